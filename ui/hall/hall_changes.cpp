#include "ui/hall/hall.h"

namespace yishibu {

namespace {

/// Replaces the record with the same id, or adds it.
template<typename Record>
void put(QList<Record> &list, const Record &record)
{
    const auto known = std::ranges::find(list, record.id, &Record::id);
    if (known != list.end())
        *known = record;
    else
        list.append(record);
}

/// Of a meeting held in parts only those of the part that sits are here.
std::optional<SessionId> sittingOf(const QList<MeetingPart> &parts, const std::optional<SessionId> &session)
{
    return parts.size() > 1 ? session : std::nullopt;
}

} // namespace

void Hall::setVillage(const std::optional<Village> &village, bool practice)
{
    m_village = village;
    m_practice = practice;
    Q_EMIT villageChanged();
}

void Hall::setRoster(Roster roster, QList<Seat> seats, QList<HouseholdStoodFor> stoodFor)
{
    m_roster = std::move(roster);
    m_seats = std::move(seats);
    m_stoodFor = std::move(stoodFor);
    Q_EMIT rosterChanged();
}

void Hall::setPool(QList<Topic> topics, QList<Delegation> delegations)
{
    m_topics = std::move(topics);
    m_delegations = std::move(delegations);
    Q_EMIT poolChanged();
}

void Hall::setDossiers(QHash<TopicId, DossierStanding> dossiers)
{
    m_dossiers = std::move(dossiers);
    Q_EMIT poolChanged();
}

void Hall::setGroundwork(Groundwork groundwork)
{
    m_groundwork = std::move(groundwork);
    Q_EMIT poolChanged();
}

void Hall::setMeeting(MeetingFacts facts, SessionId session, QList<Entitled> entitled)
{
    const bool another = !m_facts || m_facts->meeting.id != facts.meeting.id;
    const QList<SignIn> signIns = another ? QList<SignIn>() : m_attendance.signIns();
    m_facts = std::move(facts);
    m_session = session;
    m_entitled = std::move(entitled);
    if (another)
        m_parts.clear();
    m_attendance = Attendance::of(m_entitled, signIns, sittingOf(m_parts, m_session));
    if (another) {
        m_door = {};
        m_course = {};
        m_ballots.clear();
        m_answers.clear();
        m_dissents.clear();
        clearTalk();
    }
    Q_EMIT meetingChanged();
}

void Hall::setAgenda(QList<AgendaItem> items)
{
    m_facts->items = std::move(items);
    Q_EMIT agendaChanged();
}

void Hall::setSignIns(QList<SignIn> signIns)
{
    m_attendance = Attendance::of(m_entitled, std::move(signIns), sittingOf(m_parts, m_session));
    Q_EMIT attendanceChanged();
}

void Hall::setDoor(Door door)
{
    m_door = std::move(door);
    QHash<HouseholdId, VillagerId> chosen;
    for (const HouseholdRepresentative &one : std::as_const(m_door.representatives)) {
        if (m_facts && one.standsOn(m_facts->meeting.scheduledAt.date()))
            chosen.insert(one.household, one.villager);
    }
    for (Entitled &one : m_entitled) {
        if (one.household)
            one.villager = chosen.value(*one.household, one.villager);
    }
    setSignIns(m_attendance.signIns());
}

void Hall::putSignIn(const SignIn &signIn)
{
    m_attendance.put(signIn);
    Q_EMIT attendanceChanged();
}

void Hall::setSheetOrder(SheetOrder order)
{
    if (m_sheetOrder == order)
        return;
    m_sheetOrder = order;
    Q_EMIT attendanceChanged();
}

void Hall::setDiscussion(QList<Remark> remarks, QList<Point> points)
{
    m_remarks = std::move(remarks);
    m_points = std::move(points);
    Q_EMIT discussionChanged();
}

void Hall::putRemark(const Remark &remark)
{
    put(m_remarks, remark);
    Q_EMIT discussionChanged();
}

void Hall::putPoint(const Point &point)
{
    put(m_points, point);
    Q_EMIT discussionChanged();
}

void Hall::setPoints(QList<Point> points)
{
    m_points = std::move(points);
    Q_EMIT discussionChanged();
}

void Hall::setDiscussionRecord(DiscussionRecord record)
{
    if (m_discussion == record)
        return;
    m_discussion = std::move(record);
    Q_EMIT discussionChanged();
}

void Hall::setRatings(QList<Rating> ratings)
{
    if (m_ratings == ratings)
        return;
    m_ratings = std::move(ratings);
    Q_EMIT discussionChanged();
}

void Hall::setRatingShown(bool shown)
{
    if (m_ratingShown == shown)
        return;
    m_ratingShown = shown;
    Q_EMIT boardChanged();
}

void Hall::setTalkClock(const std::optional<TalkClock> &clock)
{
    if (m_talkClock == clock)
        return;
    m_talkClock = clock;
    Q_EMIT boardChanged();
}

void Hall::setRoundClock(const std::optional<TalkClock> &clock)
{
    if (m_roundClock == clock)
        return;
    m_roundClock = clock;
    Q_EMIT boardChanged();
}

void Hall::setShownCard(const std::optional<ShownCard> &card)
{
    if (m_shownCard == card)
        return;
    m_shownCard = card;
    Q_EMIT boardChanged();
}

/// What was said in one meeting is not said in the next.
void Hall::clearTalk()
{
    m_remarks.clear();
    m_points.clear();
    m_discussion = {};
    m_ratings.clear();
    m_ratingShown = false;
    m_talkClock.reset();
    m_roundClock.reset();
    m_shownCard.reset();
}

void Hall::setVotes(QList<Vote> votes, QList<Resolution> resolutions)
{
    m_facts->votes = std::move(votes);
    m_facts->resolutions = std::move(resolutions);
    Q_EMIT votesChanged();
}

void Hall::putVote(const Vote &vote)
{
    put(m_facts->votes, vote);
    Q_EMIT votesChanged();
}

void Hall::putResolution(const Resolution &resolution)
{
    put(m_facts->resolutions, resolution);
    Q_EMIT votesChanged();
}

void Hall::leaveMeeting()
{
    m_facts.reset();
    m_session.reset();
    m_entitled.clear();
    m_attendance = Attendance();
    m_door = {};
    m_course = {};
    m_parts.clear();
    m_ballots.clear();
    m_answers.clear();
    m_dissents.clear();
    clearTalk();
    Q_EMIT meetingChanged();
}

void Hall::setParts(QList<MeetingPart> parts)
{
    if (m_parts == parts)
        return;
    m_parts = std::move(parts);
    setSignIns(m_attendance.signIns());
}

void Hall::setCourse(CourseRecord course)
{
    if (m_course == course)
        return;
    m_course = std::move(course);
    Q_EMIT meetingChanged();
}

} // namespace yishibu
