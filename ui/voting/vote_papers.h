#pragma once

#include "app/voting/vote.h"

#include <QObject>

class QAction;
class QPushButton;
class QWidget;

namespace yishibu {

class BallotDesk;
class Hall;

/// 表决票, 计票单, 计票结果报告单 of the vote in front of the page: one button with a menu, each paper in a window of its own.
class VotePapers : public QObject
{
    Q_OBJECT

public:
    VotePapers(const BallotDesk &desk, const Hall &hall, QWidget *page);

    /// Whose papers they are from now on; null where no vote is put.
    void setVote(const Vote *vote);
    /// The button, where that vote has papers at all.
    QList<QPushButton *> of(const Vote *vote) const;

private:
    void lockReport();
    bool isCountedAnew(const Vote &vote) const;
    void showBallots();
    void showTallySheet();
    void showCountReport();
    const Vote *vote() const;

    const BallotDesk &m_desk;
    const Hall &m_hall;
    QWidget *m_page;
    std::optional<VoteId> m_vote;
    QPushButton *m_button;
    QAction *m_tallySheet;
    QAction *m_countReport;
};

} // namespace yishibu
