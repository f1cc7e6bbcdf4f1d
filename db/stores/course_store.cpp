#include "db/stores/course_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

RowImage rowOf(const ChairChange &change, const QStringList &moments)
{
    RowImage row{u"chair_change"_s,
                 {{u"id"_s, change.id.hex()},
                  {u"meeting"_s, change.meeting.hex()},
                  {u"item"_s, change.item.hex()},
                  {u"to_the_end"_s, change.toTheEnd ? 1 : 0},
                  {u"chair_title"_s, columnText(change.title)},
                  {u"reason"_s, columnText(change.reason)},
                  {u"objecting"_s, change.objecting},
                  {u"present"_s, change.present},
                  {u"withdrawn"_s, change.withdrawn ? 1 : 0}},
                 moments};
    putAppointee(row.columns, u"chair"_s, change.chair);
    putMoment(row.columns, u"made"_s, change.made);
    return row;
}

RowImage rowOf(const BaseExclusion &exclusion, const QStringList &moments)
{
    RowImage row{u"base_exclusion"_s,
                 {{u"id"_s, exclusion.id.hex()},
                  {u"meeting"_s, exclusion.meeting.hex()},
                  {u"villager"_s, exclusion.villager.hex()},
                  {u"reason"_s, columnText(exclusion.reason)},
                  {u"withdrawn"_s, exclusion.withdrawn ? 1 : 0}},
                 moments};
    putMoment(row.columns, u"named"_s, exclusion.named);
    if (exclusion.announced)
        putMoment(row.columns, u"announced"_s, *exclusion.announced);
    else
        putNoMoment(row.columns, u"announced"_s);
    return row;
}

RowImage rowOf(const LateEntry &entry, const QStringList &moments)
{
    return {u"late_entry"_s,
            {{u"id"_s, entry.id.hex()},
             {u"meeting"_s, entry.meeting.hex()},
             {u"held_on"_s, columnDate(entry.heldOn)},
             {u"entered_on"_s, columnDate(entry.enteredOn)},
             {u"reason"_s, columnText(entry.reason)},
             {u"withdrawn"_s, entry.withdrawn ? 1 : 0}},
            moments};
}

ChairChange chairChangeAt(const Statement &row)
{
    return {.id = idAt<ChairChangeId>(row, 0),
            .meeting = idAt<MeetingId>(row, 1),
            .item = idAt<AgendaItemId>(row, 2),
            .toTheEnd = row.flag(3),
            .chair = appointeeAt(row, 4),
            .title = row.text(6),
            .reason = row.text(7),
            .objecting = int(row.number(8)),
            .present = int(row.number(9)),
            .made = momentAt(row, 10)};
}

BaseExclusion exclusionAt(const Statement &row)
{
    BaseExclusion exclusion{.id = idAt<BaseExclusionId>(row, 0),
                            .meeting = idAt<MeetingId>(row, 1),
                            .villager = idAt<VillagerId>(row, 2),
                            .reason = row.text(3),
                            .named = momentAt(row, 4),
                            .announced = {}};
    if (!row.isNull(10))
        exclusion.announced = momentAt(row, 10);
    return exclusion;
}

template<typename Record>
Outcome<journal::Place> keep(Database &database, const QString &kind, const Record &record, const QStringList &moments,
                             const Circumstance &how, const QDateTime &now)
{
    return journal::confirm(database,
                            {.kind = kind,
                             .subject = record.id.hex(),
                             .meeting = record.meeting,
                             .circumstance = how,
                             .rows = {rowOf(record, moments)}},
                            now);
}

} // namespace

