#include "app/voting/weighing.h"

#include "app/attendance/voice.h"
#include "app/village/register_standing.h"

#include <QSet>
#include <numeric>

using namespace Qt::StringLiterals;

namespace yishibu {

int Weights::sumOf(const QList<VillagerId> &members) const
{
    if (by == VotesBy::Members)
        return int(members.size());
    const Weights once = amongThese(members);
    return std::accumulate(members.cbegin(), members.cend(), 0,
                           [&once](int sum, const VillagerId &who) { return sum + once.of.value(who); });
}

Weights Weights::amongThese(const QList<VillagerId> &members) const
{
    Weights once = *this;
    QSet<HouseholdId> counted;
    QSet<VillagerId> seen;
    for (const VillagerId &who : members) {
        const QSet<HouseholdId> theirs = seen.contains(who) ? QSet<HouseholdId>() : named.value(who);
        seen.insert(who);
        for (const HouseholdId &one : theirs) {
            if (counted.contains(one) && once.of.value(who) > 0)
                --once.of[who];
            counted.insert(one);
        }
    }
    return once;
}

Weights weightsOf(const RuleCard &card, int members, const QList<Seat> &seats, int households, QDate day,
                  const QList<HouseholdStoodFor> &stoodFor)
{
    Weights weights{.by = card.votesBy, .all = members};
    if (card.votesBy == VotesBy::Members)
        return weights;
    QList<VillagerId> representatives;
    for (const Seat &seat : seats) {
        if (seat.body != Body::Representatives || !seat.isHeldOn(day) || weights.of.contains(seat.villager))
            continue;
        const bool byHouseholds = card.votesBy == VotesBy::HouseholdsStoodFor;
        weights.of.insert(seat.villager, byHouseholds ? seat.households : 1);
        representatives.append(seat.villager);
        if (byHouseholds && seat.households == 0)
            weights.unsaid.append(seat.villager);
    }
    if (card.votesBy == VotesBy::HouseholdsStoodFor) {
        weights.named = householdsNamedBy(stoodFor, seats, day);
        weights.stoodFor = weights.sumOf(representatives);
    }
    weights.all = card.votesBy == VotesBy::HouseholdsStoodFor ? households : int(weights.of.size());
    return weights;
}

Weights weightsOfMembers(const RuleCard &card, const QList<Villager> &villagers, const QString &group, QDate day)
{
    Weights weights{.by = VotesBy::CollectiveMembers};
    for (const Villager &one : villagers) {
        const bool isOfGroup = !group.isEmpty() && one.group == group && isAliveOn(one, day);
        if (!isOfGroup || !one.collectiveMember || !hasVoice(card, one, day))
            continue;
        if (one.isAdultOn(day))
            weights.of.insert(one.id, 1);
        else if (!one.birth.isValid())
            weights.unsaid.append(one.id);
    }
    weights.all = int(weights.of.size());
    return weights;
}

VoteSnapshot weighed(const RuleCard &card, const Weights &weights, const QList<VillagerId> &here, const QList<VillagerId> &signedIn)
{
    return {.base = weights.all,
            .present = weights.sumOf(here),
            .quorum = int(needed(card.quorum, weights.all)),
            .signedIn = weights.sumOf(signedIn),
            .by = weights.by};
}

QString countedByWords(VotesBy by, const RuleCard &card)
{
    switch (by) {
    case VotesBy::Members: return card.countsHouseholds() ? u"户代表"_s : QString();
    case VotesBy::HouseholdsStoodFor: return u"户"_s;
    case VotesBy::Representatives: return u"村民代表"_s;
    case VotesBy::CollectiveMembers: return u"集体成员"_s;
    }
    return {};
}

} // namespace yishibu
