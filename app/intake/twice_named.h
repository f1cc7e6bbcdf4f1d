#pragma once

#include "app/intake/person_reading.h"

namespace yishibu {

/// Finds the second row for one person of a household: name, sex and birth date are the same, and the ID numbers do not
/// tell two people. It is not taken in. Where neither row has a birth date they may be two people, and it is only flagged.
class TwiceNamed
{
public:
    /// Looks at the next row and notes what it finds, with the earlier row; `household` is its place in the sheet. True
    /// where the row stands for somebody who is in already.
    bool find(const RegisterRow &row, int household, PersonReading &person);

private:
    struct Earlier
    {
        QString sheet;
        int row = 0; ///< sheet row from 1
        Sex sex = Sex::Unknown;
        QDate birth;
        QString citizenId;
    };
    QHash<std::pair<int, QString>, QList<Earlier>> m_people; ///< by household and name
};

} // namespace yishibu
