#pragma once

#include <QFile>
#include <memory>

namespace yishibu {

/// A regular file opened for reading, or null: never through a symbolic link in its last name, never a pipe or a
/// device, and never waiting for one.
std::unique_ptr<QFile> openPlainFile(const QString &path);

/// Makes the system forget what it holds of this file in memory, so that the next read comes from the disk.
void forgetCachedBytes(QFile &file);

/// Returns true when what was written to the file, or the names in the folder, are on the disk.
bool flushFile(QFile &file);
bool flushFolder(const QString &folder);

} // namespace yishibu
