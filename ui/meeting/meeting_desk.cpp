#include "ui/meeting/meeting_desk.h"

#include "app/attendance/capacity_words.h"
#include "app/meeting/day_of_opening.h"
#include "app/rules/holidays_text.h"
#include "db/book.h"
#include "db/stores/attendance_store.h"
#include "db/stores/course_store.h"
#include "db/stores/discussion_store.h"
#include "db/stores/door_store.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/rating_store.h"
#include "db/stores/roster_store.h"
#include "db/stores/vote_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/rule_shelf.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// The seat holder a form would most likely name: the first with one of these posts.
std::optional<VillagerId> holderOf(const QList<Seat> &seats, Body body, const QStringList &posts)
{
    for (const QString &post : posts) {
        for (const Seat &seat : seats) {
            if (seat.body == body && (post.isEmpty() || seat.post.startsWith(post)))
                return seat.villager;
        }
    }
    return std::nullopt;
}

/// Term and number after the last meeting of the same kind and group; the first kind is counted from one, others are
/// counted where somebody counts them.
void countOn(Meeting &meeting, const QList<Meeting> &all)
{
    meeting.term = 0;
    meeting.ordinal = meeting.kind == MeetingKind::representatives() ? 1 : 0;
    for (const Meeting &earlier : all) {
        if (earlier.kind != meeting.kind || earlier.group != meeting.group || earlier.id == meeting.id
            || earlier.state == MeetingState::Cancelled || earlier.ordinal == 0)
            continue;
        meeting.ordinal = meeting.term == earlier.term ? qMax(meeting.ordinal, earlier.ordinal + 1) : earlier.ordinal + 1;
        meeting.term = earlier.term;
    }
}

} // namespace

Outcome<QList<Meeting>> MeetingDesk::meetings() const
{
    return m_book.meetings().meetings();
}

Outcome<std::optional<Meeting>> MeetingDesk::running() const
{
    const auto all = meetings();
    if (!all)
        return std::unexpected(all.error());
    for (const MeetingState wanted : {MeetingState::Open, MeetingState::Preparing}) {
        for (const Meeting &meeting : *all) {
            const bool near = wanted == MeetingState::Open || meeting.scheduledAt.date() >= m_clock.today();
            if (meeting.state == wanted && near)
                return meeting;
        }
    }
    return std::nullopt;
}

Outcome<Meeting> MeetingDesk::newMeeting() const
{
    const auto all = meetings();
    if (!all)
        return std::unexpected(all.error());
    Meeting meeting;
    countOn(meeting, *all);
    if (!all->isEmpty())
        meeting.place = all->last().place;
    meeting.scheduledAt = QDateTime(m_clock.today(), QTime(19, 30));
    const QList<Seat> &seats = m_hall.seats();
    meeting.chair = holderOf(seats, Body::VillagersCommittee, {u"主任"_s, u"副主任"_s, u""_s});
    if (meeting.chair.villager)
        meeting.chairTitle = officeWords(*meeting.chair.villager, seats, m_clock.today());
    return meeting;
}

Done MeetingDesk::keep(const Meeting &meeting)
{
    if (meeting.state != MeetingState::Preparing)
        return std::unexpected(Reason::refusal(MeetingRefusal::AlreadyOpen));
    // A meeting on a day that no law knows could be kept, but never be entered again.
    const Law law = lawOf(meeting.scheduledAt.date());
    const RuleCard *card = law.card(meeting.kind);
    if (!card)
        return std::unexpected(Reason::refusal(MeetingRefusal::NoLawForThatDay));
    if (const Done may = mayRetime(meeting); !may)
        return may;
    Meeting named = meeting;
    named.kindName = card->name;
    return then(m_book.meetings().keep(named, m_clock.now()), [&] { return enter(meeting.id); });
}

Done MeetingDesk::changeKind(const MeetingKind &kind, const QString &group)
{
    const auto all = meetings();
    if (!all)
        return std::unexpected(all.error());
    Meeting meeting = m_hall.meeting();
    meeting.kind = kind;
    meeting.group = group;
    meeting.baseSource.clear();
    countOn(meeting, *all);
    return keep(meeting);
}

