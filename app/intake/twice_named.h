#pragma once

#include "app/intake/person_reading.h"

namespace yishibu {

/// Where a row stands: who lives with whom, and the table that says it.
struct RowPlace
{
    int household = 0;  ///< its place in the file
    int table = 0;      ///< which of the file's tables
    bool hasHome = true; ///< whether the table tells households
    QString group;      ///< empty where nobody says
};

/// Finds the second row for one person. Name and ID number are the same, wherever the rows stand; or name, sex and birth
/// date are, and the ID numbers do not tell two people, in one household or in two tables of which one tells no households.
/// It is not taken in. In one household the month counts where a row tells no day.
/// Where one of two of a household has no birth date they may be two people, and it is only flagged.
class TwiceNamed
{
public:
    /// Looks at the next row and notes what it finds, with the earlier row. True where the row stands for somebody who is
    /// in already.
    bool find(const RegisterRow &row, const RowPlace &place, PersonReading &person);

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
    };
    static bool isSame(const Earlier &one, const Earlier &other);

    QHash<QString, QList<Earlier>> m_people; ///< by name
};

} // namespace yishibu
