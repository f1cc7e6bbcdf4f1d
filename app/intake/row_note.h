#pragma once

#include "app/intake/row_fault.h"

#include <QString>

namespace yishibu {

/// One thing found in one row of a register. Before and after may hold ID and phone numbers: a note is for the
/// eyes of the person who imports, never for the journal or a wall.
struct RowNote
{
    QString sheet;                            ///< the sheet's name
    int row = 0;                              ///< sheet row from 1
    RowVerdict verdict = RowVerdict::Good;    ///< class of this fault
    QString column;                           ///< the heading as typed; empty where the whole row is meant
    QString before;                           ///< as typed
    QString after;                            ///< as taken in; empty where it was left off
    RowFault fault = RowFault::Blanks;
    QString other = {};                       ///< the other row that is meant: "12", with its sheet where it is another
    int half = 0;                             ///< of a sheet with several people on each line: which of them, from 0 on the left

    bool operator==(const RowNote &) const = default;
};

} // namespace yishibu
