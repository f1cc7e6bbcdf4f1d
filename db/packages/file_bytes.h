#pragma once

#include "app/outcome.h"

#include <QByteArray>
#include <QString>

namespace yishibu {

QByteArray sha512(const QByteArray &bytes);

/// All bytes of one file of a package. PackageFault Unreadable, or TooLarge above the limit (names: the path).
Outcome<QByteArray> readWhole(const QString &folder, const QString &path, qint64 limit);

/// The same, proved again by its SHA-512, because a stick may give other bytes at each reading. PackageFault Unreadable, TooLarge
/// or ChangedFile (names: the path).
Outcome<QByteArray> readSigned(const QString &folder, const QString &path, const QByteArray &digest);

/// The SHA-512 of one file of a package, read in pieces. PackageFault Unreadable, or ChangedFile if the file has not
/// the size it had when the folder was listed (names: the path).
Outcome<QByteArray> fileSha512(const QString &folder, const QString &path, qint64 size);

} // namespace yishibu
