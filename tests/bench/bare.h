#pragma once

#include <QString>

namespace yishibu::bench {

/// Writes what a sign-in writes into a copy of that book, by nothing but SQLite's own interface: the same three rows (the
/// sign-in, the line of the journal, its payload) in the same tables with their indexes and triggers, under the same
/// settings, each sign-in one transaction. What the rows say is not worked out: no rule, no JSON, no digest, no rank.
/// Prints "bare MEDIAN COMMIT": the whole of it, and the part of it that the commit with its one flush takes.
void signInBare(const QString &book, const QString &copy);

} // namespace yishibu::bench
