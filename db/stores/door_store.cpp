#include "db/stores/door_store.h"

#include "db/stores/door_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

template<typename Record>
Outcome<QList<Record>> rowsOf(Database &database, const QString &table, const QString &columns, const QString &order,
                              const MeetingId &meeting, Record (*read)(const Statement &))
{
    Statement rows(database, u"SELECT %1 FROM %2 WHERE meeting = ? AND withdrawn = 0 ORDER BY %3"_s.arg(columns, table, order));
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<Record> list;
    while (rows.next())
        list.append(read(rows));
    return list;
}

/// Keeps one row as one fact; `moments` are the parts of it that get their place from the journal now.
template<typename Record>
Outcome<journal::Place> keep(Database &database, const QString &kind, const Record &record, const QStringList &moments,
                             const Circumstance &how, const QDateTime &now, qint64 rank = 0)
{
    Fact fact{.kind = kind, .subject = record.id.hex(), .meeting = record.meeting, .rank = rank, .circumstance = how};
    RowImage row = rowOf(record);
    row.moments = moments;
    fact.rows.append(row);
    return journal::confirm(database, fact, now);
}

/// Adds a record and gives back the place that the journal gave to its moment.
template<typename Record>
Outcome<Record> added(Database &database, const QString &kind, const QString &part, Moment Record::*moment,
                      Record record, const QDateTime &now)
{
    const auto place = keep(database, kind, record, {part}, (record.*moment).circumstance, now, (record.*moment).rank);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(record.*moment, *place);
    return record;
}

template<typename Record>
Done changed(Database &database, const QString &kind, const Record &record, const QDateTime &now)
{
    return onlyDone(keep(database, kind, record, {}, {.happenedAt = now}, now));
}

} // namespace

Outcome<Door> DoorStore::of(const MeetingId &meeting) const
{
    const auto leaves =
        rowsOf(m_database, u"leave_of_absence"_s, leaveColumns, u"asked_seq"_s, meeting, &leaveAt);
    const auto proxies = rowsOf(m_database, u"proxy"_s, proxyColumns, u"shown_seq"_s, meeting, &proxyAt);
    const auto observers =
        rowsOf(m_database, u"outside_observer"_s, observerColumns, u"came_rank"_s, meeting, &observerAt);
    const auto compared = rowsOf(m_database, u"sheet_reconciliation"_s, reconciliationColumns, u"compared_seq"_s,
                                 meeting, &reconciliationAt);
    if (!leaves)
        return std::unexpected(leaves.error());
    if (!proxies)
        return std::unexpected(proxies.error());
    if (!observers)
        return std::unexpected(observers.error());
    if (!compared)
        return std::unexpected(compared.error());
    return Door{.leaves = *leaves,
                .observers = *observers,
                .proxies = *proxies,
                .reconciliations = *compared,
                .representatives = {}};
}

Outcome<LeaveOfAbsence> DoorStore::add(const LeaveOfAbsence &leave, const QDateTime &now)
{
    return added(m_database, u"leave.asked"_s, u"asked"_s, &LeaveOfAbsence::asked, leave, now);
}

Done DoorStore::withdraw(LeaveOfAbsence leave, const QDateTime &now)
{
    leave.withdrawn = true;
    return changed(m_database, u"leave.withdrawn"_s, leave, now);
}

Outcome<Proxy> DoorStore::add(const Proxy &letter, const QDateTime &now)
{
    return added(m_database, u"proxy.shown"_s, u"shown"_s, &Proxy::shown, letter, now);
}

Done DoorStore::withdraw(Proxy letter, const QDateTime &now)
{
    letter.withdrawn = true;
    return changed(m_database, u"proxy.withdrawn"_s, letter, now);
}

Outcome<OutsideObserver> DoorStore::add(const OutsideObserver &guest, const QDateTime &now)
{
    return added(m_database, u"outside_observer.admitted"_s, u"came"_s, &OutsideObserver::came, guest, now);
}

Outcome<OutsideObserver> DoorStore::leave(OutsideObserver guest, const Circumstance &how, const QDateTime &now)
{
    guest.left = Moment{.circumstance = how};
    const auto place = keep(m_database, u"outside_observer.left"_s, guest, {u"left"_s}, how, now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(*guest.left, *place);
    return guest;
}

Done DoorStore::withdraw(OutsideObserver guest, const QDateTime &now)
{
    guest.withdrawn = true;
    return changed(m_database, u"outside_observer.withdrawn"_s, guest, now);
}

Outcome<SheetReconciliation> DoorStore::add(const SheetReconciliation &compared, const QDateTime &now)
{
    const QString kind = compared.isCounted ? u"sheet.compared"_s : u"sheet.not_compared"_s;
    return added(m_database, kind, u"compared"_s, &SheetReconciliation::compared, compared, now);
}

Done DoorStore::note(SheetReconciliation compared, const QString &why, const QDateTime &now)
{
    compared.note = why;
    return changed(m_database, u"sheet.difference_noted"_s, compared, now);
}

Done DoorStore::withdraw(SheetReconciliation compared, const QDateTime &now)
{
    compared.withdrawn = true;
    return changed(m_database, u"sheet.comparison_withdrawn"_s, compared, now);
}

} // namespace yishibu
