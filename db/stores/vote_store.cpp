#include "db/stores/vote_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"
#include "db/stores/meeting_rows.h"
#include "db/stores/part_counts.h"
#include "db/stores/question_columns.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array methodWords{
    ColumnWord<VoteMethod>{VoteMethod::ShowOfHands, "show_of_hands"_L1},
    ColumnWord<VoteMethod>{VoteMethod::RollCall, "roll_call"_L1},
    ColumnWord<VoteMethod>{VoteMethod::SecretBallot, "secret_ballot"_L1},
    ColumnWord<VoteMethod>{VoteMethod::NamedBallot, "named_ballot"_L1},
    ColumnWord<VoteMethod>{VoteMethod::Consensus, "consensus"_L1},
};
constexpr std::array votesByWords{
    ColumnWord<VotesBy>{VotesBy::Members, "members"_L1},
    ColumnWord<VotesBy>{VotesBy::HouseholdsStoodFor, "households"_L1},
    ColumnWord<VotesBy>{VotesBy::Representatives, "representatives"_L1},
    ColumnWord<VotesBy>{VotesBy::CollectiveMembers, "collective_members"_L1},
};

void putNothing(QJsonObject &columns, const QStringList &names)
{
    for (const QString &name : names)
        columns.insert(name, QJsonValue(QJsonValue::Null));
}

/// Who was there when the count began: figures, and the sign-ins they come from.
void putSnapshot(QJsonObject &columns, const Vote &vote)
{
    QStringList signIns;
    for (const SignInId &id : vote.present)
        signIns.append(id.hex());
    columns.insert(u"present_sign_ins"_s, columnText(signIns.join(u' ')));
    columns.insert(u"votes_by"_s, columnWord(votesByWords, vote.snapshot ? vote.snapshot->by : VotesBy::Members));
    columns.insert(u"part_counts"_s, columnText(textOfParts(vote.parts)));
    if (vote.frozen)
        putMoment(columns, u"frozen"_s, *vote.frozen);
    else
        putNoMoment(columns, u"frozen"_s);
    if (!vote.snapshot)
        return putNothing(columns, {u"base"_s, u"present"_s, u"quorum"_s, u"signed_in"_s});
    columns.insert(u"base"_s, vote.snapshot->base);
    columns.insert(u"present"_s, vote.snapshot->present);
    columns.insert(u"quorum"_s, vote.snapshot->quorum);
    columns.insert(u"signed_in"_s, vote.snapshot->signedIn);
}

void putCount(QJsonObject &columns, const Vote &vote)
{
    columns.insert(u"of_signed_in"_s, vote.decision ? vote.decision->ofSignedIn : 0);
    if (!vote.count || !vote.decision)
        return putNothing(columns, {u"in_favour"_s, u"against"_s, u"abstained"_s, u"passed"_s, u"required"_s, u"article"_s});
    columns.insert(u"in_favour"_s, vote.count->inFavour);
    columns.insert(u"against"_s, vote.count->against);
    columns.insert(u"abstained"_s, vote.count->abstained);
    columns.insert(u"passed"_s, vote.decision->passed ? 1 : 0);
    columns.insert(u"required"_s, vote.decision->required);
    columns.insert(u"article"_s, columnText(vote.decision->article));
}

RowImage rowOf(const Vote &vote, const QStringList &moments = {})
{
    RowImage row{u"vote"_s,
                 {{u"id"_s, vote.id.hex()},
                  {u"meeting"_s, vote.meeting.hex()},
                  {u"item"_s, vote.item.hex()},
                  {u"ordinal"_s, vote.ordinal},
                  {u"motion"_s, columnText(vote.motion)},
                  {u"method"_s, columnWord(methodWords, vote.method)},
                  {u"withdrawn"_s, vote.withdrawn ? 1 : 0}},
                 moments};
    putQuestion(row.columns, vote);
    putMoment(row.columns, u"opened"_s, vote.opened);
    putSnapshot(row.columns, vote);
    putCount(row.columns, vote);
    if (vote.counted)
        putMoment(row.columns, u"counted"_s, *vote.counted);
    else
        putNoMoment(row.columns, u"counted"_s);
    return row;
}

