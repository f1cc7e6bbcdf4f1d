#include "app/intake/body_reading.h"
#include "app/intake/repairs.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

struct BodyName
{
    Body body;
    QRegularExpression name;
};

/// In order: 村务监督委员会 stands before 委员会.
const QList<BodyName> &bodyNames()
{
    static const QList<BodyName> names{
        {Body::SupervisionCommittee, QRegularExpression(u"(村务监督委员会|村监督委员会|监督委员会|村监委会|监委会|村监委|监委)"_s)},
        {Body::CollectiveDelegates, QRegularExpression(u"((农村)?集体经济组织|(股份)?(经济)?合作社)(成员|社员)代表(大会)?|(社员|股东)代表(大会)?"_s)},
        {Body::CollectiveCouncil, QRegularExpression(u"((农村)?集体经济组织|(股份)?(经济)?合作社)?理事会"_s)},
        {Body::PartyBranch, QRegularExpression(u"((中共)?村?(党支部|党总支|党委|党组织|支部)(委员会)?|村?党(?=书记|副书记))"_s)},
        {Body::VillagersCommittee, QRegularExpression(u"(村民委员会|村委会|居民委员会|居委会|村委(?!员))"_s)},
    };
    return names;
}

/// 县人大代表, 党员代表, 户代表: of other meetings than the village's representatives'.
const QRegularExpression &otherDelegates()
{
    static const QRegularExpression words(u"(人大|党|党员|社员|股东|成员|户|家庭|职工|工会|妇女|妇联|团|学生|教师|家长|政协|青年|乡贤)代表"_s);
    return words;
}

/// 委员(妇女主任) with the brackets of paper.
QString tidy(QString post)
{
    post.replace(u'(', u'（').replace(u')', u'）');
    post.remove(QRegularExpression(u"^[村的]"_s));
    return post;
}

/// Cut at 、 ， ； / and blanks, but not inside brackets.
QStringList parts(const QString &typed)
{
    QStringList found{QString()};
    int depth = 0;
    for (const QChar c : halfWidth(typed)) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        const bool cuts = c == u'、' || c == u',' || c == u';' || c == u'/' || c == u'兼' || c.isSpace();
        if (cuts && depth <= 0)
            found.append(QString());
        else
            found.last().append(c);
    }
    found.removeAll(QString());
    return found;
}

/// What a member of a body is called in it; 村委会文书 and 主任助理 are none.
bool isPostIn(const QString &post, Body body)
{
    static const QRegularExpression member(u"^的?(班子)?(成员|((常务|第一)?副)?(主任|主席)|((常务|第一)?副|第一)?书记|副?支书|支委|(?!候)\\p{Han}{0,6}委员|副?组长|副?班长)?(（[^）]*）)?$"_s);
    static const QRegularExpression council(u"^的?(成员|((常务|第一)?副)?(理事长|会长|主任|主席)|(常务)?理事|委员)?(（[^）]*）)?$"_s);
    static const QRegularExpression delegate(u"^的?(大会)?(成员|代表)?(（[^）]*）)?$"_s);
    const QRegularExpression &words = body == Body::CollectiveCouncil ? council : body == Body::CollectiveDelegates ? delegate : member;
    return words.match(tidy(post)).hasMatch();
}

/// Before a body's name only the village's own stands: 青石村党支部, 中共青石村支部; 村民小组党支部 and 团支部 are others.
bool isVillages(QString before, const QString &name)
{
    static const QRegularExpression village(u"^\\p{Han}{0,12}(村|社区|屯|镇|乡|街道|县|市|区)级?$"_s), other(u"协助|驻|小组|妇|团(委|支|总)"_s);
    static const QRegularExpression plain(u"^(本|该|\\p{Han}{1,6})$"_s);
    before.remove(u"中共"_s).remove(QRegularExpression(u"^现任?"_s));
    if (before.isEmpty())
        return true;
    return !before.contains(other) && (village.match(before).hasMatch() || (name.startsWith(u'村') && plain.match(before).hasMatch()));
}

