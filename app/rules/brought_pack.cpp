#include "app/rules/brought_pack.h"

#include "app/rules/law.h"
#include "app/rules/pack_floor.h"
#include "app/rules/pack_place.h"

#include <QSet>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

template<typename Value, typename Key>
bool holds(const QList<Value> &values, Key Value::*key, const Key &wanted)
{
    return std::ranges::find(values, wanted, key) != values.cend();
}

/// A word for a body or a meeting that nobody knows would have no effect, and nobody would see that.
Done namesWhatThereIs(const RulePack &pack, const QList<RulePack> &others)
{
    QSet<QString> bodies;
    QSet<QString> kinds;
    const QList<RulePack> all = others + QList<RulePack>{pack};
    for (const RulePack &one : all) {
        for (const RuleCard &card : one.cards) {
            bodies.insert(card.body);
            if (lawOf(one) == lawOf(pack))
                kinds.insert(card.kind.word);
        }
    }
    const auto isUnknown = [&bodies](const QString &body) { return !bodies.contains(body); };
    for (const Matter &matter : pack.matters) {
        const QString place = placeOf(matter.id, pack);
        for (const auto &[key, named] : {std::pair(u".decided_by"_s, matter.decidedBy),
                                         std::pair(u".delegable_to"_s, matter.delegableTo),
                                         std::pair(u".barred_from"_s, matter.barredFrom)}) {
            if (std::ranges::any_of(named, isUnknown))
                return refusedAt(place + key, RulePackFault::WrongValue);
        }
    }
    for (const CardChange &change : pack.changes) {
        if (!kinds.contains(change.kind.word))
            return refusedAt(placeOf(change.kind, pack) + u".meeting"_s, RulePackFault::WrongValue);
    }
    return {};
}

/// Whom a matter asks for, persons or households, has to be one of two ways in which each of its bodies meets.
Done choosesAmongSittings(const RulePack &pack, const QList<RulePack> &others)
{
    const QList<RulePack> all = others + QList<RulePack>{pack};
    const auto meets = [&all](const QString &body, bool byHouseholds) {
        return std::ranges::any_of(all, [&](const RulePack &one) {
            return std::ranges::any_of(one.cards, [&](const RuleCard &card) {
                return card.decides && card.body == body && card.countsHouseholds() == byHouseholds;
            });
        });
    };
    for (const Matter &matter : pack.matters) {
        if (!matter.majority || matter.majority->sitting == Sitting::Either)
            continue;
        const auto meetsBothWays = [&meets](const QString &body) { return meets(body, true) && meets(body, false); };
        if (!std::ranges::all_of(matter.decidedBy, meetsBothWays))
            return refusedAt(placeOf(matter.id, pack) + u".majority_by"_s, RulePackFault::NoSuchSitting, {}, matter.name);
    }
    return {};
}

/// What one law says of its meetings and matters is not for another to say.
Done keepsOutOf(const RulePack &other, const RulePack &pack)
{
    if (lawOf(other) == lawOf(pack))
        return {};
    for (const RuleCard &card : pack.cards) {
        for (const RuleCard &theirs : other.cards) {
            if (card.kind == theirs.kind || card.body == theirs.body) {
                const QString key = card.kind == theirs.kind ? u".meeting"_s : u".body"_s;
                return refusedAt(placeOf(card.kind, pack) + key, RulePackFault::Contradictory, theirs.compositionArticle,
                                 theirs.name);
            }
        }
    }
    for (const Matter &matter : pack.matters) {
        if (const Matter *theirs = other.matter(matter.id))
            return refusedAt(placeOf(matter.id, pack) + u".id"_s, RulePackFault::Contradictory, theirs->article, theirs->name);
    }
    return {};
}

/// The law of one day in one place, before it and with it.
Done standsOn(const RulePack &pack, const Law &before, const Law &after, Silence silence)
{
    for (const RulePack &other : before.packs) {
        if (const Done may = keepsOutOf(other, pack); !may)
            return may;
    }
    return asksNoLess(pack, before, after, silence);
}

