#pragma once

#include "app/intake/register_row.h"
#include "app/village/household.h"

#include <QHash>
#include <QSet>

namespace yishibu {

/// Which household each row of a register belongs to. A number column decides where there is one (merged or
/// written once and blank below); else the head's name; else the order: a household begins at 户主.
class HouseholdBlocks
{
public:
    /// Nothing goes on from one sheet to the next.
    void beginSheet() { m_current = -1; }

    struct Place
    {
        int household = 0;      ///< index into households()
        bool isUnknown = false; ///< no row above or in this one says whose household it is
    };
    /// Settles the next row. The group is the row's own, in short form. A row without a name counts as well: a
    /// head of household whose name is missing still opens the household.
    Place place(const RegisterRow &row, const QString &name, const QString &group);

    /// True for 户主 and 本人.
    static bool isHead(const QString &relation);

    QList<Household> &households() { return m_households; }

    /// Gives numbers such as 03-0126 (group, serial in the group) to households without one.
    static void numberTheNumberless(QList<Household> &households);
    /// The wished number if nobody has it, else the next of that group that is free.
    static QString freeNumber(const QString &group, const QString &wished, const QSet<QString> &taken);

private:
    bool beginsAnother(const RegisterRow &row, const QString &name, const QString &group) const;
    int open(const QString &number, const QString &group);

    QList<Household> m_households;
    QList<bool> m_hasHead;
    QHash<QString, int> m_byNumber; ///< "group|number"
    int m_current = -1;
};

} // namespace yishibu
