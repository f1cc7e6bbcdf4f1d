#include "app/discussion/grouping.h"

#include "app/discussion/lot.h"
#include "app/village/han.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int fewestGroups = 2;

std::unexpected<Reason> refuse(GroupingRefusal why, QList<qint64> figures = {}, QStringList names = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), {}, std::move(names)));
}

/// 一组 before 十组, names that are no numbers behind them.
int placeOf(const QString &villagerGroup)
{
    constexpr int behindAll = 1000;
    const int value = hanNumberValue(villagerGroup.chopped(villagerGroup.endsWith(u'组') ? 1 : 0));
    return value < 0 ? behindAll : value;
}

Done mayForm(qsizetype people, int groups)
{
    if (people < fewestGroups)
        return refuse(GroupingRefusal::TooFewPeople, {people});
    if (groups < fewestGroups)
        return refuse(GroupingRefusal::TooFewGroups);
    if (groups > people)
        return refuse(GroupingRefusal::TooManyGroups, {groups, people});
    return {};
}

QList<FormedGroup> emptyGroups(int groups)
{
    QList<FormedGroup> formed;
    for (int i = 1; i <= groups; ++i) {
        const QString number = hanNumber(i);
        formed.append({u"第%1组"_s.arg(number.isEmpty() ? QString::number(i) : number), {}});
    }
    return formed;
}

/// The first of those with the fewest people.
FormedGroup &smallest(QList<FormedGroup> &groups)
{
    return *std::ranges::min_element(groups, {}, [](const FormedGroup &group) { return group.people.size(); });
}

} // namespace

Outcome<QList<FormedGroup>> groupsByVillagerGroup(const QList<ToGroup> &people)
{
    if (people.size() < fewestGroups)
        return refuse(GroupingRefusal::TooFewPeople, {people.size()});
    QList<FormedGroup> groups;
    for (const ToGroup &person : people) {
        if (person.villagerGroup.isEmpty())
            continue;
        auto group = std::ranges::find(groups, person.villagerGroup, &FormedGroup::name);
        if (group == groups.end())
            group = groups.insert(groups.end(), {person.villagerGroup, {}});
        group->people.append(person);
    }
    if (groups.size() < fewestGroups)
        return refuse(GroupingRefusal::OneGroupOnly, {}, {groups.isEmpty() ? QString() : groups.first().name});
    std::ranges::stable_sort(groups, {}, [](const FormedGroup &group) { return placeOf(group.name); });
    for (const ToGroup &person : people) {
        if (person.villagerGroup.isEmpty())
            smallest(groups).people.append(person);
    }
    return groups;
}

Outcome<QList<FormedGroup>> groupsByLot(const QList<ToGroup> &people, int groups, int seed, const QHash<VillagerId, int> &hosts)
{
    if (const Done may = mayForm(people.size(), groups); !may)
        return std::unexpected(may.error());
    if (seed < 0 || seed >= lotSeeds)
        return refuse(GroupingRefusal::SeedOutOfRange, {0, lotSeeds - 1});
    QList<FormedGroup> formed = emptyGroups(groups);
    QList<ToGroup> drawn;
    for (const ToGroup &person : people) {
        const int table = hosts.value(person.who, -1);
        // One host at a table: a second one is drawn like everybody.
        if (table >= 0 && table < groups && formed.at(table).people.isEmpty())
            formed[table].people.append(person);
        else
            drawn.append(person);
    }
    for (const int place : lotOrder(int(drawn.size()), seed))
        smallest(formed).people.append(drawn.at(place));
    return formed;
}

Outcome<QList<FormedGroup>> groupsByHand(const QList<ToGroup> &people, int groups)
{
    if (const Done may = mayForm(people.size(), groups); !may)
        return std::unexpected(may.error());
    QList<FormedGroup> formed = emptyGroups(groups);
    for (const ToGroup &person : people)
        smallest(formed).people.append(person);
    return formed;
}

int usualGroups(int people)
{
    constexpr int talkTogether = 10;
    return qMax(fewestGroups, (people + talkTogether / 2) / talkTogether);
}

std::optional<GroupId> groupForLate(const GroupingRound &round, const QString &villagerGroup, const QList<DiscussionGroup> &groups,
                                    const QHash<GroupId, int> &sizes)
{
    if (groups.isEmpty())
        return std::nullopt;
    if (round.method == GroupingMethod::ByVillagerGroup && !villagerGroup.isEmpty()) {
        const auto own = std::ranges::find(groups, villagerGroup, &DiscussionGroup::name);
        if (own != groups.cend())
            return own->id;
    }
    const auto least = std::ranges::min_element(
        groups, {}, [&sizes](const DiscussionGroup &group) { return std::pair(sizes.value(group.id), group.ordinal); });
    return least->id;
}

Done mayLead(const DiscussionGroup &wanted, const QList<DiscussionGroup> &groups, const Attendance &attendance, const Roster &roster)
{
    const auto nameOf = [&roster](const VillagerId &who) {
        const Villager *villager = roster.find(who);
        return villager ? villager->name : QString();
    };
    if (wanted.facilitator && wanted.facilitator == wanted.noteTaker)
        return refuse(GroupingRefusal::LeadsAndWrites, {}, {nameOf(*wanted.facilitator)});
    for (const std::optional<VillagerId> &who : {wanted.facilitator, wanted.noteTaker}) {
        if (!who)
            continue;
        if (!attendance.isHere(*who))
            return refuse(GroupingRefusal::NotHere, {}, {nameOf(*who)});
        for (const DiscussionGroup &other : groups) {
            const bool isOther = other.round == wanted.round && other.id != wanted.id;
            if (isOther && (other.facilitator == who || other.noteTaker == who))
                return refuse(GroupingRefusal::LeadsAnother, {}, {nameOf(*who), other.name});
        }
    }
    return {};
}

QList<GroupHint> hintsOf(const DiscussionGroup &group, const Appointee &chair)
{
    QList<GroupHint> hints;
    if (!group.facilitator)
        hints.append(GroupHint::NoFacilitator);
    else if (chair.villager == group.facilitator)
        hints.append(GroupHint::FacilitatorIsChair);
    if (!group.noteTaker)
        hints.append(GroupHint::NoNoteTaker);
    return hints;
}

} // namespace yishibu
