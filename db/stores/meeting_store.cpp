#include "db/stores/meeting_store.h"

#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/stores/column_words.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array kindWords{
    ColumnWord<MeetingKind>{MeetingKind::RepresentativesMeeting, "representatives_meeting"_L1},
};
constexpr std::array stateWords{
    ColumnWord<MeetingState>{MeetingState::Preparing, "preparing"_L1},
    ColumnWord<MeetingState>{MeetingState::Open, "open"_L1},
    ColumnWord<MeetingState>{MeetingState::Closed, "closed"_L1},
    ColumnWord<MeetingState>{MeetingState::Cancelled, "cancelled"_L1},
};
constexpr std::array stageWords{
    ColumnWord<Stage>{Stage::Prepare, "prepare"_L1}, ColumnWord<Stage>{Stage::SignIn, "sign_in"_L1},
    ColumnWord<Stage>{Stage::Item, "item"_L1},       ColumnWord<Stage>{Stage::Minutes, "minutes"_L1},
    ColumnWord<Stage>{Stage::Publish, "publish"_L1},
};
constexpr std::array stepWords{
    ColumnWord<ItemStep>{ItemStep::Explain, "explain"_L1},
    ColumnWord<ItemStep>{ItemStep::Discuss, "discuss"_L1},
    ColumnWord<ItemStep>{ItemStep::Vote, "vote"_L1},
    ColumnWord<ItemStep>{ItemStep::Resolve, "resolve"_L1},
};
constexpr std::array endingWords{
    ColumnWord<ItemEnding>{ItemEnding::Open, "open"_L1},
    ColumnWord<ItemEnding>{ItemEnding::Passed, "passed"_L1},
    ColumnWord<ItemEnding>{ItemEnding::NotPassed, "not_passed"_L1},
    ColumnWord<ItemEnding>{ItemEnding::Consensus, "consensus"_L1},
    ColumnWord<ItemEnding>{ItemEnding::Withdrawn, "withdrawn"_L1},
    ColumnWord<ItemEnding>{ItemEnding::Deferred, "deferred"_L1},
};

} // namespace

RowImage sessionRow(const Session &session, const Meeting &meeting)
{
    return {u"session"_s,
            {{u"id"_s, session.id.hex()},
             {u"meeting"_s, meeting.id.hex()},
             {u"ordinal"_s, session.ordinal},
             {u"place"_s, columnText(meeting.place)},
             {u"scheduled_at"_s, stampOf(meeting.scheduledAt)},
             {u"opened_at"_s, stampOf(meeting.openedAt)},
             {u"closed_at"_s, stampOf(meeting.closedAt)}}};
}

Done putSession(Database &database, Fact &fact)
{
    const auto session = MeetingStore(database).openingSession(*fact.meeting);
    if (!session)
        return std::unexpected(session.error());
    fact.rows.first().columns.insert(u"session"_s, *session ? QJsonValue((*session)->id.hex())
                                                            : QJsonValue(QJsonValue::Null));
    return {};
}

