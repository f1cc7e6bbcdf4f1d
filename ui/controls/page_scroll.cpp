#include "ui/controls/page_scroll.h"

#include <QScrollBar>

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

QSize PageScroll::minimumSizeHint() const
{
    return {widget() ? widget()->minimumSizeHint().width() : 0, 120};
}

} // namespace yishibu
