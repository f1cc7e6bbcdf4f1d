#include "ui/voting/voting_page.h"

#include "app/voting/decision.h"
#include "ui/controls/front_stack.h"
#include "ui/controls/item_head.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/count_panel.h"
#include "ui/voting/motion_panel.h"
#include "ui/voting/result_panel.h"
#include "ui/voting/vote_side.h"
#include "ui/voting/voting_desk.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int restInMs = 600;
QString countPlace(const VoteId &vote)
{
    return u"vote/%1/hands"_s.arg(vote.hex());
}

} // namespace

VotingPage::VotingPage(VotingDesk &desk, const Hall &hall, QWidget *parent)
    : StagePage(parent), m_desk(desk), m_hall(hall), m_panels(new FrontStack), m_wording(new MotionPanel),
      m_count(new CountPanel), m_result(new ResultPanel), m_rest(new QTimer(this))
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
    for (QWidget *panel : {static_cast<QWidget *>(m_wording), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_result)})
        m_panels->addWidget(panel);
    row->addWidget(m_panels, 5);
    m_side = new VoteSide(hall, content);
    row->addWidget(m_side, 2);
    column->addLayout(row, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(content, this));
    newFootButtons();
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
        refresh();
    });
    for (const auto signal : {&Hall::votesChanged, &Hall::agendaChanged, &Hall::attendanceChanged})
        connect(&m_hall, signal, this, &VotingPage::refresh);
}

void VotingPage::newFootButtons()
{
    m_undo = newButton({}, Look::SecondaryLarge, this);
    m_undo->setObjectName(u"takeVoteBack"_s);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &VotingPage::takeBack);
    m_again = newButton(tr("Put another motion"), Look::SecondaryLarge, this);
    m_again->setObjectName(u"voteAgain"_s);
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_wantsAnother = true;
        refresh();
        m_wording->field()->setFocus();
    });
}

VotingPage::Standing VotingPage::standing() const
{
    const AgendaItem &item = *m_hall.currentItem();
    if (openVote(m_hall.votes(), item.id))
        return Standing::Counting;
    if (item.ending == ItemEnding::Consensus || item.ending == ItemEnding::Deferred || item.ending == ItemEnding::Withdrawn)
        return Standing::EndedOtherwise;
    const Vote *last = lastCountedVote(m_hall.votes(), item.id);
    const bool passed = last && last->decision && last->decision->passed;
    return last && (passed || !m_wantsAnother) ? Standing::Counted : Standing::Wording;
}

const Vote *VotingPage::shownVote() const
{
    const AgendaItem &item = *m_hall.currentItem();
    switch (standing()) {
    case Standing::Counting: return openVote(m_hall.votes(), item.id);
    case Standing::Counted: return lastCountedVote(m_hall.votes(), item.id);
    case Standing::Wording:
    case Standing::EndedOtherwise: break;
    }
    return nullptr;
}

bool VotingPage::hasResolution() const
{
    const Vote *vote = shownVote();
    return vote && std::ranges::find(m_hall.resolutions(), vote->id, &Resolution::vote) != m_hall.resolutions().end();
}

void VotingPage::refresh()
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return;
    if (m_item != m_hall.currentItem()->id) {
        if (m_rest->isActive())
            keepDraft();
        m_item = m_hall.currentItem()->id;
        m_wantsAnother = false;
    }
    m_head->showItem(m_hall.facts(), ItemStep::Vote);
    const Vote *vote = shownVote();
    switch (standing()) {
    case Standing::Wording:
    case Standing::EndedOtherwise: showWording(); break;
    case Standing::Counting: showCounting(*vote); break;
    case Standing::Counted: showCounted(*vote); break;
    }
    showFoot();
    Q_EMIT footChanged();
}

void VotingPage::showWording()
{
    const QString place = u"vote/%1/motion"_s.arg(m_hall.currentItem()->id.hex());
    if (m_wordingPlace != place) {
        m_wordingPlace = place;
        const QString draft = m_desk.draft(place);
        m_wording->setMotion(draft.isEmpty() ? firstWording() : draft);
    }
    const bool ended = standing() == Standing::EndedOtherwise;
    m_wording->setEnabled(!ended);
    m_wording->setLock(ended || m_hall.quorum().reached()
                           ? QString()
                           : tr("Too few are here: a vote now would be void. Hear people, and wait for more. (%1)")
                                 .arg(m_hall.quorum().article));
    m_side->showQuorum();
    m_panels->setCurrentWidget(m_wording);
}

/// What was put last, if it was taken back or did not pass; else what the topic asks.
QString VotingPage::firstWording() const
{
    const AgendaItem &item = *m_hall.currentItem();
    QString words;
    if (const auto topic = std::ranges::find(m_hall.topics(), item.topic, &Topic::id); topic != m_hall.topics().end())
        words = topic->proposal;
    for (const Vote &vote : m_hall.votes()) {
        if (vote.item == item.id)
            words = vote.motion;
    }
    return words;
}

void VotingPage::showCounting(const Vote &vote)
{
    m_count->setVote(vote);
    if (m_counting != vote.id) {
        m_counting = vote.id;
        m_count->setDraft(m_desk.draft(countPlace(vote.id)));
    }
    const VoteSnapshot snapshot = snapshotOf(m_hall.quorum());
    const auto decision = decide(m_hall.card(), snapshot, m_count->hands());
    const QString trouble = decision || !m_count->isTyped() ? QString() : wordsOf(decision.error());
    m_side->showCheck(snapshot, m_count->hands(), requiredInFavour(m_hall.card(), snapshot), m_hall.quorum().article, trouble);
    m_panels->setCurrentWidget(m_count);
}

