#include "ui/controls/page_scroll.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>

namespace yishibu {

PageScroll::PageScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
}

void PageScroll::growUpTo(int most)
{
    m_most = most;
    fit();
}

void PageScroll::fit()
{
    if (m_most == 0 || !widget())
        return;
    const int wide = viewport()->width();
    const int high = widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : widget()->sizeHint().height();
    setFixedHeight(std::min(high, m_most));
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fit();
    return isHandled;
}

QSize PageScroll::minimumSizeHint() const
{
    return {widget() ? widget()->minimumSizeHint().width() : 0, 120};
}

} // namespace yishibu
