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
    for (const MakeUpRule &rule : card.makeUp) {
        const bool ofWomen = rule.who == MakeUpRule::Who::WomenRepresentatives;
        const int count = ofWomen ? women : int(representatives.size());
        const int of = rule.of == MakeUpRule::Of::Members ? all : int(representatives.size());
        const int asked = rule.least > 0 ? rule.least : int(needed(rule.share, of));
        if (all > 0 && count < asked) {
            gaps.append({ofWomen ? CompositionGap::What::TooFewWomen : CompositionGap::What::TooFewRepresentatives, count, asked,
                         of, rule.article});
        }
    }
    return gaps;
}

} // namespace yishibu
