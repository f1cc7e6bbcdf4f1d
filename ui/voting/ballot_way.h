#pragma once

#include "app/voting/ballot_stage.h"
#include "ui/voting/counting_way.h"

class QTimer;

namespace yishibu {

class BallotDesk;
class BallotSide;
class BlackboardPanel;
class BoardBackPanel;
class BoxPanel;
class CallPanel;
class ClosePanel;
class FrontStack;
class Hall;
class IssuePanel;
class KeyButton;
class RecountPanel;
class VotingDesk;

/// A vote on paper from the empty box to the result, stage by stage (BallotStage). Which stage it is follows from what is kept.
class BallotWay : public CountingWay
{
    Q_OBJECT

public:
    BallotWay(BallotDesk &desk, VotingDesk &voting, const Hall &hall, QWidget *parent = nullptr);

    void showVote(const Vote &vote) override;
    QString nextStep() const override;
    QString whyNot() const override;
    bool isReasonForHall() const override;
    QString note() const override;
    QList<QPushButton *> footButtons() const override;
    void goOn() override;
    QWidget *firstControl() const override;
    QWidget *side() const override;

private:
    const Vote *vote() const;
    const Ballot &ballot() const;
    Ballot shown() const;
    BallotStage stage() const;
    QWidget *panelOf(BallotStage stage) const;
    void refresh();
    void showStage(const Vote &vote, BallotStage stage);
    static bool isSecret(const Vote &vote);
    QString nameOf(const SignInId &signIn) const;
    bool asksVoters() const;
    bool maySetBoxRight() const;
    void setBoxRight(bool setting);
    void showBoxAgain(const Vote &open);
    QString whyBoxNot() const;
    void keepBox();
    bool maySetBoardRight() const;
    void setBoardRight(bool setting);
    void showBoardAgain(const Vote &open);
    QString whyBoardNot() const;
    void takeBoardBack();
    QString whyVoid(const BallotBox &box) const;
    void keepCrew();
    void call(const QList<int> &rows, std::optional<SpoiledBecause> spoiled = {}, const QString &words = {});
    void takeBack();
    void announce();
    QString draftPlace(BallotStage stage) const;
    void keepDraft();
    void restoreDraft(BallotStage stage);
    void tell(const Done &done);

    BallotDesk &m_desk;
    VotingDesk &m_voting;
    const Hall &m_hall;
    std::optional<VoteId> m_vote;
    std::optional<BallotStage> m_stage; ///< the one in front
    bool m_setsBox = false;             ///< the papers in the box are being set right, the stage waits
    bool m_setsBoard = false;           ///< the same of the blackboard's figures
    FrontStack *m_panels;
    IssuePanel *m_issue;
    BoxPanel *m_box;
    CallPanel *m_call;
    BlackboardPanel *m_blackboard;
    BoardBackPanel *m_boardBack;
    RecountPanel *m_recount;
    ClosePanel *m_close;
    BallotSide *m_side;
    KeyButton *m_undo;
    QPushButton *m_askRecount;
    QTimer *m_rest;
};

} // namespace yishibu
