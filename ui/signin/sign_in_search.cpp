#include "ui/signin/sign_in_search.h"

#include "app/attendance/household_code.h"
#include "app/village/register_rules.h"
#include "ui/hall/hall.h"
#include "ui/words/value_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype shown = 8;

/// Who could stand for the household of a member, but does not.
bool couldRepresent(const Hall &hall, const Villager &villager)
{
    if (hall.attendance().members().isEmpty() || !mayRepresent(villager, villager.household, hall.meeting().scheduledAt.date()))
        return false;
    return std::ranges::any_of(hall.entitled(),
                               [&villager](const Entitled &one) { return one.household == villager.household; });
}

} // namespace

/// Everybody who fits, best first: the members among them must not be pushed out by their neighbours.
QList<VillagerId> SignInSearch::whoFits(const QString &typed) const
{
    const Roster &roster = m_hall.roster();
    if (const auto number = scannedHousehold(typed)) {
        for (const Household &household : roster.households()) {
            if (household.number == *number)
                return roster.members(household.id);
        }
        return {};
    }
    return roster.search(typed, int(roster.villagers().size()));
}

QList<FoundPerson> SignInSearch::find(const QString &typed, bool tails) const
{
    const Attendance &attendance = m_hall.attendance();
    std::array<QList<VillagerId>, 3> ranks;
    for (const VillagerId &who : whoFits(typed)) {
        const Villager *villager = m_hall.roster().find(who);
        if (!villager || (!villager->isListed() && !attendance.isMember(who)))
            continue;
        QList<VillagerId> &rank = ranks[attendance.isHere(who) ? 1 : attendance.isMember(who) ? 0 : 2];
        if (rank.size() < shown)
            rank.append(who);
    }
    QList<FoundPerson> people;
    for (const QList<VillagerId> &rank : ranks) {
        for (const VillagerId &who : rank) {
            const Villager &villager = *m_hall.roster().find(who);
            FoundPerson person = found(villager);
            // Two of one name are told apart by what stands on their cards.
            if (tails && m_hall.roster().named(villager.name).size() > 1 && !villager.idTail.isEmpty())
                person.group += tr(" (ID …%1)").arg(villager.idTail);
            people.append(person);
        }
    }
    return people;
}

FoundPerson SignInSearch::found(const Villager &villager) const
{
    FoundPerson person{.who = villager.id, .name = villager.name, .group = villager.group};
    if (m_hall.attendance().isHere(villager.id)) {
        fillInHere(person);
    } else if (m_hall.attendance().isMember(villager.id)) {
        const QString place = m_places.wordsFor(villager.id);
        person.words = m_hall.capacityOf(villager.id) + (place.isEmpty() ? QString() : u" · "_s + place);
        person.action = tr("Sign in");
        if (m_hall.door().leaveOf(villager.id))
            person.words += u" · "_s + tr("on leave");
        else if (!m_hall.maySign(villager.id))
            person.words += u" · "_s + tr("not yet named to sign for the household");
    } else if (couldRepresent(m_hall, villager)) {
        person.soft = true;
        person.words = tr("of this household, not named to sign for it");
        person.pill = tr("Signs for the household");
        person.tone = Tone::Info;
    } else {
        person.soft = true;
        person.words = tr("not among those who should attend");
        person.pill = tr("Register as observer");
        person.tone = Tone::Info;
    }
    return person;
}

void SignInSearch::fillInHere(FoundPerson &person) const
{
    const auto signIn = m_hall.attendance().signInOf(person.who);
    person.words = tr("signed in at %1").arg(timeWords(signIn->came.circumstance.happenedAt));
    person.tone = Tone::Good;
    if (m_here == Here::MayLeave) {
        person.action = tr("Leaves early");
        return;
    }
    person.enabled = false;
    person.pill = tr("Already signed in");
}

} // namespace yishibu
