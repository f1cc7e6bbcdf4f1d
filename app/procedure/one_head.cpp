#include "app/procedure/one_head.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// 副书记 is not the head, nor is 第一书记, whom the county sends, nor the secretary of the youth league or of discipline.
bool isSecretary(const QString &post)
{
    const QString of = post.chopped(qMin(post.size(), 2));
    return post.endsWith(u"书记"_s) && !of.contains(u'副') && !of.contains(u"第一"_s) && !of.contains(u'团') && !of.contains(u'纪');
}

/// 妇女主任, 治保主任 and 调解主任 sit in the committee too, and do not lead it.
bool isDirector(const QString &post)
{
    static const QRegularExpression words(u"^主任$|(村委会|村民委员会|村委|居委会|居民委员会|村)主任$"_s);
    return words.match(post).hasMatch();
}

/// Several posts may stand in one line: 村党支部书记兼村委会主任.
bool hasPost(const Seat &seat, bool (*isPost)(const QString &))
{
    static const QRegularExpression cuts(u"[、，,；;/／兼\\s]"_s);
    return std::ranges::any_of(seat.post.split(cuts, Qt::SkipEmptyParts), isPost);
}

QSet<VillagerId> headsOf(const QList<Seat> &seats, QDate day, const QList<Body> &bodies, bool (*isPost)(const QString &))
{
    QSet<VillagerId> heads;
    for (const Seat &seat : seats) {
        if (seat.isHeldOn(day) && bodies.contains(seat.body) && hasPost(seat, isPost))
            heads.insert(seat.villager);
    }
    return heads;
}

} // namespace

std::optional<bool> oneHeadOf(const QList<Seat> &seats, QDate day)
{
    // One who holds both may be listed with both in one line: 村党支部书记、村委会主任.
    const QSet<VillagerId> secretaries = headsOf(seats, day, {Body::PartyBranch, Body::VillagersCommittee}, isSecretary);
    const QSet<VillagerId> directors = headsOf(seats, day, {Body::VillagersCommittee}, isDirector);
    if (secretaries.isEmpty() || directors.isEmpty())
        return std::nullopt;
    return secretaries.intersects(directors);
}

} // namespace yishibu
