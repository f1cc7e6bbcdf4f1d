#include "app/rules/pack_floor.h"

#include "app/rules/body_floor.h"
#include "app/rules/law.h"
#include "app/rules/law_floor.h"
#include "app/rules/pack_place.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

Done refuse(const Shortfall &less, const QString &part, const QString &name)
{
    return refusedAt(u"%1.%2"_s.arg(part, less.key), RulePackFault::BelowTheLaw, less.article, name);
}

/// The days of notice that provinces or townships have written for a kind; 0 where none has.
int noticeWritten(const Law &law, const RuleCard &card)
{
    int most = 0;
    for (const RulePack &pack : law.packs) {
        for (const CardChange &change : pack.changes) {
            if (change.kind == card.kind)
                most = std::max(most, change.noticeDays.value_or(0));
        }
    }
    return std::min(most, card.noticeDays);
}

/// In what a card asks for less than that of the law before. What a province words otherwise of a body's make-up and of who
/// presides in a change is taken as it is; a whole card of its own is compared like any other.
std::optional<Shortfall> shortfallIn(const RulePack &pack, const RuleCard &card, const RuleCard &law)
{
    if (const auto less = shortfallOf(card, law))
        return less;
    if (const auto less = baseShortfallOf(card, law, pack))
        return less;
    return pack.card(card.kind) || !isOfAProvince(pack) ? bodyShortfallOf(card, law) : std::nullopt;
}

/// The card with what the pack itself says of it. What it leaves out stays as the law has it (Law::of()), for the sake of packs
/// written before it could be said; of a new one it is asked, so that nobody takes it for gone.
RuleCard asSaid(const RulePack &pack, const Law &after, RuleCard now)
{
    const RulePack *last = after.packOf(now.kind);
    const RuleCard *own = last && last->id == pack.id ? pack.card(now.kind) : nullptr;
    if (!own)
        return now;
    const auto isSaid = [&](QString CardChange::*article) {
        return std::ranges::any_of(pack.changes, [&](const CardChange &one) { return one.kind == now.kind && !(one.*article).isEmpty(); });
    };
    now.fullCapacityArticle = own->fullCapacityArticle;
    now.partyVoteArticle = own->partyVoteArticle;
    now.papersOpenDays = own->papersOpenDays;
    if (own->writtenDelegationArticle.isEmpty() && !isSaid(&CardChange::writtenDelegationArticle))
        now.writtenDelegationArticle.clear();
    if (own->handBackArticle.isEmpty() && !isSaid(&CardChange::handBackArticle))
        now.handBackArticle.clear();
    const auto isSaidLater = [&](const MakeUpRule &rule) {
        return std::any_of(last, after.packs.constData() + after.packs.size(), [&](const RulePack &one) {
            return std::ranges::any_of(one.changes, [&](const CardChange &change) {
                return change.kind == now.kind && change.makeUp.contains(rule);
            });
        });
    };
    now.makeUp.removeIf([&](const MakeUpRule &rule) { return !own->makeUp.contains(rule) && !isSaidLater(rule); });
    return now;
}

/// The same of a matter.
Matter asSaid(const RulePack &pack, const Law &after, const Matter &now)
{
    const auto says = [&now](const RulePack &one) { return one.matter(now.id) != nullptr; };
    const auto last = std::find_if(after.packs.crbegin(), after.packs.crend(), says);
    return last != after.packs.crend() && last->id == pack.id ? *last->matter(now.id) : now;
}

/// Every meeting that there was is still there, and asks for as much.
Done keepsCards(const RulePack &pack, const Law &before, const Law &after, Silence silence)
{
    for (const RuleCard &card : before.cards) {
        const RuleCard *now = after.card(card.kind);
        if (!now)
            return refusedAt(u"cards"_s, RulePackFault::BelowTheLaw, card.compositionArticle, card.name);
        const RuleCard judged = silence == Silence::LeavesOut ? asSaid(pack, after, *now) : *now;
        if (const auto less = shortfallIn(pack, judged, card))
            return refuse(*less, placeOf(card.kind, pack), card.name);
        if (now->noticeDays < noticeWritten(before, card))
            return refuse({u"notice_days"_s, card.noticeSource}, placeOf(card.kind, pack), card.name);
    }
    return {};
}

