#pragma once

#include <QtGlobal>

namespace yishibu {

/// Largest spreadsheet file that is opened, in MiB. A register of 14,000 people has one.
constexpr qint64 sheetFileLimitMiB = 16;
/// What one part of a packed file may unpack to, in MiB. The sheet of these 14,000 people has ten.
constexpr qint64 sheetUnpackedLimitMiB = 128;

/// What of one sheet is read at most. A village register has hundreds of rows, a township's some ten thousand.
constexpr int sheetRowLimit = 200'000;
constexpr int sheetColumnLimit = 512;
/// Of all sheets of a file together: rows times their width, so that few bytes cannot ask for much memory.
constexpr qsizetype sheetCellLimit = 6'000'000;
constexpr qsizetype sheetMergeLimit = 200'000; ///< of all sheets of a file together
constexpr int sheetCountLimit = 256;
constexpr qsizetype sheetNameLimit = 255; ///< characters
/// Longest text of one cell, in characters, as spreadsheet programs have it.
constexpr qsizetype cellTextLimit = 32767;

/// What the process that reads a file may use of the machine. The largest file allowed takes a few seconds.
constexpr qint64 readerCpuSeconds = 30;
constexpr qint64 readerMemoryMiB = 1024;
/// How long it is waited for, however little of the machine it got.
constexpr qint64 readerPatienceSeconds = 90;

} // namespace yishibu
