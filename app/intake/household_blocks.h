#pragma once

#include "app/intake/household_numbers.h"
#include "app/intake/register_row.h"
#include "app/village/household.h"
#include "app/village/villager.h"

#include <QHash>
#include <QSet>

namespace yishibu {

/// Which household each row of a register belongs to. A number column decides where there is one (merged or
/// written once and blank below); else the head's name; else the order: a household begins at 户主. A row without a number under
/// another head's name is of that head's household. Numbers that begin anew without a group to tell them apart are other
/// households: a second head, of another name, birth year or ID number, opens one.
class HouseholdBlocks
{
public:
    /// Nothing goes on from one table to the next. A list of people whom the register has opens no household for a head.
    /// Rows of `breaks` begin another family though no head stands there; nobody above says whose it is.
    void beginTable(bool isList, const HouseholdNumbers &numbers, const QSet<int> &breaks);

    struct Place
    {
        int household = 0;      ///< index into households()
        bool isUnknown = false; ///< no row above or in this one says whose household it is
        bool isSecondHead = false; ///< another one is the head of the number's household, or the head's spouse
        bool isNumberLost = false; ///< a household is begun whose number is damaged
    };
    /// Settles the next row. The group is the row's own, in short form. A row without a name counts as well: a
    /// head of household whose name is missing still opens the household.
    Place place(const RegisterRow &row, const Villager &who, const QString &group);

    /// True for 户主 and 本人.
    static bool isHead(const QString &relation);

    QList<Household> &households() { return m_households; }

    /// Gives numbers such as 03-0126 (group, serial in the group) to households without one.
    static void numberTheNumberless(QList<Household> &households);
    /// The wished number if nobody has it, else the next of that group that is free.
    static QString freeNumber(const QString &group, const QString &wished, const QSet<QString> &taken);

private:
    struct Head
    {
        bool isKnown = false;
        QString name;
        QDate birth;
        QString idTail;
        QString spouse; ///< name; a household has one beside its head
        bool hasRow = false; ///< somebody of the head's name stands in the household
    };
    bool beginsAnother(const RegisterRow &row, const Villager &who, const QString &group) const;
    int open(const RegisterRow &row, const Villager &who, const QString &group, Place &place);
    int goingOn(const QList<int> &known, const RegisterRow &row, const Villager &who, Place &place);
    int householdOfHead(const QString &headName, const Villager &who, const QString &group, Place &place) const;
    int goingOnForHead(const QList<int> &known, const QString &headName, const Villager &who, Place &place);
    bool isItsHead(int household, const Villager &who) const;
    bool isRestarting() const { return m_begunAnew > m_joinedApart; }

    QString numberIn(const RegisterRow &row) const { return m_numbers.of(row); }

    QList<Household> m_households;
    QList<Head> m_heads;                   ///< of each household
    QHash<QString, QList<int>> m_byNumber; ///< "group|number"; several where numbers begin anew
    int m_current = -1;
    int m_firstOfTable = 0; ///< the first household that this table opened
    bool m_isList = false;
    HouseholdNumbers m_numbers;
    QSet<int> m_breaks;
    int m_begunAnew = 0;   ///< numbers of this table that came again with another head
    int m_joinedApart = 0; ///< numbers of this table that came again without a head: it is sorted otherwise
};

} // namespace yishibu
