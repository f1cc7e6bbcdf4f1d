#include "ui/controls/item_head.h"

#include "app/voting/decision.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/step_chips.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

bool isBehind(ItemStep step, ItemStep here, const AgendaItem &item, const MeetingFacts &facts)
{
    switch (step) {
    case ItemStep::Vote: return lastCountedVote(facts.votes, item.id) != nullptr;
    case ItemStep::Resolve: {
        const Vote *vote = lastCountedVote(facts.votes, item.id);
        return vote && std::ranges::find(facts.resolutions, vote->id, &Resolution::vote) != facts.resolutions.end();
    }
    case ItemStep::Explain:
    case ItemStep::Discuss: break;
    }
    return step < here || item.ending != ItemEnding::Open;
}

} // namespace

ItemHead::ItemHead(QWidget *parent)
    : QWidget(parent), m_chips(new StepChips(this)), m_title(new ElidedLabel({}, Look::Soft, this))
{
    m_chips->setObjectName(u"itemSteps"_s);
    m_title->setObjectName(u"itemTitle"_s);
    m_title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_chips);
    row->addWidget(m_title, 1);
    connect(m_chips, &StepChips::stepChosen, this, [this](int index) {
        const QList<ItemStep> steps = stepsOfItem();
        if (index >= 0 && index < steps.size())
            Q_EMIT stepChosen(steps.at(index));
    });
}

void ItemHead::showItem(const MeetingFacts &facts, ItemStep here)
{
    const int index = facts.meeting.at.item;
    if (index < 0 || index >= facts.items.size())
        return;
    const AgendaItem &item = facts.items.at(index);
    QList<Step> steps;
    for (const ItemStep step : stepsOfItem()) {
        if (item.purpose == ItemPurpose::Hear && step >= ItemStep::Vote)
            break;
        if (step == ItemStep::Resolve && step != here && facts.steps.contains(item.topic)
            && !isBehind(step, here, item, facts))
            break; // no 决议 comes of a step of a dossier
        Step chip{.name = wordOf(step)};
        if (step == here)
            chip.state = StepState::Current;
        else
            chip.state = isBehind(step, here, item, facts) ? StepState::Finished : StepState::Coming;
        if (const Done may = mayEnter({Stage::Item, index, step}, facts); !may) {
            chip.enterable = false;
            chip.note = wordsOf(may.error());
        }
        steps.append(chip);
    }
    m_chips->setSteps(steps);
    m_title->setWhole(facts.items.size() > 1
                          ? tr("Item %1 of %2: %3").arg(item.ordinal).arg(facts.items.size()).arg(item.title)
                          : item.title);
}

} // namespace yishibu
