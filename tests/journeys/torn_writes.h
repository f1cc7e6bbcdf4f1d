#pragma once

#include <QtGlobal>

/// Dying in the middle of writing. The calls with which SQLite and Qt touch the disk are answered by this binary
/// (torn_writes.cpp) before they reach the kernel, so that a process can be killed inside the n-th of them: of a
/// write the first half of the bytes still gets there. Nothing is counted in a process that did not ask for it.
namespace yishibu::test::torn {

/// What a process may die of.
struct Death
{
    qint64 atTouch = 0;       ///< inside the n-th touch of the disk, from 1; 0: never
    bool beforeRename = false; ///< with everything written, the final name not given yet
    bool afterRename = false;  ///< with the final name just given, nobody told yet
};

/// From here on this process counts how often it touches the disk, and dies as it is told.
void countAndDie(const Death &death);

/// How often it did since then: writes, flushes, cuts, new names, removals and folders made.
qint64 touches();
/// Of those the writes and the flushes, so that a test can see that this works at all.
qint64 writes();
qint64 flushes();

} // namespace yishibu::test::torn
