#include "ui/controls/card.h"

#include "ui/controls/hold_height.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yishibu {

Card::Card(QWidget *parent) : Card(QString(), parent) {}

Card::Card(const QString &title, QWidget *parent) : QFrame(parent)
{
    setLook(this, Look::Card);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 20, 16);
    whole->setSpacing(8);

    m_head = new QWidget(this);
    m_headRow = new QHBoxLayout(m_head);
    m_headRow->setContentsMargins(0, 2, 0, 0);
    m_headRow->setSpacing(12);
    m_title = newLabel(QString(), Look::Heading, m_head);
    m_headRow->addWidget(m_title);
    m_headRow->addStretch(1);
    whole->addWidget(m_head);

    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    whole->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_head->setVisible(!title.isEmpty() || m_headRow->count() > 2);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::addToHead(QWidget *widget)
{
    m_headRow->addWidget(widget);
    m_head->setVisible(true);
}

bool Card::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    holdHeight(this, event);
    return handled;
}

} // namespace yishibu
