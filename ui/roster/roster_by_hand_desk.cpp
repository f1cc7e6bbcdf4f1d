#include "ui/roster/roster_desk.h"

#include "app/intake/typed_numbers.h"
#include "app/village/register_rules.h"
#include "app/village/register_standing.h"
#include "db/book.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Two of the register never have one ID number.
Done mayHave(const VillagerId &who, const QString &citizenId, const QHash<VillagerId, PersonalNumbers> &all,
             const Hall &hall)
{
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key() != who && !citizenId.isEmpty() && it->citizenId == citizenId)
            return std::unexpected(Reason::failure(RegisterRefusal::NumberTaken, {hall.nameOf(it.key())}));
    }
    return {};
}

} // namespace

Done RosterDesk::afterThat(const Done &done)
{
    return then(done, [this] { return load(); });
}

Done RosterDesk::changePerson(const Villager &changed, const PersonalNumbers &typed)
{
    Villager after = changed;
    const Villager *before = m_hall.roster().find(after.id);
    if (before && before->name != after.name && before->reading == after.reading)
        after.reading.clear(); // it was that of the former name
    const auto all = m_book.roster().numbers();
    if (!all)
        return std::unexpected(all.error());
    if (const Done may = mayBeKept(after, m_clock.today()); !may)
        return may;
    const auto numbers = typedNumbers(all->value(after.id), typed);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (!typed.citizenId.isEmpty()) {
        if (const Done may = mayHave(after.id, numbers->citizenId, *all, m_hall); !may)
            return may;
    }
    return afterThat(m_book.roster().changeVillager(after, *numbers, m_clock.now()));
}

HandChange RosterDesk::changeOf(const QList<VillagerId> &people, const StandingDecision &decision) const
{
    HandChange change;
    const bool goes = decision.standing != RegisterStanding::Listed;
    const QDate yesterday = m_clock.today().addDays(-1);
    const QDate lastDay = decision.from.isValid() ? decision.from.addDays(-1) : yesterday;
    for (const VillagerId &who : people) {
        const Villager *before = m_hall.roster().find(who);
        if (!before)
            continue;
        Villager after = *before;
        after.standing = decision.standing;
        after.standingFrom = goes ? decision.from : QDate();
        after.missingIn.reset();
        change.people.append(after);
        for (Seat seat : m_hall.seats()) {
            if (!goes || seat.villager != who || keepsSeat(after, seat.body) || (seat.until.isValid() && seat.until <= lastDay))
                continue;
            seat.until = lastDay;
            change.seatsEnded.append(seat);
        }
        for (HouseholdRepresentative one : m_hall.roster().representatives()) {
            if (!goes || one.villager != who || one.withdrawn || one.until.isValid())
                continue;
            one.until = lastDay;
            change.representativesEnded.append(one);
        }
    }
    return change;
}

Done RosterDesk::decide(const QList<VillagerId> &people, const StandingDecision &decision)
{
    if (const Done current = catchUp(); !current)
        return current;
    for (const VillagerId &who : people) {
        const Villager *villager = m_hall.roster().find(who);
        const Done may = villager ? mayStand(*villager, decision.standing, decision.from, m_clock.today()) : Done();
        if (!may)
            return may;
    }
    return afterThat(m_book.roster().change(changeOf(people, decision), m_clock.now()));
}

Outcome<PersonalNumbers> RosterDesk::maskedNumbers(const VillagerId &who) const
{
    const auto numbers = m_book.roster().numbersOf(who);
    if (!numbers)
        return std::unexpected(numbers.error());
    return PersonalNumbers{numbers->citizenId.isEmpty() ? QString() : maskedIdNumber(numbers->citizenId),
                           numbers->phone.isEmpty() ? QString() : maskedPhone(numbers->phone)};
}

Outcome<QString> RosterDesk::uncover(const VillagerId &who, MaskedNumber which)
{
    if (const Done kept = m_book.roster().numberIsShown(who, which, m_clock.now()); !kept)
        return std::unexpected(kept.error());
    const auto numbers = m_book.roster().numbersOf(who);
    if (!numbers)
        return std::unexpected(numbers.error());
    return which == MaskedNumber::CitizenId ? numbers->citizenId : numbers->phone;
}

