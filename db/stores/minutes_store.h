#pragma once

#include "app/meeting/meeting.h"
#include "app/minutes/minutes.h"
#include "app/notice/notice.h"
#include "app/outcome.h"

#include <QList>

namespace yishibu {

class Database;

/// A notice as it was printed, word for word, and the days it hangs.
struct PrintedNotice
{
    NoticeId id = NoticeId::fresh();
    MeetingId meeting = MeetingId::fresh();
    std::optional<AgendaItemId> item;
    NoticeKind kind = NoticeKind::MeetingNotice;
    QString content;      ///< the exact wording
    QDate postedOn;       ///< the day it was hung; not counted (民法典 art. 201)
    QDate postedUntil;    ///< last day it must hang; invalid for a meeting notice

    bool operator==(const PrintedNotice &) const = default;
};

/// Closed minutes, and the notices that were posted.
class MinutesStore
{
public:
    explicit MinutesStore(Database &database) : m_database(database) {}

    /// The number the next minutes of that year get: "2026-001", "2026-002", …
    Outcome<QString> nextNumber(int year) const;
    Outcome<QList<ClosedMinutes>> all() const;
    Outcome<std::optional<ClosedMinutes>> of(const MeetingId &meeting) const;

    /// Closes the meeting and freezes its minutes in one fact. Afterwards triggers refuse every change. The digest
    /// must be that of the canonical bytes, or nothing is kept.
    Done close(const Meeting &meeting, const ClosedMinutes &minutes, const QDateTime &now);

    Outcome<QList<PrintedNotice>> notices() const;
    Done post(const PrintedNotice &notice, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
