#pragma once

#include "app/voting/vote.h"
#include "ui/controls/stage_page.h"
#include "ui/voting/vote_standing.h"

class QTimer;

namespace yishibu {

/// Behind the place of a motion that is being worded: what it asks, and how.
inline const QString questionDraft = QStringLiteral("/question");

class BallotDesk;
class ChairPanel;
class CountingWay;
class CountPanel;
class FrontStack;
class Hall;
class ItemHead;
class MotionPanel;
class ResultPanel;
class RollCallDesk;
class VoteButtons;
class VotePapers;
class VoteSide;
class VotingDesk;

/// 表决: word the motion and freeze it, count the hands, announce the result. Below quorum people may be heard, and nothing
/// can be put to the vote.
class VotingPage : public StagePage
{
    Q_OBJECT

public:
    /// The desks of one place: hands, papers, names.
    struct Desks
    {
        VotingDesk &voting;
        BallotDesk &ballots;
        RollCallDesk &names;
    };
    VotingPage(const Desks &desks, const Hall &hall, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override;
    QString whyNot() const override;
    QString note() const override;
    QList<QPushButton *> footButtons() const override;
    void goOn() override;
    QWidget *firstControl() const override;

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    VoteStanding standing() const;
    QString countPlace(const Vote &vote) const;
    /// How that vote is counted where it is not by typing the hands of three answers; null where it is.
    CountingWay *wayOf(const Vote &vote) const;
    CountingWay *wayNow() const;
    void addWay(CountingWay *way);
    QString whyNotYet() const;
    bool isReasonForHall() const;
    QString whyNotCounted(const Vote &vote) const;
    void showWay(CountingWay *way, const Vote &vote);
    void showSide(QWidget *side);
    void showWording();
    void showCounting(const Vote &vote);
    void showCounted(const Vote &vote);
    void freeze();
    void wordRunOff();
    void beginCount();
    void announce();
    void leaveToNextPart();
    void takeBack();
    void keepDraft();
    void keepChair();
    void changeChair(bool changing);

    VotingDesk &m_desk;
    const BallotDesk &m_ballots;
    const Hall &m_hall;
    std::optional<AgendaItemId> m_item;
    std::optional<VoteId> m_runOffOf;  ///< the vote whose open places the one being worded fills
    bool m_wantsAnother = false;       ///< another motion is being worded after one that did not pass
    QString m_wordingPlace;            ///< whose draft stands in the motion field
    QString m_firstWording;            ///< what was offered there to begin with
    QString m_countPlace;              ///< whose figures stand in the fields of the count
    std::optional<VoteId> m_counting;  ///< whose draft stands in the rows
    ItemHead *m_head;
    FrontStack *m_panels;
    MotionPanel *m_wording;
    CountPanel *m_count;
    ResultPanel *m_result;
    ChairPanel *m_chair;
    QPushButton *m_sameChair;
    bool m_changesChair = false;       ///< the chair is being changed, the vote waits
    VoteSide *m_side;
    FrontStack *m_sides;
    CountingWay *m_papers;
    CountingWay *m_names;
    CountingWay *m_consensus;
    CountingWay *m_choiceHands;
    QTimer *m_rest;
    VoteButtons *m_buttons;
    VotePapers *m_printed;
};

} // namespace yishibu