Done RosterDesk::addSeat(const Seat &seat)
{
    const Villager *who = m_hall.roster().find(seat.villager);
    const Done may = who ? mayHold(seat, *who, m_hall.seats()) : Done();
    return then(may, [&] { return afterThat(m_book.roster().addSeat(seat, m_clock.now())); });
}

Done RosterDesk::endSeat(const Seat &seat, QDate lastDay)
{
    if (!lastDay.isValid())
        return std::unexpected(Reason::refusal(RegisterRefusal::NoSuchDay));
    if (seat.from.isValid() && lastDay < seat.from.addDays(-1))
        return std::unexpected(Reason::refusal(RegisterRefusal::EndsBeforeBegin));
    return afterThat(m_book.roster().endSeat(seat, lastDay, m_clock.now()));
}

Done RosterDesk::replace(const Seat &seat, QDate lastDay, const VillagerId &successor)
{
    if (!lastDay.isValid())
        return std::unexpected(Reason::refusal(RegisterRefusal::NoSuchDay));
    if (seat.from.isValid() && lastDay < seat.from.addDays(-1))
        return std::unexpected(Reason::refusal(RegisterRefusal::EndsBeforeBegin));
    Seat next = seat;
    next.id = SeatId::fresh();
    next.villager = successor;
    next.from = lastDay.addDays(1);
    const Villager *who = m_hall.roster().find(successor);
    const Done may = who ? mayHold(next, *who, m_hall.seats()) : Done();
    QList<HouseholdStoodFor> theirs; // whoever takes the seat stands for the same households
    for (const HouseholdStoodFor &one : m_hall.stoodFor()) {
        if (one.seat == seat.id)
            theirs.append({.seat = next.id, .household = one.household, .words = one.words});
    }
    return then(may, [&] { return afterThat(m_book.roster().replaceSeat(seat, lastDay, next, m_clock.now(), theirs)); });
}

Done RosterDesk::takeBackEnding(const Seat &seat)
{
    return afterThat(m_book.roster().takeBackEnding(seat, m_clock.now()));
}

Done RosterDesk::setRepresentative(VillagerId who, QDate from)
{
    if (const Done current = catchUp(); !current)
        return current;
    const Roster &roster = m_hall.roster();
    const Villager *villager = roster.find(who);
    const Household *household = roster.householdOf(who);
    if (!villager || !household)
        return std::unexpected(Reason::failure(RegisterRefusal::NotOfHousehold, {m_hall.nameOf(who)}));
    if (!from.isValid())
        return std::unexpected(Reason::refusal(RegisterRefusal::NoSuchDay));
    if (const Done may = mayRepresent(*villager, household->id, from); !may)
        return may;
    // Who left the register since stood for it until then, and whoever follows goes on.
    const QDate until = lastDayToRepresent(*villager);
    std::optional<HouseholdRepresentative> before;
    for (const HouseholdRepresentative &one : roster.representatives()) {
        const bool follows = until.isValid() && one.from > until;
        if (one.household == household->id && !one.withdrawn && !one.until.isValid() && !follows)
            before = one;
    }
    if (before && before->villager == who)
        return std::unexpected(Reason::failure(RegisterRefusal::StandsAlready, {villager->name}));
    const bool isHead = villager->isHead();
    const HouseholdRepresentative next{.household = household->id,
                                       .villager = who,
                                       .chosenBy = isHead ? HouseholdRepresentative::ChosenBy::Head
                                                          : HouseholdRepresentative::ChosenBy::Family,
                                       .from = from,
                                       .until = until};
    return afterThat(m_book.roster().setRepresentative(next, before, m_clock.now()));
}

Done RosterDesk::endRepresentative(const HouseholdRepresentative &representative, QDate lastDay)
{
    if (const Done current = catchUp(); !current)
        return current;
    if (!m_hall.roster().representatives().contains(representative))
        return std::unexpected(Reason::failure(RegisterRefusal::StandsNoMore, {m_hall.nameOf(representative.villager)}));
    return afterThat(m_book.roster().endRepresentative(representative, lastDay, m_clock.now()));
}

} // namespace yishibu
