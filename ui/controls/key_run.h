#pragma once

#include <QtGlobal>

class QKeyEvent;

namespace yishibu {

/// Tells a scanner from a hand by when the keyboard says its keys were pressed, not by when they come here: a slow laptop
/// that falls behind still tells them apart.
class KeyRun
{
public:
    /// To be told of every key before it does anything. Keys that neither write nor enter leave the run as it is.
    void take(const QKeyEvent &key);

    /// Whether the key at hand came as fast after the one before as only a scanner types.
    bool goesOn() const { return m_goesOn; }
    /// Whether the key at hand is the Enter at the end of a scan.
    bool isScanned() const { return m_goesOn && m_enters && m_written >= shortest; }

    static constexpr int shortest = 4; ///< keys; less may be two hands

private:
    quint64 m_last = 0; ///< milliseconds, 0 for keys without a time
    int m_written = 0;  ///< keys of this run so far
    bool m_goesOn = false;
    bool m_enters = false;
};

} // namespace yishibu
