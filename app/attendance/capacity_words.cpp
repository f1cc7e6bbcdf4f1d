#include "app/attendance/capacity_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString shortNameOf(Body body)
{
    switch (body) {
    case Body::Representatives: return u"村民代表"_s;
    case Body::VillagersCommittee: return u"村委会"_s;
    case Body::SupervisionCommittee: return u"监委会"_s;
    case Body::PartyBranch: return u"村党支部"_s;
    case Body::CollectiveDelegates: return u"成员代表"_s;
    case Body::CollectiveCouncil: return u"理事会"_s;
    }
    return {};
}

/// Sheets write a post with or without its body: "主任", "村委会主任", "村党支部书记、村委会主任".
QString postWords(const Seat &seat)
{
    QString post = seat.post.trimmed();
    if (seat.body == Body::Representatives || seat.body == Body::CollectiveDelegates)
        return shortNameOf(seat.body);
    post.replace(u"村务监督委员会"_s, u"监委会"_s);
    post.replace(u"村民委员会"_s, u"村委会"_s);
    if (post.startsWith(u"村"_s) || post.startsWith(u"监委会"_s))
        return post;
    if (post.isEmpty())
        post = u"成员"_s;
    return shortNameOf(seat.body) + post;
}

QString wordsOf(VillagerId who, const QList<Seat> &seats, QDate day, QList<Body> bodies)
{
    QStringList words;
    for (const Body body : std::as_const(bodies)) {
        for (const Seat &seat : seats) {
            if (seat.villager != who || seat.body != body || !seat.isHeldOn(day))
                continue;
            for (const QString &word : postWords(seat).split(u'、', Qt::SkipEmptyParts)) {
                if (!words.contains(word))
                    words.append(word);
            }
        }
    }
    return words.join(u'、');
}

} // namespace

QString capacityWords(VillagerId who, const QList<Seat> &seats, QDate day)
{
    return wordsOf(who, seats, day,
                   {Body::Representatives, Body::PartyBranch, Body::VillagersCommittee, Body::SupervisionCommittee,
                    Body::CollectiveDelegates, Body::CollectiveCouncil});
}

QString officeWords(VillagerId who, const QList<Seat> &seats, QDate day)
{
    return wordsOf(who, seats, day,
                   {Body::PartyBranch, Body::VillagersCommittee, Body::SupervisionCommittee, Body::CollectiveCouncil});
}

} // namespace yishibu
