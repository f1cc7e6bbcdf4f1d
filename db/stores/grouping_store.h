#pragma once

#include "app/discussion/grouping.h"
#include "app/outcome.h"

#include <QList>

namespace yishibu {

class Database;

/// How people were put into groups: rounds, groups, and who sits in which. Each write is one fact.
class GroupingStore
{
public:
    explicit GroupingStore(Database &database) : m_database(database) {}

    // Of rounds that were not taken back, in their order.
    Outcome<QList<GroupingRound>> rounds(const MeetingId &meeting) const;
    Outcome<QList<DiscussionGroup>> groups(const MeetingId &meeting) const;
    Outcome<QList<GroupPlace>> places(const MeetingId &meeting) const;

    /// A round with its groups and everybody in them, in one fact; returned with its sequence and rank.
    Outcome<GroupingRound> form(const GroupingRound &round, const QList<DiscussionGroup> &groups, const QList<GroupPlace> &places,
                                const QDateTime &now);
    /// The round stays on record and is marked.
    Done withdraw(GroupingRound round, const QDateTime &now);
    /// Who leads a group and who writes for it.
    Done keep(const DiscussionGroup &group, const QDateTime &now);
    /// Somebody sits in another group.
    Done move(const GroupPlace &place, const QDateTime &now);
    /// People who came late join, in one fact.
    Done join(const QList<GroupPlace> &places, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
