#include "ui/discussion/grouping_desk.h"

#include "app/discussion/lot.h"
#include "db/book.h"
#include "db/stores/grouping_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"

#include <QRandomGenerator>

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(GroupingRefusal why, QList<qint64> figures = {}, QStringList names = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), {}, std::move(names)));
}

} // namespace

Done GroupingDesk::mayGroup() const
{
    if (!m_hall.hasMeeting() || m_hall.meeting().state == MeetingState::Closed)
        return std::unexpected(Reason::refusal(CourseRefusal::AlreadyClosed));
    if (m_hall.meeting().state != MeetingState::Open || !m_hall.currentItem())
        return std::unexpected(Reason::refusal(CourseRefusal::NotOpenYet));
    return {};
}

QList<ToGroup> GroupingDesk::people() const
{
    QList<SignIn> here;
    for (const SignIn &signIn : m_hall.attendance().signIns()) {
        if (m_hall.attendance().isHereBy(signIn))
            here.append(signIn);
    }
    std::ranges::stable_sort(here, {}, [](const SignIn &one) { return std::pair(one.came.rank, one.came.sequence); });
    QList<ToGroup> people;
    for (const SignIn &signIn : std::as_const(here)) {
        const Villager *villager = m_hall.roster().find(signIn.villager);
        people.append({signIn.id, signIn.villager, villager ? villager->group : QString()});
    }
    return people;
}

/// Of the round that stands, by the place of their table.
QHash<VillagerId, int> GroupingDesk::hosts(const GroupingWish &wish) const
{
    QHash<VillagerId, int> hosts;
    if (!wish.hostsStay || wish.method != GroupingMethod::ByLot)
        return hosts;
    for (const DiscussionGroup &group : m_hall.groups()) {
        if (group.facilitator && m_hall.attendance().isHere(*group.facilitator))
            hosts.insert(*group.facilitator, group.ordinal - 1);
    }
    return hosts;
}

Outcome<QList<FormedGroup>> GroupingDesk::formed(const GroupingWish &wish, int seed) const
{
    switch (wish.method) {
    case GroupingMethod::ByVillagerGroup: return groupsByVillagerGroup(people());
    case GroupingMethod::ByLot: return groupsByLot(people(), wish.groups, seed, hosts(wish));
    case GroupingMethod::ByHand: return groupsByHand(people(), wish.groups);
    case GroupingMethod::Together: break;
    }
    return QList<FormedGroup>();
}

Outcome<GroupingRound> GroupingDesk::form(const GroupingWish &wish)
{
    if (const Done may = mayGroup(); !may)
        return std::unexpected(may.error());
    if (wish.minutes < 0 || wish.minutes > mostRoundMinutes)
        return refuse(GroupingRefusal::MinutesOutOfRange, {mostRoundMinutes});
    const bool byLot = wish.method == GroupingMethod::ByLot;
    const int drawn = m_lot ? m_lot() : int(QRandomGenerator::system()->bounded(lotSeeds));
    const int seed = byLot ? wish.seed.value_or(drawn) : 0;
    const auto groups = formed(wish, seed);
    if (!groups)
        return std::unexpected(groups.error());
    const AgendaItemId item = m_hall.currentItem()->id;
    DiscussionRecord record = m_hall.discussion();
    const GroupingRound round{.meeting = m_hall.meeting().id,
                              .session = m_hall.session(),
                              .item = item,
                              .ordinal = record.roundsOn(item) + 1,
                              .method = wish.method,
                              .seed = seed,
                              .minutes = wish.minutes,
                              .reason = wish.reason.simplified(),
                              .formed = {.circumstance = happeningHere(m_hall, m_clock.now())}};
    const QHash<VillagerId, int> stayed = hosts(wish);
    QList<DiscussionGroup> made;
    QList<GroupPlace> places;
    for (const FormedGroup &one : *groups) {
        DiscussionGroup group{.meeting = round.meeting, .round = round.id, .ordinal = int(made.size()) + 1, .name = one.name};
        for (const ToGroup &person : one.people) {
            places.append({.meeting = round.meeting, .round = round.id, .group = group.id, .signIn = person.signIn, .villager = person.who});
            if (stayed.value(person.who, -1) == group.ordinal - 1)
                group.facilitator = person.who;
        }
        made.append(group);
    }
    const auto kept = m_book.grouping().form(round, made, places, m_clock.now());
    if (!kept)
        return kept;
    record.rounds.append(*kept);
    record.groups += made;
    record.places += places;
    m_hall.setDiscussionRecord(std::move(record));
    return kept;
}

