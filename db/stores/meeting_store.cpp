#include "db/stores/meeting_store.h"

#include "app/agenda/agenda.h"
#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/stores/column_words.h"
#include "db/stores/meeting_rows.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QByteArray digestOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/// The exact texts are kept, or nothing: a digest over other bytes would stamp a law nobody can read again.
bool areWhole(const QList<PackText> &law, const QByteArray &digestOfCard)
{
    const auto isWhole = [](const PackText &pack) {
        return !pack.text.isEmpty() && storable(QString::fromUtf8(pack.text)).toUtf8() == pack.text;
    };
    return std::ranges::all_of(law, isWhole)
           && std::ranges::any_of(law, [&](const PackText &pack) { return digestOf(pack.text) == digestOfCard; });
}

QList<RowImage> lawRows(const MeetingId &meeting, const QList<PackText> &law)
{
    QList<RowImage> rows;
    int ordinal = 0;
    for (const PackText &pack : law) {
        const QString digest = QString::fromLatin1(digestOf(pack.text).toHex());
        rows.append({u"rule_pack"_s,
                     {{u"id"_s, digest}, {u"name"_s, columnText(pack.title)}, {u"content"_s, QString::fromUtf8(pack.text)}}});
        rows.append({u"meeting_law"_s,
                     {{u"id"_s, RecordId<struct MeetingLawTag>::fresh().hex()},
                      {u"meeting"_s, meeting.hex()},
                      {u"ordinal"_s, ++ordinal},
                      {u"rule_pack"_s, digest}}});
    }
    return rows;
}

} // namespace

