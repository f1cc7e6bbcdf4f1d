#include "ui/meeting/meeting_desk.h"

#include "app/agenda/agenda.h"
#include "app/attendance/eligibility.h"
#include "db/book.h"
#include "db/stores/attendance_store.h"
#include "db/stores/discussion_store.h"
#include "db/stores/door_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/roster_store.h"
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
    meeting.ordinal = 1;
    for (const Meeting &earlier : *all) {
        if (earlier.kind != meeting.kind || earlier.state == MeetingState::Cancelled)
            continue;
        if (meeting.term != earlier.term)
            meeting.ordinal = 1;
        meeting.term = earlier.term;
        meeting.ordinal = qMax(meeting.ordinal, earlier.ordinal + 1);
        meeting.place = earlier.place;
    }
    meeting.scheduledAt = QDateTime(m_clock.today(), QTime(19, 30));
    const QList<Seat> &seats = m_hall.seats();
    meeting.chair = holderOf(seats, Body::VillagersCommittee, {u"主任"_s, u"副主任"_s, u""_s});
    if (meeting.chair.villager)
        meeting.chairTitle = officeWords(*meeting.chair.villager, seats, m_clock.today());
    return meeting;
}

Outcome<RuleOfDay> MeetingDesk::ruleFor(MeetingKind kind, QDate day) const
{
    const auto pack = packInForce(m_rules.packs, day);
    if (!pack || !pack->card(kind))
        return std::unexpected(Reason::refusal(MeetingRefusal::NoLawForThatDay));
    const RuleCard card = *pack->card(kind);
    const auto list = eligibleOn(card, day);
    if (!list)
        return std::unexpected(list.error());
    const int base = int(list->members.size());
    return RuleOfDay{*pack, card, base, int(needed(card.quorum, base))};
}

/// Those who should attend, as register, seats and 户代表 stand now.
Outcome<Eligible> MeetingDesk::eligibleOn(const RuleCard &card, QDate day) const
{
    const auto representatives = m_book.roster().representatives();
    if (!representatives)
        return std::unexpected(representatives.error());
    return eligible(card, m_hall.roster().villagers(), m_hall.roster().households(), *representatives, m_hall.seats(), day);
}

/// The very pack that was stamped on an opened meeting, read from the book, not from today's shelf.
Outcome<RuleOfDay> MeetingDesk::stampedRule(const Meeting &meeting) const
{
    if (meeting.rulePackDigest.isEmpty())
        return ruleFor(meeting.kind, meeting.scheduledAt.date());
    const auto text = m_book.meetings().rulePack(meeting.rulePackDigest);
    if (!text)
        return std::unexpected(text.error());
    const auto pack = readRulePack(*text);
    if (!pack)
        return std::unexpected(pack.error());
    const RuleCard *card = pack->card(meeting.kind);
    if (!card)
        return std::unexpected(Reason::refusal(MeetingRefusal::NoLawForThatDay));
    return RuleOfDay{*pack, *card, meeting.base, int(needed(card->quorum, meeting.base))};
}

Done MeetingDesk::keep(const Meeting &meeting)
{
    if (meeting.state != MeetingState::Preparing)
        return std::unexpected(Reason::refusal(MeetingRefusal::AlreadyOpen));
    // A meeting on a day that no law knows could be kept, but never be entered again.
    if (const auto rule = ruleFor(meeting.kind, meeting.scheduledAt.date()); !rule)
        return std::unexpected(rule.error());
    return then(m_book.meetings().keep(meeting, m_clock.now()), [&] { return enter(meeting.id); });
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
    const auto session = m_book.meetings().openingSession(id);
    const auto signIns = m_book.attendance().signIns(id);
    const auto remarks = m_book.discussion().remarks(id);
    const auto points = m_book.discussion().points(id);
    const auto taken = takenBesides(id);
    const auto votes = m_book.votes().votes(id);
    const auto resolutions = m_book.votes().resolutions(id);
    auto entitled = m_book.meetings().entitled(id);
    auto door = m_book.door().of(id);
    const auto representatives = m_book.roster().representatives();
    if (!rule)
        return std::unexpected(rule.error());
    for (const std::optional<Reason> &trouble :
         {items ? std::nullopt : std::optional(items.error()), session ? std::nullopt : std::optional(session.error()),
          signIns ? std::nullopt : std::optional(signIns.error()),
          remarks ? std::nullopt : std::optional(remarks.error()),
          points ? std::nullopt : std::optional(points.error()), votes ? std::nullopt : std::optional(votes.error()),
          resolutions ? std::nullopt : std::optional(resolutions.error()),
          entitled ? std::nullopt : std::optional(entitled.error()),
          door ? std::nullopt : std::optional(door.error()),
          representatives ? std::nullopt : std::optional(representatives.error()),
          taken ? std::nullopt : std::optional(taken.error())}) {
        if (trouble)
            return std::unexpected(*trouble);
    }
    if ((*meeting)->state == MeetingState::Preparing) {
        // Until the opening fixes them, those who should attend follow the roster.
        const QDate day = (*meeting)->scheduledAt.date();
        const auto list = eligibleOn(rule->card, day);
        if (!list)
            return std::unexpected(list.error());
        *entitled = list->members;
    }
    MeetingFacts facts{.meeting = **meeting, .pack = rule->pack, .card = rule->card, .items = *items};
    facts.votes = *votes;
    facts.resolutions = *resolutions;
    m_hall.setTaken(*taken);
    m_hall.setMeeting(std::move(facts), *session ? (*session)->id : SessionId::fresh(), *entitled);
    m_hall.setAgenda(*items);
    m_hall.setSignIns(*signIns);
    door->representatives = *representatives;
    m_hall.setDoor(std::move(*door));
    m_hall.setDiscussion(*remarks, *points);
    m_hall.setVotes(*votes, *resolutions);
    return {};
}

