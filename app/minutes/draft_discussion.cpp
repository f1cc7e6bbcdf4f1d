#include "app/minutes/draft_discussion.h"

#include "app/minutes/draft_order.h"
#include "app/minutes/draft_words.h"
#include "app/minutes/group_sheet.h"
#include "app/minutes/point_words.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString columnWords(PointColumn column)
{
    switch (column) {
    case PointColumn::Disputed: return u"争议点"_s;
    case PointColumn::ToCheck: return u"待核实事项"_s;
    case PointColumn::Agreed: break;
    }
    return u"共识点"_s;
}

QString ratingMethodWords(RatingMethod method)
{
    switch (method) {
    case RatingMethod::Hands: return u"举手"_s;
    case RatingMethod::Taps: return u"逐人点选"_s;
    case RatingMethod::Slips: break;
    }
    return u"纸条"_s;
}

QList<RemarkLine> remarksOn(const MinutesSource &source, const AgendaItem &item)
{
    QList<RemarkLine> lines;
    for (const Remark &remark : inOrder(source.remarks, &Remark::said)) {
        if (remark.item != item.id)
            continue;
        const QString name = remark.named ? nameIn(source, remark.speaker) : QString();
        lines.append({timeWords(remark.said.circumstance), name.isEmpty() ? u"不具名"_s : name, remark.text,
                      typedWords(source, remark.said)});
    }
    return lines;
}

/// Whoever was signed in by mistake sat with nobody, unless they came after all.
bool wasThere(const MinutesSource &source, const GroupPlace &place)
{
    const auto signIn = std::ranges::find(source.signIns, place.signIn, &SignIn::id);
    return signIn == source.signIns.cend() || !signIn->withdrawn
           || std::ranges::any_of(source.signIns, [&place](const SignIn &other) { return other.villager == place.villager && !other.withdrawn; });
}

TalkRoundLine roundLine(const MinutesSource &source, const GroupingRound &round)
{
    TalkRoundLine line{.how = groupingWords(round), .minutes = round.minutes};
    for (const DiscussionGroup &group : source.discussion.groupsOf(round.id)) {
        TalkGroupLine one{.name = group.name,
                      .facilitator = nameIn(source, group.facilitator),
                      .noteTaker = nameIn(source, group.noteTaker)};
        for (const GroupPlace &place : source.discussion.places) {
            if (place.group != group.id || !wasThere(source, place))
                continue;
            ++one.people;
            one.late += place.late ? 1 : 0;
        }
        line.groups.append(one);
    }
    return line;
}

void layPoint(const MinutesSource &source, const ReportedPoint &reported, ItemLines &lines)
{
    const Point &point = reported.point;
    QStringList &column = point.column == PointColumn::Agreed     ? lines.agreed
                          : point.column == PointColumn::Disputed ? lines.disputed
                                                                  : lines.toCheck;
    column.append(pointWords(reported, source));
    for (const Point &other : reported.merged) {
        lines.merged.append({.column = columnWords(point.column),
                             .group = other.group ? source.discussion.nameOf(*other.group) : QString(),
                             .text = other.text,
                             .into = point.text});
    }
    if (isOpenCheck(point))
        lines.openChecks.append(point.text);
}

void layTalkTime(const QList<SpeakingTurn> &turns, ItemLines &lines)
{
    const TalkTime time = talkTimeOf(turns);
    if (time.total() == 0)
        return;
    QSet<VillagerId> women;
    QSet<VillagerId> over60;
    for (const SpeakingTurn &turn : turns) {
        if (turn.withdrawn || turn.state != SpeakingTurn::State::Spoken)
            continue;
        if (turn.woman)
            women.insert(turn.speaker);
        if (turn.over60)
            over60.insert(turn.speaker);
    }
    lines.talkTime = TalkTimeLine{.leaders = time.leaders, .cadres = time.cadres, .villagers = time.villagers};
    if (women.size() >= TalkTimeLine::leastTold)
        lines.talkTime->women = time.women;
    if (over60.size() >= TalkTimeLine::leastTold)
        lines.talkTime->over60 = time.over60;
}

} // namespace

void layDiscussion(const MinutesSource &source, const AgendaItem &item, ItemLines &lines)
{
    for (const Attachment &attachment : source.discussion.attachmentsOn(item.id))
        lines.attachments.append({attachment.name, int(attachment.size), QString::fromLatin1(attachment.digest.toHex())});
    lines.remarks = remarksOn(source, item);
    layTalkTime(source.discussion.turnsOn(item.id), lines);
    for (const GroupingRound &round : source.discussion.rounds) {
        if (round.item == item.id && !round.withdrawn)
            lines.rounds.append(roundLine(source, round));
    }
    const QList<ReportedPoint> reported = reportedOn(source.points, item.id);
    for (const ReportedPoint &one : reported)
        layPoint(source, one, lines);
}

std::optional<RatingLine> ratingLine(const MinutesSource &source)
{
    const QList<Rating> standing = inOrder(source.ratings, &Rating::given);
    if (standing.isEmpty())
        return std::nullopt;
    const Rating &rating = standing.last();
    return RatingLine{.how = ratingMethodWords(rating.method),
                      .asked = rating.asked,
                      .veryContent = rating.count.of(Mood::VeryContent),
                      .content = rating.count.of(Mood::Content),
                      .fair = rating.count.of(Mood::Fair),
                      .discontent = rating.count.of(Mood::Discontent),
                      .veryDiscontent = rating.count.of(Mood::VeryDiscontent)};
}

} // namespace yishibu