void VotingPage::showCounted(const Vote &vote)
{
    m_result->setVote(vote);
    m_side->showCheck(*vote.snapshot, *vote.count, vote.decision->required, vote.decision->article, {});
    m_panels->setCurrentWidget(m_result);
}

void VotingPage::showFoot()
{
    const Vote *vote = shownVote();
    const QString words = vote ? vote->motion : QString();
    if (!vote)
        return;
    m_undo->setText(vote->counted ? tr("Take the vote back") : tr("Take the motion back"));
    m_undo->setToolTip(words);
    m_undo->setAccessibleName(tr("Take back: %1").arg(words));
}

QList<QPushButton *> VotingPage::footButtons() const
{
    QList<QPushButton *> buttons;
    const Vote *vote = m_hall.hasMeeting() && m_hall.currentItem() ? shownVote() : nullptr;
    if (vote && !hasResolution())
        buttons.append(m_undo);
    if (vote && vote->decision && !vote->decision->passed)
        buttons.append(m_again);
    return buttons;
}

QString VotingPage::nextStep() const
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return {};
    const Vote *vote = shownVote();
    switch (standing()) {
    case Standing::Wording: return tr("Freeze the motion");
    case Standing::Counting: return tr("Announce the result");
    case Standing::Counted:
        if (vote->decision->passed)
            return hasResolution() ? tr("To the resolution") : tr("Write the resolution");
        break;
    case Standing::EndedOtherwise: break;
    }
    return m_hall.item(m_hall.meeting().at.item + 1) ? tr("Next item") : tr("To the minutes");
}

QString VotingPage::whyNot() const
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return {};
    if (standing() == Standing::Wording) {
        const Quorum quorum = m_hall.quorum();
        if (!quorum.reached())
            return wordsOf(Reason::refusal(VotingRefusal::BelowQuorum, {quorum.present, quorum.needed}, quorum.article));
        const Done may = mayOpenVote(*m_hall.currentItem(), m_wording->motion(), m_hall.votes());
        return may ? QString() : wordsOf(may.error());
    }
    if (standing() == Standing::Counting) {
        if (const Done may = mayCount(*shownVote(), m_hall.quorum()); !may)
            return wordsOf(may.error());
        const auto decision = decide(m_hall.card(), snapshotOf(m_hall.quorum()), m_count->hands());
        return decision ? QString() : wordsOf(decision.error());
    }
    return {};
}

QString VotingPage::note() const
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return {};
    return standing() == Standing::EndedOtherwise ? tr("This item ended: %1").arg(wordOf(m_hall.currentItem()->ending)) : QString();
}

void VotingPage::goOn()
{
    switch (standing()) {
    case Standing::Wording: freeze(); break;
    case Standing::Counting: announce(); break;
    case Standing::Counted: Q_EMIT finished(); break;
    case Standing::EndedOtherwise:
        if (const auto after = following({Stage::Item, m_hall.meeting().at.item, ItemStep::Resolve}, m_hall.facts()))
            Q_EMIT goTo(*after);
        break;
    }
}

void VotingPage::freeze()
{
    if (const QString why = whyNot(); !why.isEmpty()) {
        Q_EMIT said(Tone::Warn, why);
        return;
    }
    const QString place = m_wordingPlace;
    m_rest->stop();
    m_wantsAnother = false;
    if (const auto put = m_desk.open(m_hall.currentItem()->id, m_wording->motion()); !put) {
        Q_EMIT said(Tone::Warn, wordsOf(put.error()));
        return;
    }
    m_wordingPlace.clear();
    if (const Done emptied = m_desk.keepDraft(place, {}); !emptied)
        Q_EMIT said(Tone::Bad, wordsOf(emptied.error()));
    m_count->firstField()->setFocus();
}

void VotingPage::announce()
{
    m_rest->stop();
    const VoteId vote = shownVote()->id;
    if (const auto counted = m_desk.count(vote, m_count->hands()); !counted) {
        Q_EMIT said(Tone::Warn, wordsOf(counted.error()));
        return;
    }
    m_counting.reset();
    if (const Done emptied = m_desk.keepDraft(countPlace(vote), {}); !emptied)
        Q_EMIT said(Tone::Bad, wordsOf(emptied.error()));
}

void VotingPage::takeBack()
{
    const Vote *vote = shownVote();
    if (!vote)
        return;
    const QString words = vote->motion;
    m_wordingPlace.clear();
    if (const Done done = m_desk.withdraw(vote->id); !done) {
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        return;
    }
    Q_EMIT said(Tone::Info, tr("Taken back; it stays on record: %1").arg(words));
    m_wording->field()->setFocus();
}

void VotingPage::keepDraft()
{
    m_rest->stop();
    Done kept;
    if (m_panels->currentWidget() == m_wording && !m_wordingPlace.isEmpty())
        kept = m_desk.keepDraft(m_wordingPlace, m_wording->motion());
    else if (m_panels->currentWidget() == m_count && m_counting)
        kept = m_desk.keepDraft(countPlace(*m_counting), m_count->draft());
    if (!kept)
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
}

QWidget *VotingPage::firstControl() const
{
    if (m_panels->currentWidget() == m_wording)
        return m_wording->field();
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