Outcome<QSet<TopicId>> MeetingDesk::takenBesides(const MeetingId &id) const
{
    auto agendas = m_book.meetings().agendas();
    if (!agendas)
        return std::unexpected(agendas.error());
    agendas->removeIf([&id](const MeetingAgenda &one) { return one.meeting.id == id; });
    QSet<TopicId> taken;
    const auto standings = topicStandings(*agendas);
    for (auto one = standings.cbegin(); one != standings.cend(); ++one) {
        if (!one->isFree())
            taken.insert(one.key());
    }
    return taken;
}

void MeetingDesk::leave()
{
    m_hall.leaveMeeting();
}

Done MeetingDesk::reloadAgenda()
{
    const auto items = m_book.meetings().agenda(m_hall.meeting().id);
    if (!items)
        return std::unexpected(items.error());
    m_hall.setAgenda(*items);
    return {};
}

Done MeetingDesk::takeUp(const Topic &topic)
{
    const QDate day = m_hall.meeting().scheduledAt.date();
    AgendaItem item{.meeting = m_hall.meeting().id,
                    .topic = topic.id,
                    .ordinal = int(m_hall.agenda().size()) + 1,
                    .title = topic.title,
                    .explanation = topic.explanation,
                    .partyStudiedBy = u"村党组织"_s};
    const QList<Delegation> fitting = delegationsFor(topic.matter, m_hall.delegations(), day);
    if (!fitting.isEmpty())
        item.delegation = fitting.first().id;
    return keepItem(item);
}

Done MeetingDesk::keepItem(const AgendaItem &item)
{
    return then(m_book.meetings().keep(item, m_clock.now()), [this] { return reloadAgenda(); });
}

Done MeetingDesk::drop(const AgendaItem &item)
{
    return then(m_book.meetings().withdraw(item, m_clock.now()), [this] { return reloadAgenda(); });
}

Done MeetingDesk::move(const AgendaItem &item, int by)
{
    QList<AgendaItem> moved;
    for (AgendaItem other : m_hall.agenda()) {
        if (other.ordinal == item.ordinal + by)
            other.ordinal = item.ordinal;
        else if (other.id == item.id)
            other.ordinal += by;
        else
            continue;
        moved.append(other);
    }
    if (moved.size() != 2)
        return {};
    return then(m_book.meetings().reorder(moved, m_clock.now()), [this] { return reloadAgenda(); });
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
    if (const Done alone = isOnlyOne(facts.meeting.id); !alone)
        return alone;
    Meeting meeting = facts.meeting;
    meeting.state = MeetingState::Open;
    meeting.openedAt = m_clock.now();
    meeting.rulePack = facts.pack.id;
    meeting.rulePackDigest = facts.pack.digest;
    meeting.base = int(m_hall.entitled().size());
    meeting.baseDate = m_clock.today();
    meeting.baseSource = facts.card.baseSource;
    const QByteArray text = m_rules.textByDigest.value(facts.pack.digest);
    if (const Done kept =
            m_book.meetings().open(meeting, text, facts.pack.title, m_hall.entitled(), m_clock.now());
        !kept)
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

Done MeetingDesk::endItem(const AgendaItem &item, ItemEnding ending)
{
    const QDateTime now = m_clock.now();
    return then(m_book.meetings().end(item, ending, {.happenedAt = now}, now), [this] { return reloadAgenda(); });
}

} // namespace yishibu