/// The days on which the law it takes part in changes.
QList<QDate> daysOf(const RulePack &pack, const QList<RulePack> &others)
{
    QList<QDate> days{pack.effectiveFrom};
    for (const RulePack &other : others) {
        days.append(other.effectiveFrom);
        if (other.effectiveUntil)
            days.append(other.effectiveUntil->addDays(1));
    }
    days.removeIf([&pack](QDate day) { return !pack.isInForceOn(day); });
    return days;
}

/// The beginnings of division codes where it meets different others.
QStringList placesOf(const RulePack &pack, const QList<RulePack> &others)
{
    QStringList codes = pack.divisions.isEmpty() ? QStringList{QString()} : pack.divisions;
    for (const RulePack &other : others) {
        for (const QString &code : other.divisions) {
            if (pack.holdsIn(code) && !codes.contains(code))
                codes.append(code);
        }
    }
    return codes;
}

/// Asks of the law of every day and place where the pack takes part in it, before it and with it.
Done everywhere(const RulePack &pack, const QList<RulePack> &others, const std::function<Done(const Law &, const Law &)> &ask)
{
    const QStringList places = placesOf(pack, others);
    for (const QDate &day : daysOf(pack, others)) {
        for (const QString &place : places) {
            const Law after = lawOn(others + QList<RulePack>{pack}, day, place);
            if (!holds(after.packs, &RulePack::id, pack.id))
                continue; // a later wording goes before it, or there is nothing to lie over
            if (const Done may = ask(lawOn(others, day, place), after); !may)
                return may;
        }
    }
    return {};
}

Done stands(const RulePack &pack, const QList<RulePack> &others, Silence silence)
{
    if (holds(others, &RulePack::id, pack.id))
        return refusedAt(u"id"_s, RulePackFault::Contradictory);
    if (!pack.overlays.isEmpty() && !holds(others, &RulePack::family, pack.overlays))
        return refusedAt(u"overlays"_s, RulePackFault::WrongValue);
    const Done named = then(namesWhatThereIs(pack, others), [&] { return choosesAmongSittings(pack, others); });
    if (const Done may = then(named, [&] { return mayLieOver(pack, others); }); !may)
        return may;
    return everywhere(pack, others,
                      [&pack, silence](const Law &before, const Law &after) { return standsOn(pack, before, after, silence); });
}

Done standsAsBrought(const RulePack &pack, const QList<RulePack> &others, const QSet<QByteArray> &brought, Silence silence)
{
    for (const RulePack &other : others) {
        if (!other.overlays.isEmpty() && other.family == pack.family && !brought.contains(other.digest))
            return refusedAt(u"family"_s, RulePackFault::Contradictory, {}, other.title);
    }
    const auto keepsWhoDecides = [&pack](const Law &before, const Law &) {
        return then(handsNothingOver(pack, before), [&] { return leavesEveryVoice(pack, before); });
    };
    return then(stands(pack, others, silence), [&] { return everywhere(pack, others, keepsWhoDecides); });
}

Done withLine(const Done &may, const QByteArray &json)
{
    const int line = may ? 0 : lineOf(json, may.error().names().value(0));
    if (line == 0)
        return may;
    const Reason &why = may.error();
    return std::unexpected(Reason::refusal(*why.code<RulePackFault>(), {line}, why.article(), why.names()));
}

} // namespace

Done mayStandWith(const RulePack &pack, const QList<RulePack> &others, const QByteArray &json)
{
    return withLine(stands(pack, others, Silence::LeavesOut), json);
}

Done mayBeBrought(const RulePack &pack, const QList<RulePack> &others, const QSet<QByteArray> &brought, const QByteArray &json)
{
    return withLine(standsAsBrought(pack, others, brought, Silence::LeavesOut), json);
}

Done mayStayBrought(const RulePack &pack, const QList<RulePack> &others, const QSet<QByteArray> &brought, const QByteArray &json)
{
    return withLine(standsAsBrought(pack, others, brought, Silence::KeepsLaw), json);
}

} // namespace yishibu
