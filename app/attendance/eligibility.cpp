#include "app/attendance/eligibility.h"

#include <QHash>
#include <QSet>
#include <array>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

bool countsAt(MeetingKind kind, Body body)
{
    switch (kind) {
    case MeetingKind::RepresentativesMeeting:
        return body == Body::Representatives || body == Body::VillagersCommittee;
    }
    return false;
}

QString shortNameOf(Body body)
{
    switch (body) {
    case Body::Representatives: return u"村民代表"_s;
    case Body::VillagersCommittee: return u"村委会"_s;
    case Body::SupervisionCommittee: return u"监委会"_s;
    case Body::PartyBranch: return u"村党支部"_s;
    }
    return {};
}

/// Sheets write a post with or without its body: "主任", "村委会主任", "村党支部书记、村委会主任".
QString postWords(const Seat &seat)
{
    QString post = seat.post.trimmed();
    if (seat.body == Body::Representatives)
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

QList<VillagerId> shouldAttend(const RuleCard &card, const QList<Seat> &seats, QDate day)
{
    QList<VillagerId> members;
    QSet<VillagerId> counted;
    for (const Seat &seat : seats) {
        if (!countsAt(card.kind, seat.body) || !seat.isHeldOn(day) || counted.contains(seat.villager))
            continue;
        counted.insert(seat.villager);
        members.append(seat.villager);
    }
    return members;
}

QString capacityWords(VillagerId who, const QList<Seat> &seats, QDate day)
{
    return wordsOf(who, seats, day,
                   {Body::Representatives, Body::PartyBranch, Body::VillagersCommittee,
                    Body::SupervisionCommittee});
}

QString officeWords(VillagerId who, const QList<Seat> &seats, QDate day)
{
    return wordsOf(who, seats, day,
                   {Body::PartyBranch, Body::VillagersCommittee, Body::SupervisionCommittee});
}

QList<CompositionGap> compositionGaps(const RuleCard &card, const QList<Villager> &villagers,
                                      const QList<Seat> &seats, QDate day)
{
    const int all = int(shouldAttend(card, seats, day).size());
    QSet<VillagerId> representatives;
    for (const Seat &seat : seats) {
        if (seat.body == Body::Representatives && seat.isHeldOn(day))
            representatives.insert(seat.villager);
    }
    int women = 0;
    for (const Villager &villager : villagers) {
        if (villager.sex == Sex::Female && representatives.contains(villager.id))
            ++women;
    }
    QList<CompositionGap> gaps;
    const auto ask = [&](CompositionGap::What what, int count, Threshold threshold) {
        if (all > 0 && !reached(threshold, count, all))
            gaps.append({what, count, int(needed(threshold, all)), all});
    };
    ask(CompositionGap::What::TooFewRepresentatives, int(representatives.size()), Threshold::FourFifthsOrMore);
    ask(CompositionGap::What::TooFewWomen, women, Threshold::OneThirdOrMore);
    return gaps;
}

} // namespace yishibu
