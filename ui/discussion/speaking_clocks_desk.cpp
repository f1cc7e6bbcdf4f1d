#include "ui/discussion/speaking_desk.h"

#include "db/book.h"
#include "db/stores/village_store.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const QString limitSetting = u"speaking_seconds"_s;
const QString bellSetting = u"bell"_s;

} // namespace

// The clocks of who speaks and of the groups' round, and the bell.

void SpeakingDesk::pause()
{
    if (m_speaker)
        m_speaker->clock.pause(now());
    tick();
}

void SpeakingDesk::goOn()
{
    if (m_speaker)
        m_speaker->clock.goOn(now());
    tick();
}

void SpeakingDesk::startRound(int minutes)
{
    constexpr int secondsInMinute = 60;
    m_round = minutes > 0 ? std::optional(Running{TurnClock(minutes * secondsInMinute, now())}) : std::nullopt;
    m_roundItem = itemNow();
    if (m_round)
        m_timer->start();
    tick();
}

void SpeakingDesk::stopRound()
{
    m_round.reset();
    tick();
}

std::optional<TalkClock> SpeakingDesk::shown(const std::optional<Running> &running) const
{
    if (!running)
        return std::nullopt;
    return TalkClock{running->clock.left(now()), running->clock.isPaused()};
}

std::optional<TalkClock> SpeakingDesk::speakerClock() const
{
    return shown(m_speaker);
}

std::optional<TalkClock> SpeakingDesk::roundClock() const
{
    return m_roundItem == itemNow() ? shown(m_round) : std::nullopt;
}

void SpeakingDesk::ringIfOver(std::optional<Running> &running)
{
    if (!running || running->rang || !running->clock.isOver(now()))
        return;
    running->rang = true;
    Q_EMIT rang();
}

std::optional<AgendaItemId> SpeakingDesk::itemNow() const
{
    const bool isAtItem = m_hall.hasMeeting() && m_hall.meeting().at.stage == Stage::Item;
    const AgendaItem *item = isAtItem ? m_hall.currentItem() : nullptr;
    return item ? std::optional(item->id) : std::nullopt;
}

void SpeakingDesk::tick()
{
    if (m_round && m_roundItem != itemNow())
        m_round.reset();
    m_hall.setTalkClock(speakerClock());
    m_hall.setRoundClock(roundClock());
    ringIfOver(m_speaker);
    ringIfOver(m_round);
    if (!m_speaker && !m_round)
        m_timer->stop();
    Q_EMIT ticked();
}

int SpeakingDesk::limit() const
{
    const int kept = m_book.village().setting(limitSetting).value_or(QString()).toInt();
    return kept >= leastTurnSeconds && kept <= mostTurnSeconds ? kept : usualTurnSeconds;
}

Done SpeakingDesk::setLimit(int seconds)
{
    if (seconds < leastTurnSeconds || seconds > mostTurnSeconds)
        return std::unexpected(Reason::refusal(SpeakingRefusal::LimitOutOfRange, {leastTurnSeconds, mostTurnSeconds}));
    return m_book.village().set(limitSetting, QString::number(seconds), m_clock.now());
}

bool SpeakingDesk::bellSounds() const
{
    return m_book.village().setting(bellSetting).value_or(QString()) != "0"_L1;
}

Done SpeakingDesk::setBellSounds(bool sounds)
{
    return m_book.village().set(bellSetting, sounds ? u"1"_s : u"0"_s, m_clock.now());
}

} // namespace yishibu
