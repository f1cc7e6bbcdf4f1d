#include "ui/controls/hero_card.h"

#include "ui/controls/big_button.h"
#include "ui/controls/hold_height.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace yishibu {

HeroCard::HeroCard(QWidget *parent) : QFrame(parent)
{
    const auto white = [this](Look look) {
        QLabel *label = newLabel(QString(), look, this, true);
        label->setProperty("onred", true);
        return label;
    };
    m_above = white(Look::Body);
    m_title = white(Look::Kai);
    m_below = white(Look::Body);
    m_button = new BigButton(QString(), this);
    setLook(m_button, Look::OnRed);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_above);
    words->addWidget(m_title);
    words->addWidget(m_below);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(28, 22, 28, 22);
    row->setSpacing(24);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_button->hide();
    connect(m_button, &BigButton::clicked, this, &HeroCard::chosen);
}

void HeroCard::setWords(const QString &above, const QString &title, const QString &below)
{
    m_above->setText(above);
    m_title->setText(title);
    m_below->setText(below);
    m_above->setVisible(!above.isEmpty());
    m_below->setVisible(!below.isEmpty());
    setAccessibleName(title);
}

void HeroCard::setStep(const QString &step)
{
    m_button->setText(step);
    m_button->setVisible(!step.isEmpty());
}

void HeroCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(this).colours.vermilion);
    painter.drawRoundedRect(rect(), Tokens::cardRadius, Tokens::cardRadius);
}

bool HeroCard::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    holdHeight(this, event);
    return handled;
}

} // namespace yishibu
