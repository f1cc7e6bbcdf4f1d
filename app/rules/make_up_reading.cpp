#include "app/rules/make_up_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

std::optional<Callers::Of> callersFromWord(const QString &word)
{
    if (word == "villagers"_L1)
        return Callers::Of::Villagers;
    if (word == "representatives"_L1)
        return Callers::Of::Representatives;
    return std::nullopt;
}

std::optional<MakeUpRule::Who> whoFromWord(const QString &word)
{
    if (word == "representatives"_L1)
        return MakeUpRule::Who::Representatives;
    if (word == "women_representatives"_L1)
        return MakeUpRule::Who::WomenRepresentatives;
    if (word == "members"_L1)
        return MakeUpRule::Who::Members;
    return std::nullopt;
}

std::optional<MakeUpRule::Of> ofFromWord(const QString &word)
{
    if (word == "members"_L1)
        return MakeUpRule::Of::Members;
    if (word == "representatives"_L1)
        return MakeUpRule::Of::Representatives;
    return std::nullopt;
}

/// A share that asks for something.
Threshold readShare(StrictObject &object)
{
    const Threshold share = object.word<Threshold>(u"share"_s, thresholdFromWord);
    if (share == Threshold::NoneAsked)
        object.fault(JsonTrouble::Kind::WrongValue, u"share"_s);
    return share;
}

} // namespace

QList<Callers> readCallers(StrictObject &card)
{
    QList<Callers> callers;
    if (!card.has(u"called_by"_s))
        return callers;
    QList<StrictObject> objects = card.objects(u"called_by"_s);
    for (StrictObject &object : objects) {
        Callers one;
        one.share = readShare(object);
        one.of = object.word<Callers::Of>(u"of"_s, callersFromWord);
        one.article = object.text(u"article"_s);
        object.done();
        if (std::ranges::find(callers, one.of, &Callers::of) != callers.end())
            object.fault(JsonTrouble::Kind::Contradictory, u"of"_s);
        callers.append(one);
    }
    return callers;
}

QList<MakeUpRule> readMakeUp(StrictObject &card)
{
    QList<MakeUpRule> rules;
    if (!card.has(u"composition"_s))
        return rules;
    QList<StrictObject> objects = card.objects(u"composition"_s);
    for (StrictObject &object : objects) {
        MakeUpRule rule;
        rule.who = object.word<MakeUpRule::Who>(u"who"_s, whoFromWord);
        if (object.has(u"least"_s)) {
            rule.least = int(object.whole(u"least"_s, 1, 500));
            rule.most = int(object.wholeIf(u"most"_s, 0, 0, 500));
            rule.isOdd = object.flagIf(u"odd"_s, false);
            const bool isNone = rule.isOdd && rule.most == rule.least && rule.least % 2 == 0;
            if (rule.most > 0 && (rule.most < rule.least || isNone))
                object.fault(JsonTrouble::Kind::Contradictory, u"most"_s);
        } else {
            // All of them are all of them: no share can be asked for.
            if (rule.who == MakeUpRule::Who::Members)
                object.fault(JsonTrouble::Kind::MissingKey, u"least"_s);
            rule.share = readShare(object);
            rule.of = object.word<MakeUpRule::Of>(u"of"_s, ofFromWord);
        }
        rule.article = object.text(u"article"_s);
        object.done();
        const auto same = [&rule](const MakeUpRule &other) { return rule.replaces(other); };
        if (std::ranges::any_of(rules, same) || (rule.who == MakeUpRule::Who::Representatives && rule.least == 0
                                                 && rule.of == MakeUpRule::Of::Representatives))
            object.fault(JsonTrouble::Kind::Contradictory, u"who"_s);
        rules.append(rule);
    }
    return rules;
}

} // namespace yishibu
