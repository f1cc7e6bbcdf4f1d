#include "ui/controls/key_run.h"

#include <QKeyEvent>

namespace yishibu {

namespace {
constexpr quint64 longestPause = 45; ///< milliseconds; no hand keeps this up over a whole number
}

void KeyRun::take(const QKeyEvent &key)
{
    const bool writes = !key.text().isEmpty() && key.text().at(0).isPrint();
    m_enters = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!writes && !m_enters)
        return;
    m_goesOn = m_last > 0 && key.timestamp() >= m_last && key.timestamp() - m_last <= longestPause;
    m_last = key.timestamp();
    if (!m_goesOn)
        m_written = 0;
    m_written += writes ? 1 : 0;
}

} // namespace yishibu
