#include "ui/meeting/meeting_desk.h"

#include "app/attendance/capacity_words.h"
#include "db/book.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/meeting_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/meeting_template_shelf.h"

namespace yishibu {

// How a meeting is made: from what its kind usually has, and from the last of its kind.

MeetingDesk::MeetingDesk(Book &book, Hall &hall, const Clock &clock, const RuleShelf &rules)
    : m_book(book), m_hall(hall), m_clock(clock), m_rules(rules),
      m_templates(shippedMeetingTemplates().value_or(QList<MeetingTemplate>()))
{}

Outcome<MeetingPlan> MeetingDesk::plan() const
{
    return m_book.meetingPlans().of(m_hall.meeting().id);
}

const MeetingTemplate *MeetingDesk::usual() const
{
    return templateOf(m_hall.meeting().kind, m_templates);
}

Done MeetingDesk::takeUsual()
{
    const MeetingTemplate *one = usual();
    const auto before = plan();
    if (!before)
        return std::unexpected(before.error());
    if (!one)
        return std::unexpected(Reason::refusal(PlanRefusal::NothingToTakeOver));
    QList<BusinessLine> lines;
    int ordinal = int(before->business.size());
    for (const QString &words : one->business)
        lines.append({.meeting = m_hall.meeting().id, .ordinal = ++ordinal, .words = words});
    return m_book.meetingPlans().takeOver(m_hall.meeting(), lines, {}, std::nullopt, m_clock.now());
}

Outcome<std::optional<Meeting>> MeetingDesk::lastOfKind() const
{
    const auto all = meetings();
    if (!all)
        return std::unexpected(all.error());
    const Meeting &here = m_hall.meeting();
    std::optional<Meeting> last;
    for (const Meeting &meeting : *all) {
        const bool isLike = meeting.kind == here.kind && meeting.group == here.group && meeting.id != here.id;
        if (isLike && meeting.state == MeetingState::Closed && (!last || last->scheduledAt <= meeting.scheduledAt))
            last = meeting;
    }
    return last;
}

Done MeetingDesk::takeFromLast()
{
    if (m_hall.meeting().state != MeetingState::Preparing)
        return std::unexpected(Reason::refusal(MeetingRefusal::AlreadyOpen));
    const auto last = lastOfKind();
    if (!last)
        return std::unexpected(last.error());
    if (!*last)
        return std::unexpected(Reason::refusal(PlanRefusal::NothingToTakeOver));
    auto taken = takeOverFields(**last);
    if (!taken)
        return std::unexpected(taken.error());
    const auto topics = takeOverTopics(**last);
    if (!topics)
        return std::unexpected(topics.error());
    if (*topics)
        taken->append(TakenOver::Topics);
    return takeOverPlan(**last, *taken);
}

/// Who died has no part any more, nor who moved away; unless they still belong to those who meet, as Party members and members
/// of the collective do, or sit in the Party branch or the council of the collective on that day.
Appointee MeetingDesk::stillHere(const Appointee &who) const
{
    if (!who.villager)
        return who;
    const Villager *villager = m_hall.roster().find(*who.villager);
    if (villager && villager->isListed())
        return who;
    const RuleCard offices{.attends = Attends::Seats, .seats = {QStringLiteral("party_branch"), QStringLiteral("collective_council")}};
    const auto isAmong = [&](const RuleCard &card) {
        const auto list = eligibleOn(card, m_hall.meeting().scheduledAt.date(), m_hall.meeting().group);
        return list && std::ranges::find(list->members, *who.villager, &Entitled::villager) != list->members.end();
    };
    return villager && (isAmong(m_hall.card()) || isAmong(offices)) ? who : Appointee();
}

Outcome<QList<TakenOver>> MeetingDesk::takeOverFields(const Meeting &last)
{
    QList<TakenOver> taken;
    Meeting meeting = m_hall.meeting();
    if (!last.place.isEmpty()) {
        meeting.place = last.place;
        taken.append(TakenOver::Place);
    }
    if (!last.contact.isEmpty()) {
        meeting.contact = last.contact;
        taken.append(TakenOver::Contact);
    }
    for (const auto role : {&Meeting::chair, &Meeting::recorder, &Meeting::scrutineer, &Meeting::teller}) {
        const Appointee who = stillHere(last.*role);
        if (!who)
            continue;
        meeting.*role = who;
        if (role == &Meeting::chair) // posts may have changed since, or will have by that day
            meeting.chairTitle = who.villager ? officeWords(*who.villager, m_hall.seats(), meeting.scheduledAt.date()) : last.chairTitle;
        if (!taken.contains(TakenOver::Roles))
            taken.append(TakenOver::Roles);
    }
    if (const Done kept = keep(meeting); !kept)
        return std::unexpected(kept.error());
    return taken;
}

/// What the last meeting left open goes on the agenda again, unless another meeting has it.
Outcome<bool> MeetingDesk::takeOverTopics(const Meeting &last)
{
    const auto items = m_book.meetings().agenda(last.id);
    if (!items)
        return std::unexpected(items.error());
    bool any = false;
    for (const AgendaItem &item : *items) {
        const bool isOpen = item.ending == ItemEnding::Open || item.ending == ItemEnding::Deferred;
        const bool isHere = std::ranges::find(m_hall.agenda(), item.topic, &AgendaItem::topic) != m_hall.agenda().end();
        const auto topic = std::ranges::find(m_hall.topics(), item.topic, &Topic::id);
        if (!isOpen || isHere || m_hall.isTaken(item.topic) || topic == m_hall.topics().end())
            continue;
        if (const Done taken = takeUp(Topic(*topic)); !taken)
            return std::unexpected(taken.error());
        any = true;
    }
    return any;
}

Done MeetingDesk::takeOverPlan(const Meeting &last, QList<TakenOver> taken)
{
    const auto before = m_book.meetingPlans().of(last.id);
    const auto here = plan();
    if (!before)
        return std::unexpected(before.error());
    if (!here)
        return std::unexpected(here.error());
    QList<BusinessLine> lines;
    if (here->business.isEmpty()) {
        for (const BusinessLine &line : before->business)
            lines.append({.meeting = m_hall.meeting().id, .ordinal = int(lines.size()) + 1, .words = line.words});
    }
    if (!lines.isEmpty())
        taken.append(TakenOver::Business);
    QList<RoleHolder> roles;
    for (const RoleHolder &holder : before->roles) {
        const Appointee who = stillHere(holder.who);
        if (who && std::ranges::find(here->roles, holder.role, &RoleHolder::role) == here->roles.end())
            roles.append({.meeting = m_hall.meeting().id, .role = holder.role, .who = who});
    }
    if (!roles.isEmpty() && !taken.contains(TakenOver::Roles))
        taken.append(TakenOver::Roles);
    const MeetingCopy copy{m_hall.meeting().id, last.id, taken};
    return m_book.meetingPlans().takeOver(m_hall.meeting(), lines, roles, copy, m_clock.now());
}

Done MeetingDesk::addBusiness(const QString &words)
{
    const auto before = plan();
    if (!before)
        return std::unexpected(before.error());
    const QString line = words.simplified();
    if (line.isEmpty())
        return {};
    return m_book.meetingPlans().keep(
        BusinessLine{.meeting = m_hall.meeting().id, .ordinal = int(before->business.size()) + 1, .words = line}, m_clock.now());
}

Done MeetingDesk::dropBusiness(const BusinessLine &line)
{
    return m_book.meetingPlans().withdraw(line, m_clock.now());
}

Done MeetingDesk::nameRole(MeetingRole role, const Appointee &who)
{
    const auto before = plan();
    if (!before)
        return std::unexpected(before.error());
    RoleHolder holder{.meeting = m_hall.meeting().id, .role = role, .who = who};
    const auto known = std::ranges::find(before->roles, role, &RoleHolder::role);
    if (known != before->roles.end())
        holder.id = known->id;
    else if (!who)
        return {};
    return m_book.meetingPlans().keep(holder, m_clock.now());
}

} // namespace yishibu
