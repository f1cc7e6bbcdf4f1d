#include "app/notice/convening.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const QString article = u"第[〇零一二三四五六七八九十百]+条"_s;

/// Of its law on the kind of meeting; empty where that says nothing of it.
QString articleOf(const RuleCard &card)
{
    static const QRegularExpression cited(u"^[^，、；]*?("_s + article + u")"_s);
    return cited.match(card.quorumArticle).captured(1);
}

/// "某法（2025年修正），集体事项依…" is 《某法》; a name inside the name gets single marks, and （试行） belongs to it.
QString namedInText(QString title)
{
    static const QRegularExpression amended(u"（\\d{4}年[^）]*）"_s);
    title = title.remove(amended).section(u'，', 0, 0);
    title.replace(u'《', u'〈').replace(u'》', u'〉');
    return title.isEmpty() ? QString() : u'《' + title + u'》';
}

/// What is named as a way of work instead of a law: "四议两公开工作法，人数由各地规定".
QString workRules(const QString &citation)
{
    const QString named = citation.section(u'，', 0, 0);
    return named.endsWith(u"工作法"_s) ? named : QString();
}

/// Who calls a meeting signs for it: a committee that meets by itself in its own name, the two committees together in both.
QString bodyOf(const RuleCard &card, const QString &family, const Village &village)
{
    const auto sits = [&card](QLatin1StringView body) { return card.attends == Attends::Seats && card.seats.contains(body); };
    if (sits("supervision_committee"_L1) && card.seats.size() == 1)
        return village.name + u"村务监督委员会"_s;
    if (sits("party_branch"_L1) && sits("villagers_committee"_L1) && card.seats.size() == 2)
        return village.name + u"党组织、"_s + village.committeeName();
    if (family == u"party_rules"_s)
        return village.name + u"党组织"_s;
    if (family == u"collective_law"_s)
        return village.name + u"农村集体经济组织"_s;
    return village.committeeName();
}

} // namespace

bool isByCustom(const RuleCard &card)
{
    return !card.decides && articleOf(card).isEmpty();
}

Convening conveningOf(const RuleCard &card, const Law &law, const Village &village)
{
    const RulePack *pack = law.packOf(card.kind);
    const QString family = pack ? pack->family : QString();
    Convening convening{.body = bodyOf(card, family, village),
                        .law = {},
                        .article = {},
                        .urgent = {},
                        .papersOpenDays = card.papersOpenDays,
                        .papersOpenArticle = card.papersOpenArticle,
                        .onlineArticle = card.onlineArticle,
                        .holidays = law.holidays};
    // The Party's meetings stand in its own rules, also where their numbers are left to the place.
    if (family != u"party_rules"_s)
        convening.law = workRules(card.quorumArticle);
    if (!convening.law.isEmpty())
        return convening;
    convening.law = pack ? namedInText(pack->title) : QString();
    convening.article = articleOf(card);
    if (isByCustom(card))
        convening.law.clear();
    return convening;
}

} // namespace yishibu
