#include "ui/controls/message_bar.h"

#include "ui/controls/hold_height.h"
#include "ui/controls/todo_row.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace yishibu {

namespace {
constexpr int markRoom = 48;
}

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    m_text = newLabel(QString(), Look::Body, this, true);
    m_action = newButton(QString(), Look::Secondary, this);
    m_close = new QToolButton(this);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setIcon(tinted(Icon::Close, tokensOf(this).colours.ink2));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setMinimumSize(44, 44);
    m_close->setCursor(Qt::PointingHandCursor);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(markRoom, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionChosen);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::say(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    m_text->clear();
    Q_EMIT dismissed();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colours c = tokensOf(this).colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneBar(m_tone, c), 1));
    painter.setBrush(toneTint(m_tone, c));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    paintToneMark(painter, QRectF(18, height() / 2.0 - 8, 16, 16), m_tone, c);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool MessageBar::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    holdHeight(this, event);
    return handled;
}

} // namespace yishibu
