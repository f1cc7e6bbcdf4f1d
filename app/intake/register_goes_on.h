#pragma once

#include "app/intake/headings.h"

namespace yishibu {

/// The first row (from 0) below a list that is none of its lines but a person of the register above it, whose columns it
/// keeps: an ID number or a relation stands where the register has it and the list does not. -1 where there is none.
/// `end` is the row behind the list's last one.
int rowWhereRegisterGoesOn(const Sheet &sheet, const Headings &list, int end, const Headings &above);

/// The register's headings for the rows from there on, where no heading is repeated.
Headings goingOnAt(int row, const Headings &above);
/// Whether they are such headings.
bool goesOnWithoutHeadings(const Headings &headings);

} // namespace yishibu
