#pragma once

#include "app/outcome.h"
#include "app/voting/ballot.h"
#include "app/voting/named_answer.h"

#include <QHash>
#include <QList>

namespace yishibu {

class Database;

/// What is kept of a vote beside the vote itself: crew, box and papers of one on paper with the counts made of them, the
/// answers of one by name, and who wants something on record beside the result. Each write is one fact; who asks `app` first
/// whether it may be is a desk. After the minutes are closed all of it is refused (BookTrouble::Sealed).
class BallotStore
{
public:
    explicit BallotStore(Database &database) : m_database(database) {}

    /// By vote, those alone of which something is kept: papers and recounts in the order they were made, papers taken back
    /// among them.
    Outcome<QHash<VoteId, Ballot>> ballots(const MeetingId &meeting) const;
    /// In the order of rank; withdrawn ones among them.
    Outcome<QList<NamedAnswer>> answers(const MeetingId &meeting) const;
    Outcome<QList<Dissent>> dissents(const MeetingId &meeting) const;

    /// Keeps crew, box, blackboard, what was asked for and what was noted as they stand now; never the papers. `kind` says
    /// what became of them: "ballot.crew_named", "ballot.box_shown", "ballot.issued", "ballot.back_counted",
    /// "ballot.blackboard_counted", "ballot.blackboard_withdrawn", "ballot.doubts_noted", "ballot.recount_asked".
    Done put(const QString &kind, const Vote &vote, const Ballot &ballot, const Circumstance &how, const QDateTime &now);

    /// Keeps one paper as it was called, in one small transaction that costs the same for the first as for the thousandth.
    /// Returns it with its sequence and rank. A place in the stack that another call holds is refused by the book.
    Outcome<CalledPaper> call(const CalledPaper &paper, const MeetingId &meeting, const QDateTime &now);
    /// Takes a call back; it stays on record, and its place in the stack is given again.
    Outcome<CalledPaper> takeBack(const CalledPaper &paper, const MeetingId &meeting, const Circumstance &how, const QDateTime &now);
    Outcome<RecountedBatch> recount(const RecountedBatch &batch, const MeetingId &meeting, const QDateTime &now);

    Outcome<NamedAnswer> answer(const NamedAnswer &answer, const MeetingId &meeting, const QDateTime &now);
    Outcome<NamedAnswer> withdraw(const NamedAnswer &answer, const MeetingId &meeting, const Circumstance &how,
                                  const QDateTime &now);

    Outcome<Dissent> record(const Dissent &dissent, const MeetingId &meeting, const QDateTime &now);
    Outcome<Dissent> withdraw(const Dissent &dissent, const MeetingId &meeting, const Circumstance &how, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
