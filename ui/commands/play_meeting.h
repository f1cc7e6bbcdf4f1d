#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/rehearsal/casting.h"

#include <functional>

namespace yishibu {

struct Workplace;

/// The clock of a played meeting: it stands where the script's act stands.
class PlayedClock : public Clock
{
public:
    explicit PlayedClock(const QDateTime &now) : m_now(now) {}
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

/// Plays a cast meeting act by act over the same desks that the window uses.
class MeetingPlayer
{
public:
    MeetingPlayer(Workplace &place, PlayedClock &clock, CastMeeting meeting, QString handoverFolder)
        : m_place(place), m_clock(clock), m_meeting(std::move(meeting)), m_handoverFolder(std::move(handoverFolder))
    {}

    /// Plays on until the given act is done, or to the end. Stops at the first act that a desk refuses; that one is
    /// then the `next()`. What follows from passing (entering its resolution, the resolution, its posting) is left out
    /// for an item whose vote failed.
    Done playUntil(const std::function<bool(const CastAct &)> &isLast = {});
    qsizetype at() const { return m_next; } ///< how many acts were played; an act of the script may be many
    /// The act to be played next, or null behind the last.
    const CastAct *next() const { return m_next < m_meeting.acts.size() ? &m_meeting.acts.at(m_next) : nullptr; }
    /// Whether an act of this kind was played.
    bool played(ActKind kind) const;
    /// Where the records went; empty if nothing was handed over.
    QString packageFolder() const { return m_packageFolder; }
    const CastMeeting &meeting() const { return m_meeting; }

private:
    Done play(const CastAct &act);
    Done signsIn(const CastAct &act);
    Done prepares();
    Done countsHands(const CastAct &act);
    Done resolves(const CastAct &act);
    Done posts(const CastAct &act);
    Done recordsDelegation(const CastAct &act);
    Done checksContent(const CastAct &act);
    Done handsOver();
    bool hasFailed(const CastAct &act) const;
    const AgendaItem &item(const CastAct &act) const;

    Workplace &m_place;
    PlayedClock &m_clock;
    CastMeeting m_meeting;
    QString m_handoverFolder; ///< made when it is needed; empty: the act of handing over is left out
    QString m_packageFolder;
    qsizetype m_next = 0;
};

} // namespace yishibu
