#include "ui/hall/hall.h"

#include "app/attendance/capacity_words.h"
#include "app/attendance/eligibility.h"
#include "app/meeting/members_beside.h"
#include "app/meeting/vote_in_parts.h"
#include "app/notice/convening.h"
#include "app/voting/majority.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString titleOfLaw(const MeetingFacts &facts)
{
    const RulePack *pack = isByCustom(facts.card) ? nullptr : facts.law.packOf(facts.card.kind);
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

bool Hall::takesStepOf(const TopicId &topic) const
{
    return m_facts->card.decides && m_dossiers.value(topic).hasStepOf(m_facts->meeting.kind);
}

QList<int> Hall::stepItems() const
{
    QList<int> places;
    for (int at = 0; at < m_facts->items.size(); ++at) {
        if (takesStepOf(m_facts->items.at(at).topic))
            places.append(at);
    }
    return places;
}

RuleCard Hall::cardFor(const AgendaItemId &id) const
{
    const auto item = std::ranges::find(m_facts->items, id, &AgendaItem::id);
    if (item == m_facts->items.cend() || takesStepOf(item->topic))
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
    if (counted.votesBy == VotesBy::CollectiveMembers)
        return weightsOfMembers(counted, m_roster.villagers(), m_facts->meeting.group, day);
    int households = 0;
    if (counted.votesBy == VotesBy::HouseholdsStoodFor) {
        const RuleCard everyHousehold{.attends = Attends::Households};
        households = int(eligible(everyHousehold, m_roster.villagers(), m_roster.households(), {}, {}, day).members.size());
    }
    return weightsOf(counted, m_attendance.base(), m_seats, households, day, m_stoodFor);
}

VoteSnapshot Hall::thereFor(const Vote &vote) const
{
    const RuleCard counted = cardFor(vote.item);
    const bool inParts = isCountedInParts(vote, m_parts);
    // What is put in one part alone is asked of nobody who was in another.
    const bool inOnePart = !inParts && m_parts.size() > 1;
    const QList<VillagerId> came = inOnePart ? cameTo(*m_session, m_attendance) : m_attendance.attendedMembers();
    if (!inParts && counted.votesBy == VotesBy::Members)
        return snapshotOf(quorum(), int(came.size()));
    QList<VillagerId> here = inParts ? membersOf(countedHere(vote, *m_session, m_attendance), m_attendance)
                                     : m_attendance.presentMembers();
    const Weights weights = weightsFor(vote.item);
    for (const SignIn &beside : hereBeside(weights, vote, *m_session, m_attendance))
        here.append(beside.villager);
    const QList<VillagerId> cameToo = cameBeside(weights, m_attendance, inOnePart ? m_session : std::nullopt);
    return weighed(counted, weights, here, came + cameToo);
}

QList<SignInId> Hall::countedNow(const Vote &vote) const
{
    QList<SignInId> counted;
    if (isCountedInParts(vote, m_parts)) {
        counted = countedHere(vote, *m_session, m_attendance);
    } else {
        for (const SignIn &signIn : m_attendance.signIns()) {
            if (m_attendance.isHereBy(signIn) && m_attendance.counts(signIn))
                counted.append(signIn.id);
        }
    }
    for (const SignIn &beside : hereBeside(weightsFor(vote.item), vote, *m_session, m_attendance))
        counted.append(beside.id);
    return counted;
}

QSet<VillagerId> Hall::votingBeside() const
{
    QSet<VillagerId> beside;
    for (const AgendaItem &item : m_facts ? m_facts->items : QList<AgendaItem>()) {
        if (cardFor(item.id).votesBy != VotesBy::CollectiveMembers)
            continue;
        const QList<VillagerId> ofItem = membersBeside(weightsFor(item.id), m_attendance);
        beside.unite(QSet<VillagerId>(ofItem.cbegin(), ofItem.cend()));
    }
    return beside;
}

const GroupingRound *Hall::round() const
{
    const AgendaItem *item = m_facts ? currentItem() : nullptr;
    return item ? m_discussion.roundOf(item->id, *m_session) : nullptr;
}

QList<DiscussionGroup> Hall::groups() const
{
    const GroupingRound *now = round();
    return now ? m_discussion.groupsOf(now->id) : QList<DiscussionGroup>();
}

QList<VillagerId> Hall::hereOf(const GroupId &group) const
{
    QList<VillagerId> people = m_discussion.peopleOf(group);
    people.removeIf([this](const VillagerId &who) { return !m_attendance.isHere(who); });
    return people;
}

QString Hall::nameOfGroup(const GroupId &group) const
{
    return m_discussion.nameOf(group);
}

MeetingFacts Hall::facts() const
{
    MeetingFacts facts = *m_facts;
    facts.topics = m_topics;
    facts.delegations = m_delegations;
    facts.groundwork = m_groundwork;
    facts.quorum = quorum();
    facts.course = m_course;
    facts.steps.clear(); // what was handed back to the hall may have those of another kind
    for (const AgendaItem &item : std::as_const(facts.items)) {
        if (takesStepOf(item.topic))
            facts.steps.insert(item.topic);
    }
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
                         .convener = conveningOf(m_facts->card, m_facts->law, m_village.value_or(Village{})).body,
                         .seats = m_seats,
                         .members = m_entitled,
                         .signIns = m_attendance.signIns(),
                         .leaves = m_door.leaves,
                         .guests = m_door.observers,
                         .proxies = m_door.proxies,
                         .sheetCounts = m_door.reconciliations,
                         .course = m_course,
                         .holidays = m_facts->law.holidays,
                         .items = m_facts->items,
                         .topics = m_topics,
                         .delegations = m_delegations,
                         .groundwork = m_groundwork,
                         .remarks = m_remarks,
                         .points = m_points,
                         .discussion = m_discussion,
                         .ratings = m_ratings,
                         .votes = m_facts->votes,
                         .resolutions = m_facts->resolutions,
                         .practice = m_practice};
    source.plan.parts = m_parts;
    for (const Villager &villager : m_roster.villagers())
        source.villagers.insert(villager.id, villager);
    return source;
}

} // namespace yishibu
