#include "ui/controls/hall_sight.h"

#include <QWidget>

namespace yishibu {

HallSight::HallSight(QWidget &window) : QObject(&window) {}

HallSight *HallSight::over(const QWidget *widget)
{
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (auto *sight = w->findChild<HallSight *>(QString(), Qt::FindDirectChildrenOnly))
            return sight;
    }
    return nullptr;
}

bool HallSight::hidesOn(const QWidget *widget)
{
    const HallSight *sight = over(widget);
    return sight && sight->hides();
}

void HallSight::setMirrored(bool mirrored)
{
    if (m_isMirrored == mirrored)
        return;
    m_isMirrored = mirrored;
    Q_EMIT changed();
}

void HallSight::setByHand(bool hidden)
{
    if (m_isByHand == hidden)
        return;
    m_isByHand = hidden;
    Q_EMIT changed();
}

} // namespace yishibu
