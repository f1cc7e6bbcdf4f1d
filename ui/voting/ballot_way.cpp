#include "ui/voting/ballot_way.h"

#include "app/voting/named_paper.h"
#include "app/voting/tally.h"
#include "ui/controls/front_stack.h"
#include "ui/controls/key_button.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/ballot_desk.h"
#include "ui/voting/ballot_side.h"
#include "ui/voting/blackboard_panel.h"
#include "ui/voting/board_back_panel.h"
#include "ui/voting/box_panel.h"
#include "ui/voting/call_panel.h"
#include "ui/voting/close_panel.h"
#include "ui/voting/crew_form.h"
#include "ui/voting/figure_rows.h"
#include "ui/voting/issue_panel.h"
#include "ui/voting/recount_panel.h"
#include "ui/voting/named_paper_card.h"
#include "ui/voting/voting_desk.h"
#include "ui/words/tally_words.h"

#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int restInMs = 600;

} // namespace

BallotWay::BallotWay(BallotDesk &desk, VotingDesk &voting, const Hall &hall, QWidget *parent)
    : CountingWay(parent), m_desk(desk), m_voting(voting), m_hall(hall), m_panels(new FrontStack(this)), m_issue(new IssuePanel(hall)),
      m_box(new BoxPanel), m_call(new CallPanel), m_blackboard(new BlackboardPanel), m_boardBack(new BoardBackPanel),
      m_recount(new RecountPanel(hall)), m_close(new ClosePanel), m_side(new BallotSide(hall)), m_undo(new KeyButton({}, u"Backspace"_s, this)),
      m_askRecount(newButton(tr("Count anew"), Look::SecondaryLarge, this)), m_rest(new QTimer(this))
{
    for (QWidget *panel : {static_cast<QWidget *>(m_issue), static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_call),
                           static_cast<QWidget *>(m_blackboard), static_cast<QWidget *>(m_boardBack), static_cast<QWidget *>(m_recount),
                           static_cast<QWidget *>(m_close)})
        m_panels->addWidget(panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panels, 1);
    setLook(m_undo, Look::SecondaryLarge);
    m_undo->setObjectName(u"takeCallBack"_s);
    m_askRecount->setObjectName(u"askRecount"_s);
    m_undo->hide();
    m_askRecount->hide();
    m_rest->setSingleShot(true);
    m_rest->setInterval(restInMs);

    connect(m_rest, &QTimer::timeout, this, &BallotWay::keepDraft);
    connect(m_issue, &IssuePanel::crewChanged, this, &BallotWay::keepCrew);
    connect(m_issue, &IssuePanel::edited, this, &CountingWay::footChanged);
    connect(m_box, &BoxPanel::edited, this, [this] {
        m_box->showVoid(m_vote ? whyVoid(m_box->box(ballot().box)) : QString());
        Q_EMIT footChanged();
    });
    connect(m_side, &BallotSide::boxWanted, this, &BallotWay::setBoxRight);
    connect(m_side, &BallotSide::boardWanted, this, &BallotWay::setBoardRight);
    connect(m_boardBack, &BoardBackPanel::edited, this, &CountingWay::footChanged);
    connect(m_close, &ClosePanel::edited, this, &CountingWay::footChanged);
    for (const auto typed : {m_blackboard->rows(), m_recount->rows()}) {
        connect(typed, &FigureRows::figuresChanged, this, [this] {
            m_rest->start();
            Q_EMIT footChanged();
        });
    }
    connect(m_recount, &RecountPanel::edited, this, &CountingWay::footChanged);
    connect(m_call, &CallPanel::called, this, [this](const QList<int> &rows) { call(rows); });
    connect(m_call, &CallPanel::spoiled, this, [this](SpoiledBecause why, const QString &words) { call({}, why, words); });
    connect(m_call, &CallPanel::takeBackWanted, this, &BallotWay::takeBack);
    connect(m_undo, &QPushButton::clicked, this, &BallotWay::takeBack);
    connect(m_askRecount, &QPushButton::clicked, this, [this] { tell(m_desk.askRecount(*m_vote)); });
    connect(&m_hall, &Hall::ballotChanged, this, [this](const VoteId &changed) {
        if (m_vote == changed)
            refresh();
    });
}

const Vote *BallotWay::vote() const
{
    if (!m_vote || !m_hall.hasMeeting())
        return nullptr;
    const auto found = std::ranges::find(m_hall.votes(), *m_vote, &Vote::id);
    return found == m_hall.votes().end() ? nullptr : &*found;
}

