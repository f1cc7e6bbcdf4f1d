#pragma once

#include "ui/commands/play_meeting.h"
#include "ui/startup/workplace.h"

#include <QString>
#include <functional>
#include <memory>

namespace yishibu {
struct MeetingScript;
}

namespace yishibu::test {

/// A practice book on disk with the shipped register and the shipped script cast on it, ready to be played.
struct PlayedBook
{
    /// Makes the book, or opens the one that is there; fails the test with words if it cannot. The meeting is about something
    /// else where the script is changed before it is cast.
    static std::unique_ptr<PlayedBook> at(const QString &path, const QString &handoverFolder = {},
                                          const std::function<void(MeetingScript &)> &change = {});

    PlayedClock clock;
    std::unique_ptr<Workplace> place;
    std::unique_ptr<MeetingPlayer> player;

    explicit PlayedBook(const QDateTime &now) : clock(now) {}
};

/// The meeting in the hall in one line: stage, who is here, what was said, voted and decided. Two halls with the same
/// line stand at the same point.
QString hallInOneLine(const Hall &hall);

} // namespace yishibu::test
