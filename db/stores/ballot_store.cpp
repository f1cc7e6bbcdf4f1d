#include "db/stores/ballot_store.h"

#include "db/stores/ballot_rows.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Asks for the rows of all votes of a meeting; `order` is within a vote.
QString ofMeeting(const QString &columns, const QString &table, const QString &order)
{
    return u"SELECT %1 FROM %2 WHERE vote IN (SELECT id FROM vote WHERE meeting = ?) ORDER BY %3"_s.arg(columns, table, order);
}

template<typename Record>
Outcome<QList<Record>> rowsOf(Database &database, const QString &select, const MeetingId &meeting, Record (*read)(const Statement &))
{
    Statement rows(database, select);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<Record> list;
    while (rows.next())
        list.append(read(rows));
    return list;
}

Fact factOf(const QString &kind, const QString &subject, const MeetingId &meeting, const Circumstance &how, qint64 rank, RowImage row)
{
    return {.kind = kind, .subject = subject, .meeting = meeting, .rank = rank, .circumstance = how, .rows = {std::move(row)}};
}

/// Keeps a new record under the given kind and fills in the moment it was given.
template<typename Record>
Outcome<Record> keepNew(Database &database, Record record, Moment Record::*moment, const QString &kind, const QString &momentName,
                        const MeetingId &meeting, const QDateTime &now)
{
    RowImage row = rowOf(record, meeting);
    row.moments = {momentName};
    const auto place = journal::confirm(
        database,
        factOf(kind, record.id.hex(), meeting, (record.*moment).circumstance, (record.*moment).rank, std::move(row)), now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(record.*moment, *place);
    return record;
}

template<typename Record>
Outcome<Record> keepWithdrawn(Database &database, Record record, const QString &kind, const MeetingId &meeting,
                              const Circumstance &how, const QDateTime &now)
{
    record.withdrawn = true;
    const auto place = journal::confirm(database, factOf(kind, record.id.hex(), meeting, how, 0, rowOf(record, meeting)), now);
    if (!place)
        return std::unexpected(place.error());
    return record;
}

} // namespace

Outcome<QHash<VoteId, Ballot>> BallotStore::ballots(const MeetingId &meeting) const
{
    QHash<VoteId, Ballot> ballots;
    Statement rows(m_database, u"SELECT %1, id FROM ballot WHERE meeting = ?"_s.arg(ballotColumns));
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    const int id = rows.columns() - 1;
    while (rows.next())
        ballots.insert(idAt<VoteId>(rows, id), ballotAt(rows));
    const auto papers = rowsOf(m_database, ofMeeting(calledPaperColumns, u"called_paper"_s, u"called_rank, called_seq"_s), meeting,
                               &calledPaperAt);
    if (!papers)
        return std::unexpected(papers.error());
    for (const CalledPaper &paper : *papers)
        ballots[paper.vote].papers.append(paper);
    const auto batches = rowsOf(m_database, ofMeeting(recountedBatchColumns, u"recounted_batch"_s, u"counted_rank, counted_seq"_s),
                                meeting, &recountedBatchAt);
    if (!batches)
        return std::unexpected(batches.error());
    for (const RecountedBatch &batch : *batches)
        ballots[batch.vote].recounts.append(batch);
    return ballots;
}

Outcome<QList<NamedAnswer>> BallotStore::answers(const MeetingId &meeting) const
{
    return rowsOf(m_database, ofMeeting(namedAnswerColumns, u"named_answer"_s, u"given_rank, given_seq"_s), meeting, &namedAnswerAt);
}

Outcome<QList<Dissent>> BallotStore::dissents(const MeetingId &meeting) const
{
    return rowsOf(m_database, ofMeeting(dissentColumns, u"dissent"_s, u"said_rank, said_seq"_s), meeting, &dissentAt);
}

Done BallotStore::put(const QString &kind, const Vote &vote, const Ballot &ballot, const Circumstance &how, const QDateTime &now)
{
    return onlyDone(journal::confirm(
        m_database, factOf(kind, vote.id.hex(), vote.meeting, how, 0, ballotRow(vote.id, vote.meeting, ballot)), now));
}

Outcome<CalledPaper> BallotStore::call(const CalledPaper &paper, const MeetingId &meeting, const QDateTime &now)
{
    return keepNew(m_database, paper, &CalledPaper::called, u"ballot.called"_s, u"called"_s, meeting, now);
}

Outcome<CalledPaper> BallotStore::takeBack(const CalledPaper &paper, const MeetingId &meeting, const Circumstance &how,
                                           const QDateTime &now)
{
    return keepWithdrawn(m_database, paper, u"ballot.call_withdrawn"_s, meeting, how, now);
}

Outcome<RecountedBatch> BallotStore::recount(const RecountedBatch &batch, const MeetingId &meeting, const QDateTime &now)
{
    return keepNew(m_database, batch, &RecountedBatch::counted, u"ballot.batch_recounted"_s, u"counted"_s, meeting, now);
}

Outcome<NamedAnswer> BallotStore::answer(const NamedAnswer &answer, const MeetingId &meeting, const QDateTime &now)
{
    return keepNew(m_database, answer, &NamedAnswer::given, u"vote.answered"_s, u"given"_s, meeting, now);
}

Outcome<NamedAnswer> BallotStore::withdraw(const NamedAnswer &answer, const MeetingId &meeting, const Circumstance &how,
                                           const QDateTime &now)
{
    return keepWithdrawn(m_database, answer, u"vote.answer_withdrawn"_s, meeting, how, now);
}

Outcome<Dissent> BallotStore::record(const Dissent &dissent, const MeetingId &meeting, const QDateTime &now)
{
    return keepNew(m_database, dissent, &Dissent::said, u"dissent.recorded"_s, u"said"_s, meeting, now);
}

Outcome<Dissent> BallotStore::withdraw(const Dissent &dissent, const MeetingId &meeting, const Circumstance &how, const QDateTime &now)
{
    return keepWithdrawn(m_database, dissent, u"dissent.withdrawn"_s, meeting, how, now);
}

} // namespace yishibu
