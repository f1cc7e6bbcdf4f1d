#include "ui/controls/curtain.h"

#include "ui/style/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

Curtain::Curtain(QWidget *content, Sight sight, QWidget *parent) : FrontStack(parent), m_content(content), m_sight(sight)
{
    m_cover = newCover();
    addWidget(m_content);
    addWidget(m_cover);
}

QWidget *Curtain::newCover()
{
    auto *cover = new QWidget(this);
    cover->setObjectName(u"curtain"_s);
    auto *column = new QVBoxLayout(cover);
    column->setContentsMargins(48, 24, 48, 24);
    column->setSpacing(12);
    QLabel *title = newLabel(tr("The hall sees this screen"), Look::Title, cover, true);
    m_why = newLabel({}, Look::Soft, cover, true);
    m_why->setObjectName(u"whyCovered"_s);
    for (QLabel *label : {title, m_why})
        label->setAlignment(Qt::AlignCenter);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(m_why);
    column->addStretch(3);
    return cover;
}

void Curtain::setSight(Sight sight)
{
    m_sight = sight;
    follow();
}

bool Curtain::isDrawn() const
{
    return currentWidget() == m_cover;
}

void Curtain::showEvent(QShowEvent *event)
{
    if (HallSight *hall = HallSight::over(this); hall != m_hall) {
        if (m_hall)
            m_hall->disconnect(this);
        m_hall = hall;
        if (hall)
            connect(hall, &HallSight::changed, this, &Curtain::follow);
    }
    follow();
    FrontStack::showEvent(event);
}

void Curtain::follow()
{
    const bool isCovered = m_sight == Sight::Private && m_hall && m_hall->hides();
    if (isCovered) {
        m_why->setText(m_hall->hidesByHand()
                           ? tr("What stands here is for this desk alone, so it is covered. Shift+F5 uncovers it again.")
                           : tr("What stands here is for this desk alone, so it is covered. To work here, end the big screen "
                                "with F5, let the projector show a picture of its own, or pull its cable."));
    }
    if (isCovered == isDrawn())
        return;
    if (isCovered)
        m_typedIn = m_content->focusWidget();
    setCurrentWidget(isCovered ? m_cover : m_content);
    // Who types goes on where the curtain fell.
    if (!isCovered && m_typedIn && isVisible())
        m_typedIn->setFocus(Qt::OtherFocusReason);
}

} // namespace yishibu
