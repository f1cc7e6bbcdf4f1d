#include "ui/controls/hold_height.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace yishibu {

namespace {
constexpr const char *held = "heightIsHeld";
}

void holdHeight(QWidget *widget, const QEvent *event)
{
    if (event->type() != QEvent::Resize && event->type() != QEvent::LayoutRequest && event->type() != QEvent::Show)
        return;
    QLayout *layout = widget->layout();
    if (!layout)
        return;
    if (!layout->hasHeightForWidth()) {
        // The wrapping words are hidden now, and what was held for them is let go.
        if (widget->property(held).toBool())
            widget->setMinimumHeight(0);
        widget->setProperty(held, false);
        return;
    }
    const int needed = layout->totalMinimumHeightForWidth(widget->width());
    if (needed == widget->minimumHeight())
        return;
    widget->setMinimumHeight(needed);
    widget->setProperty(held, true);
    // The widget may have grown at once, in the middle of being laid out by its parent: what it holds moves along.
    layout->invalidate();
    layout->activate();
}

} // namespace yishibu
