#pragma once

#include "app/attendance/sign_in.h"
#include "db/journal/journal.h"
#include "db/stores/column_words.h"

namespace yishibu {

// How a sign-in stands in its table: every column of the row, and read back from `signInColumns` in that order.

/// `moments`: the parts that get their place from the journal now.
RowImage rowOf(const SignIn &signIn, const QStringList &moments = {});
SignIn signInAt(const Statement &row);
extern const QString signInColumns;

} // namespace yishibu
