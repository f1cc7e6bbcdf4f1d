#pragma once

#include "app/procedure/record_book.h"

namespace yishibu::test {

/// A form of the procedure that is shipped: "four-two", "six-two", "five-five".
ProcedureForm shippedForm(const QString &name);

/// A road's way through it, with gaps.
Dossier roadSoFar();

} // namespace yishibu::test
