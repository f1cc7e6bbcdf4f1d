#include "ui/hall/hall.h"

#include "app/attendance/capacity_words.h"
#include "app/attendance/eligibility.h"
#include "app/meeting/vote_in_parts.h"
#include "app/voting/majority.h"

using namespace Qt::StringLiterals;

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

QString titleOfLaw(const MeetingFacts &facts)
{
    const RulePack *pack = facts.law.packOf(facts.card.kind);
    return pack ? pack->title : QString();
}

} // namespace

QString Hall::nameOf(const VillagerId &who) const
{
    const Villager *villager = m_roster.find(who);
    return villager ? villager->name : QString();
}

QString Hall::meetingTitle() const
{
    return m_facts ? titleOf(m_facts->meeting, m_village ? m_village->name : QString()) : QString();
}

const AgendaItem *Hall::item(int index) const
{
    return m_facts && index >= 0 && index < m_facts->items.size() ? &m_facts->items.at(index) : nullptr;
}

RuleCard Hall::cardFor(const AgendaItemId &id) const
{
    const auto item = std::ranges::find(m_facts->items, id, &AgendaItem::id);
    if (item == m_facts->items.cend())
        return m_facts->card;
    const auto topic = std::ranges::find(m_topics, item->topic, &Topic::id);
    const Matter *matter = topic == m_topics.cend() ? nullptr : m_facts->law.matter(topic->matter);
    return yishibu::cardFor(matter, m_facts->card);
}

QString Hall::capacityOf(const VillagerId &who) const
{
    const auto found = std::ranges::find(m_entitled, who, &Entitled::villager);
    return found != m_entitled.end() ? found->capacity : QString();
}

bool Hall::maySign(const VillagerId &member) const
{
    const auto household = m_attendance.householdOf(member);
    const Villager *villager = m_roster.find(member);
    return !household || (villager && standsFor(*villager, *household, m_door.representatives,
                                                m_facts->meeting.scheduledAt.date()));
}

Quorum Hall::quorum() const
{
    return m_facts ? Quorum::of(m_facts->card, m_attendance.base(), m_attendance.present()) : Quorum{};
}

Weights Hall::weightsFor(const AgendaItemId &item) const
{
    const QDate day = m_facts->meeting.scheduledAt.date();
    const RuleCard counted = cardFor(item);
    int households = 0;
    if (counted.votesBy == VotesBy::HouseholdsStoodFor) {
        const RuleCard everyHousehold{.attends = Attends::Households};
        households = int(eligible(everyHousehold, m_roster.villagers(), m_roster.households(), {}, {}, day).members.size());
    }
    return weightsOf(counted, m_attendance.base(), m_seats, households, day);
}

VoteSnapshot Hall::thereFor(const Vote &vote) const
{
    const RuleCard counted = cardFor(vote.item);
    const bool inParts = isCountedInParts(vote, m_parts);
    if (!inParts && counted.votesBy == VotesBy::Members)
        return snapshotOf(quorum(), int(m_attendance.attendedMembers().size()));
    const QList<VillagerId> here = inParts ? membersOf(countedHere(vote, *m_session, m_attendance), m_attendance)
                                           : m_attendance.presentMembers();
    return weighed(counted, weightsFor(vote.item), here, m_attendance.attendedMembers());
}

MeetingFacts Hall::facts() const
{
    MeetingFacts facts = *m_facts;
    facts.topics = m_topics;
    facts.delegations = m_delegations;
    facts.groundwork = m_groundwork;
    facts.quorum = quorum();
    facts.course = m_course;
    if (facts.meeting.chair.villager)
        facts.chairPosts = officeWords(*facts.meeting.chair.villager, m_seats, facts.meeting.scheduledAt.date());
    QList<Appointee> chairs{facts.meeting.chair};
    for (const ChairChange &change : m_course.chairChanges)
        chairs.append(change.chair);
    for (const Appointee &chair : std::as_const(chairs)) {
        if (const Villager *who = chair.villager ? m_roster.find(*chair.villager) : nullptr)
            facts.chairHouseholds.insert(who->id, who->household);
    }
    return facts;
}

MinutesSource Hall::minutesSource() const
{
    MinutesSource source{.village = m_village.value_or(Village{}),
                         .meeting = m_facts->meeting,
                         .card = m_facts->card,
                         .lawTitle = titleOfLaw(*m_facts),
                         .seats = m_seats,
                         .members = m_entitled,
                         .signIns = m_attendance.signIns(),
                         .leaves = m_door.leaves,
                         .guests = m_door.observers,
                         .proxies = m_door.proxies,
                         .course = m_course,
                         .parts = m_parts,
                         .holidays = m_facts->law.holidays,
                         .items = m_facts->items,
                         .topics = m_topics,
                         .delegations = m_delegations,
                         .groundwork = m_groundwork,
                         .remarks = m_remarks,
                         .points = m_points,
                         .votes = m_facts->votes,
                         .resolutions = m_facts->resolutions,
                         .practice = m_practice};
    for (const Villager &villager : m_roster.villagers())
        source.villagers.insert(villager.id, villager);
    return source;
}

void Hall::setVillage(const std::optional<Village> &village, bool practice)
{
    m_village = village;
    m_practice = practice;
    Q_EMIT villageChanged();
}

void Hall::setRoster(Roster roster, QList<Seat> seats)
{
    m_roster = std::move(roster);
    m_seats = std::move(seats);
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
    m_attendance = Attendance::of(m_entitled, signIns);
    if (another) {
        m_door = {};
        m_course = {};
        m_parts.clear();
        m_remarks.clear();
        m_points.clear();
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
    m_attendance = Attendance::of(m_entitled, std::move(signIns));
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
    m_remarks.clear();
    m_points.clear();
    Q_EMIT meetingChanged();
}

void Hall::setParts(QList<MeetingPart> parts)
{
    if (m_parts == parts)
        return;
    m_parts = std::move(parts);
    Q_EMIT attendanceChanged();
}

void Hall::setCourse(CourseRecord course)
{
    if (m_course == course)
        return;
    m_course = std::move(course);
    Q_EMIT meetingChanged();
}

} // namespace yishibu
