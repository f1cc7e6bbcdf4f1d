#pragma once

#include "app/agenda/agenda_item.h"
#include "app/attendance/entitled.h"
#include "app/meeting/topic_standing.h"
#include "app/outcome.h"

#include <QList>

namespace yishibu {

class Database;

/// The exact text of a rule pack, to be stamped on a meeting.
struct PackText
{
    QString title;
    QByteArray text;

    bool operator==(const PackText &) const = default;
};

/// Meetings, their sittings and agendas, who should attend, and where the facilitator stands.
class MeetingStore
{
public:
    explicit MeetingStore(Database &database) : m_database(database) {}

    Outcome<QList<Meeting>> meetings() const; ///< in the order they were first kept
    Outcome<std::optional<Meeting>> meeting(const MeetingId &id) const;
    Outcome<std::optional<Session>> openingSession(const MeetingId &id) const;
    Outcome<QList<AgendaItem>> agenda(const MeetingId &id) const;
    /// Every meeting with its agenda, for how far the topics of the pool have come.
    Outcome<QList<MeetingAgenda>> agendas() const;
    Outcome<QList<Entitled>> entitled(const MeetingId &id) const;
    /// The exact texts of the packs an opened meeting stands under; of one that is not open yet none.
    Outcome<QList<QByteArray>> lawOf(const Meeting &meeting) const;

    /// A new or changed meeting that is being prepared, with its opening session.
    Done keep(const Meeting &meeting, const QDateTime &now);
    Done keep(const AgendaItem &item, const QDateTime &now);
    /// The items with their new ordinals, in one fact.
    Done reorder(const QList<AgendaItem> &items, const QDateTime &now);
    /// Takes an item off the agenda; the others move up, in the same fact.
    Done withdraw(const AgendaItem &item, const QDateTime &now);

    /// Opens the meeting: stamps the law and the base figure on it, fixes who should attend and goes to the sign-in, in
    /// one fact. Among the law must be the very bytes that meeting.rulePackDigest is the SHA-256 of, or nothing is kept.
    Done open(const Meeting &meeting, const QList<PackText> &law, const QList<Entitled> &entitled, const QDateTime &now);

    /// Moves the facilitator to another stage; kept, so that a restart stands where the meeting stood.
    Done move(const MeetingId &id, const StagePoint &to, const QDateTime &now);

    /// Sets how an item ended; without a vote, at whose word and to when as item.otherwise says, now.
    Done end(const AgendaItem &item, ItemEnding ending, const Circumstance &how, const QDateTime &now);

private:
    Done write(const AgendaItem &item, const QString &kind, const Circumstance &how, const QDateTime &now);
    Database &m_database;
};

} // namespace yishibu
