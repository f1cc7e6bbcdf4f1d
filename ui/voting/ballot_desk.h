#pragma once

#include "app/minutes/ballot_form.h"
#include "app/minutes/count_report.h"
#include "app/minutes/tally_sheet.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "app/voting/announcement.h"
#include "app/voting/ballot.h"
#include "app/voting/ballot_check.h"
#include "app/voting/vote.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;
class VotingDesk;

/// 唱票计票台: a vote on paper from the empty box to the result. Each act is a fact kept by itself, so that a count goes on after a
/// power cut with the last paper that was called.
class BallotDesk : public QObject
{
    Q_OBJECT

public:
    BallotDesk(Book &book, Hall &hall, VotingDesk &voting, const Clock &clock)
        : m_book(book), m_hall(hall), m_voting(voting), m_clock(clock)
    {}

    Done nameCrew(const VoteId &vote, const CountingCrew &crew);
    /// Papers are given out: who is there, entitled and represented is frozen with it (law-and-paper.md C5).
    Done issue(const VoteId &vote, const BallotBox &box);
    /// The box is opened and its papers are counted; a number typed wrong is typed anew until the first paper is called.
    Done countBox(const VoteId &vote, const BallotBox &box);
    /// One paper is called and drawn; of a named ballot with whose name it bears.
    Outcome<CalledPaper> call(const VoteId &vote, const QList<int> &rows, std::optional<SpoiledBecause> spoiled = {},
                              const QString &words = {}, const std::optional<SignInId> &signer = {});
    /// Takes the last call back; it stays on record.
    Outcome<CalledPaper> takeBackCall(const VoteId &vote);
    Done countBlackboard(const VoteId &vote, const PaperFigures &figures);
    /// Takes the figures of the blackboard back, which were typed otherwise than they stand there; they stay on record with the reason.
    Done takeBackBlackboard(const VoteId &vote, const QString &reason);
    Done askRecount(const VoteId &vote);
    Outcome<RecountedBatch> recount(const VoteId &vote, int batch, const PaperFigures &figures, const Appointee &by);
    /// The head scrutineer has taken note of these doubts (noticeOf()), of each with the figures it has now; what was noted of
    /// figures that have changed since is dropped.
    Done takeNote(const VoteId &vote, const QStringList &notices);
    /// The result, computed of the papers that count.
    Outcome<Vote> announce(const VoteId &vote);

    /// What the check of that vote needs to know around it.
    BallotSurroundings surroundings(const Vote &vote) const;

    // The papers of that vote, to be printed.
    BallotForm ballotForm(const Vote &vote) const;
    /// How many ballots it takes, without any to spare.
    int ballotsWanted(const Vote &vote) const;
    TallySheet tallySheet(const Vote &vote) const;
    CountReport countReport(const Vote &vote) const;
    /// What the chair reads out of a vote of any method, in the order of law-and-paper.md C6.
    Announcement announcement(const Vote &vote) const;

private:
    Outcome<Vote> paperVote(const VoteId &vote) const;
    Done keep(const QString &kind, const Vote &vote, const Ballot &ballot);

    Book &m_book;
    Hall &m_hall;
    VotingDesk &m_voting;
    const Clock &m_clock;
};

} // namespace yishibu
