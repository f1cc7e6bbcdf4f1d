#include "ui/meeting/meeting_desk.h"

#include "app/rules/stamped_law.h"
#include "db/book.h"
#include "db/stores/meeting_store.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/rule_shelf.h"

namespace yishibu {

// The rule a meeting stands under, and whom it counts.

Law MeetingDesk::lawOf(QDate day) const
{
    return m_rules.lawOn(day, m_hall.village() ? m_hall.village()->divisionCode : QString());
}

Outcome<RuleOfDay> MeetingDesk::ruleFor(const MeetingKind &kind, QDate day, const QString &group) const
{
    const Law law = lawOf(day);
    const RuleCard *card = law.card(kind);
    if (!card)
        return std::unexpected(Reason::refusal(MeetingRefusal::NoLawForThatDay));
    const auto list = eligibleOn(*card, day, group);
    if (!list)
        return std::unexpected(list.error());
    const int base = int(list->members.size());
    return RuleOfDay{law, *card, base, int(needed(card->quorum, base))};
}

Outcome<MetThisYear> MeetingDesk::metThisYear() const
{
    const auto all = meetings();
    if (!all)
        return std::unexpected(all.error());
    const Meeting &here = m_hall.meeting();
    const auto quarterOf = [](const Meeting &meeting) { return (meeting.scheduledAt.date().month() + 2) / 3; };
    MetThisYear so{.year = here.scheduledAt.date().year(), .met = 0};
    for (int quarter = 1; quarter < quarterOf(here); ++quarter)
        so.missed.append(quarter);
    for (const Meeting &meeting : *all) {
        // Both modes of 村民会议 are sittings of one body.
        const RuleCard *card = m_hall.law().card(meeting.kind);
        const bool isOfBody = card && card->body == m_hall.card().body && meeting.group == here.group;
        if (isOfBody && meeting.id != here.id && meeting.state == MeetingState::Closed
            && meeting.scheduledAt.date().year() == so.year) {
            ++so.met;
            so.missed.removeAll(quarterOf(meeting));
        }
    }
    return so;
}

/// Those who should attend, as register, seats and 户代表 stand now.
Outcome<Eligible> MeetingDesk::eligibleOn(const RuleCard &card, QDate day, const QString &group) const
{
    const auto representatives = m_book.roster().representatives();
    if (!representatives)
        return std::unexpected(representatives.error());
    return eligible(card, m_hall.roster().villagers(), m_hall.roster().households(), *representatives, m_hall.seats(), day, group);
}

/// The very packs, local settings and holidays that were stamped on an opened meeting, read from the book, not from today's shelf.
Outcome<RuleOfDay> MeetingDesk::stampedRule(const Meeting &meeting) const
{
    if (meeting.rulePackDigest.isEmpty())
        return ruleFor(meeting.kind, meeting.scheduledAt.date(), meeting.group);
    const auto texts = m_book.meetings().lawOf(meeting);
    if (!texts)
        return std::unexpected(texts.error());
    const auto law = lawStamped(*texts, m_rules.holidays);
    if (!law)
        return std::unexpected(law.error());
    const RuleCard *card = law->card(meeting.kind);
    if (!card)
        return std::unexpected(Reason::refusal(MeetingRefusal::NoLawForThatDay));
    return RuleOfDay{*law, *card, meeting.base, int(needed(card->quorum, meeting.base))};
}

} // namespace yishibu
