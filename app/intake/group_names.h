#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/roster.h"

namespace yishibu {

/// The villagers' groups of a book by their numbers: 一组, 一社 and 第1村民小组 are one group in a village that has one of
/// the number. A village with 一组 and 一社 has two.
class GroupNames
{
public:
    explicit GroupNames(const QList<Villager> &villagers);

    /// What the book calls the group; the word itself where the book has no such group, or several of the number.
    QString of(const QString &typed) const;

    /// Whether two words may be one group's: one is empty, they are equal, or have one number.
    static bool mayBeOne(const QString &one, const QString &other);

private:
    QSet<QString> m_names;
    QHash<int, QStringList> m_byNumber;
};

/// Calls the groups of a sheet what the book calls them, and tells of each in `folded`. A group that the sheet has beside
/// the book's stays another one.
void followGroupNames(RosterReading &people, const Roster &known);

} // namespace yishibu
