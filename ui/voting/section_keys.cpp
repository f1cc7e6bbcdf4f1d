// How the keyboard walks through the figures of the sections.
#include "ui/voting/section_rows.h"

#include "ui/voting/number_field.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace yishibu {

/// Enter goes on to the next figure, from the last of a section to the first of the next; Up and Down stay with their answer.
void SectionRows::step(int row, int column, Qt::Key key)
{
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        row += key == Qt::Key_Up ? -1 : 1;
    } else if (++column >= rowsOf(m_question)) {
        column = 0;
        ++row;
    }
    if (row < 0 || row >= m_rows.size())
        return;
    QLineEdit *next = column < 0 ? m_rows.at(row).name : m_rows.at(row).figures.at(column);
    next->setFocus(Qt::TabFocusReason);
}

bool SectionRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    const bool onward = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!plain || (!onward && key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = -1; column < rowsOf(m_question); ++column) {
            const QObject *field = column < 0 ? static_cast<QObject *>(m_rows.at(row).name) : m_rows.at(row).figures.at(column);
            if (field == watched) {
                step(row, column, onward ? Qt::Key_Return : Qt::Key(key->key()));
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yishibu
