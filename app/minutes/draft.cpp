#include "app/minutes/draft.h"

#include "app/attendance/attendance.h"
#include "app/attendance/capacity_words.h"
#include "app/attendance/quorum.h"
#include "app/minutes/draft_words.h"
#include "app/voting/decision.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Facts in the order of the meeting: by rank, and where ranks are equal as they were recorded.
template<typename Fact>
QList<Fact> inOrder(QList<Fact> facts, Moment Fact::*moment)
{
    if constexpr (std::is_same_v<Fact, Vote>) // a count that was announced does not vanish from the record
        facts.removeIf([](const Vote &vote) { return vote.withdrawn && !vote.counted; });
    else
        facts.removeIf([](const Fact &fact) { return fact.withdrawn; });
    std::stable_sort(facts.begin(), facts.end(), [moment](const Fact &a, const Fact &b) {
        const Moment &first = a.*moment;
        const Moment &second = b.*moment;
        return std::pair(first.rank, first.sequence) < std::pair(second.rank, second.sequence);
    });
    return facts;
}

template<typename Value, typename Id>
const Value *byId(const QList<Value> &values, const Id &id)
{
    const auto found = std::find_if(values.cbegin(), values.cend(),
                                    [&id](const Value &value) { return value.id == id; });
    return found == values.cend() ? nullptr : &*found;
}

/// Composes one set of minutes; its members are the parts of the record book.
class Draft
{
public:
    explicit Draft(const MinutesSource &source)
        : m_source(source), m_day(source.meeting.scheduledAt.date()), m_attendance(Attendance::of(source.members, source.signIns))
    {}

    Minutes compose() const;

private:
    void layHead(Minutes &minutes) const;
    void layAttendance(Minutes &minutes) const;
    ItemLines itemLines(const AgendaItem &item, int &resolutionsSoFar) const;
    QString nameOf(const Appointee &who) const;
    QString chairWords() const;
    AttendanceLine attendanceLine(const SignIn &signIn) const;
    QString basisOf(const AgendaItem &item) const;
    QList<RemarkLine> remarksOn(const AgendaItem &item) const;
    QStringList pointsOn(const AgendaItem &item, PointColumn column) const;
    QList<VoteLines> votesOn(const AgendaItem &item) const;
    VoteLines voteLines(const Vote &vote) const;
    ResolutionLine resolutionLine(const Resolution &resolution, int ordinal) const;

    const MinutesSource &m_source;
    QDate m_day;
    Attendance m_attendance;
};

Minutes Draft::compose() const
{
    Minutes minutes;
    layHead(minutes);
    layAttendance(minutes);
    QList<AgendaItem> items = m_source.items;
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem &a, const AgendaItem &b) { return a.ordinal < b.ordinal; });
    int resolutions = 0;
    for (const AgendaItem &item : std::as_const(items))
        minutes.items.append(itemLines(item, resolutions));
    return minutes;
}

void Draft::layHead(Minutes &minutes) const
{
    const Meeting &meeting = m_source.meeting;
    minutes.village = m_source.village.name;
    minutes.township = m_source.village.township;
    minutes.title = titleOf(meeting, m_source.village.name);
    minutes.number = meeting.number;
    minutes.day = m_day;
    minutes.begin = beginWords(meeting);
    minutes.end = endWords(meeting);
    minutes.place = meeting.place;
    minutes.chair = chairWords();
    minutes.recorder = nameOf(meeting.recorder);
    minutes.lawTitle = m_source.lawTitle;
    minutes.practice = m_source.practice;
}

void Draft::layAttendance(Minutes &minutes) const
{
    const Meeting &meeting = m_source.meeting;
    minutes.base = meeting.base > 0 ? meeting.base : m_attendance.base();
    minutes.baseSource = meeting.baseSource.isEmpty() ? m_source.card.baseSource : meeting.baseSource;
    if (meeting.baseDate.isValid())
        minutes.baseSource += u"，计至"_s + paperDate(meeting.baseDate);
    minutes.present = int(m_attendance.attendedMembers().size());
    const Quorum quorum = Quorum::of(m_source.card, minutes.base, minutes.present);
    minutes.quorum = quorum.needed;
    minutes.quorumArticle = quorum.article;
    for (const SignIn &signIn : inOrder(m_source.signIns, &SignIn::came)) {
        QList<AttendanceLine> &part = m_attendance.counts(signIn) ? minutes.members : minutes.observers;
        part.append(attendanceLine(signIn));
    }
    for (const OutsideObserver &guest : inOrder(m_source.guests, &OutsideObserver::came)) {
        minutes.observers.append({.name = guest.name,
                                  .group = {},
                                  .capacity = guest.office.isEmpty() ? u"列席"_s : guest.office + u"（列席）"_s,
                                  .cameAt = timeWords(guest.came.circumstance),
                                  .leftAt = guest.left ? timeWords(guest.left->circumstance) : QString(),
                                  .fromPaper = guest.came.circumstance.source == Source::Paper});
    }
    for (const VillagerId member : m_attendance.absentMembers()) {
        const bool excused = std::ranges::any_of(m_source.leaves, [&member](const LeaveOfAbsence &leave) {
            return !leave.withdrawn && leave.villager == member;
        });
        minutes.absent.append(excused ? nameOf(member) + u"（请假）"_s : nameOf(member));
    }
}

