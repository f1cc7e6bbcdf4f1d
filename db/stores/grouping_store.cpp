#include "db/stores/grouping_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array methodWords{
    ColumnWord<GroupingMethod>{GroupingMethod::Together, "together"_L1},
    ColumnWord<GroupingMethod>{GroupingMethod::ByVillagerGroup, "villager_group"_L1},
    ColumnWord<GroupingMethod>{GroupingMethod::ByLot, "lot"_L1},
    ColumnWord<GroupingMethod>{GroupingMethod::ByHand, "hand"_L1},
};

RowImage rowOf(const GroupingRound &round, const QStringList &moments = {})
{
    RowImage row{u"grouping_round"_s,
                 {{u"id"_s, round.id.hex()},
                  {u"meeting"_s, round.meeting.hex()},
                  {u"session"_s, round.session.hex()},
                  {u"item"_s, round.item.hex()},
                  {u"ordinal"_s, round.ordinal},
                  {u"method"_s, columnWord(methodWords, round.method)},
                  {u"seed"_s, round.seed},
                  {u"minutes"_s, round.minutes},
                  {u"reason"_s, columnText(round.reason)},
                  {u"withdrawn"_s, round.withdrawn ? 1 : 0}},
                 moments};
    putMoment(row.columns, u"formed"_s, round.formed);
    return row;
}

RowImage rowOf(const DiscussionGroup &group)
{
    return {u"discussion_group"_s,
            {{u"id"_s, group.id.hex()},
             {u"meeting"_s, group.meeting.hex()},
             {u"round"_s, group.round.hex()},
             {u"ordinal"_s, group.ordinal},
             {u"name"_s, columnText(group.name)},
             {u"facilitator"_s, columnId(group.facilitator)},
             {u"note_taker"_s, columnId(group.noteTaker)}}};
}

RowImage rowOf(const GroupPlace &place)
{
    return {u"group_place"_s,
            {{u"id"_s, place.id.hex()},
             {u"meeting"_s, place.meeting.hex()},
             {u"round"_s, place.round.hex()},
             {u"discussion_group"_s, place.group.hex()},
             {u"sign_in"_s, place.signIn.hex()},
             {u"late"_s, place.late ? 1 : 0}}};
}

GroupingRound roundAt(const Statement &row)
{
    return {.id = idAt<GroupingRoundId>(row, 0),
            .meeting = idAt<MeetingId>(row, 1),
            .session = idAt<SessionId>(row, 2),
            .item = idAt<AgendaItemId>(row, 3),
            .ordinal = int(row.number(4)),
            .method = columnValue(methodWords, row.text(5)),
            .seed = int(row.number(6)),
            .minutes = int(row.number(7)),
            .reason = row.text(8),
            .formed = momentAt(row, 10),
            .withdrawn = row.flag(9)};
}

Done keepFact(Database &database, const QString &kind, const QString &subject, const MeetingId &meeting,
              const QList<RowImage> &rows, const QDateTime &now)
{
    const Fact fact{.kind = kind, .subject = subject, .meeting = meeting, .circumstance = {.happenedAt = now}, .rows = rows};
    return onlyDone(journal::confirm(database, fact, now));
}

} // namespace

Outcome<QList<GroupingRound>> GroupingStore::rounds(const MeetingId &meeting) const
{
    Statement rows(m_database, u"SELECT id, meeting, session, item, ordinal, method, seed, minutes, reason, withdrawn, formed_seq, "
                               "formed_rank, formed_at, formed_precision, formed_source, formed_operator FROM grouping_round "
                               "WHERE meeting = ? AND withdrawn = 0 ORDER BY formed_rank, formed_seq"_s);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<GroupingRound> list;
    while (rows.next())
        list.append(roundAt(rows));
    return list;
}

Outcome<QList<DiscussionGroup>> GroupingStore::groups(const MeetingId &meeting) const
{
    Statement rows(m_database, u"SELECT g.id, g.meeting, g.round, g.ordinal, g.name, g.facilitator, g.note_taker "
                               "FROM discussion_group g JOIN grouping_round r ON r.id = g.round "
                               "WHERE g.meeting = ? AND r.withdrawn = 0 ORDER BY r.formed_rank, r.formed_seq, g.ordinal"_s);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<DiscussionGroup> list;
    while (rows.next()) {
        list.append({.id = idAt<GroupId>(rows, 0),
                     .meeting = idAt<MeetingId>(rows, 1),
                     .round = idAt<GroupingRoundId>(rows, 2),
                     .ordinal = int(rows.number(3)),
                     .name = rows.text(4),
                     .facilitator = optionalId<VillagerId>(rows, 5),
                     .noteTaker = optionalId<VillagerId>(rows, 6)});
    }
    return list;
}

Outcome<QList<GroupPlace>> GroupingStore::places(const MeetingId &meeting) const
{
    Statement rows(m_database, u"SELECT p.id, p.meeting, p.round, p.discussion_group, p.sign_in, s.villager, p.late "
                               "FROM group_place p JOIN grouping_round r ON r.id = p.round JOIN sign_in s ON s.id = p.sign_in "
                               "WHERE p.meeting = ? AND r.withdrawn = 0 ORDER BY p.since, s.came_rank, s.came_seq, s.id"_s);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<GroupPlace> list;
    while (rows.next()) {
        list.append({.id = idAt<GroupPlaceId>(rows, 0),
                     .meeting = idAt<MeetingId>(rows, 1),
                     .round = idAt<GroupingRoundId>(rows, 2),
                     .group = idAt<GroupId>(rows, 3),
                     .signIn = idAt<SignInId>(rows, 4),
                     .villager = idAt<VillagerId>(rows, 5),
                     .late = rows.flag(6)});
    }
    return list;
}

Outcome<GroupingRound> GroupingStore::form(const GroupingRound &round, const QList<DiscussionGroup> &groups,
                                           const QList<GroupPlace> &places, const QDateTime &now)
{
    Fact fact{.kind = u"grouping_round.formed"_s,
              .subject = round.id.hex(),
              .meeting = round.meeting,
              .rank = round.formed.rank,
              .circumstance = round.formed.circumstance,
              .rows = {rowOf(round, {u"formed"_s})}};
    for (const DiscussionGroup &group : groups)
        fact.rows.append(rowOf(group));
    for (const GroupPlace &place : places)
        fact.rows.append(rowOf(place));
    const auto place = journal::confirm(m_database, std::move(fact), now);
    if (!place)
        return std::unexpected(place.error());
    GroupingRound kept = round;
    journal::setPlace(kept.formed, *place);
    return kept;
}

Done GroupingStore::withdraw(GroupingRound round, const QDateTime &now)
{
    round.withdrawn = true;
    return keepFact(m_database, u"grouping_round.withdrawn"_s, round.id.hex(), round.meeting, {rowOf(round)}, now);
}

Done GroupingStore::keep(const DiscussionGroup &group, const QDateTime &now)
{
    return keepFact(m_database, u"discussion_group.led"_s, group.id.hex(), group.meeting, {rowOf(group)}, now);
}

Done GroupingStore::move(const GroupPlace &place, const QDateTime &now)
{
    return keepFact(m_database, u"group_place.moved"_s, place.id.hex(), place.meeting, {rowOf(place)}, now);
}

Done GroupingStore::join(const QList<GroupPlace> &places, const QDateTime &now)
{
    if (places.isEmpty())
        return {};
    QList<RowImage> rows;
    for (const GroupPlace &place : places)
        rows.append(rowOf(place));
    return keepFact(m_database, u"group_place.joined"_s, places.first().id.hex(), places.first().meeting, rows, now);
}

} // namespace yishibu
