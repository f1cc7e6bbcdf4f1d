#pragma once

#include "app/outcome.h"
#include "app/record_id.h"

#include <QDateTime>
#include <optional>

namespace yishibu {

class Database;

/// 误工补贴: what each person who came to a meeting is paid for the day. It is settled after the meeting, often when the
/// minutes are closed already.
class AllowanceStore
{
public:
    explicit AllowanceStore(Database &database) : m_database(database) {}

    /// In fen, for each; nothing where none was set.
    Outcome<std::optional<qint64>> of(const MeetingId &meeting) const;
    Done set(const MeetingId &meeting, qint64 amountFen, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
