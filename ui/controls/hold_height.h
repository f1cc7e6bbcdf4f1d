#pragma once

class QEvent;
class QWidget;

namespace yishibu {

/// Keeps a widget with wrapping words as high as they need at its present width: a layout alone squeezes them when the
/// window is low, and cuts lines. Call it from event() after the base class; a page that gets too high scrolls.
void holdHeight(QWidget *widget, const QEvent *event);

} // namespace yishibu
