#pragma once

#include "app/voting/ballot.h"
#include "app/voting/named_answer.h"
#include "db/journal/journal.h"
#include "db/sql/statement.h"

namespace yishibu {

// How a vote on paper, its papers and recounts, answers by name and dissents stand in their tables. Each …Columns names the
// columns in the order in which …At reads them.

RowImage ballotRow(const VoteId &vote, const MeetingId &meeting, const Ballot &ballot);
extern const QString ballotColumns;
/// Crew, box, blackboard and what was noted; the papers and recounts lie in tables of their own.
Ballot ballotAt(const Statement &row);

RowImage rowOf(const CalledPaper &paper, const MeetingId &meeting);
extern const QString calledPaperColumns;
CalledPaper calledPaperAt(const Statement &row);

RowImage rowOf(const RecountedBatch &batch, const MeetingId &meeting);
extern const QString recountedBatchColumns;
RecountedBatch recountedBatchAt(const Statement &row);

RowImage rowOf(const NamedAnswer &answer, const MeetingId &meeting);
extern const QString namedAnswerColumns;
NamedAnswer namedAnswerAt(const Statement &row);

RowImage rowOf(const Dissent &dissent, const MeetingId &meeting);
extern const QString dissentColumns;
Dissent dissentAt(const Statement &row);

} // namespace yishibu