namespace {

RowImage rowOf(const MeetingId &id, const StagePoint &at)
{
    return {u"meeting_position"_s,
            {{u"id"_s, id.hex()},
             {u"stage"_s, columnWord(stageWords, at.stage)},
             {u"item"_s, at.item},
             {u"step"_s, columnWord(stepWords, at.step)}}};
}

const QString meetingColumns =
    u"SELECT m.id, m.kind, m.term, m.ordinal, m.scheduled_at, m.place, m.chair, m.chair_title, m.recorder, "
    "m.scrutineer, m.teller, m.notice_given_on, m.contact, m.rule_pack, m.rule_pack_digest, m.base, m.base_date, "
    "m.base_source, m.state, m.opened_at, m.closed_at, m.number, p.stage, p.item, p.step "
    "FROM meeting m LEFT JOIN meeting_position p ON p.id = m.id "_s;

Meeting meetingFrom(const Statement &row)
{
    Meeting meeting;
    meeting.id = idAt<MeetingId>(row, 0);
    meeting.kind = columnValue(kindWords, row.text(1));
    meeting.term = int(row.number(2));
    meeting.ordinal = int(row.number(3));
    meeting.scheduledAt = timeOf(row.text(4));
    meeting.place = row.text(5);
    meeting.chair = optionalId<VillagerId>(row, 6);
    meeting.chairTitle = row.text(7);
    meeting.recorder = optionalId<VillagerId>(row, 8);
    meeting.scrutineer = optionalId<VillagerId>(row, 9);
    meeting.teller = optionalId<VillagerId>(row, 10);
    meeting.noticeGivenOn = dateOf(row.text(11));
    meeting.contact = row.text(12);
    meeting.rulePack = row.text(13);
    meeting.rulePackDigest = QByteArray::fromHex(row.text(14).toLatin1());
    meeting.base = int(row.number(15));
    meeting.baseDate = dateOf(row.text(16));
    meeting.baseSource = row.text(17);
    meeting.state = columnValue(stateWords, row.text(18));
    meeting.openedAt = timeOf(row.text(19));
    meeting.closedAt = timeOf(row.text(20));
    meeting.number = row.text(21);
    if (!row.isNull(22))
        meeting.at = {columnValue(stageWords, row.text(22)), int(row.number(23)), columnValue(stepWords, row.text(24))};
    return meeting;
}

} // namespace

RowImage meetingRow(const Meeting &meeting)
{
    return {u"meeting"_s,
            {{u"id"_s, meeting.id.hex()},
             {u"kind"_s, columnWord(kindWords, meeting.kind)},
             {u"term"_s, meeting.term},
             {u"ordinal"_s, meeting.ordinal},
             {u"scheduled_at"_s, stampOf(meeting.scheduledAt)},
             {u"place"_s, columnText(meeting.place)},
             {u"chair"_s, columnId(meeting.chair)},
             {u"chair_title"_s, columnText(meeting.chairTitle)},
             {u"recorder"_s, columnId(meeting.recorder)},
             {u"scrutineer"_s, columnId(meeting.scrutineer)},
             {u"teller"_s, columnId(meeting.teller)},
             {u"notice_given_on"_s, columnDate(meeting.noticeGivenOn)},
             {u"contact"_s, columnText(meeting.contact)},
             {u"rule_pack"_s, columnText(meeting.rulePack)},
             {u"rule_pack_digest"_s, QString::fromLatin1(meeting.rulePackDigest.toHex())},
             {u"base"_s, meeting.base},
             {u"base_date"_s, columnDate(meeting.baseDate)},
             {u"base_source"_s, columnText(meeting.baseSource)},
             {u"state"_s, columnWord(stateWords, meeting.state)},
             {u"opened_at"_s, stampOf(meeting.openedAt)},
             {u"closed_at"_s, stampOf(meeting.closedAt)},
             {u"number"_s, columnText(meeting.number)}}};
}

RowImage agendaItemRow(const AgendaItem &item, bool withdrawn)
{
    return {u"agenda_item"_s,
            {{u"id"_s, item.id.hex()},
             {u"meeting"_s, item.meeting.hex()},
             {u"topic"_s, item.topic.hex()},
             {u"ordinal"_s, item.ordinal},
             {u"title"_s, columnText(item.title)},
             {u"explanation"_s, columnText(item.explanation)},
             {u"delegation"_s, columnId(item.delegation)},
             {u"party_studied_on"_s, columnDate(item.partyStudiedOn)},
             {u"party_studied_by"_s, columnText(item.partyStudiedBy)},
             {u"ending"_s, columnWord(endingWords, item.ending)},
             {u"withdrawn"_s, withdrawn ? 1 : 0}}};
}

