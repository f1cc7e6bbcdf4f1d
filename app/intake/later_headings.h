#pragma once

#include "app/intake/headings.h"

namespace yishibu {

/// Headings of further registers below the first one of a sheet, in order: lines of at least three heading words, whatever
/// columns they stand in, where they do not merely repeat the headings above them. Each holds from its line on.
QList<Headings> laterHeadings(const Sheet &sheet, const Headings &first);

/// Whether people can be read below these headings of a further register: it names them and says who they are.
bool tellsPeople(const Headings &headings);

} // namespace yishibu
