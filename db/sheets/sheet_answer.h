#pragma once

#include "app/intake/sheet.h"

#include <expected>
#include <optional>

namespace yishibu {

/// What the reading program says of a file. Its sheets have no file name, and a table of text has no name at all.
using SheetAnswer = std::expected<QList<Sheet>, SheetFault>;

/// Longest answer that is listened to, in bytes.
constexpr qsizetype sheetAnswerLimit = 192 * 1024 * 1024;

QByteArray writtenAnswer(const SheetAnswer &answer);

/// The answer these bytes are. Nothing where they are none, have anything before, between or behind, go beyond
/// sheet_limits.h, name a fault that is not the file's, or hold a cell whose text is not of its kind: who wrote them
/// may have been taken over by the file it read.
std::optional<SheetAnswer> checkedAnswer(const QByteArray &bytes);

} // namespace yishibu
