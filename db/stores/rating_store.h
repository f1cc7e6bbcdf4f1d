#pragma once

#include "app/outcome.h"
#include "app/rating/rating.h"

#include <QList>

namespace yishibu {

class Database;

/// How content people were at the end of a meeting.
class RatingStore
{
public:
    explicit RatingStore(Database &database) : m_database(database) {}

    /// In the order they were given; withdrawn ones among them.
    Outcome<QList<Rating>> ratings(const MeetingId &meeting) const;
    /// A new rating, or one more tap on it; returned with its sequence and rank.
    Outcome<Rating> keep(const Rating &rating, const QDateTime &now);
    /// A new rating in place of one that stood: that one is withdrawn and this one kept, or neither.
    Outcome<Rating> replace(Rating before, const Rating &rating, const QDateTime &now);
    Outcome<Rating> withdraw(Rating rating, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
