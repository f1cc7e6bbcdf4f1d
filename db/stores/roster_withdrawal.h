#pragma once

#include "app/village/withdrawal.h"

namespace yishibu {

/// A column that names a villager, and when what it says holds them in the register.
struct HangingColumn
{
    const char *table;
    const char *column;
    HangingFact fact;
    const char *counts; ///< the condition under which a row counts
};

/// Every column that names a villager, but the personal numbers and the record of who saw them: those go, or stay, with
/// whoever is taken out again.
const QList<HangingColumn> &hangingColumns();

} // namespace yishibu
