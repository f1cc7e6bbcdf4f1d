#include "tests/db/faults/recording_disk.h"

#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

/// What is recorded, and where. SQLite's interface is a table of plain functions, so there is one of these at a time.
struct Record
{
    QString folder;
    QList<DiskTouch> touches;
};
Record *recording = nullptr;
sqlite3_vfs *below = nullptr;

/// A file as SQLite sees it; that of the VFS below lies right behind.
struct RecordedFile
{
    sqlite3_file base;
    QString *path; ///< null for temporary files, which nobody needs after a crash
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

RecordedFile *recorded(sqlite3_file *file)
{
    return reinterpret_cast<RecordedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return recorded(file)->real();
}

void note(sqlite3_file *file, DiskTouch::Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
{
    const QString *path = recorded(file)->path;
    if (recording && path && path->startsWith(recording->folder))
        recording->touches.append({kind, *path, offset, bytes});
}

int closeFile(sqlite3_file *file)
{
    const int done = real(file)->pMethods->xClose(real(file));
    delete recorded(file)->path;
    recorded(file)->path = nullptr;
    return done;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const int done = real(file)->pMethods->xWrite(real(file), bytes, size, offset);
    if (done == SQLITE_OK)
        note(file, DiskTouch::Kind::Write, offset, QByteArray(static_cast<const char *>(bytes), size));
    return done;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int done = real(file)->pMethods->xTruncate(real(file), size);
    if (done == SQLITE_OK)
        note(file, DiskTouch::Kind::Truncate, size);
    return done;
}

int flushFile(sqlite3_file *file, int flags)
{
    const int done = real(file)->pMethods->xSync(real(file), flags);
    if (done == SQLITE_OK)
        note(file, DiskTouch::Kind::Flush);
    return done;
}

// The rest goes straight down. The map of the log (xShm…) is memory that every opening makes anew, so it is no touch.
const sqlite3_io_methods methods{
    3,
    closeFile,
    [](sqlite3_file *f, void *into, int size, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), into, size, at); },
    writeFile,
    truncateFile,
    flushFile,
    [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file *f, int lock) { return real(f)->pMethods->xLock(real(f), lock); },
    [](sqlite3_file *f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
    [](sqlite3_file *f, int *held) { return real(f)->pMethods->xCheckReservedLock(real(f), held); },
    [](sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
    [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    [](sqlite3_file *f, int page, int size, int extend, void volatile **at) {
        return real(f)->pMethods->xShmMap(real(f), page, size, extend, at);
    },
    [](sqlite3_file *f, int offset, int n, int flags) { return real(f)->pMethods->xShmLock(real(f), offset, n, flags); },
    [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); },
    [](sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    [](sqlite3_file *f, sqlite3_int64 at, int size, void **into) { return real(f)->pMethods->xFetch(real(f), at, size, into); },
    [](sqlite3_file *f, sqlite3_int64 at, void *bytes) { return real(f)->pMethods->xUnfetch(real(f), at, bytes); },
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    RecordedFile *opened = recorded(file);
    opened->base.pMethods = nullptr;
    opened->path = nullptr;
    const int done = below->xOpen(below, name, opened->real(), flags, outFlags);
    if (opened->real()->pMethods) {
        opened->base.pMethods = &methods;
        if (name)
            opened->path = new QString(QString::fromUtf8(name));
    }
    return done;
}

int removeFile(sqlite3_vfs *, const char *name, int flushFolder)
{
    const int done = below->xDelete(below, name, flushFolder);
    const QString path = QString::fromUtf8(name);
    if (done == SQLITE_OK && recording && path.startsWith(recording->folder))
        recording->touches.append({DiskTouch::Kind::Remove, path, 0, {}});
    return done;
}

sqlite3_vfs *layer()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *below;
        made.szOsFile = int(sizeof(RecordedFile)) + below->szOsFile;
        made.zName = "recording";
        made.pNext = nullptr;
        made.xOpen = openFile;
        made.xDelete = removeFile;
        return made;
    }();
    return &vfs;
}

} // namespace

RecordingDisk::RecordingDisk(const QString &folder)
{
    below = sqlite3_vfs_find(nullptr);
    recording = new Record{folder, {}};
    sqlite3_vfs_register(layer(), 1);
}

RecordingDisk::~RecordingDisk()
{
    sqlite3_vfs_unregister(layer());
    delete recording;
    recording = nullptr;
}

const QList<DiskTouch> &RecordingDisk::touches() const
{
    return recording->touches;
}

} // namespace yishibu::test
