#include "app/intake/seat_changes.h"

#include <QSet>

namespace yishibu {

namespace {

bool isSameSeat(const Seat &kept, const Seat &listed)
{
    return kept.villager == listed.villager && kept.body == listed.body && kept.post.trimmed() == listed.post.trimmed();
}

bool isOver(const Seat &seat, QDate today)
{
    return seat.until.isValid() && seat.until < today;
}

/// Whether their terms have a day in common, as far as they are told.
bool meet(const Seat &one, const Seat &other)
{
    const auto isBefore = [](const Seat &first, const Seat &second) {
        return first.until.isValid() && second.from.isValid() && first.until < second.from;
    };
    return !isBefore(one, other) && !isBefore(other, one);
}

/// Whether the list tells a later term than that of the seat in the book.
bool isNewTerm(const Seat &kept, const Seat &listed, QDate today)
{
    if (!listed.from.isValid() || listed.from <= kept.from)
        return false;
    const bool isSameEnd = kept.until.isValid() && kept.until == listed.until;
    return !isSameEnd && (listed.from > today || (kept.from.isValid() && listed.from > kept.from.addYears(1)));
}

/// Whom the lines left open may mean.
QSet<VillagerId> unsettled(const QList<OpenLine> &open, const Roster &known)
{
    QSet<VillagerId> people;
    for (const OpenLine &line : open) {
        if (line.reason == OpenReason::NamedTwice)
            continue;
        for (const QList<VillagerId> &meant : {line.candidates, known.named(line.name)})
            people.unite(QSet<VillagerId>(meant.begin(), meant.end()));
    }
    return people;
}

/// Whether the list, of one villagers' group, is one of those among whom the seat's holder lives.
bool isOfItsGroups(const BodyReading &list, const Seat &seat, const Roster &known)
{
    const auto isOf = [&](const auto &one) { return one.first == seat.body; };
    if (std::ranges::none_of(list.ofGroups, isOf))
        return true;
    const Villager *holder = known.find(seat.villager);
    return holder && list.ofGroups.contains(std::pair(seat.body, holder->group));
}

/// Whether a line left open may name somebody who sits in the body and is not among the list's seats.
bool namesAnother(const OpenLine &line, const BodyReading &list, Body body)
{
    const bool isOfOthers = partyPost(line.post) || isMembersPost(line.post);
    const bool isNamed = line.reason == OpenReason::NamedTwice || line.reason == OpenReason::HouseholdsUnclear;
    if (isOfOthers || isNamed || line.isOfRegister)
        return false;
    const auto isTheirs = [&](const Seat &seat) { return seat.body == body && line.candidates.contains(seat.villager); };
    return line.reason != OpenReason::PostUnknown || std::ranges::none_of(list.seats, isTheirs);
}

/// Whether the list is one of the whole body, or of one group's part of it: no by-election, and not a few of many.
bool namesWhole(const BodyReading &list, Body body, const QList<Seat> &kept, const Roster &known, QDate today)
{
    if (!list.bodies.contains(body) || list.partly.contains(body))
        return false;
    const auto isOf = [&](const Seat &seat) { return seat.body == body && isOfItsGroups(list, seat, known); };
    const auto held = std::ranges::count_if(kept, [&](const Seat &seat) { return isOf(seat) && seat.isHeldOn(today); });
    const auto named = std::ranges::count_if(list.seats, [&](const Seat &seat) { return isOf(seat) && seat.isHeldOn(today); });
    const auto open = std::ranges::count_if(list.open, [&](const OpenLine &line) { return namesAnother(line, list, body); });
    return (named + open) * 2 >= held;
}

/// The seat under its id of the book, with the days that list and book tell.
Seat carriedOn(Seat seat, const Seat &held)
{
    seat.id = held.id;
    if (!seat.from.isValid())
        seat.from = held.from;
    if (!seat.until.isValid())
        seat.until = held.until;
    if (seat.households == 0)
        seat.households = held.households;
    return seat;
}

/// Puts one seat of the list into the changes, and those of the book that stay into `stays`.
void placeSeat(Seat seat, const QList<Seat> &kept, QDate today, SeatChanges &changes, QSet<SeatId> &stays)
{
    const auto find = [&](bool over) {
        return std::ranges::find_if(kept, [&](const Seat &one) {
            return isOver(one, today) == over && isSameSeat(one, seat) && meet(one, seat) && !stays.contains(one.id);
        });
    };
    const auto held = find(false);
    const auto over = find(true);
    if (held != kept.end() && !isNewTerm(*held, seat, today)) {
        if (over != kept.end())
            seat.from = held->from; // the days between two seats stay as they were counted
        seat = carriedOn(seat, *held);
        if (seat.from != held->from || seat.until != held->until)
            changes.termed.append(*held);
    } else if (held != kept.end()) {
        stays.insert(held->id);
        changes.closed.append(*held);
        changes.closed.last().until = seat.from.addDays(-1);
        if (seat.households == 0)
            seat.households = held->households;
    } else if (isOver(seat, today) && over != kept.end()) {
        seat = *over; // what has ended is not told anew
    } else if (!seat.from.isValid() || over != kept.end()) {
        const bool isKnown = std::ranges::any_of(kept, [&](const Seat &one) { return one.body == seat.body; });
        if (isKnown && !isOver(seat, today))
            seat.from = today;
    }
    stays.insert(seat.id);
    changes.seats.append(seat);
}

} // namespace

SeatChanges seatChanges(const QList<Seat> &kept, const BodyReading &list, const Roster &known, QDate today)
{
    SeatChanges changes;
    QSet<SeatId> stays;
    for (const Seat &seat : list.seats)
        placeSeat(seat, kept, today, changes, stays);
    QSet<int> whole;
    for (const Body body : list.bodies) {
        if (namesWhole(list, body, kept, known, today))
            whole.insert(int(body));
    }
    const QSet<VillagerId> open = unsettled(list.open, known);
    const auto goesOn = [&](const Seat &seat) {
        return std::ranges::any_of(changes.seats, [&](const Seat &one) { return isSameSeat(seat, one) && one.from.isValid() && one.from > today; });
    };
    for (Seat seat : kept) {
        if (!isOfItsGroups(list, seat, known) || goesOn(seat) || !seat.isHeldOn(today) || stays.contains(seat.id) || !whole.contains(int(seat.body)) || open.contains(seat.villager))
            continue;
        seat.until = today.addDays(-1);
        changes.ended.append(seat);
    }
    return changes;
}

} // namespace yishibu
