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

} // namespace

QList<PlacedPost> placedPosts(const QString &typed, QStringList *unknown)
{
    static const QRegularExpression partyPost(u"^村?(第一书记|书记|副书记|支书|副支书|支委|支部委员|组织委员|宣传委员|纪检委员)$"_s);
    static const QRegularExpression committeePost(u"^村?(主任|副主任)$"_s);
    QList<PlacedPost> placed;
    for (const QString &part : parts(typed)) {
        bool found = false;
        for (const BodyName &known : bodyNames()) {
            const auto match = known.name.match(part);
            if (!match.hasMatch())
                continue;
            QString post = part;
            post.remove(match.capturedStart(), match.capturedLength());
            placed.append({known.body, tidy(post)});
            found = true;
            break;
        }
        if (found)
            continue;
        if (partyPost.match(part).hasMatch())
            placed.append({Body::PartyBranch, tidy(part)});
        else if (committeePost.match(part).hasMatch())
            placed.append({Body::VillagersCommittee, tidy(part)});
        else if (part.startsWith(u"委员") && !placed.isEmpty())
            placed.append({placed.last().body, tidy(part)});
        else if (unknown && !part.contains(u"代表"))
            unknown->append(part);
    }
    return placed;
}

QList<Body> bodiesNamedIn(const QString &title)
{
    QList<Body> named;
    QString rest = title;
    rest.remove(bodyNames().at(1).name);
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

} // namespace yishibu
