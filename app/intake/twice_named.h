#pragma once

#include "app/intake/person_reading.h"

namespace yishibu {

/// Where a row stands: who lives with whom, and the table that says it.
struct RowPlace
{
    int household = 0;  ///< its place in the file
    int table = 0;      ///< which of the file's tables, in the order of reading
    bool hasHome = true; ///< whether the table tells households
    QString group;      ///< empty where nobody says
    bool isList = false; ///< whether the table is one of people whom the register has (TableUse::List)
    QString number;     ///< the household's, as typed; empty where the table has none
    QString head;       ///< name of the household's head, as far as the table tells
    QString tail;       ///< last four signs of the ID number, as far as the row tells
};

/// Finds the second row for one person. Name and ID number are the same, wherever the rows stand; else:
/// - In one table: name, sex and birth date in one household. The month counts where a row tells no day. Where one of two of
///   a household has no birth date they may be two people, and it is only flagged.
/// - In two tables of a file a name is one person's, unless sex, group, birth date, ID number or its last four say two, or
///   number and head of the households both do and neither table is a list. If something besides the name says that they are
///   one (last four, birth date, household's number, its head, sex and group; of two alike the relation) and fits one earlier row best, the row is
///   theirs and is not taken in again (SamePerson); otherwise it waits (PersonUnclear). A list brings in nobody
///   (NotInRegister).
class TwiceNamed
{
public:
    /// What was found.
    struct Found
    {
        bool isOut = false;              ///< the row is not taken in
        std::optional<VillagerId> who;   ///< who is in already, where that is clear
        int household = -1;              ///< theirs
    };
    /// Looks at the next row and notes what it finds, with the earlier row.
    Found find(const RegisterRow &row, const RowPlace &place, PersonReading &person);

private:
    struct Earlier
    {
        QString sheet;
        int row = 0; ///< sheet row from 1
        RowPlace place;
        Sex sex = Sex::Unknown;
        QDate birth;
        bool isMonth = false; ///< the birth date is known to the month only
        QString citizenId;
        VillagerId who = VillagerId::fresh();
        QString relation; ///< to the head
    };
    static bool isSameInTable(const Earlier &one, const Earlier &other);
    static bool areTwo(const Earlier &one, const Earlier &other);
    static int likeness(const Earlier &one, const Earlier &other);
    static bool areOneMonth(const Earlier &one, const Earlier &other);
    static const Earlier *bestOf(const QList<Earlier> &named, const Earlier &here, bool *isUnclear);
    static void note(RowFault fault, const RegisterRow &row, const Earlier *other, PersonReading &person);

    QHash<QString, QList<Earlier>> m_people; ///< by name
};

} // namespace yishibu
