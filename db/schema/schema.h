#pragma once

#include "app/outcome.h"

#include <QDateTime>

namespace yishibu {

class Database;

/// The numbered steps that made this book's tables what they are.
namespace schema {

/// The newest step this program knows.
int newestStep();

/// The step the file stands at; 0 for a file without tables.
Outcome<int> stepOf(Database &database);

/// Runs the missing steps, each in one transaction with its version number and its journal line; stops at the
/// first that fails, which then changed nothing. A newer book is refused with BookTrouble::NewerBook.
Done bringUpToDate(Database &database, const QDateTime &now);

} // namespace schema

} // namespace yishibu