/// A new kind of sitting of a body that there is: it binds as the others do, so it is held like one of them.
Done newSittingsFit(const RulePack &pack, const Law &before, const Law &after, Silence silence)
{
    for (const RuleCard &own : pack.cards) {
        if (before.card(own.kind))
            continue;
        const RuleCard card = silence == Silence::LeavesOut ? own : *after.card(own.kind);
        std::optional<Shortfall> less;
        for (const RuleCard &sitting : before.cards) {
            if (sitting.body != card.body)
                continue;
            less = shortfallIn(pack, card, sitting);
            if (!less)
                break;
        }
        if (less)
            return refuse(*less, placeOf(card.kind, pack), card.name);
    }
    return {};
}

/// Every matter that there was is still there and nobody else's, and none passes more easily than its bodies ask for.
Done keepsMatters(const RulePack &pack, const Law &before, const Law &after, Silence silence)
{
    for (const Matter &matter : before.matters) {
        const Matter *now = after.matter(matter.id);
        if (!now)
            return refusedAt(u"matters"_s, RulePackFault::BelowTheLaw, matter.article, matter.name);
        const Matter judged = silence == Silence::LeavesOut ? asSaid(pack, after, *now) : *now;
        if (const auto less = shortfallOf(judged, matter))
            return refuse(*less, placeOf(matter.id, pack), matter.name);
    }
    for (const Matter &matter : pack.matters) {
        if (const auto less = shortfallOf(matter, after.cards))
            return refuse(*less, placeOf(matter.id, pack), matter.name);
        if (const auto less = householdsShortfallOf(matter, before.matter(matter.id), after.cards))
            return refuse(*less, placeOf(matter.id, pack), matter.name);
    }
    return {};
}

/// A new wording of a law under what already lies over it: names the overlay that now asks for less.
Done bearsOverlays(const RulePack &pack, const Law &after)
{
    for (const RulePack &other : after.packs) {
        if (other.overlays.isEmpty() || other.overlays != pack.family)
            continue;
        if (const Done may = mayLieOver(other, {pack}); !may)
            return refusedAt(other.title, RulePackFault::BelowTheLaw, may.error().article(), may.error().names().value(1));
        for (const RuleCard &card : other.cards) {
            const RuleCard *law = pack.card(card.kind);
            if (const auto less = law ? shortfallIn(other, card, *law) : std::nullopt)
                return refusedAt(other.title, RulePackFault::BelowTheLaw, less->article, card.name);
        }
    }
    return {};
}

} // namespace

Done handsNothingOver(const RulePack &pack, const Law &before)
{
    for (const Matter &matter : pack.matters) {
        const auto less = before.matter(matter.id) ? std::nullopt : delegationShortfallOf(matter, before.cards);
        if (less)
            return refuse(*less, placeOf(matter.id, pack), matter.name);
    }
    return {};
}

Done leavesEveryVoice(const RulePack &pack, const Law &before)
{
    for (const Matter &matter : pack.matters) {
        const auto less = before.matter(matter.id) ? std::nullopt : voiceShortfallOf(matter, before.cards);
        if (less)
            return refuse(*less, placeOf(matter.id, pack), matter.name);
    }
    return {};
}

Done asksNoLess(const RulePack &pack, const Law &before, const Law &after, Silence silence)
{
    const Done cards = then(keepsCards(pack, before, after, silence), [&] { return newSittingsFit(pack, before, after, silence); });
    return then(then(cards, [&] { return keepsMatters(pack, before, after, silence); }), [&] { return bearsOverlays(pack, after); });
}

} // namespace yishibu