Outcome<QList<Meeting>> MeetingStore::meetings() const
{
    Statement rows(m_database, meetingColumns() + u"ORDER BY m.since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Meeting> list;
    while (rows.next())
        list.append(meetingFrom(rows));
    return list;
}

Outcome<std::optional<Meeting>> MeetingStore::meeting(const MeetingId &id) const
{
    Statement row(m_database, meetingColumns() + u"WHERE m.id = ?"_s);
    if (const Done done = row.bind(id.hex()).run(); !done)
        return std::unexpected(done.error());
    if (!row.next())
        return std::nullopt;
    return meetingFrom(row);
}

Outcome<std::optional<Session>> MeetingStore::openingSession(const MeetingId &id) const
{
    Statement row(m_database, u"SELECT id, meeting, ordinal, place, scheduled_at FROM session WHERE meeting = ? "
                              "ORDER BY ordinal LIMIT 1"_s);
    if (const Done done = row.bind(id.hex()).run(); !done)
        return std::unexpected(done.error());
    if (!row.next())
        return std::nullopt;
    return Session{idAt<SessionId>(row, 0), idAt<MeetingId>(row, 1), int(row.number(2)), row.text(3),
                   timeOf(row.text(4))};
}

Outcome<QList<AgendaItem>> MeetingStore::agenda(const MeetingId &id) const
{
    Statement rows(m_database,
                   agendaItemColumns() + u"WHERE meeting = ? AND withdrawn = 0 ORDER BY ordinal, since"_s);
    if (const Done done = rows.bind(id.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<AgendaItem> list;
    while (rows.next())
        list.append(agendaItemFrom(rows));
    return list;
}

Outcome<QList<MeetingAgenda>> MeetingStore::agendas() const
{
    const auto all = meetings();
    if (!all)
        return std::unexpected(all.error());
    QList<MeetingAgenda> agendas;
    for (const Meeting &meeting : *all) {
        const auto items = agenda(meeting.id);
        if (!items)
            return std::unexpected(items.error());
        agendas.append({meeting, *items});
    }
    return agendas;
}

Outcome<QList<Entitled>> MeetingStore::entitled(const MeetingId &id) const
{
    Statement rows(m_database, u"SELECT villager, capacity, household FROM entitled WHERE meeting = ? AND withdrawn = 0 "
                               "ORDER BY ordinal"_s);
    if (const Done done = rows.bind(id.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<Entitled> list;
    while (rows.next())
        list.append({idAt<VillagerId>(rows, 0), rows.text(1), optionalId<HouseholdId>(rows, 2)});
    return list;
}

Outcome<QList<QByteArray>> MeetingStore::lawOf(const Meeting &meeting) const
{
    // A meeting of before there were several has its one pack alone.
    Statement rows(m_database, u"SELECT p.content FROM rule_pack p WHERE p.id IN (SELECT rule_pack FROM meeting_law "
                               "WHERE meeting = ?) OR p.id = ? ORDER BY p.id"_s);
    if (const Done done = rows.bind(meeting.id.hex()).bind(QString::fromLatin1(meeting.rulePackDigest.toHex())).run(); !done)
        return std::unexpected(done.error());
    QList<QByteArray> texts;
    while (rows.next())
        texts.append(rows.text(0).toUtf8());
    return texts;
}

Done MeetingStore::keep(const Meeting &meeting, const QDateTime &now)
{
    const auto known = openingSession(meeting.id);
    if (!known)
        return std::unexpected(known.error());
    Fact fact{.kind = u"meeting.prepared"_s,
              .subject = meeting.id.hex(),
              .meeting = meeting.id,
              .circumstance = {.happenedAt = now}};
    fact.rows.append(meetingRow(meeting));
    fact.rows.append(sessionRow(*known ? **known : Session{.meeting = meeting.id}, meeting));
    if (!*known)
        fact.rows.append(positionRow(meeting.id, meeting.at));
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

Done MeetingStore::open(const Meeting &meeting, const QList<PackText> &law, const QList<Entitled> &entitled,
                        const QDateTime &now)
{
    if (!areWhole(law, meeting.rulePackDigest))
        return std::unexpected(Reason::failure(BookTrouble::WriteFailed, {u"rule pack"_s}));
    const auto session = openingSession(meeting.id);
    if (!session)
        return std::unexpected(session.error());
    Fact fact{.kind = u"meeting.opened"_s,
              .subject = meeting.id.hex(),
              .meeting = meeting.id,
              .circumstance = {.happenedAt = meeting.openedAt}};
    fact.rows.append(meetingRow(meeting));
    fact.rows.append(sessionRow(*session ? **session : Session{.meeting = meeting.id}, meeting));
    fact.rows.append(lawRows(meeting.id, law));
    fact.rows.append(positionRow(meeting.id, {.stage = Stage::SignIn}));
    int ordinal = 0;
    for (const Entitled &one : entitled) {
        fact.rows.append({u"entitled"_s,
                          {{u"id"_s, RecordId<struct EntitledTag>::fresh().hex()},
                           {u"meeting"_s, meeting.id.hex()},
                           {u"ordinal"_s, ++ordinal},
                           {u"villager"_s, one.villager.hex()},
                           {u"capacity"_s, columnText(one.capacity)},
                           {u"household"_s, columnId(one.household)},
                           {u"withdrawn"_s, 0}}});
    }
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

Done MeetingStore::move(const MeetingId &id, const StagePoint &to, const QDateTime &now)
{
    Fact fact{.kind = u"meeting.moved"_s, .subject = id.hex(), .meeting = id, .circumstance = {.happenedAt = now}};
    fact.rows.append(positionRow(id, to));
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

Done MeetingStore::keep(const AgendaItem &item, const QDateTime &now)
{
    return write(item, u"agenda_item.kept"_s, {.happenedAt = now}, now);
}

Done MeetingStore::reorder(const QList<AgendaItem> &items, const QDateTime &now)
{
    if (items.isEmpty())
        return {};
    const MeetingId meeting = items.first().meeting;
    Fact fact{.kind = u"agenda.reordered"_s,
              .subject = meeting.hex(),
              .meeting = meeting,
              .circumstance = {.happenedAt = now}};
    for (const AgendaItem &item : items)
        fact.rows.append(agendaItemRow(item));
    return onlyDone(journal::confirm(m_database, fact, now));
}

Done MeetingStore::withdraw(const AgendaItem &item, const QDateTime &now)
{
    const auto before = agenda(item.meeting);
    if (!before)
        return std::unexpected(before.error());
    Fact fact{.kind = u"agenda_item.withdrawn"_s,
              .subject = item.id.hex(),
              .meeting = item.meeting,
              .circumstance = {.happenedAt = now}};
    fact.rows.append(agendaItemRow(item, true));
    QList<AgendaItem> after = *before;
    after.removeIf([&item](const AgendaItem &other) { return other.id == item.id; });
    for (const AgendaItem &moved : renumbered(std::move(after))) {
        if (!before->contains(moved))
            fact.rows.append(agendaItemRow(moved));
    }
    return onlyDone(journal::confirm(m_database, fact, now));
}

Done MeetingStore::end(const AgendaItem &item, ItemEnding ending, const Circumstance &how, const QDateTime &now)
{
    AgendaItem ended = item;
    ended.ending = ending;
    ended.otherwise.reset();
    if (!isOtherwise(ending))
        return write(ended, u"agenda_item.ended"_s, how, now);
    ended.otherwise = item.otherwise.value_or(EndedOtherwise());
    ended.otherwise->when = {.circumstance = how};
    Fact fact{.kind = u"agenda_item.ended"_s, .subject = item.id.hex(), .meeting = item.meeting, .circumstance = how};
    fact.rows.append(agendaItemRow(ended, false, {u"ended"_s}));
    return onlyDone(journal::confirm(m_database, std::move(fact), now));
}

Done MeetingStore::write(const AgendaItem &item, const QString &kind, const Circumstance &how, const QDateTime &now)
{
    Fact fact{.kind = kind, .subject = item.id.hex(), .meeting = item.meeting, .circumstance = how};
    fact.rows.append(agendaItemRow(item));
    return onlyDone(journal::confirm(m_database, fact, now));
}

} // namespace yishibu
