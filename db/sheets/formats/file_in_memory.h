#pragma once

#include <QByteArray>

namespace yishibu {

/// Bytes that can be opened by a name, for a library that takes nothing else. They never come to a disk.
class FileInMemory
{
public:
    explicit FileInMemory(const QByteArray &bytes);
    ~FileInMemory();
    Q_DISABLE_COPY_MOVE(FileInMemory)

    /// Empty where the system would not make one.
    QByteArray path() const { return m_path; }

private:
    int m_descriptor = -1;
    QByteArray m_path;
};

} // namespace yishibu
