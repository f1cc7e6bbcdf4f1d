#include "app/village/household_stood_for.h"

#include "app/village/household_head.h"

#include <QSet>

#include <algorithm>

namespace yishibu {

namespace {

bool isRepresentativeOn(const Seat &seat, QDate day)
{
    return seat.body == Body::Representatives && seat.isHeldOn(day);
}

/// The household that the seat has under these words already: its head may have died or moved away since, or share the name now.
std::optional<HouseholdId> householdKnownAs(const QString &words, const SeatId &seat, const QList<HouseholdStoodFor> &known)
{
    const auto found = std::ranges::find_if(known, [&](const HouseholdStoodFor &one) {
        return one.seat == seat && !one.withdrawn && one.words == words;
    });
    return found == known.end() ? std::nullopt : found->household;
}

} // namespace

std::optional<HouseholdId> householdOfHead(const QString &name, const QList<Household> &underHeads)
{
    const QString wanted = name.simplified();
    std::optional<HouseholdId> found;
    for (const Household &one : underHeads) {
        if (wanted.isEmpty() || one.headName.simplified() != wanted)
            continue;
        if (found)
            return std::nullopt;
        found = one.id;
    }
    return found;
}

QList<Household> inhabitedUnderHeads(const Roster &roster)
{
    QList<Household> homes = householdsUnderHeads(roster);
    homes.removeIf([&roster](const Household &one) { return roster.members(one.id).isEmpty(); });
    return homes;
}

QList<HouseholdStoodFor> stoodForAnew(const SeatId &seat, const QStringList &heads, const QList<HouseholdStoodFor> &known,
                                      const QList<Household> &underHeads)
{
    QList<HouseholdStoodFor> wanted;
    for (const QString &head : heads) {
        HouseholdStoodFor one{.seat = seat, .household = householdOfHead(head, underHeads), .words = head.simplified()};
        if (!one.household)
            one.household = householdKnownAs(one.words, seat, known);
        const bool isThere = std::ranges::any_of(wanted, [&one](const HouseholdStoodFor &other) {
            return one.household ? other.household == one.household : other.words == one.words;
        });
        if (!isThere && !one.words.isEmpty())
            wanted.append(one);
    }
    QList<HouseholdStoodFor> changes;
    for (HouseholdStoodFor one : known) {
        if (one.seat != seat || one.withdrawn)
            continue;
        const auto stays = std::ranges::find_if(wanted, [&one](const HouseholdStoodFor &other) {
            return other.household == one.household && (one.household || other.words == one.words);
        });
        if (stays != wanted.end()) {
            wanted.erase(stays);
            continue;
        }
        one.withdrawn = true;
        changes.append(one);
    }
    return changes + wanted;
}

QHash<VillagerId, QSet<HouseholdId>> householdsNamedBy(const QList<HouseholdStoodFor> &stoodFor, const QList<Seat> &seats, QDate day)
{
    QHash<SeatId, VillagerId> holders;
    for (const Seat &seat : seats) {
        if (isRepresentativeOn(seat, day))
            holders.insert(seat.id, seat.villager);
    }
    QHash<VillagerId, QSet<HouseholdId>> named;
    for (const HouseholdStoodFor &one : stoodFor) {
        const auto holder = holders.constFind(one.seat);
        if (holder != holders.constEnd() && one.household && !one.withdrawn)
            named[*holder].insert(*one.household);
    }
    return named;
}

QList<ClaimedTwice> claimedTwice(const QList<HouseholdStoodFor> &stoodFor, const QList<Seat> &seats, const Roster &roster, QDate day)
{
    const QHash<VillagerId, QSet<HouseholdId>> named = householdsNamedBy(stoodFor, seats, day);
    QHash<HouseholdId, QList<VillagerId>> claims;
    for (const Seat &seat : seats) {
        const QSet<HouseholdId> theirs = isRepresentativeOn(seat, day) ? named.value(seat.villager) : QSet<HouseholdId>();
        for (const HouseholdId &one : theirs) {
            if (QList<VillagerId> &by = claims[one]; !by.contains(seat.villager))
                by.append(seat.villager);
        }
    }
    QList<ClaimedTwice> twice;
    for (const Household &one : roster.households()) {
        if (const QList<VillagerId> by = claims.value(one.id); by.size() > 1)
            twice.append({one.id, by});
    }
    return twice;
}

QList<HouseholdId> stoodForByNobody(const QList<HouseholdStoodFor> &stoodFor, const QList<Seat> &seats, const Roster &roster, QDate day)
{
    const QHash<VillagerId, QSet<HouseholdId>> named = householdsNamedBy(stoodFor, seats, day);
    QSet<HouseholdId> all;
    for (const Seat &seat : seats) {
        if (!isRepresentativeOn(seat, day))
            continue;
        const QSet<HouseholdId> theirs = named.value(seat.villager);
        if (theirs.isEmpty() || theirs.size() < seat.households)
            return {};
        all.unite(theirs);
    }
    QList<HouseholdId> nobody;
    for (const Household &one : roster.households()) {
        if (!all.isEmpty() && !all.contains(one.id) && !roster.members(one.id).isEmpty())
            nobody.append(one.id);
    }
    return nobody;
}

} // namespace yishibu
