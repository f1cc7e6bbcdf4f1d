#pragma once

#include "app/discussion/remark.h"
#include "app/outcome.h"

#include <QList>

namespace yishibu {

class Database;

/// What was said about an item, and the points of its three columns.
class DiscussionStore
{
public:
    explicit DiscussionStore(Database &database) : m_database(database) {}

    /// In the order of rank; withdrawn ones among them.
    Outcome<QList<Remark>> remarks(const MeetingId &meeting) const;
    Outcome<QList<Point>> points(const MeetingId &meeting) const;
    /// 待核实事项 of all closed meetings, meeting by meeting; withdrawn ones among them.
    Outcome<QList<Point>> pointsToCheck() const;

    /// Returns it with its sequence and rank; a rank the moment names already is kept.
    Outcome<Remark> add(const Remark &remark, const QDateTime &now);
    Outcome<Point> add(const Point &point, const QDateTime &now);
    /// Points as they stand now, in one fact: "merged", "parted", "given_to_check", "answered", "offered", "withdrawn".
    Done keep(const QList<Point> &points, const QString &what, const QDateTime &now);
    Outcome<Remark> withdraw(const Remark &remark, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