Outcome<journal::Place> keepVote(Database &database, const QString &kind, const Vote &vote, const Circumstance &how,
                                 const QStringList &moments, qint64 rank, const QDateTime &now,
                                 const AgendaItem *item = nullptr)
{
    Fact fact{.kind = kind,
              .subject = vote.id.hex(),
              .meeting = vote.meeting,
              .rank = rank,
              .circumstance = how,
              .rows = {rowOf(vote, moments)}};
    if (const Done done = putSession(database, fact); !done)
        return std::unexpected(done.error());
    if (item)
        fact.rows.append(agendaItemRow(*item));
    return journal::confirm(database, std::move(fact), now);
}

Vote voteFrom(const Statement &row)
{
    Vote vote{idAt<VoteId>(row, 0), idAt<MeetingId>(row, 1), idAt<AgendaItemId>(row, 2), int(row.number(3)),
              row.text(4),          columnValue(methodWords, row.text(5)), momentAt(row, 7)};
    vote.withdrawn = row.flag(6);
    if (!row.isNull(13))
        vote.snapshot = VoteSnapshot{int(row.number(13)), int(row.number(14)), int(row.number(15)), int(row.number(28)),
                                     columnValue(votesByWords, row.text(37))};
    vote.parts = partsFromText(row.text(38));
    readQuestion(vote, row, 39);
    for (const QString &hex : row.text(30).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto id = SignInId::fromHex(hex))
            vote.present.append(*id);
    }
    if (!row.isNull(31))
        vote.frozen = momentAt(row, 31);
    if (row.isNull(22))
        return vote;
    vote.count = HandCount{int(row.number(16)), int(row.number(17)), int(row.number(18))};
    vote.decision = Decision{row.flag(19), int(row.number(20)), row.text(21), int(row.number(29))};
    vote.counted = momentAt(row, 22);
    return vote;
}

} // namespace

Outcome<QList<Vote>> VoteStore::votes(const MeetingId &meeting) const
{
    Statement rows(m_database,
                   u"SELECT id, meeting, item, ordinal, motion, method, withdrawn, opened_seq, opened_rank, opened_at, "
                   "opened_precision, opened_source, opened_operator, base, present, quorum, in_favour, against, "
                   "abstained, passed, required, article, counted_seq, counted_rank, counted_at, counted_precision, "
                   "counted_source, counted_operator, signed_in, of_signed_in, present_sign_ins, frozen_seq, frozen_rank, "
                   "frozen_at, frozen_precision, frozen_source, frozen_operator, votes_by, part_counts, "_s
                       + questionColumns() + u" FROM vote WHERE meeting = ? ORDER BY opened_rank"_s);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<Vote> list;
    while (rows.next())
        list.append(voteFrom(rows));
    return list;
}

Outcome<Vote> VoteStore::open(const Vote &vote, const QDateTime &now)
{
    Vote kept = vote;
    const auto place =
        keepVote(m_database, u"vote.opened"_s, vote, vote.opened.circumstance, {u"opened"_s}, vote.opened.rank, now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(kept.opened, *place);
    return kept;
}

Outcome<Vote> VoteStore::freeze(const Vote &vote, const Circumstance &how, const QDateTime &now)
{
    Vote kept = vote;
    kept.frozen = Moment{.circumstance = how};
    const auto place = keepVote(m_database, u"vote.frozen"_s, kept, kept.frozen->circumstance, {u"frozen"_s}, 0, now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(*kept.frozen, *place);
    return kept;
}

Outcome<Vote> VoteStore::countPart(const Vote &vote, const Circumstance &how, const QDateTime &now)
{
    const auto place = keepVote(m_database, u"vote.part_counted"_s, vote, how, {}, 0, now);
    if (!place)
        return std::unexpected(place.error());
    return vote;
}

Outcome<Vote> VoteStore::count(const Vote &vote, const Circumstance &how, const QDateTime &now,
                               const AgendaItem *ended)
{
    Vote kept = vote;
    kept.counted = Moment{.rank = vote.counted ? vote.counted->rank : 0, .circumstance = how};
    const auto place =
        keepVote(m_database, u"vote.counted"_s, kept, how, {u"counted"_s}, kept.counted->rank, now, ended);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(*kept.counted, *place);
    return kept;
}

Outcome<Vote> VoteStore::withdraw(const Vote &vote, const Circumstance &how, const QDateTime &now, const AgendaItem *reopened)
{
    Vote kept = vote;
    kept.withdrawn = true;
    const auto place =
        keepVote(m_database, u"vote.withdrawn"_s, kept, how, {}, 0, now, reopened);
    if (!place)
        return std::unexpected(place.error());
    return kept;
}

} // namespace yishibu
