#pragma once

#include <QtGlobal>

namespace yishibu {

/// Limits against a stick that wants to fill memory or never end. FORMAT.md names them; writer and reader keep them.
inline constexpr qint64 mostPackageEntries = 20'000;           ///< files and folders together
inline constexpr qint64 largestTagFile = 64 * 1024;            ///< bytes; all tag files but manifest-sha512.txt
inline constexpr qint64 largestManifest = 8 * 1024 * 1024;     ///< bytes; the longest paths times the most files fit
inline constexpr qint64 largestPayloadFile = 2'000'000'000;    ///< bytes; sticks with FAT32 end at 4 GiB
inline constexpr qint64 largestPackage = 64'000'000'000;       ///< bytes of all files together
inline constexpr qint64 largestPayloadRead = 64 * 1024 * 1024; ///< bytes; most that one reading takes into memory

} // namespace yishibu
