#include "db/stores/discussion_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"
#include "db/stores/meeting_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array columnNames{
    ColumnWord<PointColumn>{PointColumn::Agreed, "agreed"_L1},
    ColumnWord<PointColumn>{PointColumn::Disputed, "disputed"_L1},
    ColumnWord<PointColumn>{PointColumn::ToCheck, "to_check"_L1},
};

RowImage rowOf(const Remark &remark, const QStringList &moments = {})
{
    RowImage row{u"remark"_s,
                 {{u"id"_s, remark.id.hex()},
                  {u"meeting"_s, remark.meeting.hex()},
                  {u"item"_s, remark.item.hex()},
                  {u"speaker"_s, columnId(remark.speaker)},
                  {u"named"_s, remark.named ? 1 : 0},
                  {u"words"_s, columnText(remark.text)},
                  {u"withdrawn"_s, remark.withdrawn ? 1 : 0}},
                 moments};
    putMoment(row.columns, u"said"_s, remark.said);
    return row;
}

RowImage rowOf(const Point &point, const QStringList &moments = {})
{
    RowImage row{u"point"_s,
                 {{u"id"_s, point.id.hex()},
                  {u"meeting"_s, point.meeting.hex()},
                  {u"item"_s, point.item.hex()},
                  {u"column_name"_s, columnWord(columnNames, point.column)},
                  {u"words"_s, columnText(point.text)},
                  {u"discussion_group"_s, columnId(point.group)},
                  {u"voices"_s, columnText(point.voices)},
                  {u"speaker"_s, columnId(point.speaker)},
                  {u"from_slip"_s, point.fromSlip ? 1 : 0},
                  {u"merged_into"_s, columnId(point.mergedInto)},
                  {u"check_by"_s, columnDate(point.checkBy)},
                  {u"answer"_s, columnText(point.answer)},
                  {u"checker_from"_s, columnId(point.checkerFrom)},
                  {u"answer_from"_s, columnId(point.answerFrom)},
                  {u"for_motion"_s, point.forMotion ? 1 : 0},
                  {u"withdrawn"_s, point.withdrawn ? 1 : 0}},
                 moments};
    putAppointee(row.columns, u"checker"_s, point.checker);
    putMoment(row.columns, u"noted"_s, point.noted);
    return row;
}

QString pointColumns()
{
    return u"SELECT id, meeting, item, column_name, words, withdrawn, noted_seq, noted_rank, "
           "noted_at, noted_precision, noted_source, noted_operator, discussion_group, voices, speaker, "
           "from_slip, merged_into, checker, checker_written, check_by, answer, for_motion, checker_from, answer_from FROM point "_s;
}

Outcome<QList<Point>> pointsOf(Statement &rows)
{
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Point> list;
    while (rows.next()) {
        list.append({.id = idAt<RemarkId>(rows, 0),
                     .meeting = idAt<MeetingId>(rows, 1),
                     .item = idAt<AgendaItemId>(rows, 2),
                     .column = columnValue(columnNames, rows.text(3)),
                     .text = rows.text(4),
                     .group = optionalId<GroupId>(rows, 12),
                     .voices = rows.text(13),
                     .speaker = optionalId<VillagerId>(rows, 14),
                     .fromSlip = rows.flag(15),
                     .mergedInto = optionalId<RemarkId>(rows, 16),
                     .checker = appointeeAt(rows, 17),
                     .checkBy = dateOf(rows.text(19)),
                     .answer = rows.text(20),
                     .checkerFrom = optionalId<RemarkId>(rows, 22),
                     .answerFrom = optionalId<RemarkId>(rows, 23),
                     .forMotion = rows.flag(21),
                     .noted = momentAt(rows, 6),
                     .withdrawn = rows.flag(5)});
    }
    return list;
}

/// Keeps a new remark or point under the given kind and fills in the moment it was given.
template<typename Record>
Outcome<Record> keepNew(Database &database, Record record, Moment Record::*moment, const QString &kind,
                        const QString &momentName, const QDateTime &now)
{
    Fact fact{.kind = kind,
              .subject = record.id.hex(),
              .meeting = record.meeting,
              .rank = (record.*moment).rank,
              .circumstance = (record.*moment).circumstance,
              .rows = {rowOf(record, {momentName})}};
    if (const Done done = putSession(database, fact); !done)
        return std::unexpected(done.error());
    const auto place = journal::confirm(database, std::move(fact), now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(record.*moment, *place);
    return record;
}

} // namespace

Outcome<QList<Remark>> DiscussionStore::remarks(const MeetingId &meeting) const
{
    Statement rows(m_database, u"SELECT id, meeting, item, speaker, named, words, withdrawn, said_seq, said_rank, "
                               "said_at, said_precision, said_source, said_operator FROM remark WHERE meeting = ? "
                               "ORDER BY said_rank"_s);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<Remark> list;
    while (rows.next()) {
        list.append({idAt<RemarkId>(rows, 0), idAt<MeetingId>(rows, 1), idAt<AgendaItemId>(rows, 2),
                     optionalId<VillagerId>(rows, 3), rows.flag(4), rows.text(5), momentAt(rows, 7), rows.flag(6)});
    }
    return list;
}

Outcome<QList<Point>> DiscussionStore::points(const MeetingId &meeting) const
{
    Statement rows(m_database, pointColumns() + u"WHERE meeting = ? ORDER BY noted_rank"_s);
    return pointsOf(rows.bind(meeting.hex()));
}

Outcome<QList<Point>> DiscussionStore::pointsToCheck() const
{
    Statement rows(m_database, pointColumns() + u"WHERE column_name = 'to_check' AND meeting IN (SELECT meeting FROM minutes) "
                                                "ORDER BY meeting, noted_rank"_s);
    return pointsOf(rows);
}

Outcome<Remark> DiscussionStore::add(const Remark &remark, const QDateTime &now)
{
    return keepNew(m_database, remark, &Remark::said, u"remark.added"_s, u"said"_s, now);
}

Outcome<Point> DiscussionStore::add(const Point &point, const QDateTime &now)
{
    return keepNew(m_database, point, &Point::noted, u"point.added"_s, u"noted"_s, now);
}

Done DiscussionStore::keep(const QList<Point> &points, const QString &what, const QDateTime &now)
{
    if (points.isEmpty())
        return {};
    Fact fact{.kind = u"point."_s + what,
              .subject = points.first().id.hex(),
              .meeting = points.first().meeting,
              .circumstance = {.happenedAt = now}};
    for (const Point &point : points)
        fact.rows.append(rowOf(point));
    return onlyDone(journal::confirm(m_database, std::move(fact), now));
}

Outcome<Remark> DiscussionStore::withdraw(const Remark &remark, const QDateTime &now)
{
    Remark gone = remark;
    gone.withdrawn = true;
    const Done kept = onlyDone(journal::confirm(m_database,
                                                {.kind = u"remark.withdrawn"_s,
                                                 .subject = gone.id.hex(),
                                                 .meeting = gone.meeting,
                                                 .circumstance = {.happenedAt = now},
                                                 .rows = {rowOf(gone)}},
                                                now));
    if (!kept)
        return std::unexpected(kept.error());
    return gone;
}

} // namespace yishibu