enum class Held { Yes, No, Unclear };

/// 原村委会主任, 非村民代表, 主任候选人 say that somebody does not hold the post; 原店村村委会主任 may be of a village of that name.
Held isHeld(const QString &part)
{
    static const QRegularExpression never(u"^(不是|并非|非|不|未|没|无|曾|历任|历届|上一?届|往届|离任|卸任|退职|退休|退任|拟|待|落选)|候选|人选|提名|后备|离任|卸任|辞去|已辞|辞职|免职|罢免|撤职|落选|已退|已故|去世"
                                          "|（(原|前|曾|拟|待|非|不是)"_s);
    static const QRegularExpression former(u"^[原前]任?"_s), ofAVillage(u"^[原前]\\p{Han}{1,4}村"_s);
    const QString text = QString(part).replace(u'(', u'（').replace(u')', u'）');
    if (never.match(text).hasMatch())
        return Held::No;
    if (text.startsWith(u'老')) // 老村委会主任
        return Held::Unclear;
    if (!former.match(text).hasMatch())
        return Held::Yes;
    static const QRegularExpression own(u"^[原前]任?(本?村(民|委|党|支|务|监|两|主任|书记|会计)|书记|副?主任|支|党|监|代表|委员|社)"_s);
    return own.match(text).hasMatch() || !ofAVillage.match(text).hasMatch() ? Held::No : Held::Unclear;
}

std::optional<PlacedPost> namedPost(const QString &part)
{
    for (const BodyName &known : bodyNames()) {
        const auto match = known.name.match(part);
        if (!match.hasMatch())
            continue;
        const QString post = part.mid(match.capturedEnd());
        if (!isVillages(part.left(match.capturedStart()), match.captured()) || !isPostIn(post, known.body))
            return std::nullopt;
        return PlacedPost{known.body, tidy(post)};
    }
    return std::nullopt;
}

/// Whose a post without a body's name is, in a list of these bodies; nothing where that stays open.
std::optional<Body> bodyOfPost(const QString &part, const QList<Body> &of)
{
    static const QRegularExpression party(u"^村?(第一书记|书记|副书记|支书|副支书|支委|支部委员|组织委员|宣传委员|纪检委员)$"_s);
    static const QRegularExpression villages(u"^村((常务)?副)?主任(（[^）]*）)?$"_s), director(u"^((常务)?副)?主任(（[^）]*）)?$"_s);
    static const QRegularExpression council(u"^((常务)?副)?理事长$|^(常务)?理事$"_s), delegate(u"^((集体经济组织)?成员|社员|股东)?代表$"_s), member(u"^\\p{Han}{0,4}委员(（[^）]*）)?$|^(班子)?成员$"_s);
    const QString text = QString(part).replace(u'(', u'（').replace(u')', u'）');
    const auto says = [&text](const QRegularExpression &words) { return words.match(text).hasMatch(); };
    if (says(party))
        return Body::PartyBranch;
    if (says(villages))
        return Body::VillagersCommittee;
    if (of.isEmpty())
        return says(director) ? std::optional(Body::VillagersCommittee) : std::nullopt;
    if (says(council))
        return of.contains(Body::CollectiveCouncil) ? std::optional(Body::CollectiveCouncil) : std::nullopt;
    if (says(delegate))
        return of.contains(Body::CollectiveDelegates) ? std::optional(Body::CollectiveDelegates) : std::nullopt;
    const bool isCommittee = of.contains(Body::VillagersCommittee), isSupervision = of.contains(Body::SupervisionCommittee);
    if (says(director) && isCommittee != isSupervision)
        return isCommittee ? Body::VillagersCommittee : Body::SupervisionCommittee;
    return says(member) && of.size() == 1 && of[0] != Body::CollectiveDelegates ? std::optional(of[0]) : std::nullopt;
}

