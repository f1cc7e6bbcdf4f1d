#include "ui/controls/front_stack.h"

#include <QStackedLayout>

namespace yishibu {

// QStackedLayout asks for the room of the greatest, whoever is in front; and a widget that only overrides its own hints is
// not asked for its height, its layout is.
class FrontLayout : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;

    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSize() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint().expandedTo(currentWidget()->minimumSize()) : QSize();
    }
    bool hasHeightForWidth() const override { return currentWidget() && currentWidget()->hasHeightForWidth(); }
    int heightForWidth(int width) const override { return currentWidget() ? currentWidget()->heightForWidth(width) : -1; }
};

FrontStack::FrontStack(QWidget *parent) : QWidget(parent), m_layout(new FrontLayout(this))
{
    connect(m_layout, &QStackedLayout::currentChanged, this, [this] {
        m_layout->invalidate();
        updateGeometry();
        Q_EMIT currentChanged();
    });
}

void FrontStack::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FrontStack::removeWidget(QWidget *widget)
{
    m_layout->removeWidget(widget);
}

void FrontStack::setCurrentWidget(QWidget *widget)
{
    m_layout->setCurrentWidget(widget);
}

QWidget *FrontStack::currentWidget() const
{
    return m_layout->currentWidget();
}

} // namespace yishibu