Done GroupingDesk::takeBack()
{
    if (const Done may = mayGroup(); !may)
        return may;
    if (!m_hall.round())
        return refuse(GroupingRefusal::NotGrouped);
    const GroupingRound round = *m_hall.round();
    const QList<DiscussionGroup> groups = m_hall.groups();
    const auto noted = std::ranges::count_if(m_hall.points(), [&groups](const Point &point) {
        return !point.withdrawn && point.group && std::ranges::find(groups, *point.group, &DiscussionGroup::id) != groups.cend();
    });
    if (noted > 0)
        return refuse(GroupingRefusal::PointsNoted, {noted});
    if (const Done kept = m_book.grouping().withdraw(round, m_clock.now()); !kept)
        return kept;
    DiscussionRecord record = m_hall.discussion();
    record.rounds.removeIf([&round](const GroupingRound &one) { return one.id == round.id; });
    record.groups.removeIf([&round](const DiscussionGroup &one) { return one.round == round.id; });
    record.places.removeIf([&round](const GroupPlace &one) { return one.round == round.id; });
    m_hall.setDiscussionRecord(std::move(record));
    return {};
}

Done GroupingDesk::lead(const GroupId &id, const std::optional<VillagerId> &facilitator, const std::optional<VillagerId> &noteTaker)
{
    if (const Done may = mayGroup(); !may)
        return may;
    DiscussionRecord record = m_hall.discussion();
    const auto known = std::ranges::find(record.groups, id, &DiscussionGroup::id);
    if (known == record.groups.end())
        return refuse(GroupingRefusal::NoSuchGroup);
    known->facilitator = facilitator;
    known->noteTaker = noteTaker;
    if (const Done may = mayLead(*known, m_hall.discussion().groups, m_hall.attendance(), m_hall.roster()); !may)
        return may;
    if (const Done kept = m_book.grouping().keep(*known, m_clock.now()); !kept)
        return kept;
    m_hall.setDiscussionRecord(std::move(record));
    return {};
}

Done GroupingDesk::move(const VillagerId &who, const GroupId &to)
{
    if (const Done may = mayGroup(); !may)
        return may;
    DiscussionRecord record = m_hall.discussion();
    const DiscussionGroup *group = record.group(to);
    const GroupPlace *place = group ? record.placeOf(group->round, who) : nullptr;
    if (!place || !m_hall.round() || group->round != m_hall.round()->id)
        return refuse(GroupingRefusal::NoSuchGroup);
    if (place->group == to)
        return {};
    GroupPlace moved = *place;
    moved.group = to;
    if (const Done kept = m_book.grouping().move(moved, m_clock.now()); !kept)
        return kept;
    *std::ranges::find(record.places, moved.id, &GroupPlace::id) = moved;
    m_hall.setDiscussionRecord(std::move(record));
    return {};
}

Outcome<int> GroupingDesk::seatLatecomers()
{
    const QList<DiscussionGroup> groups = m_hall.groups();
    if (!mayGroup() || groups.isEmpty())
        return 0;
    const GroupingRound round = *m_hall.round();
    DiscussionRecord record = m_hall.discussion();
    QHash<GroupId, int> sizes;
    for (const DiscussionGroup &group : groups)
        sizes.insert(group.id, int(m_hall.hereOf(group.id).size()));
    QList<GroupPlace> late;
    for (const ToGroup &person : people()) {
        if (record.placeOf(round.id, person.who))
            continue;
        const auto group = groupForLate(round, person.villagerGroup, groups, sizes);
        ++sizes[*group];
        late.append({.meeting = round.meeting, .round = round.id, .group = *group, .signIn = person.signIn, .villager = person.who,
                     .late = true});
    }
    if (late.isEmpty())
        return 0;
    if (const Done kept = m_book.grouping().join(late, m_clock.now()); !kept)
        return std::unexpected(kept.error());
    record.places += late;
    m_hall.setDiscussionRecord(std::move(record));
    return int(late.size());
}

} // namespace yishibu
