#pragma once

#include "app/voting/ballot.h"
#include "app/voting/ballot_check.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace yishibu {

class Card;
class MotionCard;

/// Before the result is announced: both counts side by side, and what is doubtful, to be taken note of by the head scrutineer.
class ClosePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClosePanel(QWidget *parent = nullptr);

    void showBallot(const QString &motion, const Question &question, const Ballot &ballot, const QList<BallotFinding> &faults,
                    const QList<BallotFinding> &doubts);
    /// noticeOf() the doubts that are ticked and not yet kept as taken note of.
    QStringList ticked() const;
    bool isAllTicked() const;
    /// Another vote: nobody has taken note of anything yet.
    void clear();
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    void showCounts(const Question &question, const Ballot &ballot);

    MotionCard *m_motion;
    Card *m_counts;
    Card *m_findings;
    QVBoxLayout *m_lines;
    QWidget *m_grid = nullptr;
    QList<QCheckBox *> m_boxes;
};

} // namespace yishibu
