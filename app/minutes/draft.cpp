#include "app/minutes/draft.h"

#include "app/meeting/vote_in_parts.h"
#include "app/minutes/draft_attendance.h"
#include "app/minutes/draft_ballot.h"
#include "app/minutes/draft_course.h"
#include "app/minutes/draft_discussion.h"
#include "app/minutes/draft_order.h"
#include "app/minutes/draft_plan.h"
#include "app/minutes/draft_words.h"
#include "app/minutes/groundwork_words.h"
#include "app/voting/decision.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Composes one set of minutes; its members are the parts of the record book.
class Draft
{
public:
    explicit Draft(const MinutesSource &source)
        : m_source(source), m_day(source.meeting.scheduledAt.date())
    {}

    Minutes compose() const;

private:
    void layHead(Minutes &minutes) const;
    ItemLines itemLines(const AgendaItem &item, int &resolutionsSoFar) const;
    QString nameOf(const Appointee &who) const { return nameIn(m_source, who); }
    QString basisOf(const AgendaItem &item) const;
    QList<VoteLines> votesOn(const AgendaItem &item) const;
    VoteLines voteLines(const Vote &vote) const;
    void layUndecided(const Vote &vote, VoteLines &lines) const;
    ChairChangeLine chairChangeLine(const ChairChange &change) const;
    ResolutionLine resolutionLine(const Resolution &resolution, int ordinal) const;

    const MinutesSource &m_source;
    QDate m_day;
};

Minutes Draft::compose() const
{
    Minutes minutes;
    layHead(minutes);
    layPlan(m_source, minutes);
    layAttendance(m_source, minutes);
    QList<AgendaItem> items = m_source.items;
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem &a, const AgendaItem &b) { return a.ordinal < b.ordinal; });
    int resolutions = 0;
    for (const AgendaItem &item : std::as_const(items))
        minutes.items.append(itemLines(item, resolutions));
    for (const ChairChange &change : inOrder(m_source.course.chairChanges, &ChairChange::made))
        minutes.chairChanges.append(chairChangeLine(change));
    minutes.rating = ratingLine(m_source);
    return minutes;
}

void Draft::layHead(Minutes &minutes) const
{
    const Meeting &meeting = m_source.meeting;
    minutes.village = m_source.village.name;
    minutes.township = m_source.village.township;
    minutes.title = titleOf(meeting, m_source.village.name);
    minutes.number = meeting.number;
    const bool onPaper = m_source.course.lateEntry.has_value();
    minutes.day = dayHeld(meeting, onPaper);
    minutes.begin = beginWords(meeting, onPaper);
    minutes.announced = announcedWords(meeting, onPaper);
    minutes.end = endWords(meeting, onPaper);
    minutes.lateEntry = lateEntryWords(m_source.course.lateEntry);
    minutes.place = meeting.place;
    minutes.chair = chairWords(m_source, meeting.chair, meeting.chairTitle);
    minutes.recorder = nameOf(meeting.recorder);
    minutes.lawTitle = m_source.lawTitle;
    minutes.sealedBy = m_source.seal() == m_source.village.committeeName() ? QString() : m_source.convener;
    minutes.urgentNotice = urgentNoticeWords(m_source);
    minutes.practice = m_source.practice;
}

ItemLines Draft::itemLines(const AgendaItem &item, int &resolutionsSoFar) const
{
    ItemLines lines;
    lines.title = item.title;
    lines.explanation = item.explanation;
    lines.purpose = purposeWords(item.purpose);
    lines.basis = basisOf(item);
    lines.studyWaiver = item.studyWaiver.trimmed();
    if (const Topic *topic = byId(m_source.topics, item.topic)) {
        lines.groundwork = groundworkWords(*topic, m_source.groundwork, m_day);
        lines.funds = fundsWords(topic->funds, topic->amountFen);
    }
    layDiscussion(m_source, item, lines);
    lines.votes = votesOn(item);
    lines.ending = endingWords(item.ending);
    if (item.otherwise) {
        lines.endedAt = timeWords(item.otherwise->when.circumstance);
        lines.endedBy = nameOf(item.otherwise->by);
        lines.putOffTo = item.otherwise->putOffTo;
    }
    QList<Resolution> resolutions = m_source.resolutions;
    std::stable_sort(resolutions.begin(), resolutions.end(),
                     [](const Resolution &a, const Resolution &b) { return a.made.rank < b.made.rank; });
    for (const Resolution &resolution : std::as_const(resolutions)) {
        if (resolution.item == item.id)
            lines.resolutions.append(resolutionLine(resolution, ++resolutionsSoFar));
    }
    return lines;
}

