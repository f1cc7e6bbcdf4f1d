#pragma once

#include <QString>
#include <memory>
#include <optional>

namespace yishibu {

/// A lock the kernel holds on a file beside the book, and drops by itself when the process ends, however it
/// ends: a stale lock cannot keep anybody from their book.
class FileLock
{
public:
    /// Nothing if somebody else holds it, or the file cannot be made.
    static std::optional<FileLock> take(const QString &path);
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;

private:
    explicit FileLock(qintptr handle) : m_handle(handle) {}
    qintptr m_handle;
};

} // namespace yishibu