Done MeetingDesk::enter(const MeetingId &id)
{
    const auto meeting = m_book.meetings().meeting(id);
    if (!meeting)
        return std::unexpected(meeting.error());
    if (!*meeting)
        return std::unexpected(Reason::refusal(MeetingRefusal::NoSuchMeeting));
    const auto rule = stampedRule(**meeting);
    const auto items = m_book.meetings().agenda(id);
    const auto session = m_book.meetingPlans().sitting(id);
    const auto plan = m_book.meetingPlans().of(id);
    const auto signIns = m_book.attendance().signIns(id);
    const auto remarks = m_book.discussion().remarks(id);
    const auto points = m_book.discussion().points(id);
    const auto talk = discussionOf(id);
    const auto ratings = m_book.ratings().ratings(id);
    const auto taken = takenBesides(id);
    const auto votes = m_book.votes().votes(id);
    const auto resolutions = m_book.votes().resolutions(id);
    auto entitled = m_book.meetings().entitled(id);
    auto door = m_book.door().of(id);
    const auto course = m_book.course().of(id);
    const auto representatives = m_book.roster().representatives();
    if (!rule)
        return std::unexpected(rule.error());
    for (const std::optional<Reason> &trouble :
         {items ? std::nullopt : std::optional(items.error()), session ? std::nullopt : std::optional(session.error()),
          plan ? std::nullopt : std::optional(plan.error()),
          signIns ? std::nullopt : std::optional(signIns.error()),
          remarks ? std::nullopt : std::optional(remarks.error()),
          points ? std::nullopt : std::optional(points.error()), talk ? std::nullopt : std::optional(talk.error()),
          ratings ? std::nullopt : std::optional(ratings.error()), votes ? std::nullopt : std::optional(votes.error()),
          resolutions ? std::nullopt : std::optional(resolutions.error()),
          entitled ? std::nullopt : std::optional(entitled.error()),
          door ? std::nullopt : std::optional(door.error()), course ? std::nullopt : std::optional(course.error()),
          representatives ? std::nullopt : std::optional(representatives.error()),
          taken ? std::nullopt : std::optional(taken.error())}) {
        if (trouble)
            return std::unexpected(*trouble);
    }
    if ((*meeting)->state == MeetingState::Preparing) {
        // Until the opening fixes them, those who should attend follow the roster.
        const QDate day = (*meeting)->scheduledAt.date();
        const auto list = eligibleOn(rule->card, day, (*meeting)->group);
        if (!list)
            return std::unexpected(list.error());
        *entitled = withoutLeftOut(list->members, course->exclusions, rule->card);
    }
    MeetingFacts facts{.meeting = **meeting, .law = rule->law, .card = rule->card, .items = *items};
    facts.votes = *votes;
    facts.resolutions = *resolutions;
    m_hall.setElsewhere(taken->taken, taken->putOff);
    m_hall.setMeeting(std::move(facts), *session ? (*session)->session.id : SessionId::fresh(), *entitled);
    m_hall.setParts(plan->parts);
    m_hall.setAgenda(*items);
    m_hall.setSignIns(*signIns);
    door->representatives = *representatives;
    m_hall.setDoor(std::move(*door));
    m_hall.setCourse(*course);
    m_hall.setDiscussionRecord(*talk);
    m_hall.setDiscussion(*remarks, *points);
    m_hall.setRatings(*ratings);
    m_hall.setVotes(*votes, *resolutions);
    return layBallots(id);
}

void MeetingDesk::leave()
{
    m_hall.leaveMeeting();
}

Done MeetingDesk::giveNotice(QDate day)
{
    Meeting meeting = m_hall.meeting();
    meeting.noticeGivenOn = day;
    return keep(meeting);
}

/// A facilitator stands in one meeting: a second one would have its people signed in while the first goes on.
Done MeetingDesk::isOnlyOne(const MeetingId &id) const
{
    const auto all = meetings();
    if (!all)
        return std::unexpected(all.error());
    const auto other = std::ranges::find_if(
        *all, [&id](const Meeting &meeting) { return meeting.state == MeetingState::Open && meeting.id != id; });
    if (other == all->cend())
        return {};
    const QString village = m_hall.village() ? m_hall.village()->name : QString();
    return std::unexpected(Reason::failure(MeetingRefusal::AnotherOpen, {titleOf(*other, village)}));
}

Done MeetingDesk::open()
{
    const MeetingFacts facts = m_hall.facts();
    if (const Done may = mayOpen(facts); !may)
        return may;
    if (const Done may = mayOpenOn(facts.meeting, m_hall.course().lateEntry, m_clock.today());
        !may && facts.meeting.state == MeetingState::Preparing)
        return may;
    if (const Done alone = isOnlyOne(facts.meeting.id); !alone)
        return alone;
    Meeting meeting = facts.meeting;
    meeting.state = MeetingState::Open;
    meeting.openedAt = m_clock.now();
    const RulePack *pack = facts.law.packOf(facts.card.kind);
    if (!pack)
        return std::unexpected(Reason::refusal(MeetingRefusal::NoLawForThatDay));
    meeting.kindName = facts.card.name;
    meeting.rulePack = pack->id;
    meeting.rulePackDigest = pack->digest;
    meeting.base = int(m_hall.entitled().size());
    meeting.baseDate = meeting.scheduledAt.date();
    if (meeting.baseSource.isEmpty())
        meeting.baseSource = facts.card.baseSource;
    QList<PackText> law;
    for (const RulePack &one : facts.law.packs)
        law.append({one.title, m_rules.textByDigest.value(one.digest)});
    law.append({localSource(), textOf(facts.law.local)});
    law.append({u"法定节假日表"_s, textOf(facts.law.holidays)});
    if (const Done kept = m_book.meetings().open(meeting, law, m_hall.entitled(), m_clock.now()); !kept)
        return kept;
    return enter(meeting.id);
}

Done MeetingDesk::moveTo(const StagePoint &to)
{
    if (const Done may = mayEnter(to, m_hall.facts()); !may)
        return may;
    if (const Done kept = m_book.meetings().move(m_hall.meeting().id, to, m_clock.now()); !kept)
        return kept;
    MeetingFacts facts = m_hall.facts();
    facts.meeting.at = to;
    m_hall.setMeeting(std::move(facts), m_hall.session(), m_hall.entitled());
    return {};
}

} // namespace yishibu