ItemLines Draft::itemLines(const AgendaItem &item, int &resolutionsSoFar) const
{
    ItemLines lines;
    lines.title = item.title;
    lines.explanation = item.explanation;
    lines.purpose = purposeWords(item.purpose);
    lines.basis = basisOf(item);
    lines.studyWaiver = item.studyWaiver.trimmed();
    if (const Topic *topic = byId(m_source.topics, item.topic))
        lines.funds = fundsWords(topic->funds, topic->amountFen);
    lines.remarks = remarksOn(item);
    lines.agreed = pointsOn(item, PointColumn::Agreed);
    lines.disputed = pointsOn(item, PointColumn::Disputed);
    lines.toCheck = pointsOn(item, PointColumn::ToCheck);
    lines.votes = votesOn(item);
    lines.ending = endingWords(item.ending);
    QList<Resolution> resolutions = m_source.resolutions;
    std::stable_sort(resolutions.begin(), resolutions.end(),
                     [](const Resolution &a, const Resolution &b) { return a.made.rank < b.made.rank; });
    for (const Resolution &resolution : std::as_const(resolutions)) {
        if (resolution.item == item.id)
            lines.resolutions.append(resolutionLine(resolution, ++resolutionsSoFar));
    }
    return lines;
}

QString Draft::nameOf(const Appointee &who) const
{
    return who.villager ? m_source.villagers.value(*who.villager).name : who.written;
}

QString Draft::chairWords() const
{
    const Meeting &meeting = m_source.meeting;
    const QString name = nameOf(meeting.chair);
    QString posts = meeting.chairTitle;
    if (posts.isEmpty() && meeting.chair.villager)
        posts = officeWords(*meeting.chair.villager, m_source.seats, m_day);
    return posts.isEmpty() ? name : u"%1（%2）"_s.arg(name, posts);
}

AttendanceLine Draft::attendanceLine(const SignIn &signIn) const
{
    const Villager villager = m_source.villagers.value(signIn.villager);
    AttendanceLine line;
    line.name = villager.name;
    line.group = villager.group;
    line.capacity = capacityWords(signIn.villager, m_source.seats, m_day);
    if (m_attendance.counts(signIn) && signIn.household)
        line.capacity = line.capacity.isEmpty() ? u"户代表"_s : u"户代表、"_s + line.capacity;
    else if (!m_attendance.counts(signIn))
        line.capacity = line.capacity.isEmpty() ? u"旁听"_s : line.capacity + u"（列席）"_s;
    line.cameAt = timeWords(signIn.came.circumstance);
    if (signIn.left)
        line.leftAt = timeWords(signIn.left->circumstance);
    line.fromPaper = signIn.came.circumstance.source == Source::Paper;
    return line;
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

QList<RemarkLine> Draft::remarksOn(const AgendaItem &item) const
{
    QList<RemarkLine> lines;
    for (const Remark &remark : inOrder(m_source.remarks, &Remark::said)) {
        if (remark.item != item.id)
            continue;
        const QString name = remark.named ? nameOf(remark.speaker) : QString();
        lines.append({timeWords(remark.said.circumstance), name.isEmpty() ? u"不具名"_s : name, remark.text});
    }
    return lines;
}

QStringList Draft::pointsOn(const AgendaItem &item, PointColumn column) const
{
    QStringList lines;
    for (const Point &point : inOrder(m_source.points, &Point::noted)) {
        if (point.item == item.id && point.column == column)
            lines.append(point.text);
    }
    return lines;
}

QList<VoteLines> Draft::votesOn(const AgendaItem &item) const
{
    QList<VoteLines> lines;
    for (const Vote &vote : inOrder(m_source.votes, &Vote::opened)) {
        if (vote.item == item.id && vote.count && vote.snapshot && vote.decision)
            lines.append(voteLines(vote));
    }
    return lines;
}

VoteLines Draft::voteLines(const Vote &vote) const
{
    VoteLines lines;
    lines.motion = vote.motion;
    lines.method = methodWords(vote.method);
    lines.base = vote.snapshot->base;
    lines.present = vote.snapshot->present;
    lines.quorum = vote.snapshot->quorum;
    lines.inFavour = vote.count->inFavour;
    lines.against = vote.count->against;
    lines.abstained = vote.count->abstained;
    lines.silent = silentOf(*vote.snapshot, *vote.count);
    lines.required = vote.decision->required;
    lines.passed = vote.decision->passed;
    lines.article = vote.decision->article;
    lines.takenBack = vote.withdrawn;
    lines.scrutineer = nameOf(m_source.meeting.scrutineer);
    lines.teller = nameOf(m_source.meeting.teller);
    if (vote.counted)
        lines.countedAt = timeWords(vote.counted->circumstance);
    return lines;
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
