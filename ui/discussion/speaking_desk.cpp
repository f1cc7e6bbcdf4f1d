#include "ui/discussion/speaking_desk.h"

#include "db/book.h"
#include "db/stores/speaking_store.h"
#include "ui/hall/happening_here.h"
#include "ui/hall/running_turn.h"

#include <QTimer>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int lookAtClocksEvery = 200; // milliseconds
constexpr int oldAge = 60;

using State = SpeakingTurn::State;

} // namespace

SpeakingDesk::SpeakingDesk(Book &book, Hall &hall, const Clock &clock)
    : m_book(book), m_hall(hall), m_clock(clock), m_timer(new QTimer(this))
{
    m_elapsed.start();
    m_timer->setInterval(lookAtClocksEvery);
    connect(m_timer, &QTimer::timeout, this, &SpeakingDesk::tick);
    // Whoever opens another meeting leaves the clocks of the one before.
    connect(&m_hall, &Hall::agendaChanged, this, &SpeakingDesk::endWithItem);
    connect(&m_hall, &Hall::meetingChanged, this, [this] {
        endWithItem();
        const bool isOpen = m_hall.hasMeeting() && m_hall.meeting().state == MeetingState::Open;
        if (!isOpen || !speakingNow(m_hall.discussion().turns)) {
            m_speaker.reset();
            m_turn.reset();
        }
        if (!isOpen)
            m_round.reset();
        if (!m_speaker)
            m_hall.setTalkClock(std::nullopt);
        m_hall.setRoundClock(roundClock());
    });
}

qint64 SpeakingDesk::now() const
{
    return m_monotonic ? m_monotonic() : m_elapsed.elapsed();
}

void SpeakingDesk::setMonotonic(std::function<qint64()> milliseconds)
{
    m_monotonic = std::move(milliseconds);
}

Done SpeakingDesk::mayAct() const
{
    if (!m_hall.hasMeeting() || m_hall.meeting().state == MeetingState::Closed)
        return std::unexpected(Reason::refusal(CourseRefusal::AlreadyClosed));
    if (m_hall.meeting().state != MeetingState::Open || !m_hall.currentItem())
        return std::unexpected(Reason::refusal(CourseRefusal::NotOpenYet));
    return {};
}

SpeakingTurn *SpeakingDesk::find(QList<SpeakingTurn> &turns, const TurnId &turn) const
{
    const auto found = std::ranges::find(turns, turn, &SpeakingTurn::id);
    return found == turns.end() ? nullptr : &*found;
}

Done SpeakingDesk::put(const Outcome<SpeakingTurn> &kept)
{
    if (!kept)
        return std::unexpected(kept.error());
    DiscussionRecord record = m_hall.discussion();
    if (SpeakingTurn *known = find(record.turns, kept->id))
        *known = *kept;
    else
        record.turns.append(*kept);
    m_hall.setDiscussionRecord(std::move(record));
    return {};
}

Done SpeakingDesk::ask(const VillagerId &who, bool frail)
{
    if (const Done may = mayAct(); !may)
        return may;
    const QString name = m_hall.nameOf(who);
    if (!m_hall.attendance().isHere(who))
        return std::unexpected(Reason::refusal(SpeakingRefusal::NotHere, {}, {}, {name}));
    const QDate day = m_hall.meeting().scheduledAt.date();
    const Villager *villager = m_hall.roster().find(who);
    const SpeakingTurn turn{.meeting = m_hall.meeting().id,
                            .item = m_hall.currentItem()->id,
                            .speaker = who,
                            .speakerClass = speakerClassOf(who, m_hall.meeting().chair, m_hall.seats(), day),
                            .woman = villager && villager->sex == Sex::Female,
                            .over60 = villager && villager->ageOn(day).value_or(0) >= oldAge,
                            .frail = frail,
                            .limit = limit(),
                            .asked = {.circumstance = happeningHere(m_hall, m_clock.now())}};
    if (const Done may = mayAsk(turn, m_hall.discussion().turns, name); !may)
        return may;
    return put(m_book.speaking().ask(turn, m_clock.now()));
}

