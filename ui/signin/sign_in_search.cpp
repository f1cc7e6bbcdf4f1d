#include "ui/signin/sign_in_search.h"

#include "app/attendance/admission.h"
#include "app/attendance/household_code.h"
#include "ui/hall/hall.h"
#include "ui/words/moment_words.h"
#include "ui/words/value_words.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype shown = 8;

Admission admissionOf(const Hall &hall, const Villager &villager)
{
    return admissionOf(villager, hall.attendance(), hall.door().representatives, hall.meeting().scheduledAt.date());
}

} // namespace

/// Everybody who fits, best first: the members among them must not be pushed out by their neighbours.
SignInSearch::Fitting SignInSearch::whoFits(const QString &typed) const
{
    const Roster &roster = m_hall.roster();
    if (const auto scanned = scannedHousehold(typed))
        return whoseCard(householdsOf(*scanned, roster.households()));
    return {membersElsewhere(typed) + roster.search(typed, int(roster.villagers().size()))};
}

/// Of each household that the card may mean first the one who would sign, so that all are seen.
SignInSearch::Fitting SignInSearch::whoseCard(const QList<HouseholdId> &households) const
{
    const Roster &roster = m_hall.roster();
    const Attendance &attendance = m_hall.attendance();
    QList<VillagerId> first;
    QList<VillagerId> others;
    qsizetype lived = 0;
    for (const HouseholdId &household : households) {
        QList<VillagerId> people = roster.members(household);
        std::ranges::stable_sort(people, std::greater<>(), [&](const VillagerId &who) { return attendance.isMember(who); });
        if (people.isEmpty())
            continue;
        ++lived;
        first.append(people.takeFirst());
        others.append(people);
    }
    return {first + others, lived > 1, lived == 1};
}

/// Members of the collective who are no longer in the register are not found by it, and still sign.
QList<VillagerId> SignInSearch::membersElsewhere(const QString &typed) const
{
    QList<VillagerId> found;
    const NameQuery query(typed);
    for (const Elsewhere &one : m_elsewhere) {
        if (query.fit(one.key) != NameFit::None)
            found.append(one.who);
    }
    return found;
}

void SignInSearch::follow()
{
    m_places.follow(m_hall);
    const QList<AgendaItem> agenda = m_hall.hasMeeting() ? m_hall.agenda() : QList<AgendaItem>();
    if (m_members.isSharedWith(m_hall.entitled()) && m_villagers.isSharedWith(m_hall.roster().villagers())
        && m_agenda.isSharedWith(agenda) && m_topics.isSharedWith(m_hall.topics()))
        return;
    m_agenda = agenda;
    m_topics = m_hall.topics();
    m_members = m_hall.entitled();
    m_villagers = m_hall.roster().villagers();
    m_elsewhere.clear();
    m_beside = m_hall.votingBeside();
    QList<VillagerId> members = m_beside.values();
    for (const Entitled &one : std::as_const(m_members))
        members.append(one.villager);
    for (const VillagerId &who : std::as_const(members)) {
        const Villager *villager = m_hall.roster().find(who);
        if (!villager || villager->isListed())
            continue;
        const Household *home = m_hall.roster().householdOf(who);
        m_elsewhere.append({who, NameKey(villager->name, villager->idTail, home ? home->number : QString(), villager->reading)});
    }
}

QList<FoundPerson> SignInSearch::find(const QString &typed, bool showsPrivate) const
{
    const Attendance &attendance = m_hall.attendance();
    std::array<QList<VillagerId>, 3> ranks;
    const Fitting fitting = whoFits(typed);
    for (const VillagerId &who : fitting.people) {
        const Villager *villager = m_hall.roster().find(who);
        const bool signs = attendance.isMember(who) || m_beside.contains(who);
        if (!villager || (!villager->isListed() && !signs))
            continue;
        QList<VillagerId> &rank = ranks[attendance.isHere(who) ? 1 : signs ? 0 : 2];
        if (rank.size() < shown)
            rank.append(who);
    }
    QList<FoundPerson> people;
    for (const QList<VillagerId> &rank : ranks) {
        for (const VillagerId &who : rank) {
            const Villager &villager = *m_hall.roster().find(who);
            FoundPerson person = found(villager, showsPrivate);
            // Two of one name are told apart by what stands on their cards.
            if (showsPrivate && m_hall.roster().named(villager.name).size() > 1 && !villager.idTail.isEmpty())
                person.group += tr(" (ID …%1)").arg(villager.idTail);
            person.oneOfSeveral = fitting.ofSeveralHouseholds;
            people.append(person);
        }
    }
    if (fitting.byCard)
        findMeant(people);
    return people;
}

void SignInSearch::findMeant(QList<FoundPerson> &people)
{
    const auto clear = [](const FoundPerson &one) { return !one.soft; };
    if (std::ranges::count_if(people, clear) == 1)
        std::ranges::find_if(people, clear)->meant = true;
}

/// Whether somebody who watches may sign for the household after all.
bool SignInSearch::stepsForward(const Villager &villager) const
{
    return m_here == Here::Shown && m_hall.attendance().isObserving(villager.id)
           && admissionOf(m_hall, villager) != Admission::Observer;
}

FoundPerson SignInSearch::found(const Villager &villager, bool showsPrivate) const
{
    FoundPerson person{.who = villager.id, .name = villager.name, .group = villager.group};
    if (stepsForward(villager)) {
        person.soft = true;
        person.words = tr("here as an observer so far");
        person.pill = tr("Signs for the household");
        person.tone = Tone::Info;
    } else if (m_hall.attendance().isHere(villager.id)) {
        fillInHere(person);
    } else if (m_hall.attendance().isMember(villager.id)) {
        const QString place = m_places.wordsFor(villager.id);
        person.words = m_places.capacityOf(villager.id) + (place.isEmpty() ? QString() : u" · "_s + place);
        person.action = tr("Sign in");
        if (showsPrivate && m_hall.door().leaveOf(villager.id))
            person.words += u" · "_s + tr("on leave");
        else if (admissionOf(m_hall, villager) == Admission::Representative)
            person.words += u" · "_s + tr("not yet named to sign for the household");
    } else if (m_beside.contains(villager.id)) {
        person.words = tr("votes only where the members of the collective decide");
        person.action = tr("Sign in");
    } else if (admissionOf(m_hall, villager) == Admission::Representative) {
        person.soft = true;
        person.words = tr("of this household, not named to sign for it");
        person.pill = tr("Signs for the household");
        person.tone = Tone::Info;
    } else {
        person.soft = true;
        person.words = m_hall.attendance().isHere(villager.household) ? tr("the household is here already")
                                                                      : tr("not among those who should attend");
        person.pill = tr("Register as observer");
        person.tone = Tone::Info;
    }
    return person;
}

void SignInSearch::fillInHere(FoundPerson &person) const
{
    const auto signIn = m_hall.attendance().signInOf(person.who);
    const Circumstance &how = signIn->came.circumstance;
    person.words = how.source == Source::Paper ? momentWords(how) : tr("signed in at %1").arg(timeWords(how.happenedAt));
    person.tone = Tone::Good;
    if (m_here == Here::MayLeave) {
        person.action = tr("Leaves early");
        return;
    }
    person.enabled = false;
    person.pill = tr("Already signed in");
}

} // namespace yishibu
