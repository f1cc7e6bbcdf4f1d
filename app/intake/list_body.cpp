#include "app/intake/list_body.h"

#include "app/intake/body_reading.h"
#include "app/intake/repairs.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Bodies of a village that hold none of its meetings.
const QRegularExpression &otherNames()
{
    static const QRegularExpression names(
        u"(红白喜?事?|红事|白事|喜事|丧事|乡贤|村民|老年人?|教育|慈善|基金会?)理事会|监事会|董事会|专业合作(社|联社)|共?青?团(支部|总支|委)|(人民)?调解|治安?保卫?(委员会|小组|会|员)|综治"
        "|妇联|妇女(联合会|委员会|之家|小组)|协会|联合会|议事会|评议会|自治会|促进会|基金会|残联|工会|民兵|关工委|关心下一代|网格|志愿|业主|护林|执委|筹备|专班|工作队|调委会"
        "|(?<!村民)(?<![党第一二三四五六七八九十\\d])小组(?!长)|专干"_s);
    return names;
}

/// Who fills in a form stands above its list, too.
bool isOfTheForm(const QString &text)
{
    static const QRegularExpression words(u"单位|填表|填报|制表|审核|盖章|公章|日期|[:：]"_s);
    return words.match(text).hasMatch();
}

/// What one piece of a title names. 青石村村民委员会 before another body's name says only whose it is.
void readPiece(const QString &piece, ListBody &list)
{
    static const QRegularExpression owner(u"村民委员会|居民委员会|村委会|居委会|中共.*(支部|总支|党委)(委员会)?"_s);
    static const QRegularExpression owned(u"监督委员会|监委|代表|合作社|集体经济组织|理事会"_s);
    QString text = piece;
    const bool isOther = text.contains(otherNames());
    if (const auto match = owner.match(text); match.hasMatch()) {
        const QString behind = text.mid(match.capturedEnd());
        if (behind.contains(otherNames()) || behind.contains(owned))
            text = behind;
    }
    list.namesOther = list.namesOther || isOther;
    if (isOther)
        text.remove(QRegularExpression(u"("_s + otherNames().pattern() + u")(支部|总支)?(委员会|理事会)?"_s));
    for (const Body body : bodiesNamedIn(text)) {
        if (!list.bodies.contains(body))
            list.bodies.append(body);
    }
}

ListBody bodyIn(const QString &title)
{
    static const QRegularExpression cuts(u"[、,，;；/和及与暨]|以及"_s);
    static const QRegularExpression cadres(u"干部"_s), nobody(u"候选|人选|提名|后备|拟任|初步|推荐"_s);
    static const QRegularExpression past(u"历届|历任|历年|上一?届|往届|前任|原任|离任|卸任|退职|离职|退休|前届"_s);
    ListBody list;
    QString text;
    for (const QString &word : halfWidth(title).simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (isOfTheForm(word))
            continue;
        text += word;
        for (const QString &piece : word.split(cuts, Qt::SkipEmptyParts))
            readPiece(piece, list);
    }
    list.isOfCadres = cadres.match(text).hasMatch();
    list.isOfNobody = nobody.match(text).hasMatch();
    list.isOfThePast = past.match(text).hasMatch();
    list.group = groupInTitle(text);
    if (QString rest = text; !list.group.isEmpty()) { // 一组、二组村民代表名单
        static const QRegularExpression one(u"[0-9一二三四五六七八九十]{1,3}(村民小组|村民组|小组|组|社)"_s);
        rest.remove(rest.indexOf(one), 2);
        if (const QString other = groupInTitle(rest); !other.isEmpty() && other != list.group)
            list.group.clear();
    }
    return list;
}

} // namespace

QList<Body> ListBody::withPosts() const
{
    QList<Body> found = bodies;
    found.removeAll(Body::Representatives);
    return found;
}

std::optional<PartyStanding> partyByTitle(const QStringList &titles)
{
    static const QRegularExpression others(u"发展对象|积极分子|入党申请|申请入党|非党员"_s), gone(u"转出|迁出|已故|去世|死亡|亡故|开除|除名|退党|脱党|出党|不合格|失联"_s);
    static const QRegularExpression more(u"正式|[含和及、与]|党员"_s);
    static const QRegularExpression without(u"\\((?=[^()]*(不含|不包括|不包含|除外|剔除))[^()]*\\)?|(不含|不包括|不包含)[^()]*"_s); // whom the list does not name
    for (const QString &title : titles) {
        QString rest = halfWidth(title).simplified().remove(u' ');
        if (isOfTheForm(rest) || !rest.contains(QRegularExpression(u"党员|发展对象|积极分子|申请人"_s)))
            continue;
        rest.remove(without);
        if (gone.match(rest).hasMatch())
            return PartyStanding::None;
        if (others.match(rest).hasMatch()) {
            rest.remove(others).remove(u"党员发展"_s);
            return rest.contains(QRegularExpression(u"党员.*[和及、与暨,]|[和及、与暨,].*党员"_s)) ? std::nullopt : std::optional(PartyStanding::None);
        }
        const bool isProbationary = rest.contains(u"预备党员"_s) && !more.match(rest.remove(u"预备党员"_s)).hasMatch();
        return isProbationary ? PartyStanding::Probationary : PartyStanding::Member;
    }
    return PartyStanding::Member;
}

ListBody listBody(const QStringList &titles)
{
    ListBody told;
    for (const QString &title : titles) {
        const ListBody found = bodyIn(title);
        // A line above it may tell no body and yet that they are candidates, or of one group.
        const bool isFirst = told.bodies.isEmpty() && !told.namesOther;
        if (isFirst) {
            told.bodies = found.bodies;
            told.namesOther = found.namesOther;
            told.isOfCadres = told.isOfCadres || found.isOfCadres;
        }
        told.isOfNobody = told.isOfNobody || found.isOfNobody;
        told.isOfThePast = told.isOfThePast || found.isOfThePast;
        if (told.group.isEmpty())
            told.group = found.group;
    }
    return told;
}

} // namespace yishibu