Outcome<CourseRecord> CourseStore::of(const MeetingId &meeting) const
{
    CourseRecord record;
    Statement changes(m_database, u"SELECT id, meeting, item, to_the_end, chair, chair_written, chair_title, reason, "
                                  "objecting, present, made_seq, made_rank, made_at, made_precision, made_source, "
                                  "made_operator FROM chair_change WHERE meeting = ? AND withdrawn = 0 ORDER BY made_rank, made_seq"_s);
    if (const Done done = changes.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    while (changes.next())
        record.chairChanges.append(chairChangeAt(changes));
    Statement left(m_database, u"SELECT id, meeting, villager, reason, named_seq, named_rank, named_at, named_precision, "
                               "named_source, named_operator, announced_seq, announced_rank, announced_at, "
                               "announced_precision, announced_source, announced_operator FROM base_exclusion "
                               "WHERE meeting = ? AND withdrawn = 0 ORDER BY named_seq"_s);
    if (const Done done = left.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    while (left.next())
        record.exclusions.append(exclusionAt(left));
    Statement late(m_database, u"SELECT id, meeting, held_on, entered_on, reason FROM late_entry WHERE meeting = ? "
                               "AND withdrawn = 0"_s);
    if (const Done done = late.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    if (late.next())
        record.lateEntry = LateEntry{idAt<LateEntryId>(late, 0), idAt<MeetingId>(late, 1), dateOf(late.text(2)),
                                     dateOf(late.text(3)), late.text(4)};
    auto typed = typedAt(meeting);
    if (!typed)
        return std::unexpected(typed.error());
    record.typedAt = std::move(*typed);
    return record;
}

Outcome<QHash<qint64, QDateTime>> CourseStore::typedAt(const MeetingId &meeting) const
{
    Statement lines(m_database, u"SELECT seq, recorded_at FROM journal WHERE meeting = ? AND source = ?"_s);
    if (const Done done = lines.bind(meeting.hex()).bind(int(Source::Paper)).run(); !done)
        return std::unexpected(done.error());
    QHash<qint64, QDateTime> times;
    while (lines.next())
        times.insert(lines.number(0), timeOf(lines.text(1)));
    return times;
}

Outcome<QDateTime> CourseStore::lastRecorded() const
{
    Statement line(m_database, u"SELECT recorded_at FROM journal ORDER BY seq DESC LIMIT 1"_s);
    if (const Done done = line.run(); !done)
        return std::unexpected(done.error());
    return line.next() ? timeOf(line.text(0)) : QDateTime();
}

Outcome<ChairChange> CourseStore::add(const ChairChange &change, const QDateTime &now)
{
    ChairChange kept = change;
    const auto place = keep(m_database, u"chair.changed"_s, change, {u"made"_s}, change.made.circumstance, now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(kept.made, *place);
    return kept;
}

Done CourseStore::withdraw(ChairChange change, const QDateTime &now)
{
    change.withdrawn = true;
    return onlyDone(keep(m_database, u"chair.change_withdrawn"_s, change, {}, {.happenedAt = now}, now));
}

Outcome<BaseExclusion> CourseStore::add(const BaseExclusion &exclusion, const QDateTime &now)
{
    BaseExclusion kept = exclusion;
    const auto place = keep(m_database, u"base.left_out"_s, exclusion, {u"named"_s}, exclusion.named.circumstance, now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(kept.named, *place);
    return kept;
}

Done CourseStore::announce(const QList<BaseExclusion> &exclusions, const Circumstance &how, const QDateTime &now)
{
    if (exclusions.isEmpty())
        return {};
    Fact fact{.kind = u"base.announced"_s,
              .subject = exclusions.first().meeting.hex(),
              .meeting = exclusions.first().meeting,
              .circumstance = how};
    for (BaseExclusion exclusion : exclusions) {
        exclusion.announced = Moment{.circumstance = how};
        fact.rows.append(rowOf(exclusion, {u"announced"_s}));
    }
    return onlyDone(journal::confirm(m_database, std::move(fact), now));
}

Done CourseStore::withdraw(BaseExclusion exclusion, const QDateTime &now)
{
    exclusion.withdrawn = true;
    return onlyDone(keep(m_database, u"base.counted_again"_s, exclusion, {}, {.happenedAt = now}, now));
}

Done CourseStore::add(const LateEntry &entry, const QDateTime &now)
{
    return onlyDone(keep(m_database, u"meeting.held_on_paper"_s, entry, {}, {.happenedAt = now}, now));
}

Done CourseStore::withdraw(LateEntry entry, const QDateTime &now)
{
    entry.withdrawn = true;
    return onlyDone(keep(m_database, u"meeting.not_on_paper"_s, entry, {}, {.happenedAt = now}, now));
}

} // namespace yishibu
