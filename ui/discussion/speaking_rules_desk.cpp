#include "ui/discussion/speaking_desk.h"

#include "app/discussion/speaking_rules.h"
#include "db/book.h"
#include "db/stores/village_store.h"
#include "ui/hall/talk_shelf.h"

using namespace Qt::StringLiterals;

namespace yishibu {

// The page of rules that the hall reads before it talks.

namespace {
const QString rulesSetting = u"speaking_rules"_s;
} // namespace

QStringList SpeakingDesk::rules() const
{
    const auto own = readSpeakingRules(m_book.village().setting(rulesSetting).value_or(QString()));
    if (own && !own->isEmpty())
        return *own;
    return readSpeakingRules(shippedSpeakingRules()).value_or(QStringList());
}

Done SpeakingDesk::setRules(const QString &text)
{
    const auto rules = readSpeakingRules(text);
    if (!rules)
        return std::unexpected(rules.error());
    const bool isUsual = *rules == readSpeakingRules(shippedSpeakingRules()).value_or(QStringList());
    const Done kept = m_book.village().set(rulesSetting, isUsual ? QString() : rules->join(u'\n'), m_clock.now());
    if (kept && areRulesShown())
        showRules();
    return kept;
}

void SpeakingDesk::showRules()
{
    const AgendaItem *item = m_hall.hasMeeting() ? m_hall.currentItem() : nullptr;
    if (item)
        m_hall.setShownCard(ShownCard{.item = item->id, .what = ShownCard::What::SpeakingRules, .lines = rules()});
}

void SpeakingDesk::hideRules()
{
    if (areRulesShown())
        m_hall.setShownCard(std::nullopt);
}

bool SpeakingDesk::areRulesShown() const
{
    const AgendaItem *item = m_hall.hasMeeting() ? m_hall.currentItem() : nullptr;
    return item && m_hall.shownCard() && m_hall.shownCard()->item == item->id
           && m_hall.shownCard()->what == ShownCard::What::SpeakingRules;
}

} // namespace yishibu
