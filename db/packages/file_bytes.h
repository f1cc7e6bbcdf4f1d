#pragma once

#include "app/outcome.h"

#include <QByteArray>
#include <QString>

namespace yishibu {

QByteArray sha512(const QByteArray &bytes);

/// All bytes of one file of a package. PackageFault Unreadable, or TooLarge above the limit (names: the path).
Outcome<QByteArray> readWhole(const QString &folder, const QString &path, qint64 limit);

/// The SHA-512 of one file of a package, read in pieces. PackageFault Unreadable, or ChangedFile if the file has not
/// the size it had when the folder was listed (names: the path).
Outcome<QByteArray> fileSha512(const QString &folder, const QString &path, qint64 size);

} // namespace yishibu
