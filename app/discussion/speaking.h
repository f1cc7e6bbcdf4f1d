#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"
#include "app/village/appointee.h"
#include "app/village/seat.h"
#include "app/village/villager.h"

#include <QList>
#include <optional>

namespace yishibu {

/// Whose time it is when somebody speaks.
enum class SpeakerClass {
    Leader,   ///< whoever chairs, the Party secretary, members of the villagers' committee
    Cadre,    ///< of another body that leads: 村党组织, 村务监督委员会, 理事会
    Villager, ///< everybody else; a 村民代表 speaks for villagers
};

SpeakerClass speakerClassOf(const VillagerId &who, const Appointee &chair, const QList<Seat> &seats, QDate day);

inline constexpr int usualTurnSeconds = 180;
inline constexpr int leastTurnSeconds = 30;
inline constexpr int mostTurnSeconds = 3600;
inline constexpr int moreTurnSeconds = 60; ///< what one extension adds

/// Somebody's turn to speak on an item: asked for, begun, ended. Its length is measured by a clock that only runs forward,
/// never taken from the time of day.
struct SpeakingTurn
{
    enum class State {
        Waiting,  ///< in the queue
        Speaking,
        Spoken,
    };
    TurnId id = TurnId::fresh();
    MeetingId meeting = MeetingId::fresh();
    AgendaItemId item = AgendaItemId::fresh();
    VillagerId speaker = VillagerId::fresh();
    SpeakerClass speakerClass = SpeakerClass::Villager;
    bool woman = false;
    bool over60 = false;
    bool frail = false;         ///< 行动不便, as the facilitator says when taking the name
    State state = State::Waiting;
    int limit = usualTurnSeconds; ///< seconds, before what was added
    int added = 0;              ///< seconds by which it was extended
    int seconds = 0;            ///< how long it took; 0 while it goes on, and where a power cut ended it
    Moment asked;
    std::optional<Moment> begun;
    std::optional<Moment> ended;
    bool withdrawn = false;     ///< took the hand down again

    bool operator==(const SpeakingTurn &) const = default;
};

enum class SpeakingRefusal {
    WaitsAlready,   ///< names: who
    NotHere,        ///< names: who
    SpeaksNow,      ///< somebody else speaks; one at a time
    NobodySpeaks,
    NotWaiting,     ///< the turn has begun or was taken back
    TooManyRules,   ///< figures: how many speaking rules there are, how many the hall reads at once
    RuleTooLong,    ///< figures: characters of one rule at most; names: the rule
    LimitOutOfRange, ///< figures: the least and the most seconds
};

/// Whether somebody may be put into the queue of an item.
Done mayAsk(const SpeakingTurn &turn, const QList<SpeakingTurn> &turns, const QString &name);
/// Whether a turn may begin now.
Done mayBegin(const SpeakingTurn &turn, const QList<SpeakingTurn> &turns);

/// Those who wait, whose turn it is first: who has spoken less often on the item before who has spoken more; among these
/// who is over 60 or moves with difficulty; then women, while they are fewer than a third of those who spoke; then in the
/// order in which they asked.
QList<SpeakingTurn> queueOf(const QList<SpeakingTurn> &turns);

/// The turn that goes on; null if nobody speaks.
const SpeakingTurn *speakingNow(const QList<SpeakingTurn> &turns);

/// Seconds of turns that ended, by who took them. A woman over 60 counts in three of these.
struct TalkTime
{
    int leaders = 0;
    int cadres = 0;
    int villagers = 0;
    int women = 0;
    int over60 = 0;

    int total() const { return leaders + cadres + villagers; }
    /// More than half of all that was said. Nothing said is no share.
    bool leadersTalkMost() const { return 2 * leaders > total(); }
    /// Of all, in whole percent, rounded half up; 0 where nobody has spoken.
    int percent(int seconds) const;

    bool operator==(const TalkTime &) const = default;
};

TalkTime talkTimeOf(const QList<SpeakingTurn> &turns);

/// The clock of one turn or one round: begun, paused, gone on with, extended. Every moment is in milliseconds of a clock that
/// only runs forward, from any beginning.
class TurnClock
{
public:
    TurnClock(int limitSeconds, qint64 at) : m_limit(limitSeconds), m_since(at) {}

    void pause(qint64 at);
    void goOn(qint64 at);
    void extend(int seconds) { m_limit += seconds; }

    bool isPaused() const { return !m_since.has_value(); }
    /// Whole seconds that ran, pauses left out.
    int elapsed(qint64 at) const;
    /// Whole seconds left, below zero once it is over; the last second counts until it has run.
    int left(qint64 at) const { return m_limit - elapsed(at); }
    bool isOver(qint64 at) const { return left(at) <= 0; }

private:
    int m_limit;                   ///< seconds
    qint64 m_before = 0;           ///< milliseconds that ran before the last pause
    std::optional<qint64> m_since; ///< when it went on last; none while it is paused
};

} // namespace yishibu
