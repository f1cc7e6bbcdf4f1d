#pragma once

#include "app/meeting/course_record.h"
#include "app/outcome.h"

namespace yishibu {

class Database;

/// The course of a meeting: who took the chair, who was left out of the base figure, and what was typed in afterwards.
class CourseStore
{
public:
    explicit CourseStore(Database &database) : m_database(database) {}

    Outcome<CourseRecord> of(const MeetingId &meeting) const;
    /// When the facts of a meeting that came from paper were written down, by their sequence.
    Outcome<QHash<qint64, QDateTime>> typedAt(const MeetingId &meeting) const;
    /// When the last fact of this book was written down by its own clock; invalid in a book without one.
    Outcome<QDateTime> lastRecorded() const;

    Outcome<ChairChange> add(const ChairChange &change, const QDateTime &now);
    Done withdraw(ChairChange change, const QDateTime &now);
    Outcome<BaseExclusion> add(const BaseExclusion &exclusion, const QDateTime &now);
    /// They were read out at the meeting; in one fact.
    Done announce(const QList<BaseExclusion> &exclusions, const Circumstance &how, const QDateTime &now);
    Done withdraw(BaseExclusion exclusion, const QDateTime &now);
    /// The meeting was held on paper; everything typed in from now on says so.
    Done add(const LateEntry &entry, const QDateTime &now);
    Done withdraw(LateEntry entry, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
