#pragma once

#include "tests/db/faults/recording_disk.h"

#include <QMap>

class QRandomGenerator;

namespace yishibu::test {

/// What lies on the disk: path and bytes.
using DiskState = QMap<QString, QByteArray>;

/// The states in which files may be found after the machine stopped, worked out from what was recorded. Goes forward
/// only: ask for the moments in ascending order.
class DiskStates
{
public:
    /// before: the files as they lay there when the recording began.
    DiskStates(DiskState before, const QList<DiskTouch> &touches);

    /// The program was killed inside touch n (from 0): all touches before it are there, and of a write the first half.
    DiskState killedIn(qsizetype n);
    /// The power went before touch n: of what no flush of its file confirmed, each sector got there or did not, by
    /// chance; later writes may have overtaken earlier ones.
    DiskState cutBefore(qsizetype n, int sectorSize, QRandomGenerator &chance);

private:
    void goTo(qsizetype n);
    static void apply(DiskState &state, const DiskTouch &touch);
    static void applyTorn(DiskState &state, const DiskTouch &touch, int sectorSize, QRandomGenerator &chance);

    const QList<DiskTouch> &m_touches;
    qsizetype m_at = 0;
    DiskState m_written;           ///< with every touch before m_at
    DiskState m_flushed;           ///< what a flush confirmed
    QMap<QString, QList<qsizetype>> m_waiting; ///< touches of each file since its last flush
};

} // namespace yishibu::test