const Ballot &BallotWay::ballot() const
{
    return m_hall.ballotOf(*m_vote);
}

/// As kept; while no crew is named, with the one that the meeting was prepared with.
Ballot BallotWay::shown() const
{
    Ballot kept = ballot();
    if (kept.crew == CountingCrew())
        kept.crew = crewOfMeeting(m_hall);
    return kept;
}

BallotStage BallotWay::stage() const
{
    const Vote *open = vote();
    return open ? stageOf(*open, ballot(), m_hall.cardFor(open->item), m_hall.law().local) : BallotStage::Issue;
}

QWidget *BallotWay::panelOf(BallotStage stage) const
{
    switch (stage) {
    case BallotStage::Issue: return m_issue;
    case BallotStage::Cast: return m_box;
    case BallotStage::Call: return m_call;
    case BallotStage::Blackboard: return m_blackboard;
    case BallotStage::Recount: return m_recount;
    case BallotStage::Close: return m_close;
    }
    return m_issue;
}

void BallotWay::showVote(const Vote &vote)
{
    if (m_vote != vote.id) {
        m_vote = vote.id;
        m_stage.reset();
        m_setsBox = false;
        m_setsBoard = false;
        m_issue->clear();
        m_call->signers()->clear();
        m_box->clear();
        m_close->clear();
    }
    refresh();
}

void BallotWay::refresh()
{
    const Vote *open = vote();
    if (!open)
        return;
    m_setsBox = m_setsBox && !open->counted && maySetBoxRight();
    m_side->offerBox(!open->counted && maySetBoxRight(), m_setsBox);
    m_setsBoard = m_setsBoard && !open->counted && maySetBoardRight();
    m_side->offerBoard(!open->counted && maySetBoardRight(), m_setsBoard);
    if (open->counted)
        return m_side->showBallot(*open, shown());
    if (m_setsBox)
        return showBoxAgain(*open);
    if (m_setsBoard)
        return showBoardAgain(*open);
    const BallotStage now = stage();
    showStage(*open, now);
    m_side->showBallot(*open, shown());
    if (m_stage != now) {
        m_stage = now;
        m_panels->setCurrentWidget(panelOf(now));
        restoreDraft(now);
        if (QWidget *first = firstControl(); first && isVisible())
            first->setFocus();
    }
    if (const auto last = lastCall(ballot())) {
        const QString whose = last->signer ? nameOf(*last->signer) : QString();
        m_undo->setText(whose.isEmpty() ? tr("Undo paper %1: %2").arg(last->ordinal).arg(paperWords(open->question, *last))
                                        //: 记名: whose paper, and what it says
                                        : tr("Undo the paper of %1: %2").arg(whose, paperWords(open->question, *last)));
        m_undo->setAccessibleName(m_undo->text());
    }
    Q_EMIT footChanged();
}

bool BallotWay::isSecret(const Vote &vote)
{
    return vote.method == VoteMethod::SecretBallot;
}

QString BallotWay::nameOf(const SignInId &signIn) const
{
    const QList<SignIn> &all = m_hall.attendance().signIns();
    const auto found = std::ranges::find(all, signIn, &SignIn::id);
    return found == all.end() ? QString() : m_hall.nameOf(found->villager);
}

bool BallotWay::asksVoters() const
{
    return m_hall.law().local.wholeVote == WholeVoteTest::BackAtMostVoted;
}

void BallotWay::showStage(const Vote &open, BallotStage now)
{
    switch (now) {
    case BallotStage::Issue: return m_issue->showBallot(open.motion, shown(), m_hall.thereFor(open).present, isSecret(open));
    case BallotStage::Cast: return m_box->showBallot(open.motion, ballot(), asksVoters());
    case BallotStage::Call:
        m_call->signers()->setVisible(!isSecret(open));
        if (!isSecret(open))
            m_call->signers()->showSigners(withoutPaper(open, ballot()), [this](const SignInId &one) { return nameOf(one); });
        return m_call->showBallot(open.motion, open.question, ballot());
    case BallotStage::Blackboard: return m_blackboard->showBallot(open.motion, open.question, ballot());
    case BallotStage::Recount:
        return m_recount->showBallot(open.motion, open.question, ballot(),
                                     *recountCause(m_hall.cardFor(open.item), open, ballot(), m_hall.law().local));
    case BallotStage::Close: {
        const BallotSurroundings around = m_desk.surroundings(open);
        return m_close->showBallot(open.motion, open.question, ballot(), faultsOf(open, ballot(), around), doubtsOf(open, ballot(), around));
    }
    }
}

} // namespace yishibu
