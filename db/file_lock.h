#pragma once

#include "app/outcome.h"

#include <QString>

namespace yishibu {

/// A lock the kernel holds on a file beside the book, and drops by itself when the process ends, however it
/// ends: a stale lock cannot keep anybody from their book. The file goes when the lock is given back.
class FileLock
{
public:
    /// BookTrouble::HeldElsewhere if somebody else holds it, ReadOnly if the file cannot be made.
    static Outcome<FileLock> take(const QString &path);
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;

private:
    FileLock(QString path, qintptr handle) : m_path(std::move(path)), m_handle(handle) {}
    QString m_path;
    qintptr m_handle;
};

} // namespace yishibu
