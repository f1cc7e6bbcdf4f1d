#include "app/rules/brought_pack.h"

#include "app/rules/law.h"
#include "app/rules/law_floor.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

Done refuse(RulePackFault why, const QString &place, const QString &article = {}, const QString &name = {})
{
    const QStringList names = name.isEmpty() ? QStringList{place} : QStringList{place, name};
    return std::unexpected(Reason::refusal(why, {}, article, names));
}

Done refuse(const Shortfall &less, const QString &part, const QString &name)
{
    return refuse(RulePackFault::BelowTheLaw, u"%1.%2"_s.arg(part, less.key), less.article, name);
}

template<typename Value, typename Key>
bool holds(const QList<Value> &values, Key Value::*key, const Key &wanted)
{
    return std::ranges::find(values, wanted, key) != values.cend();
}

/// "cards[1]" for the second of them; the list itself where it has no such entry.
template<typename Value, typename Key>
QString placeIn(const QString &list, const QList<Value> &values, Key Value::*key, const Key &wanted)
{
    const auto found = std::ranges::find(values, wanted, key);
    return found == values.cend() ? list : u"%1[%2]"_s.arg(list).arg(qint64(found - values.cbegin()));
}

QString placeOf(const MeetingKind &kind, const RulePack &pack)
{
    const bool isChanged = !pack.card(kind) && holds(pack.changes, &CardChange::kind, kind);
    return isChanged ? placeIn(u"changes"_s, pack.changes, &CardChange::kind, kind)
                     : placeIn(u"cards"_s, pack.cards, &RuleCard::kind, kind);
}

QString placeOf(const QString &matter, const RulePack &pack)
{
    return placeIn(u"matters"_s, pack.matters, &Matter::id, matter);
}

/// The family whose law a pack is of: its own, or that of the law it lies over.
const QString &lawOf(const RulePack &pack)
{
    return pack.overlays.isEmpty() ? pack.family : pack.overlays;
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
                return refuse(RulePackFault::WrongValue, place + key);
        }
    }
    for (const CardChange &change : pack.changes) {
        if (!kinds.contains(change.kind.word))
            return refuse(RulePackFault::WrongValue, placeOf(change.kind, pack) + u".meeting"_s);
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
                return refuse(RulePackFault::Contradictory, placeOf(card.kind, pack) + key, theirs.compositionArticle, theirs.name);
            }
        }
    }
    for (const Matter &matter : pack.matters) {
        if (const Matter *theirs = other.matter(matter.id))
            return refuse(RulePackFault::Contradictory, placeOf(matter.id, pack) + u".id"_s, theirs->article, theirs->name);
    }
    return {};
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

/// Every meeting that there was is still there, and asks for as much.
Done keepsCards(const RulePack &pack, const Law &before, const Law &after)
{
    for (const RuleCard &card : before.cards) {
        const RuleCard *now = after.card(card.kind);
        if (!now)
            return refuse(RulePackFault::BelowTheLaw, u"cards"_s, card.compositionArticle, card.name);
        if (const auto less = shortfallOf(*now, card))
            return refuse(*less, placeOf(card.kind, pack), card.name);
        if (now->noticeDays < noticeWritten(before, card))
            return refuse({u"notice_days"_s, card.noticeSource}, placeOf(card.kind, pack), card.name);
    }
    return {};
}

/// A new kind of sitting of a body that there is: it binds as the others do, so it is held like one of them.
Done newSittingsFit(const RulePack &pack, const Law &before)
{
    for (const RuleCard &card : pack.cards) {
        if (before.card(card.kind))
            continue;
        std::optional<Shortfall> less;
        for (const RuleCard &sitting : before.cards) {
            if (sitting.body != card.body)
                continue;
            less = shortfallOf(card, sitting);
            if (!less)
                break;
        }
        if (less)
            return refuse(*less, placeOf(card.kind, pack), card.name);
    }
    return {};
}

/// Every matter that there was is still there and nobody else's, and none passes more easily than its bodies ask for.
Done keepsMatters(const RulePack &pack, const Law &before, const Law &after)
{
    for (const Matter &matter : before.matters) {
        const Matter *now = after.matter(matter.id);
        if (!now)
            return refuse(RulePackFault::BelowTheLaw, u"matters"_s, matter.article, matter.name);
        if (const auto less = shortfallOf(*now, matter))
            return refuse(*less, placeOf(matter.id, pack), matter.name);
    }
    for (const Matter &matter : pack.matters) {
        if (const auto less = shortfallOf(matter, after.cards))
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
            return refuse(RulePackFault::BelowTheLaw, other.title, may.error().article(), may.error().names().value(1));
        for (const RuleCard &card : other.cards) {
            const RuleCard *law = pack.card(card.kind);
            if (const auto less = law ? shortfallOf(card, *law) : std::nullopt)
                return refuse(RulePackFault::BelowTheLaw, other.title, less->article, card.name);
        }
    }
    return {};
}

/// The law of one day in one place, before it and with it.
Done asksNoLess(const RulePack &pack, const QList<RulePack> &others, QDate day, const QString &divisionCode)
{
    const Law before = lawOn(others, day, divisionCode);
    const Law after = lawOn(others + QList<RulePack>{pack}, day, divisionCode);
    if (!holds(after.packs, &RulePack::id, pack.id))
        return {}; // a later wording goes before it, or there is nothing to lie over
    for (const RulePack &other : before.packs) {
        if (const Done may = keepsOutOf(other, pack); !may)
            return may;
    }
    const Done cards = then(keepsCards(pack, before, after), [&] { return newSittingsFit(pack, before); });
    return then(then(cards, [&] { return keepsMatters(pack, before, after); }), [&] { return bearsOverlays(pack, after); });
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

Done stands(const RulePack &pack, const QList<RulePack> &others)
{
    if (holds(others, &RulePack::id, pack.id))
        return refuse(RulePackFault::Contradictory, u"id"_s);
    if (!pack.overlays.isEmpty() && !holds(others, &RulePack::family, pack.overlays))
        return refuse(RulePackFault::WrongValue, u"overlays"_s);
    if (const Done may = then(namesWhatThereIs(pack, others), [&] { return mayLieOver(pack, others); }); !may)
        return may;
    const QStringList places = placesOf(pack, others);
    for (const QDate &day : daysOf(pack, others)) {
        for (const QString &place : places) {
            if (const Done may = asksNoLess(pack, others, day, place); !may)
                return may;
        }
    }
    return {};
}

} // namespace

Done mayStandWith(const RulePack &pack, const QList<RulePack> &others, const QByteArray &json)
{
    const Done may = stands(pack, others);
    const int line = may ? 0 : lineOf(json, may.error().names().value(0));
    if (line == 0)
        return may;
    const Reason &why = may.error();
    return std::unexpected(Reason::refusal(*why.code<RulePackFault>(), {line}, why.article(), why.names()));
}

} // namespace yishibu
