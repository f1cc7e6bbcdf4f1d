#include "app/intake/seat_changes.h"

#include <QSet>

namespace yishibu {

namespace {

bool isSameSeat(const Seat &kept, const Seat &listed)
{
    return kept.villager == listed.villager && kept.body == listed.body && kept.post.trimmed() == listed.post.trimmed();
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

} // namespace

SeatChanges seatChanges(const QList<Seat> &kept, const BodyReading &list, const Roster &known, QDate today)
{
    SeatChanges changes;
    QSet<SeatId> stays;
    for (Seat seat : list.seats) {
        const auto held = std::ranges::find_if(kept, [&](const Seat &one) {
            const bool isOver = one.until.isValid() && one.until < today;
            return !isOver && isSameSeat(one, seat) && !stays.contains(one.id);
        });
        if (held != kept.end()) {
            seat.id = held->id;
            seat.from = held->from;
            seat.until = held->until;
            if (seat.households == 0)
                seat.households = held->households;
        } else if (std::ranges::any_of(kept, [&](const Seat &one) { return one.body == seat.body; })) {
            seat.from = today;
        }
        stays.insert(seat.id);
        changes.seats.append(seat);
    }
    const QSet<VillagerId> open = unsettled(list.open, known);
    for (Seat seat : kept) {
        if (!seat.isHeldOn(today) || stays.contains(seat.id) || !list.bodies.contains(seat.body) || open.contains(seat.villager))
            continue;
        seat.until = today.addDays(-1);
        changes.ended.append(seat);
    }
    return changes;
}

} // namespace yishibu
