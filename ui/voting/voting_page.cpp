#include "ui/voting/voting_page.h"

#include "app/meeting/vote_in_parts.h"
#include "app/voting/decision.h"
#include "ui/controls/front_stack.h"
#include "ui/controls/item_head.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/ballot_desk.h"
#include "ui/voting/ballot_way.h"
#include "ui/voting/chair_panel.h"
#include "ui/voting/choice_hands_way.h"
#include "ui/voting/consensus_way.h"
#include "ui/voting/count_panel.h"
#include "ui/voting/motion_panel.h"
#include "ui/voting/question_form.h"
#include "ui/voting/result_panel.h"
#include "ui/voting/roll_call_way.h"
#include "ui/voting/vote_buttons.h"
#include "ui/voting/vote_papers.h"
#include "ui/voting/vote_side.h"
#include "ui/voting/voting_desk.h"
#include "ui/words/reason_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

using Standing = VoteStanding::Kind;

constexpr int restInMs = 600;

} // namespace

VotingPage::VotingPage(const Desks &desks, const Hall &hall, QWidget *parent)
    : StagePage(parent), m_desk(desks.voting), m_ballots(desks.ballots), m_hall(hall), m_panels(new FrontStack), m_wording(new MotionPanel),
      m_count(new CountPanel), m_result(new ResultPanel), m_chair(new ChairPanel(hall)),
      m_sides(new FrontStack), m_papers(new BallotWay(desks.ballots, desks.voting, hall)),
      m_names(new RollCallWay(desks.names, hall)), m_consensus(new ConsensusWay(desks.names, hall)),
      m_choiceHands(new ChoiceHandsWay(desks.voting, hall)), m_rest(new QTimer(this)),
      m_buttons(new VoteButtons(this)), m_printed(new VotePapers(desks.ballots, hall, this))
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 14, 24, 14);
    column->setSpacing(12);
    m_head = new ItemHead(content);
    column->addWidget(m_head);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    for (QWidget *panel : {static_cast<QWidget *>(m_wording), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_result), static_cast<QWidget *>(m_chair)})
        m_panels->addWidget(panel);
    row->addWidget(m_panels, 5);
    m_side = new VoteSide(hall, content);
    m_sides->addWidget(m_side);
    for (CountingWay *way : {m_papers, m_names, m_consensus, m_choiceHands})
        addWay(way);
    row->addWidget(m_sides, 2);
    column->addLayout(row, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(content, this));
    m_rest->setSingleShot(true);
    m_rest->setInterval(restInMs);

    connect(m_head, &ItemHead::stepChosen, this,
            [this](ItemStep step) { Q_EMIT goTo({Stage::Item, m_hall.meeting().at.item, step}); });
    connect(m_rest, &QTimer::timeout, this, &VotingPage::keepDraft);
    connect(m_wording, &MotionPanel::edited, this, [this] {
        m_rest->start();
        Q_EMIT footChanged();
    });
    connect(m_count, &CountPanel::figuresChanged, this, [this] {
        m_rest->start();
        beginCount();
        refresh();
    });
    connect(m_buttons, &VoteButtons::takeBackWanted, this, &VotingPage::takeBack);
    connect(m_buttons, &VoteButtons::anotherWanted, this, [this] {
        m_wantsAnother = true;
        refresh();
        m_wording->field()->setFocus();
    });
    connect(m_buttons, &VoteButtons::runOffWanted, this, &VotingPage::wordRunOff);
    m_sameChair = newButton(tr("Keep the chair as it is"), Look::SecondaryLarge, this);
    m_sameChair->setObjectName(u"sameChair"_s);
    m_sameChair->hide();
    connect(m_sameChair, &QPushButton::clicked, this, [this] { changeChair(false); });
    connect(m_side, &VoteSide::chairChangeWanted, this, [this] { changeChair(true); });
    for (const auto signal : {&Hall::votesChanged, &Hall::agendaChanged, &Hall::attendanceChanged, &Hall::meetingChanged})
        connect(&m_hall, signal, this, &VotingPage::refresh);
}

