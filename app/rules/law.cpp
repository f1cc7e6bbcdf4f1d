#include "app/rules/law.h"

#include "app/rules/law_floor.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

bool isEarlier(const RulePack *one, const RulePack *other)
{
    return one->effectiveFrom != other->effectiveFrom ? one->effectiveFrom < other->effectiveFrom : one->id < other->id;
}

/// Of each family the wording that came into force last.
QMap<QString, const RulePack *> newestByFamily(const QList<RulePack> &packs)
{
    QMap<QString, const RulePack *> newest;
    for (const RulePack &pack : packs) {
        const RulePack *&kept = newest[pack.family];
        if (!kept || isEarlier(kept, &pack))
            kept = &pack;
    }
    return newest;
}

void put(const MakeUpRule &rule, QList<MakeUpRule> &rules)
{
    const auto there = std::ranges::find_if(rules, [&rule](const MakeUpRule &other) { return rule.replaces(other); });
    if (there == rules.end())
        rules.append(rule);
    else
        *there = rule;
}

/// What asks for less than the law stays as the law has it; the posting days that a province or township writes are a least.
void apply(const CardChange &change, RuleCard &card)
{
    if (change.noticeDays && *change.noticeDays >= card.noticeLeast) {
        card.noticeDays = *change.noticeDays;
        card.noticeSource = change.noticeSource;
    }
    if (change.postingDays && *change.postingDays >= card.postingDays) {
        card.postingDays = *change.postingDays;
        card.postingLeast = *change.postingDays;
        card.postingArticle = change.postingArticle;
    }
    if (change.perYear && *change.perYear > card.perYear) {
        card.perYear = *change.perYear;
        card.perYearArticle = change.perYearArticle;
    }
    if (change.quorum && asksNoLess(*change.quorum, card.quorum)) {
        card.quorum = *change.quorum;
        card.quorumArticle = change.quorumArticle;
    }
    if (change.presiding)
        card.presiding = *change.presiding;
    if (!change.baseExclusionsArticle.isEmpty())
        card.baseExclusionsArticle = change.baseExclusionsArticle;
    if (!change.partsArticle.isEmpty())
        card.partsArticle = change.partsArticle;
    if (card.needsDelegation && !change.writtenDelegationArticle.isEmpty())
        card.writtenDelegationArticle = change.writtenDelegationArticle;
    if (card.needsDelegation && !change.handBackArticle.isEmpty())
        card.handBackArticle = change.handBackArticle;
    for (const MakeUpRule &rule : change.makeUp)
        put(rule, card.makeUp);
}

template<typename Value, typename Key>
void putInPlace(QList<Value> &values, const Value &value, Key Value::*key)
{
    const auto there = std::ranges::find(values, value.*key, key);
    if (there == values.end())
        values.append(value);
    else
        *there = value;
}

/// What obliges stays, also where a card that stands instead of the law's says nothing of it: it may have been written before
/// packs could say it.
void keepWhatObliges(const RuleCard &law, RuleCard &card)
{
    const auto keep = [](QString &article, const QString &ofLaw) {
        if (article.isEmpty())
            article = ofLaw;
    };
    card.postingLeast = std::max(card.postingLeast, law.postingLeast);
    card.eachQuarter = card.eachQuarter || law.eachQuarter;
    keep(card.fullCapacityArticle, law.fullCapacityArticle);
    keep(card.partyVoteArticle, law.partyVoteArticle);
    if (card.papersOpenArticle.isEmpty()) {
        card.papersOpenDays = law.papersOpenDays;
        card.papersOpenArticle = law.papersOpenArticle;
    }
    if (card.needsDelegation) {
        keep(card.writtenDelegationArticle, law.writtenDelegationArticle);
        keep(card.handBackArticle, law.handBackArticle);
    }
    for (const MakeUpRule &asked : law.makeUp) {
        if (std::ranges::none_of(card.makeUp, [&asked](const MakeUpRule &rule) { return rule.replaces(asked); }))
            card.makeUp.append(asked);
    }
}

/// The same of whose votes decide a matter.
void keepWhatObliges(const Matter &law, Matter &matter)
{
    if (law.majority && matter.majority && matter.majority->by == VotesBy::Members)
        matter.majority->by = law.majority->by;
    if (law.majority && matter.majority && matter.majority->sitting == Sitting::Either)
        matter.majority->sitting = law.majority->sitting;
}

