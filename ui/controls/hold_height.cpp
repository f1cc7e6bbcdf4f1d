#include "ui/controls/hold_height.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace yishibu {

void holdHeight(QWidget *widget, const QEvent *event)
{
    if (event->type() != QEvent::Resize && event->type() != QEvent::LayoutRequest && event->type() != QEvent::Show)
        return;
    const QLayout *layout = widget->layout();
    if (!layout || !layout->hasHeightForWidth())
        return;
    const int needed = layout->minimumHeightForWidth(widget->width());
    if (needed != widget->minimumHeight())
        widget->setMinimumHeight(needed);
}

} // namespace yishibu
