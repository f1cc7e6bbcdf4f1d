#include "ui/roster/people_part.h"

#include "app/attendance/eligibility.h"
#include "app/intake/repairs.h"
#include "ui/hall/hall.h"
#include "ui/words/value_words.h"

#include <QCoreApplication>

namespace yishibu {

namespace {

class PeoplePartWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::PeoplePartWords)
};

QStringList groupsOf(const Roster &roster)
{
    QStringList groups;
    for (const Villager &villager : roster.villagers()) {
        if (villager.isListed() && !villager.group.isEmpty() && !groups.contains(villager.group))
            groups.append(villager.group);
    }
    std::ranges::sort(groups, [](const QString &one, const QString &other) {
        return std::pair(groupNumber(one), one) < std::pair(groupNumber(other), other);
    });
    return groups;
}

} // namespace

bool belongs(const Villager &villager, const PersonPlace &place, const PeoplePart &part)
{
    using Kind = PeoplePart::Kind;
    if (part.kind == Kind::NotListed)
        return !villager.isListed();
    if (!villager.isListed())
        return false;
    switch (part.kind) {
    case Kind::Everybody: return true;
    case Kind::WithSeats: return !place.bodies.isEmpty();
    case Kind::ToCheck: return !villager.doubt.isEmpty();
    case Kind::OfBody: return place.bodies.contains(int(part.body));
    case Kind::PartyMembers: return villager.party == PartyStanding::Member;
    case Kind::Probationary: return villager.party == PartyStanding::Probationary;
    case Kind::CollectiveMembers: return villager.collectiveMember;
    case Kind::HouseholdRepresentatives: return place.represents;
    case Kind::OfGroup: return villager.group == part.group;
    case Kind::BirthUnknown: return !villager.birth.isValid();
    case Kind::HouseholdUndecided: return place.isUndecided;
    case Kind::Missing: return villager.missingIn.has_value();
    case Kind::NotListed: break;
    }
    return false;
}

QList<PeoplePart> partsOf(const Hall &hall)
{
    using Kind = PeoplePart::Kind;
    QList<PeoplePart> parts{{Kind::Everybody}, {Kind::WithSeats}, {Kind::ToCheck}};
    for (const Body body : allBodies)
        parts.append({Kind::OfBody, body});
    for (const Kind kind : {Kind::PartyMembers, Kind::Probationary, Kind::CollectiveMembers, Kind::HouseholdRepresentatives})
        parts.append({kind});
    for (const QString &group : groupsOf(hall.roster()))
        parts.append({Kind::OfGroup, Body::Representatives, group});
    for (const Kind kind : {Kind::BirthUnknown, Kind::HouseholdUndecided, Kind::Missing, Kind::NotListed})
        parts.append({kind});
    return parts;
}

QSet<HouseholdId> undecidedHouseholds(const Hall &hall, QDate day)
{
    const RuleCard byHouseholds{.attends = Attends::Households};
    const Roster &roster = hall.roster();
    const Eligible eligibles = eligible(byHouseholds, roster.villagers(), roster.households(), roster.representatives(), {}, day);
    const QList<HouseholdId> open = eligibles.undecided + eligibles.withoutAdult;
    return {open.begin(), open.end()};
}

QString wordOf(const PeoplePart &part)
{
    using Kind = PeoplePart::Kind;
    switch (part.kind) {
    case Kind::Everybody: break;
    case Kind::WithSeats: return PeoplePartWords::tr("With seats");
    case Kind::ToCheck: return PeoplePartWords::tr("To check");
    case Kind::OfBody: return wordOf(part.body);
    case Kind::PartyMembers: return PeoplePartWords::tr("Full party members");
    case Kind::Probationary: return PeoplePartWords::tr("Probationary party members");
    case Kind::CollectiveMembers: return PeoplePartWords::tr("Members of the collective");
    case Kind::HouseholdRepresentatives: return PeoplePartWords::tr("Household representatives");
    case Kind::OfGroup: return PeoplePartWords::tr("Group %1").arg(part.group);
    case Kind::BirthUnknown: return PeoplePartWords::tr("Date of birth not known");
    case Kind::HouseholdUndecided: return PeoplePartWords::tr("Households without a settled signer");
    case Kind::Missing: return PeoplePartWords::tr("Not in the last sheet");
    case Kind::NotListed: return PeoplePartWords::tr("Died or moved away");
    }
    return PeoplePartWords::tr("Everybody");
}

} // namespace yishibu