bool isRepresentativesPart(const QString &typed)
{
    static const QRegularExpression brackets(u"[(（].*$"_s);
    static const QRegularExpression words(u"^(?:现任?)?(\\p{Han}{0,8}村|.{0,4}[一二三四五六七八九十\\d]+(村民小组|村民组|小组|组|社)|本?[村组])?(妇女|党员|青年|女)?((村民|居民)(小组)?代表|(?<!妇女)(?<!党员)(?<!青年)(?<!女)代表)$"_s);
    return words.match(QString(typed).remove(brackets)).hasMatch() && isHeld(typed) == Held::Yes;
}

} // namespace

QList<PlacedPost> placedPosts(const QString &typed, QStringList *unknown, const QList<Body> &of)
{
    QList<PlacedPost> placed;
    for (const QString &part : parts(typed)) {
        const Held held = isHeld(part);
        if (held == Held::No)
            continue;
        std::optional<PlacedPost> found;
        if (held == Held::Yes)
            found = namedPost(part);
        if (const auto body = bodyOfPost(part, of); held == Held::Yes && !found && body)
            found = PlacedPost{*body, *body == Body::CollectiveDelegates ? QString() : tidy(part)};
        if (!found && of.isEmpty() && held == Held::Yes && part.startsWith(u"委员") && !placed.isEmpty())
            found = PlacedPost{placed.last().body, tidy(part)};
        if (found)
            placed.append(*found);
        else if (unknown && !isRepresentativesPart(part) && !part.contains(otherDelegates()))
            unknown->append(part);
    }
    return placed;
}

bool isRepresentativesPost(const QString &typed)
{
    return std::ranges::any_of(parts(typed), isRepresentativesPart);
}

bool deniesRepresentative(const QString &typed)
{
    return std::ranges::any_of(parts(typed), [](const QString &part) { return part.contains(u"代表") && isHeld(part) == Held::No; });
}

bool endsSeat(const QString &remark)
{
    // 因周八辞职补选 is of whom they follow; 已去世由李四递补 is not.
    static const QRegularExpression followed(u"[^,;。、由]*(接替|接任|顶替|替补|递补|补选|增补)[^,;。、]*|[未没不](有|曾)?(辞|免|迁|离)[^,;。、]*"_s);
    static const QRegularExpression relatives(u"(父亲|母亲|父母|双亲|配偶|丈夫|妻子|老伴|爱人|儿子|女儿|公公|婆婆|其[父母妻夫子女])[^,;。、]{0,8}(已故|去世|病故|亡故|死亡|迁出)"_s);
    static const QRegularExpression ended(u"辞去|已辞|辞职|辞任|免职|免去|罢免|撤职|停职|离任|卸任|退任|终止|去世|已故|病故|亡故|死亡|迁出"_s);
    QString text = halfWidth(remark).removeIf([](QChar c) { return c.isSpace(); });
    return ended.match(text.remove(followed).remove(relatives)).hasMatch();
}

QList<Body> bodiesNamedIn(const QString &title)
{
    QList<Body> named;
    QString rest = title;
    rest.remove(bodyNames().at(1).name).remove(otherDelegates());
    if (rest.contains(u"代表"))
        named.append(Body::Representatives);
    rest = title;
    for (const BodyName &known : bodyNames()) {
        if (rest.contains(known.name))
            named.append(known.body);
        rest.remove(known.name);
    }
    const bool three = title.contains(u"三委");
    if (three || title.contains(u"两委") || title.contains(u"支村委"))
        named += {Body::PartyBranch, Body::VillagersCommittee};
    if (three)
        named.append(Body::SupervisionCommittee);
    return named;
}

std::optional<PartyStanding> partyPost(const QString &post)
{
    if (post == u"党员")
        return PartyStanding::Member;
    return post == u"预备党员" ? std::optional(PartyStanding::Probationary) : std::nullopt;
}

} // namespace yishibu