void VotingPage::refresh()
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return;
    if (m_item != m_hall.currentItem()->id) {
        if (m_rest->isActive())
            keepDraft();
        if (m_item) // what was asked on one item is not asked on the next
            m_wording->asked()->begin(m_wording->asked()->method(), {});
        m_item = m_hall.currentItem()->id;
        m_wantsAnother = false;
        m_runOffOf.reset();
        m_changesChair = false;
    }
    m_head->showItem(m_hall.facts(), ItemStep::Vote);
    const VoteStanding now = standing();
    switch (now.kind) {
    case Standing::Wording:
    case Standing::EndedOtherwise: showWording(); break;
    case Standing::Counting: showCounting(*now.vote); break;
    case Standing::Counted: showCounted(*now.vote); break;
    }
    m_buttons->setStanding(now);
    m_printed->setVote(now.vote);
    if (m_changesChair)
        m_panels->setCurrentWidget(m_chair);
    Q_EMIT footChanged();
}

void VotingPage::changeChair(bool changing)
{
    if (changing && !m_changesChair)
        m_chair->begin();
    m_changesChair = changing;
    refresh();
    if (QWidget *field = firstControl())
        field->setFocus();
}

void VotingPage::showWording()
{
    const QString place = u"vote/%1/motion"_s.arg(m_hall.currentItem()->id.hex());
    if (m_wordingPlace != place) {
        m_wordingPlace = place;
        m_firstWording = firstWording(m_hall);
        const QString draft = m_desk.draft(place);
        m_wording->setMotion(draft.isEmpty() ? m_firstWording : draft);
        m_wording->asked()->setDraft(m_desk.draft(place + questionDraft));
    } else if (const QString first = firstWording(m_hall); first != m_firstWording) {
        // Another one is offered: words that nobody has changed give way to it.
        if (m_wording->motion() == m_firstWording.simplified())
            m_wording->setMotion(first);
        m_firstWording = first;
    }
    const bool ended = standing().kind == Standing::EndedOtherwise;
    m_wording->setEnabled(!ended);
    const bool asksBody = isBodyAsked(m_hall.cardFor(m_hall.currentItem()->id).votesBy);
    m_wording->setLock(ended || !asksBody || m_hall.quorum().reached()
                           ? QString()
                           : isPartToCome(m_hall.parts())
                           ? tr("One part of several: its hands are kept, and enough have to be here in all parts together. (%1)")
                                 .arg(m_hall.quorum().article)
                           : tr("Too few are here: a vote now would be void. Hear people, and wait for more. (%1)")
                                 .arg(m_hall.quorum().article));
    m_wording->setNote(ended || !showsPrivate() ? QString() : notDoneBefore(m_hall));
    m_wording->asked()->setSetting(settingOf(m_hall));
    showSide(m_side);
    m_side->showQuorum();
    m_panels->setCurrentWidget(m_wording);
}

void VotingPage::showCounted(const Vote &vote)
{
    m_result->setVote(vote, m_hall.cardFor(vote.item));
    m_result->setReadAloud(vote.motion, m_ballots.announcement(vote).lines());
    if (isOnPaper(vote.method)) { // its papers stay beside it as they were counted
        m_papers->showVote(vote);
        showSide(m_papers->side());
    } else {
        showSide(m_side);
        m_side->setAnnounced(true);
        m_side->showCheck(*vote.snapshot, *vote.count, vote.decision->required, vote.decision->article, {}, vote.method);
        m_side->showFreeze(vote, vote.decision->ofSignedIn);
        m_side->showParts(partLines(vote, m_hall), false);
    }
    m_panels->setCurrentWidget(m_result);
}

void VotingPage::goOn()
{
    if (m_changesChair)
        return keepChair();
    switch (standing().kind) {
    case Standing::Wording: freeze(); break;
    case Standing::Counting:
        if (CountingWay *way = wayNow())
            way->goOn();
        else
            standing().waitsForPart ? leaveToNextPart() : announce();
        break;
    case Standing::Counted: Q_EMIT finished(); break;
    case Standing::EndedOtherwise:
        if (const auto after = following({Stage::Item, m_hall.meeting().at.item, ItemStep::Resolve}, m_hall.facts()))
            Q_EMIT goTo(*after);
        break;
    }
}

QWidget *VotingPage::firstControl() const
{
    if (m_panels->currentWidget() == m_wording)
        return m_wording->field();
    if (m_panels->currentWidget() == m_chair)
        return m_chair->firstField();
    if (const CountingWay *way = wayNow())
        return way->firstControl();
    return m_panels->currentWidget() == m_count ? m_count->firstField() : nullptr;
}

void VotingPage::hideEvent(QHideEvent *event)
{
    keepDraft();
    StagePage::hideEvent(event);
}

void VotingPage::changeEvent(QEvent *event)
{
    StagePage::changeEvent(event);
    // Another text size puts the style sheet's type back; what is larger here is set again after it.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &VotingPage::refresh, Qt::QueuedConnection);
}

} // namespace yishibu
