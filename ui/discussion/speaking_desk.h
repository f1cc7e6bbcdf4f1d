#pragma once

#include "app/discussion/speaking.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "ui/hall/hall.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <optional>

class QTimer;

namespace yishibu {

class Book;

/// 发言: who waits, who speaks, and for how long. Both clocks, that of the speaker and that of the round of groups, run
/// forward whatever the clock on the wall does; a power cut ends them, and nothing is guessed then.
class SpeakingDesk : public QObject
{
    Q_OBJECT

public:
    SpeakingDesk(Book &book, Hall &hall, const Clock &clock);

    /// Puts somebody into the queue of the current item. frail: they move with difficulty.
    Done ask(const VillagerId &who, bool frail = false);
    Done takeBack(const TurnId &turn);
    /// The turn begins, and its clock with it.
    Done begin(const TurnId &turn);
    /// Whoever is first in the queue.
    Done beginNext();
    void pause();
    void goOn();
    /// One minute more; kept.
    Done extend();
    /// Keeps the seconds it took; of a turn whose clock a power cut ended, none. A turn that still goes on when its item ends,
    /// or when the hall goes on to another one or to the minutes, ends of itself at that moment.
    Done end();

    /// Of whoever speaks; none while nobody does, or where its clock was lost.
    std::optional<TalkClock> speakerClock() const;

    /// The clock of the round of groups, in minutes; the bell is heard once at its end, and not on another item.
    void startRound(int minutes);
    void stopRound();
    std::optional<TalkClock> roundClock() const;

    /// Seconds of a turn that begins, as the village set them.
    int limit() const;
    Done setLimit(int seconds);
    bool bellSounds() const;
    Done setBellSounds(bool sounds);

    /// 发言规则, one a line: those of the village, or those of the program.
    QStringList rules() const;
    Done setRules(const QString &text);
    /// Puts them on the big screen while the current item is explained or discussed, or takes them off.
    void showRules();
    void hideRules();
    bool areRulesShown() const;

    /// The clock in milliseconds; for tests. tick() then does what a second does.
    void setMonotonic(std::function<qint64()> milliseconds);
    void tick();

Q_SIGNALS:
    void ticked();  ///< a clock shows another second
    void rang();    ///< a turn or a round is over; said once for each

private:
    Done mayAct() const;
    SpeakingTurn *find(QList<SpeakingTurn> &turns, const TurnId &turn) const;
    void endWithItem();
    Done endTurn(SpeakingTurn turn);
    Done put(const Outcome<SpeakingTurn> &kept);
    qint64 now() const;

    struct Running
    {
        TurnClock clock;
        bool rang = false;
    };
    std::optional<TalkClock> shown(const std::optional<Running> &running) const;
    std::optional<AgendaItemId> itemNow() const;
    void ringIfOver(std::optional<Running> &running);

    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
    QElapsedTimer m_elapsed;
    std::function<qint64()> m_monotonic;
    QTimer *m_timer;
    std::optional<Running> m_speaker;
    std::optional<TurnId> m_turn;         ///< whose clock that is
    std::optional<Running> m_round;
    std::optional<AgendaItemId> m_roundItem; ///< whose groups that clock is for
};

} // namespace yishibu
