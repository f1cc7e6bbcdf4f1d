#pragma once

#include "app/village/roster.h"

namespace yishibu {

/// Whose household it is, by name, as a page or a card shows it: the listed member whom the register calls its head (户主);
/// where it has none, the head's name that the sheet gave; where there is no such name, the first listed member. Empty
/// where nobody is left.
QString headNameOf(const Roster &roster, const Household &household);

/// All households of the roster, each under the name of who heads it.
QList<Household> householdsUnderHeads(const Roster &roster);

} // namespace yishibu
