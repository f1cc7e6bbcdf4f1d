#pragma once

#include "app/voting/announcement.h"

namespace yishibu {

/// What the figures of a vote are called on paper, by what it counts and of whom its majority is taken.
struct AnnouncedWords
{
    QString unit;  ///< 人, 户; of papers 票
    QString there; ///< 人, 户: of those who came
    QString whole; ///< "到会人数", "应到户数": of what the shares are
    int of = 0;    ///< how many that is
    int present = 0; ///< with those represented by a written proxy
};

AnnouncedWords wordsFor(const AnnouncedVote &announced);

/// "应到38人，实到31人，……会议有效。"
QString attendanceLine(const AnnouncedVote &announced);
/// "发出表决票31张，……投票有效。" and "有效票28张，无效票2张。"
QString papersLine(const AnnouncedVote &announced);
QString classesLine(const AnnouncedVote &announced);

} // namespace yishibu
