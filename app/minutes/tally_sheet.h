#pragma once

#include "app/minutes/draft.h"
#include "app/voting/ballot.h"

#include <QStringList>

namespace yishibu {

/// 计票单: the sheet on which strokes of 正 are drawn by hand while papers are called (law-and-paper.md D8). Nothing of the count
/// is printed on it: it is what the laptop's strokes are held against.
struct TallySheet
{
    QString title;       ///< meeting title without 计票单
    QString time;        ///< "2026年11月22日19:30"
    QString place;
    QString motion;      ///< 事项, word for word
    QStringList rows;    ///< 选项: one line each, with their numbers on the ballot, 弃权 the last; 无效票 follows on every sheet
    int papers = 0;      ///< how many papers there may be to call
    int scrutineers = 1; ///< how many sign as 监票人
    bool practice = false;

    bool operator==(const TallySheet &) const = default;
};

TallySheet tallySheetOf(const MinutesSource &source, const Vote &vote, const Ballot &ballot, int papers);

/// 正 boxes in one line of an option: 20 for up to 100 papers, 40 above. One box is one 正.
int tallyBoxes(int papers);
/// Lines of one option: one for every 200 papers.
int tallyLines(int papers);
/// Papers called until the last batch is full: each multiple of batchSize up to `papers`, the last one as many as there are.
QList<int> batchEnds(int papers);

} // namespace yishibu
