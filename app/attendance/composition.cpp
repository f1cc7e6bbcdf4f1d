#include "app/attendance/composition.h"

#include "app/attendance/eligibility.h"

#include <QSet>

namespace yishibu {

QList<CompositionGap> compositionGaps(const RuleCard &card, const QList<Villager> &villagers,
                                      const QList<Seat> &seats, QDate day)
{
    const QList<VillagerId> members = shouldAttend(card, villagers, seats, day);
    const int all = int(members.size());
    QSet<VillagerId> representatives;
    for (const Seat &seat : seats) {
        if (seat.body == Body::Representatives && seat.isHeldOn(day) && members.contains(seat.villager))
            representatives.insert(seat.villager);
    }
    int women = 0;
    for (const Villager &villager : villagers) {
        if (villager.sex == Sex::Female && representatives.contains(villager.id))
            ++women;
    }
    QList<CompositionGap> gaps;
    const auto ask = [&](CompositionGap::What what, int count, Threshold threshold) {
        if (all > 0 && !reached(threshold, count, all))
            gaps.append({what, count, int(needed(threshold, all)), all});
    };
    ask(CompositionGap::What::TooFewRepresentatives, int(representatives.size()), Threshold::FourFifthsOrMore);
    ask(CompositionGap::What::TooFewWomen, women, Threshold::OneThirdOrMore);
    return gaps;
}

} // namespace yishibu
