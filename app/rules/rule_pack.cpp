#include "app/rules/rule_pack.h"

#include "app/rules/strict_json.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype sizeLimit = 1024 * 1024;
const auto format = "yishibu-rule-pack/1"_L1;

std::optional<MeetingKind> meetingKindFromWord(const QString &word)
{
    if (word == "representatives_meeting"_L1)
        return MeetingKind::RepresentativesMeeting;
    return std::nullopt;
}

std::optional<Denominator> denominatorFromWord(const QString &word)
{
    if (word == "present"_L1)
        return Denominator::Present;
    if (word == "all_members"_L1)
        return Denominator::AllMembers;
    return std::nullopt;
}

std::optional<Attends> attendsFromWord(const QString &word)
{
    if (word == "representatives"_L1)
        return Attends::Representatives;
    if (word == "adults"_L1)
        return Attends::Adults;
    if (word == "households"_L1)
        return Attends::Households;
    if (word == "group_adults"_L1)
        return Attends::GroupAdults;
    if (word == "voting_party_members"_L1)
        return Attends::VotingPartyMembers;
    if (word == "collective_members"_L1)
        return Attends::CollectiveMembers;
    return std::nullopt;
}

std::optional<ProxyRule> proxyRuleFromWord(const QString &word)
{
    if (word == "none"_L1)
        return ProxyRule::None;
    if (word == "same_household_written"_L1)
        return ProxyRule::SameHouseholdWritten;
    return std::nullopt;
}

/// A duty and its article stand together or not at all.
bool duty(StrictObject &object, const QString &key, const QString &articleKey, QString &article)
{
    const bool asked = object.flag(key);
    article = object.textIf(articleKey);
    if (asked == article.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, articleKey);
    return asked;
}

RuleCard readCard(StrictObject object)
{
    RuleCard card;
    card.kind = object.word<MeetingKind>(u"meeting"_s, meetingKindFromWord);
    // Packs in books of before this key say nothing of it.
    if (object.has(u"attends"_s))
        card.attends = object.word<Attends>(u"attends"_s, attendsFromWord);
    if (object.has(u"proxy"_s))
        card.proxy = object.word<ProxyRule>(u"proxy"_s, proxyRuleFromWord);
    card.proxyArticle = object.textIf(u"proxy_article"_s);
    card.whoAttends = object.text(u"who_attends"_s);
    card.baseSource = object.text(u"base_source"_s);
    card.quorum = object.word<Threshold>(u"quorum"_s, thresholdFromWord);
    card.majority = object.word<Threshold>(u"majority"_s, thresholdFromWord);
    card.majorityOf = object.word<Denominator>(u"majority_of"_s, denominatorFromWord);
    card.quorumArticle = object.text(u"quorum_article"_s);
    card.compositionArticle = object.text(u"composition_article"_s);
    card.noticeDays = int(object.whole(u"notice_days"_s, 0, 90));
    card.noticeSource = object.text(u"notice_source"_s);
    card.perYear = int(object.whole(u"per_year"_s, 0, 52));
    card.needsDelegation = duty(object, u"needs_delegation"_s, u"delegation_article"_s, card.delegationArticle);
    card.needsPartyStudy = duty(object, u"needs_party_study"_s, u"party_study_article"_s,
                                card.partyStudyArticle);
    card.postingDays = int(object.whole(u"posting_days"_s, 1, 365));
    card.postingArticle = object.text(u"posting_article"_s);
    object.done();
    return card;
}

Matter readMatter(StrictObject object)
{
    Matter matter;
    matter.id = object.text(u"id"_s);
    matter.name = object.text(u"name"_s);
    matter.article = object.text(u"article"_s);
    matter.body = object.word<DecidingBody>(u"body"_s, decidingBodyFromWord);
    matter.delegable = object.flag(u"delegable"_s);
    if (matter.delegable && matter.body != DecidingBody::VillagersAssembly)
        object.fault(JsonTrouble::Kind::Contradictory, u"delegable"_s);
    if (object.has(u"by_households_source"_s))
        matter.householdsSource = object.text(u"by_households_source"_s);
    object.done();
    return matter;
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
    if (objects.isEmpty())
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
    if (!top.has(u"effective_until"_s))
        return;
    pack.effectiveUntil = top.date(u"effective_until"_s);
    if (*pack.effectiveUntil < pack.effectiveFrom)
        top.fault(JsonTrouble::Kind::Contradictory, u"effective_until"_s);
}

} // namespace

const RuleCard *RulePack::card(MeetingKind kind) const
{
    const auto found = std::find_if(cards.cbegin(), cards.cend(),
                                    [kind](const RuleCard &card) { return card.kind == kind; });
    return found == cards.cend() ? nullptr : &*found;
}

const Matter *RulePack::matter(const QString &wanted) const
{
    const auto found = std::find_if(matters.cbegin(), matters.cend(),
                                    [&wanted](const Matter &matter) { return matter.id == wanted; });
    return found == matters.cend() ? nullptr : &*found;
}

bool RulePack::isInForceOn(QDate day) const
{
    return day.isValid() && effectiveFrom <= day && (!effectiveUntil || day <= *effectiveUntil);
}

Outcome<RulePack> readRulePack(const QByteArray &json)
{
    FirstTrouble trouble;
    StrictObject top(parseStrictly(json, sizeLimit, trouble), {}, trouble);
    if (trouble)
        return std::unexpected(reasonOf<RulePackFault>(*trouble, sizeLimit));
    if (top.textIf(u"format"_s) != format)
        return std::unexpected(Reason::failure(RulePackFault::OtherFormat, {u"format"_s}));

    RulePack pack;
    pack.digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    pack.id = top.text(u"id"_s);
    pack.title = top.text(u"title"_s);
    pack.shortTitle = top.text(u"short_title"_s);
    readPeriod(top, pack);
    readCards(top, pack);
    readMatters(top, pack);
    top.done();
    if (trouble)
        return std::unexpected(reasonOf<RulePackFault>(*trouble, sizeLimit));
    return pack;
}

std::optional<RulePack> packInForce(const QList<RulePack> &packs, QDate day)
{
    const RulePack *latest = nullptr;
    for (const RulePack &pack : packs) {
        if (pack.isInForceOn(day) && (!latest || pack.effectiveFrom > latest->effectiveFrom))
            latest = &pack;
    }
    return latest ? std::optional(*latest) : std::nullopt;
}

} // namespace yishibu