QString Draft::basisOf(const AgendaItem &item) const
{
    QStringList basis;
    const Delegation *delegation = item.delegation ? byId(m_source.delegations, *item.delegation) : nullptr;
    if (delegation)
        basis.append(u"村民会议%1授权"_s.arg(paperDate(delegation->decidedOn)));
    if (item.partyStudiedOn.isValid()) {
        const QString who = item.partyStudiedBy.isEmpty() ? u"村党组织"_s : item.partyStudiedBy;
        basis.append(u"%1%2研究"_s.arg(who, paperDate(item.partyStudiedOn)));
    }
    return basis.join(u'；');
}

QList<VoteLines> Draft::votesOn(const AgendaItem &item) const
{
    QList<VoteLines> lines;
    for (const Vote &vote : byRank(m_source.votes, &Vote::opened)) {
        // A count that was announced, kept of a part or begun with an open box does not vanish from the record.
        const bool isAnnounced = vote.count && vote.snapshot && vote.decision && (vote.counted || !vote.withdrawn);
        if (vote.item == item.id && (isAnnounced || hasHandsOfParts(vote) || hasOpenedBox(m_source, vote)))
            lines.append(voteLines(vote));
    }
    return lines;
}

VoteLines Draft::voteLines(const Vote &vote) const
{
    // Without a decision: hands of parts that came to none together.
    const VoteSnapshot there = vote.snapshot.value_or(togetherOf(vote.parts));
    const HandCount hands = vote.count.value_or(vote.parts.isEmpty() ? handsOfPapers(m_source, vote) : handsOf(vote.parts));
    const Decision decision = vote.decision.value_or(Decision());
    VoteLines lines;
    lines.motion = vote.motion;
    lines.method = methodWords(vote.method);
    lines.base = there.base;
    lines.present = there.present;
    lines.quorum = there.quorum;
    lines.inFavour = hands.inFavour;
    lines.against = hands.against;
    lines.abstained = hands.abstained;
    lines.silent = silentOf(there, hands);
    lines.required = decision.required;
    lines.passed = decision.passed;
    lines.article = decision.article;
    lines.takenBack = vote.withdrawn;
    lines.signedIn = there.signedIn;
    lines.ofSignedIn = decision.ofSignedIn;
    lines.countedBy = countedByWords(there.by, m_source.card);
    lines.parts = partWords(m_source, vote);
    if (!vote.decision)
        layUndecided(vote, lines);
    if (const ChairChange *change = chairChangeFor(vote.item, m_source.items, m_source.course.chairChanges))
        lines.presidedBy = chairWords(m_source, change->chair, change->title);
    lines.scrutineer = nameOf(m_source.meeting.scrutineer);
    lines.teller = nameOf(m_source.meeting.teller);
    if (vote.counted)
        lines.countedAt = timeWords(vote.counted->circumstance);
    if (vote.counted || vote.frozen)
        lines.typedAt = typedWords(m_source, vote.counted ? *vote.counted : *vote.frozen);
    layChoiceAndBallot(m_source, vote, lines);
    return lines;
}

/// Why hands of parts came to no decision together, as far as their numbers are why.
void Draft::layUndecided(const Vote &vote, VoteLines &lines) const
{
    lines.partsLeft = !reachesLastPart(vote, m_source.plan.parts);
    if (lines.partsLeft || lines.present < lines.quorum)
        return;
    const Done body = isBodyThere(m_source.card, vote, Attendance::of(m_source.members, m_source.signIns));
    if (body)
        return;
    lines.bodyPresent = int(body.error().figures().value(0));
    lines.bodyQuorum = int(body.error().figures().value(1));
    lines.bodyArticle = body.error().article();
}

ChairChangeLine Draft::chairChangeLine(const ChairChange &change) const
{
    const AgendaItem *item = byId(m_source.items, change.item);
    return {.at = timeWords(change.made.circumstance),
            .item = item ? item->title : QString(),
            .chair = chairWords(m_source, change.chair, change.title),
            .reason = change.reason.trimmed(),
            .toTheEnd = change.toTheEnd,
            .objecting = change.objecting,
            .present = change.present,
            .article = m_source.card.presiding.conflictArticle};
}

ResolutionLine Draft::resolutionLine(const Resolution &resolution, int ordinal) const
{
    ResolutionLine line;
    if (!m_source.meeting.number.isEmpty())
        line.number = u"%1-%2"_s.arg(m_source.meeting.number).arg(ordinal);
    line.text = resolution.text;
    line.owner = nameOf(resolution.owner);
    line.supervisor = nameOf(resolution.supervisor);
    line.deadline = paperDate(resolution.deadline);
    line.resources = resolution.resources;
    line.status = u"未开始"_s;
    return line;
}

} // namespace

Minutes draftMinutes(const MinutesSource &source)
{
    return Draft(source).compose();
}

} // namespace yishibu
