#include "ui/meeting/meeting_desk.h"

#include "db/book.h"
#include "db/stores/meeting_store.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/rule_shelf.h"

namespace yishibu {

// The rule a meeting stands under, and whom it counts.

Outcome<RuleOfDay> MeetingDesk::ruleFor(MeetingKind kind, QDate day) const
{
    const auto pack = packInForce(m_rules.packs, day);
    if (!pack || !pack->card(kind))
        return std::unexpected(Reason::refusal(MeetingRefusal::NoLawForThatDay));
    const RuleCard card = *pack->card(kind);
    const auto list = eligibleOn(card, day);
    if (!list)
        return std::unexpected(list.error());
    const int base = int(list->members.size());
    return RuleOfDay{*pack, card, base, int(needed(card.quorum, base))};
}

/// Those who should attend, as register, seats and 户代表 stand now.
Outcome<Eligible> MeetingDesk::eligibleOn(const RuleCard &card, QDate day) const
{
    const auto representatives = m_book.roster().representatives();
    if (!representatives)
        return std::unexpected(representatives.error());
    return eligible(card, m_hall.roster().villagers(), m_hall.roster().households(), *representatives, m_hall.seats(), day);
}

/// The very pack that was stamped on an opened meeting, read from the book, not from today's shelf.
Outcome<RuleOfDay> MeetingDesk::stampedRule(const Meeting &meeting) const
{
    if (meeting.rulePackDigest.isEmpty())
        return ruleFor(meeting.kind, meeting.scheduledAt.date());
    const auto text = m_book.meetings().rulePack(meeting.rulePackDigest);
    if (!text)
        return std::unexpected(text.error());
    const auto pack = readRulePack(*text);
    if (!pack)
        return std::unexpected(pack.error());
    const RuleCard *card = pack->card(meeting.kind);
    if (!card)
        return std::unexpected(Reason::refusal(MeetingRefusal::NoLawForThatDay));
    return RuleOfDay{*pack, *card, meeting.base, int(needed(card->quorum, meeting.base))};
}

} // namespace yishibu
