#pragma once

#include "tests/journeys/window_at_work.h"

#include "app/voting/ballot.h"
#include "app/voting/vote.h"

#include <QRect>
#include <QStringList>
#include <functional>
#include <optional>

namespace yishibu {
struct MeetingScript;
}

namespace yishibu::test {

/// The window over a meeting that has come as far as the vote on its one item, and the hands that take it from there to its
/// printed papers. What lies before the vote and behind its result is the same for every way of voting.
class VoteAtWork : public WindowAtWork
{
public:
    /// A book of that name in which the shipped meeting stands at its vote, and the window over it. It is played once, from the
    /// script as `change` leaves it.
    bool beginAtVote(const QString &name, const std::function<void(MeetingScript &)> &change = {});
    /// Chooses how people vote, on what, and freezes the motion.
    bool put(VoteMethod method, QuestionKind kind = QuestionKind::Motion, const QStringList &options = {}, int most = 1);

    int here() const { return hall().attendance().present(); }
    const Vote &lastVote() const { return hall().votes().constLast(); }
    /// As it lies in the book.
    Vote keptVote() const;
    Ballot keptBallot() const;
    /// How often lines of this kind stand in the journal of a book of some other name. The window must be closed.
    int linesOf(const QString &kind) const;

    /// The crew is named beside those of the preparation, papers are given out, and as many come back as people are here.
    bool openBox();
    /// The figures of the blackboard, every row and the spoiled ones; then the head scrutineer takes note of what there is, and
    /// the result is announced.
    bool compareAndAnnounce(const QList<int> &figures, int spoiled = 0);

    /// A passed motion gets its resolution; the meeting is closed.
    bool resolveAndClose();
    /// What is printed, as words: a paper of the vote by its line of the menu, and the minutes.
    QString paperOfVote(const QString &line);
    QString minutesOnPaper();

private:
    QString savedPaper(const QRect &area = {});
    QStringList namesForCrew() const;
    bool tickDoubts();

    QString m_played;
    std::optional<MeetingId> m_meeting;
    int m_papers = 0;
};

} // namespace yishibu::test