/// What the law already says of a kind of meeting: its card, or for a new sitting of a body that there is that of a sitting where
/// the same people are counted. Null where it says nothing.
const RuleCard *saidBefore(const RuleCard &card, const QList<RuleCard> &cards)
{
    const auto same = std::ranges::find(cards, card.kind, &RuleCard::kind);
    if (same != cards.cend())
        return &*same;
    const auto countsTheSame = [&card](const RuleCard &other) {
        return other.body == card.body && other.attends == card.attends && other.decides == card.decides;
    };
    const auto sitting = std::ranges::find_if(cards, countsTheSame);
    return sitting == cards.cend() ? nullptr : &*sitting;
}

void lay(const RulePack &pack, Law &law)
{
    law.packs.append(pack);
    const QList<RuleCard> cards = law.cards;
    for (RuleCard card : pack.cards) {
        if (const RuleCard *before = saidBefore(card, cards))
            keepWhatObliges(*before, card);
        putInPlace(law.cards, card, &RuleCard::kind);
    }
    for (Matter matter : pack.matters) {
        if (const Matter *before = law.matter(matter.id))
            keepWhatObliges(*before, matter);
        putInPlace(law.matters, matter, &Matter::id);
    }
    for (const CardChange &change : pack.changes) {
        const auto changed = std::ranges::find(law.cards, change.kind, &RuleCard::kind);
        if (changed != law.cards.end())
            apply(change, *changed);
    }
}

/// A matter says whose it is in the words of cards; a refusal says it in theirs on paper.
void nameOwners(Law &law)
{
    for (Matter &matter : law.matters) {
        for (const RuleCard &card : std::as_const(law.cards)) {
            if (!matter.decidedBy.contains(card.body) || !mayGoBefore(matter, card))
                continue;
            if (!matter.owners.contains(card.name))
                matter.owners.append(card.name);
            if (!card.standIn.words.isEmpty())
                matter.standIn = card.standIn.words + u'（' + card.standIn.article + u'）';
        }
        const Matter *ofGroup = law.matter(matter.groupMatter);
        matter.groupName = ofGroup ? ofGroup->name : QString();
    }
}

} // namespace

const RuleCard *Law::card(const MeetingKind &kind) const
{
    const auto found = std::ranges::find(cards, kind, &RuleCard::kind);
    return found == cards.cend() ? nullptr : &*found;
}

const Matter *Law::matter(const QString &id) const
{
    const auto found = std::ranges::find(matters, id, &Matter::id);
    return found == matters.cend() ? nullptr : &*found;
}

const RulePack *Law::packOf(const MeetingKind &kind) const
{
    const RulePack *last = nullptr;
    for (const RulePack &pack : packs) {
        if (pack.card(kind))
            last = &pack;
    }
    return last;
}

Law Law::of(const QList<RulePack> &packs)
{
    QList<const RulePack *> overlays;
    Law law;
    for (const RulePack *pack : newestByFamily(packs)) {
        if (pack->overlays.isEmpty())
            lay(*pack, law);
        else
            overlays.append(pack);
    }
    std::ranges::sort(overlays, isEarlier);
    for (const RulePack *pack : std::as_const(overlays)) {
        const auto laidOver = [pack](const RulePack &one) { return one.family == pack->overlays; };
        if (std::ranges::any_of(law.packs, laidOver))
            lay(*pack, law);
    }
    nameOwners(law);
    return law;
}

Law lawOn(const QList<RulePack> &packs, QDate day, const QString &divisionCode)
{
    QList<RulePack> there;
    for (const RulePack &pack : packs) {
        if (pack.isInForceOn(day) && pack.holdsIn(divisionCode))
            there.append(pack);
    }
    return Law::of(there);
}

Done mayLieOver(const RulePack &overlay, const QList<RulePack> &laws)
{
    for (const RulePack &law : laws) {
        if (overlay.overlays != law.family || (overlay.effectiveUntil && *overlay.effectiveUntil < law.effectiveFrom)
            || (law.effectiveUntil && *law.effectiveUntil < overlay.effectiveFrom))
            continue;
        for (qsizetype at = 0; at < overlay.changes.size(); ++at) {
            const RuleCard *card = law.card(overlay.changes.at(at).kind);
            const auto less = card ? shortfallOf(overlay.changes.at(at), *card) : std::nullopt;
            if (less) {
                const QStringList names{u"changes[%1].%2"_s.arg(at).arg(less->key), card->name};
                return std::unexpected(Reason::refusal(RulePackFault::BelowTheLaw, {}, less->article, names));
            }
        }
    }
    return {};
}

} // namespace yishibu
