#pragma once

#include "tests/db/faults/disk_states.h"

#include "db/book.h"

class QTemporaryDir;

namespace yishibu::test {

/// What the screen showed as done, and how many touches of the disk it took until then.
struct Confirmed
{
    qsizetype touches = 0;
    QString fact; ///< "<sign-in> came", "<paper> withdrawn"
};

/// A book's file and its log, as they lie there now.
DiskState filesOf(const QString &book);

/// The files of a state laid out in a folder, and the book there as far as it opens.
Outcome<std::unique_ptr<Book>> openedIn(const QTemporaryDir &folder, const DiskState &state);

/// What is wrong with the facts found in a book that was torn off after so many touches: "lost …" of what was confirmed by
/// then, "nobody did …" of what was not. The fact that was being written just then may be there already.
QStringList wrongWith(const QStringList &found, const QList<Confirmed> &confirmed, qsizetype touches);

/// The moments to tear at, of so many touches: all, or a drawn sample with the first and the last.
QList<qsizetype> momentsOf(qsizetype touches, bool all, int sample, quint32 seed);

} // namespace yishibu::test
