#pragma once

#include "app/outcome.h"

#include <QString>

namespace yishibu::book_header {

/// "YSB1" as SQLite's application_id: tells a book from other programs' files.
inline constexpr quint32 applicationId = 0x59534231;

/// Whether a write-ahead log with something in it lies beside the file, as a crash leaves one.
bool hasLog(const QString &path);

/// Looks at the first hundred bytes before SQLite does: a foreign, hostile, newer or shortened file is told apart
/// without being opened. Nobody may hold the file open in this process, or SQLite's own locks would be dropped.
Done check(const QString &path, qsizetype knownSteps);

} // namespace yishibu::book_header
