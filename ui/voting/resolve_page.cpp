#include "ui/voting/resolve_page.h"

#include "app/resolution/resolution.h"
#include "app/voting/decision.h"
#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/front_stack.h"
#include "ui/controls/item_head.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/person_field.h"
#include "ui/controls/pill.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/motion_card.h"
#include "ui/voting/voting_desk.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Persons and households are never mixed: where these were counted, the people who stood for them are said beside; in a meeting
/// of households they are as many.
QString passedWords(const Vote &vote, const RuleCard &card)
{
    const int inFavour = vote.count->inFavour;
    const int counted = vote.snapshot->present;
    const bool oneEach = vote.snapshot->by == VotesBy::Members && card.countsHouseholds();
    if (card.majorityOf == Denominator::AllMembers && oneEach)
        return ResolvePage::tr("Passed with %1 of all %2 households in favour, %3 present. It stands word for word and cannot be edited.")
            .arg(inFavour).arg(vote.snapshot->base).arg(counted);
    if (card.majorityOf == Denominator::AllMembers)
        return ResolvePage::tr("Passed with %1 of all %2 in favour, %3 present. It stands word for word and cannot be edited.")
            .arg(inFavour).arg(vote.snapshot->base).arg(counted);
    if (!oneEach && vote.snapshot->by != VotesBy::HouseholdsStoodFor)
        return ResolvePage::tr("Passed with %1 of %2 present in favour. It stands word for word and cannot be edited.").arg(inFavour).arg(counted);
    if (oneEach || vote.present.isEmpty()) // of before it was kept who was there
        return ResolvePage::tr("Passed with %1 of %2 households in favour. It stands word for word and cannot be edited.").arg(inFavour).arg(counted);
    return ResolvePage::tr("Passed with %1 of the %2 households in favour that the %3 people present stood for. It stands word for word and cannot be edited.")
        .arg(inFavour).arg(counted).arg(vote.present.size());
}

} // namespace

ResolvePage::ResolvePage(VotingDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : StagePage(parent), m_desk(desk), m_hall(hall), m_clock(clock), m_panels(new FrontStack)
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 14, 24, 16);
    column->setSpacing(14);
    m_head = new ItemHead(content);
    m_motion = new MotionCard(content);
    m_form = newForm();
    m_panels->addWidget(m_form);
    m_kept = newKept();
    m_panels->addWidget(m_kept);
    column->addWidget(m_head);
    column->addWidget(m_motion);
    column->addWidget(m_panels, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(content, this));

    connect(m_head, &ItemHead::stepChosen, this,
            [this](ItemStep step) { Q_EMIT goTo({Stage::Item, m_hall.meeting().at.item, step}); });
    for (const auto signal : {&Hall::votesChanged, &Hall::agendaChanged})
        connect(&m_hall, signal, this, &ResolvePage::refresh);
}

QWidget *ResolvePage::newKept()
{
    auto *card = new Card(tr("The resolution"), this);
    card->setObjectName(u"keptResolution"_s);
    card->addToHead(new Pill(tr("Kept"), Tone::Good, card));
    m_facts = new FactGrid(1, card);
    card->body()->addWidget(m_facts);
    card->body()->addStretch(1);
    return card;
}

const Vote *ResolvePage::passedVote() const
{
    const AgendaItem *item = m_hall.hasMeeting() ? m_hall.currentItem() : nullptr;
    const Vote *vote = item ? lastCountedVote(m_hall.votes(), item->id) : nullptr;
    return vote && vote->decision && vote->decision->passed ? vote : nullptr;
}

const Resolution *ResolvePage::kept() const
{
    const Vote *vote = passedVote();
    if (!vote)
        return nullptr;
    const auto found = std::ranges::find(m_hall.resolutions(), vote->id, &Resolution::vote);
    return found != m_hall.resolutions().end() ? &*found : nullptr;
}

void ResolvePage::refresh()
{
    const Vote *vote = passedVote();
    if (!vote)
        return;
    m_head->showItem(m_hall.facts(), ItemStep::Resolve);
    m_motion->setMotion(passedWords(*vote, m_hall.cardFor(vote->item)), vote->motion);
    if (m_vote != vote->id) {
        m_vote = vote->id;
        beginForm();
    }
    if (const Resolution *resolution = kept())
        showKept(*resolution);
    else
        m_panels->setCurrentWidget(m_form);
    showWarning();
    Q_EMIT footChanged();
}

void ResolvePage::showKept(const Resolution &resolution)
{
    m_facts->clear();
    m_facts->addFact(tr("Carries it out"), m_hall.nameOf(resolution.owner), true);
    m_facts->addFact(tr("Watches over it"), m_hall.nameOf(resolution.supervisor), true);
    m_facts->addFact(tr("To be done by"), dateWords(resolution.deadline), true);
    m_facts->addFact(tr("With what"), resolution.resources.isEmpty() ? tr("Nothing named") : resolution.resources);
    m_panels->setCurrentWidget(m_kept);
}

QString ResolvePage::nextStep() const
{
    if (!kept())
        return tr("Keep the resolution");
    return m_hall.item(m_hall.meeting().at.item + 1) ? tr("Next item") : tr("To the minutes");
}

QString ResolvePage::whyNot() const
{
    const AgendaItem *item = m_hall.hasMeeting() ? m_hall.currentItem() : nullptr;
    if (!item)
        return {};
    const Done may = mayFollowFrom(lastCountedVote(m_hall.votes(), item->id), m_hall.cardFor(item->id));
    return may ? QString() : wordsOf(may.error());
}

QString ResolvePage::note() const
{
    return kept() ? tr("The resolution is kept.") : QString();
}

void ResolvePage::goOn()
{
    if (kept())
        Q_EMIT finished();
    else
        keep();
}

QWidget *ResolvePage::firstControl() const
{
    return kept() ? nullptr : m_owner;
}

} // namespace yishibu
