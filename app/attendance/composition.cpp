#include "app/attendance/composition.h"

#include "app/attendance/eligibility.h"
#include "app/village/household_head.h"

#include <QSet>

namespace yishibu {

namespace {

bool isRightNumber(const MakeUpRule &rule, int count)
{
    return count >= rule.least && (rule.most == 0 || count <= rule.most) && (!rule.isOdd || count % 2 == 1);
}

} // namespace

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
        if (rule.who == MakeUpRule::Who::Members) {
            if (all > 0 && !isRightNumber(rule, all))
                gaps.append({CompositionGap::What::WrongNumber, all, rule.least, all, rule.article, card.name, rule.most, rule.isOdd});
            continue;
        }
        const bool ofWomen = rule.who == MakeUpRule::Who::WomenRepresentatives;
        const int count = ofWomen ? women : int(representatives.size());
        const int of = rule.of == MakeUpRule::Of::Members ? all : int(representatives.size());
        const int asked = rule.least > 0 ? rule.least : int(needed(rule.share, of));
        const bool isRight = rule.least > 0 ? isRightNumber(rule, count) : count >= asked;
        if (all > 0 && count >= asked && !isRight) {
            gaps.append({CompositionGap::What::WrongNumber, count, rule.least, of, rule.article, card.name, rule.most, rule.isOdd});
        } else if (all > 0 && count < asked) {
            gaps.append({ofWomen ? CompositionGap::What::TooFewWomen : CompositionGap::What::TooFewRepresentatives, count, asked,
                         of, rule.article, {}, 0, false, rule.least == 0 && rule.of == MakeUpRule::Of::Representatives});
        }
    }
    return gaps;
}

QList<CompositionGap> householdGaps(const RuleCard &card, const Roster &roster, const QList<Seat> &seats,
                                    const QList<HouseholdStoodFor> &stoodFor, QDate day)
{
    const auto rule = std::ranges::find_if(card.makeUp, [](const MakeUpRule &one) { return one.who != MakeUpRule::Who::Members; });
    if (rule == card.makeUp.cend())
        return {};
    const auto nameOf = [&roster](const VillagerId &who) {
        const Villager *one = roster.find(who);
        return one ? one->name : QString();
    };
    const auto headOf = [&roster](const HouseholdId &home) {
        const Household *one = roster.findHousehold(home);
        return one ? headNameOf(roster, *one) : QString();
    };
    QList<CompositionGap> gaps;
    for (const ClaimedTwice &twice : claimedTwice(stoodFor, seats, roster, day)) {
        CompositionGap gap{.what = CompositionGap::What::HouseholdTwice, .count = int(twice.by.size()), .article = rule->article};
        gap.names.append(headOf(twice.household));
        for (const VillagerId &who : twice.by)
            gap.names.append(nameOf(who));
        gaps.append(gap);
    }
    const QList<HouseholdId> nobody = stoodForByNobody(stoodFor, seats, roster, day);
    if (!nobody.isEmpty()) {
        CompositionGap gap{.what = CompositionGap::What::HouseholdsWithout, .count = int(nobody.size()), .article = rule->article};
        for (const HouseholdId &home : nobody)
            gap.names.append(headOf(home));
        gaps.append(gap);
    }
    return gaps;
}

} // namespace yishibu
