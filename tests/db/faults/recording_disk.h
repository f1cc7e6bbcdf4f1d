#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace yishibu::test {

/// One touch of the disk, as SQLite asked for it.
struct DiskTouch
{
    enum class Kind { Write, Truncate, Flush, Remove };
    Kind kind = Kind::Write;
    QString file;      ///< absolute path
    qint64 offset = 0; ///< of a write; the new size of a truncation
    QByteArray bytes;  ///< of a write
};

/// A layer between SQLite and the disk (a VFS of its own, in this process) that lets everything through and remembers,
/// in order, what was written, cut, flushed and removed below one folder. From that every state in which a killed
/// program or a power cut may leave the files can be laid out again (disk_states.h).
class RecordingDisk
{
public:
    /// Every book opened from now on, until the end of this value, goes through it.
    explicit RecordingDisk(const QString &folder);
    ~RecordingDisk();
    RecordingDisk(const RecordingDisk &) = delete;
    RecordingDisk &operator=(const RecordingDisk &) = delete;

    const QList<DiskTouch> &touches() const;
    /// How many there were until now: what is confirmed at this moment hangs on these alone.
    qsizetype count() const { return touches().size(); }
};

} // namespace yishibu::test