Outcome<QList<Meeting>> MeetingStore::meetings() const
{
    Statement rows(m_database, meetingColumns + u"ORDER BY m.since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Meeting> list;
    while (rows.next())
        list.append(meetingFrom(rows));
    return list;
}

Outcome<std::optional<Meeting>> MeetingStore::meeting(const MeetingId &id) const
{
    Statement row(m_database, meetingColumns + u"WHERE m.id = ?"_s);
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
    Statement rows(m_database, u"SELECT id, meeting, topic, ordinal, title, explanation, delegation, party_studied_on, "
                               "party_studied_by, ending FROM agenda_item WHERE meeting = ? AND withdrawn = 0 "
                               "ORDER BY ordinal, since"_s);
    if (const Done done = rows.bind(id.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<AgendaItem> list;
    while (rows.next()) {
        list.append({idAt<AgendaItemId>(rows, 0), idAt<MeetingId>(rows, 1), idAt<TopicId>(rows, 2),
                     int(rows.number(3)), rows.text(4), rows.text(5), optionalId<DelegationId>(rows, 6),
                     dateOf(rows.text(7)), rows.text(8), columnValue(endingWords, rows.text(9))});
    }
    return list;
}

Outcome<QList<Entitled>> MeetingStore::entitled(const MeetingId &id) const
{
    Statement rows(m_database, u"SELECT villager, capacity FROM entitled WHERE meeting = ? AND withdrawn = 0 "
                               "ORDER BY ordinal"_s);
    if (const Done done = rows.bind(id.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<Entitled> list;
    while (rows.next())
        list.append({idAt<VillagerId>(rows, 0), rows.text(1)});
    return list;
}

Outcome<QByteArray> MeetingStore::rulePack(const QByteArray &sha256) const
{
    Statement row(m_database, u"SELECT content FROM rule_pack WHERE id = ?"_s);
    if (const Done done = row.bind(QString::fromLatin1(sha256.toHex())).run(); !done)
        return std::unexpected(done.error());
    return row.next() ? row.text(0).toUtf8() : QByteArray();
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
        fact.rows.append(rowOf(meeting.id, meeting.at));
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

Done MeetingStore::open(const Meeting &meeting, const QByteArray &rulePackText, const QString &rulePackName,
                        const QList<Entitled> &entitled, const QDateTime &now)
{
    // The exact text is kept, or nothing: a digest over other bytes would stamp a law nobody can read again.
    const QString text = QString::fromUtf8(rulePackText);
    if (storable(text).toUtf8() != rulePackText
        || QCryptographicHash::hash(rulePackText, QCryptographicHash::Sha256) != meeting.rulePackDigest)
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
    fact.rows.append({u"rule_pack"_s,
                      {{u"id"_s, QString::fromLatin1(meeting.rulePackDigest.toHex())},
                       {u"name"_s, columnText(rulePackName)},
                       {u"content"_s, text}}});
    fact.rows.append(rowOf(meeting.id, {.stage = Stage::SignIn}));
    int ordinal = 0;
    for (const Entitled &one : entitled) {
        fact.rows.append({u"entitled"_s,
                          {{u"id"_s, RecordId<struct EntitledTag>::fresh().hex()},
                           {u"meeting"_s, meeting.id.hex()},
                           {u"ordinal"_s, ++ordinal},
                           {u"villager"_s, one.villager.hex()},
                           {u"capacity"_s, columnText(one.capacity)},
                           {u"withdrawn"_s, 0}}});
    }
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

Done MeetingStore::move(const MeetingId &id, const StagePoint &to, const QDateTime &now)
{
    Fact fact{.kind = u"meeting.moved"_s, .subject = id.hex(), .meeting = id, .circumstance = {.happenedAt = now}};
    fact.rows.append(rowOf(id, to));
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

Done MeetingStore::keep(const AgendaItem &item, const QDateTime &now)
{
    return write(item, false, u"agenda_item.kept"_s, {.happenedAt = now}, now);
}

Done MeetingStore::withdraw(const AgendaItem &item, const QDateTime &now)
{
    return write(item, true, u"agenda_item.withdrawn"_s, {.happenedAt = now}, now);
}

Done MeetingStore::end(const AgendaItem &item, ItemEnding ending, const Circumstance &how, const QDateTime &now)
{
    AgendaItem ended = item;
    ended.ending = ending;
    return write(ended, false, u"agenda_item.ended"_s, how, now);
}

Done MeetingStore::write(const AgendaItem &item, bool withdrawn, const QString &kind, const Circumstance &how,
                         const QDateTime &now)
{
    Fact fact{.kind = kind, .subject = item.id.hex(), .meeting = item.meeting, .circumstance = how};
    fact.rows.append(agendaItemRow(item, withdrawn));
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

} // namespace yishibu
