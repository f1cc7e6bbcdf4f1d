#pragma once

#include "app/outcome.h"

#include <QDateTime>
#include <QStringList>

namespace yishibu {

class Database;
struct Fact;

/// The numbered steps that made this book's tables what they are.
namespace schema {

/// The text of every step of this program, the first one first. A test may hand other steps to what takes some.
const QStringList &releasedSteps();

/// The newest step this program knows.
int newestStep();

/// The step the file stands at; 0 for a file without tables.
Outcome<int> stepOf(Database &database);

/// Lays out the tables of a new book. The first line of its journal is the genesis fact.
Done layOut(Database &database, const Fact &genesis, const QDateTime &now);

/// Runs the missing steps, each in one transaction with its version number and its journal line; stops at the
/// first that fails, which then changed nothing. A newer book is refused with BookTrouble::NewerBook.
Done bringUpToDate(Database &database, const QDateTime &now, const QStringList &steps = releasedSteps());

/// Tables, indexes and triggers that are missing, changed or strange: "trigger sign_in_is_kept"; empty in a
/// sound book.
Outcome<QStringList> faults(Database &database);

} // namespace schema

} // namespace yishibu
