#include "ui/controls/search_field.h"

#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace yishibu {

namespace {
constexpr int sidePadding = 20;
}

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setLook(this, Look::Search);
}

void SearchField::setHint(const QString &hint)
{
    m_hint = hint;
    if (accessibleName().isEmpty())
        setAccessibleName(hint);
    setAccessibleDescription(hint);
    setToolTip(hint); // in large text it may be cut
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens tokens = tokensOf(this);
    const QFont font = tokens.sans(text().isEmpty() && placeholderText().isEmpty() ? 16 : 14);
    const QString shownText = text().isEmpty() ? placeholderText() : text();
    const int typed = fontMetrics().horizontalAdvance(shownText) + 2 * sidePadding;
    const int room = width() - typed - sidePadding;
    const int needed = QFontMetrics(font).horizontalAdvance(m_hint);
    if (m_hint.isEmpty() || (needed > room && !shownText.isEmpty()))
        return;
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(tokens.colours.ink2);
    // Empty, it stands where one will type; beside what is typed it goes out of the way.
    const Qt::Alignment side = shownText.isEmpty() ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(rect().adjusted(sidePadding + 8, 0, -sidePadding, 0), side | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(m_hint, Qt::ElideRight, width() - 2 * sidePadding - 8));
}

QString SearchField::scanned() const
{
    const QString run = text().mid(m_runFrom);
    return m_run.goesOn() && m_runFrom > 0 && run.size() >= KeyRun::shortest ? run : QString();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool writes = !event->text().isEmpty() && event->text().at(0).isPrint();
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    m_run.take(*event);
    if (writes && !m_run.goesOn())
        m_runFrom = hasSelectedText() ? selectionStart() : cursorPosition();
    if (enters && event->modifiers() & Qt::ShiftModifier) {
        Q_EMIT shiftReturnPressed();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT stepped(-1); return;
    case Qt::Key_Down: Q_EMIT stepped(+1); return;
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            event->ignore(); // nothing to clear: whatever lies around the field may close
            return;
        }
        clear();
        Q_EMIT cleared();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace yishibu
