#include "app/attendance/eligibility.h"

#include "app/attendance/capacity_words.h"
#include "app/attendance/voice.h"
#include "app/village/register_rules.h"
#include "app/village/register_standing.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// The household's line on the list, and whether it is settled who signs it.
struct HouseholdLine
{
    const Villager *signs = nullptr; ///< null: there is no adult who could
    bool decided = false;
};

/// The law asks for a representative of each household and names nobody (Organic Law 2025 art. 26). Whom the household
/// named stands for it; where it named nobody its head may sign, in person; any other adult has to be named first.
HouseholdLine lineOf(const QList<const Villager *> &people, const HouseholdRepresentative *named, QDate day)
{
    const auto first = [&people](auto fits) {
        const auto found = std::ranges::find_if(people, fits);
        return found == people.cend() ? nullptr : *found;
    };
    if (named) {
        if (const Villager *one = first([&](const Villager *who) { return who->id == named->villager && who->isAdultOn(day); }))
            return {one, true};
    }
    const Villager *head = first([](const Villager *who) { return who->isHead(); });
    if (head && head->isAdultOn(day))
        return {head, !named}; // whom it named cannot come any more: somebody is to be named anew
    if (const Villager *adult = first([day](const Villager *who) { return who->isAdultOn(day); }))
        return {adult, false};
    // Nobody is known to be of age. Where a birth date is missing nobody knows that there is no adult either.
    return {first([](const Villager *who) { return !who->birth.isValid(); }), false};
}

Eligible eligibleHouseholds(const QList<Villager> &villagers, const QList<Household> &households,
                            const QList<HouseholdRepresentative> &representatives, QDate day)
{
    QHash<HouseholdId, QList<const Villager *>> people;
    for (const Villager &villager : villagers) {
        if (isListedOn(villager, day))
            people[villager.household].append(&villager);
    }
    QHash<HouseholdId, const HouseholdRepresentative *> chosen;
    for (const HouseholdRepresentative &one : representatives) {
        if (one.standsOn(day))
            chosen.insert(one.household, &one);
    }
    Eligible list;
    for (const Household &household : households) {
        const QList<const Villager *> here = people.value(household.id);
        if (here.isEmpty())
            continue; // nobody lives there any more
        const HouseholdLine line = lineOf(here, chosen.value(household.id), day);
        if (!line.signs) {
            list.withoutAdult.append(household.id);
            continue;
        }
        list.members.append({line.signs->id, u"户代表"_s, household.id});
        if (!line.decided)
            list.undecided.append(household.id);
    }
    return list;
}

/// Whether somebody belongs to those among whom the meeting counts. The household register says so, but not of members
/// of the collective: their organisation keeps its own list, and moving one's 户口 or marrying away does not end it
/// (its members settle that: RCEO art. 26 (3)); nor of Party members, who belong where their 组织关系 lies. Of both only
/// their death is settled here.
bool isOfThePlace(Attends attends, const Villager &villager, QDate day)
{
    const bool hasOwnList = attends == Attends::CollectiveMembers || attends == Attends::VotingPartyMembers;
    return hasOwnList ? isAliveOn(villager, day) : isListedOn(villager, day);
}

/// Those of the group where it is the group's meeting.
QList<Household> householdsOf(const RuleCard &card, const QList<Household> &households, const QString &group)
{
    if (card.attends != Attends::GroupHouseholds)
        return households;
    QList<Household> its;
    std::ranges::copy_if(households, std::back_inserter(its),
                         [&](const Household &one) { return !group.isEmpty() && one.group == group; });
    return its;
}

bool isAskedFor(Attends attends, const Villager &villager, const QString &group)
{
    switch (attends) {
    case Attends::Adults: return true;
    case Attends::GroupAdults: return !group.isEmpty() && villager.group == group;
    case Attends::Women: return villager.sex == Sex::Female;
    case Attends::VotingPartyMembers: return villager.party == PartyStanding::Member;
    case Attends::CollectiveMembers: return villager.collectiveMember;
    case Attends::Seats:
    case Attends::Households:
    case Attends::GroupHouseholds: break;
    }
    return false;
}

QString capacityOf(Attends attends)
{
    switch (attends) {
    case Attends::VotingPartyMembers: return u"党员"_s;
    case Attends::CollectiveMembers: return u"集体成员"_s;
    default: return u"村民"_s;
    }
}

/// As rule cards write it.
QString cardWordOf(Body body)
{
    switch (body) {
    case Body::Representatives: return u"representatives"_s;
    case Body::VillagersCommittee: return u"villagers_committee"_s;
    case Body::SupervisionCommittee: return u"supervision_committee"_s;
    case Body::PartyBranch: return u"party_branch"_s;
    case Body::CollectiveDelegates: return u"collective_delegates"_s;
    case Body::CollectiveCouncil: return u"collective_council"_s;
    }
    return {};
}

bool countsAt(const RuleCard &card, Body body)
{
    return card.attends == Attends::Seats && card.seats.contains(cardWordOf(body));
}

} // namespace

QList<VillagerId> shouldAttend(const RuleCard &card, const QList<Seat> &seats, QDate day)
{
    QList<VillagerId> members;
    QSet<VillagerId> counted;
    for (const Seat &seat : seats) {
        if (!countsAt(card, seat.body) || !seat.isHeldOn(day) || counted.contains(seat.villager))
            continue;
        counted.insert(seat.villager);
        members.append(seat.villager);
    }
    return members;
}

QList<VillagerId> shouldAttend(const RuleCard &card, const QList<Villager> &villagers, const QList<Seat> &seats, QDate day)
{
    QHash<VillagerId, const Villager *> people;
    for (const Villager &villager : villagers)
        people.insert(villager.id, &villager);
    QList<Seat> kept = seats;
    kept.removeIf([&](const Seat &seat) {
        const Villager *who = people.value(seat.villager);
        return who && !(keptSeatOn(*who, seat.body, day) && hasVoice(card, *who, day));
    });
    return shouldAttend(card, kept, day);
}

Eligible eligible(const RuleCard &card, const QList<Villager> &villagers, const QList<Household> &households,
                  const QList<HouseholdRepresentative> &representatives, const QList<Seat> &seats, QDate day,
                  const QString &group)
{
    if (card.countsHouseholds())
        return eligibleHouseholds(villagers, householdsOf(card, households, group), representatives, day);
    Eligible list;
    if (card.attends == Attends::Seats) {
        for (const VillagerId &who : shouldAttend(card, villagers, seats, day))
            list.members.append({who, capacityWords(who, seats, day), {}});
        return list;
    }
    for (const Villager &villager : villagers) {
        if (!isOfThePlace(card.attends, villager, day) || !isAskedFor(card.attends, villager, group) || !hasVoice(card, villager, day))
            continue;
        // Nobody joins the Party before eighteen, so a member's birth date is not asked.
        if (card.attends == Attends::VotingPartyMembers || villager.isAdultOn(day))
            list.members.append({villager.id, capacityOf(card.attends), {}});
        else if (!villager.birth.isValid())
            list.birthUnknown.append(villager.id);
    }
    return list;
}

bool standsFor(const Villager &villager, const HouseholdId &household,
               const QList<HouseholdRepresentative> &representatives, QDate day)
{
    if (!mayRepresent(villager, household, day))
        return false;
    for (const HouseholdRepresentative &one : representatives) {
        if (one.household == household && one.standsOn(day))
            return one.villager == villager.id;
    }
    return villager.isHead();
}

} // namespace yishibu