Done SpeakingDesk::takeBack(const TurnId &id)
{
    if (const Done may = mayAct(); !may)
        return may;
    DiscussionRecord record = m_hall.discussion();
    const SpeakingTurn *turn = find(record.turns, id);
    if (!turn || turn->state != State::Waiting)
        return std::unexpected(Reason::refusal(SpeakingRefusal::NotWaiting));
    if (const Done kept = m_book.speaking().withdraw(*turn, m_clock.now()); !kept)
        return kept;
    record.turns.removeIf([&id](const SpeakingTurn &one) { return one.id == id; });
    m_hall.setDiscussionRecord(std::move(record));
    return {};
}

Done SpeakingDesk::begin(const TurnId &id)
{
    if (const Done may = mayAct(); !may)
        return may;
    QList<SpeakingTurn> turns = m_hall.discussion().turns;
    SpeakingTurn *turn = find(turns, id);
    if (!turn)
        return std::unexpected(Reason::refusal(SpeakingRefusal::NotWaiting));
    if (const Done may = mayBegin(*turn, m_hall.discussion().turns); !may)
        return may;
    turn->state = State::Speaking;
    const QDateTime moment = m_clock.now();
    const Done kept = put(m_book.speaking().begin(*turn, happeningHere(m_hall, moment), moment));
    if (!kept)
        return kept;
    m_turn = id;
    m_speaker = Running{TurnClock(turn->limit, now())};
    m_timer->start();
    tick();
    return {};
}

Done SpeakingDesk::beginNext()
{
    if (const Done may = mayAct(); !may)
        return may;
    const QList<SpeakingTurn> queue = queueOf(m_hall.discussion().turnsOn(m_hall.currentItem()->id));
    if (queue.isEmpty())
        return std::unexpected(Reason::refusal(SpeakingRefusal::NotWaiting));
    return begin(queue.first().id);
}

Done SpeakingDesk::extend()
{
    if (const Done may = mayAct(); !may)
        return may;
    const SpeakingTurn *speaking = speakingNow(m_hall.discussion().turns);
    if (!speaking)
        return std::unexpected(Reason::refusal(SpeakingRefusal::NobodySpeaks));
    SpeakingTurn turn = *speaking;
    turn.added += moreTurnSeconds;
    if (const Done kept = put(m_book.speaking().extend(turn, m_clock.now())); !kept)
        return kept;
    if (m_speaker) {
        m_speaker->clock.extend(moreTurnSeconds);
        m_speaker->rang = m_speaker->clock.isOver(now());
    }
    tick();
    return {};
}

Done SpeakingDesk::end()
{
    if (const Done may = mayAct(); !may)
        return may;
    const SpeakingTurn *speaking = speakingNow(m_hall.discussion().turns);
    if (!speaking)
        return std::unexpected(Reason::refusal(SpeakingRefusal::NobodySpeaks));
    return endTurn(*speaking);
}

/// Nobody goes on about an item that is settled. Where that cannot be kept the turn goes on, and closing asks for it once more.
void SpeakingDesk::endWithItem()
{
    if (isTurnOver(m_hall))
        std::ignore = endTurn(*speakingNow(m_hall.discussion().turns));
}

Done SpeakingDesk::endTurn(SpeakingTurn turn)
{
    turn.state = State::Spoken;
    turn.seconds = m_speaker && m_turn == turn.id ? m_speaker->clock.elapsed(now()) : 0;
    const QDateTime moment = m_clock.now();
    const Done kept = put(m_book.speaking().end(turn, happeningHere(m_hall, moment), moment));
    if (!kept)
        return kept;
    m_speaker.reset();
    m_turn.reset();
    tick();
    return {};
}

} // namespace yishibu
