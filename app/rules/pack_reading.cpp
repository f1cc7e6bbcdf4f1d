#include "app/rules/card_reading.h"
#include "app/rules/matter_reading.h"
#include "app/rules/pack_place.h"
#include "app/rules/rule_pack.h"
#include "app/rules/strict_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype sizeLimit = 1024 * 1024;
const auto format = "yishibu-rule-pack/1"_L1;

/// How many of each a pack may have: far more than any law, so that none can hold the program up.
struct Limit
{
    QString key;
    qsizetype most;
};

std::optional<Reason> tooMany(const QJsonObject &top, const QByteArray &json)
{
    for (const Limit &limit : {Limit{u"cards"_s, 64}, Limit{u"changes"_s, 64}, Limit{u"matters"_s, 256}, Limit{u"divisions"_s, 128}}) {
        const QString place = u"%1[%2]"_s.arg(limit.key).arg(limit.most);
        if (top.value(limit.key).toArray().size() > limit.most)
            return Reason::failure(RulePackFault::TooMany, {place}, {lineOf(json, place), limit.most});
    }
    return {};
}

void readCards(StrictObject &top, RulePack &pack)
{
    QList<StrictObject> objects = top.objects(u"cards"_s);
    for (StrictObject &object : objects) {
        const RuleCard card = readCard(object);
        if (pack.card(card.kind))
            object.fault(JsonTrouble::Kind::Contradictory, u"meeting"_s);
        pack.cards.append(card);
    }
    if (objects.isEmpty() && pack.overlays.isEmpty())
        top.fault(JsonTrouble::Kind::WrongValue, u"cards"_s);
}

void readMatters(StrictObject &top, RulePack &pack)
{
    QList<StrictObject> objects = top.objects(u"matters"_s);
    for (StrictObject &object : objects) {
        const Matter matter = readMatter(object);
        if (pack.matter(matter.id))
            object.fault(JsonTrouble::Kind::Contradictory, u"id"_s);
        pack.matters.append(matter);
    }
}

void readPeriod(StrictObject &top, RulePack &pack)
{
    pack.effectiveFrom = top.date(u"effective_from"_s);
    pack.effectiveMark = readMark(top, u"effective_mark"_s);
    if (!top.has(u"effective_until"_s))
        return;
    pack.effectiveUntil = top.date(u"effective_until"_s);
    if (*pack.effectiveUntil < pack.effectiveFrom)
        top.fault(JsonTrouble::Kind::Contradictory, u"effective_until"_s);
}

void readChanges(StrictObject &top, RulePack &pack)
{
    if (!top.has(u"changes"_s))
        return;
    QList<StrictObject> objects = top.objects(u"changes"_s);
    for (StrictObject &object : objects) {
        const CardChange change = readCardChange(object);
        const auto same = [&](const CardChange &one) { return one.kind == change.kind; };
        if (std::ranges::any_of(pack.changes, same) || pack.card(change.kind))
            object.fault(JsonTrouble::Kind::Contradictory, u"meeting"_s);
        pack.changes.append(change);
    }
}

/// Which law it is a wording of, or which one it lies over, and where.
void readPlace(StrictObject &top, RulePack &pack)
{
    static const QRegularExpression digits(u"^[0-9]{2,12}$"_s);
    // Packs in books of before there were several say nothing of it.
    pack.family = top.has(u"family"_s) ? top.text(u"family"_s) : u"organic_law"_s;
    pack.overlays = top.textIf(u"overlays"_s);
    pack.divisions = top.textsIf(u"divisions"_s);
    for (const QString &begin : std::as_const(pack.divisions)) {
        if (!digits.match(begin).hasMatch())
            top.fault(JsonTrouble::Kind::WrongValue, u"divisions"_s);
    }
    const bool isOverlay = !pack.overlays.isEmpty();
    if (isOverlay && pack.overlays == pack.family)
        top.fault(JsonTrouble::Kind::Contradictory, u"overlays"_s);
    if (!isOverlay && (top.has(u"changes"_s) || !pack.divisions.isEmpty()))
        top.fault(JsonTrouble::Kind::Contradictory, u"overlays"_s);
}

} // namespace

Outcome<RulePack> readRulePack(const QByteArray &json)
{
    FirstTrouble trouble;
    const QJsonObject object = parseStrictly(json, sizeLimit, trouble);
    StrictObject top(object, {}, trouble);
    if (trouble)
        return std::unexpected(reasonOf<RulePackFault>(*trouble, sizeLimit));
    if (top.textIf(u"format"_s) != format)
        return std::unexpected(Reason::failure(RulePackFault::OtherFormat, {u"format"_s}));

    if (const auto more = tooMany(object, json))
        return std::unexpected(*more);

    RulePack pack;
    pack.digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    pack.id = top.text(u"id"_s);
    pack.title = top.text(u"title"_s);
    pack.shortTitle = top.text(u"short_title"_s);
    readPlace(top, pack);
    readPeriod(top, pack);
    readCards(top, pack);
    readMatters(top, pack);
    readChanges(top, pack);
    top.done();
    if (trouble) {
        // Who writes a pack finds the line; one that lacks something is told where it should stand.
        if (trouble->line == 0 && !trouble->place.isEmpty())
            trouble->line = lineOf(json, trouble->place);
        return std::unexpected(reasonOf<RulePackFault>(*trouble, sizeLimit));
    }
    return pack;
}

} // namespace yishibu
