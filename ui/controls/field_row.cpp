#include "ui/controls/field_row.h"

#include "ui/style/look.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVBoxLayout>

namespace yishibu {

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent) : QWidget(parent), m_field(field)
{
    m_label = newLabel(label, Look::Strong, this, true);
    m_label->setBuddy(field);
    m_note = newLabel(QString(), Look::Small, this, true);
    field->setAccessibleName(label);
    // In a form Tab goes on to the next question.
    if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->setTabChangesFocus(true);
    if (auto *text = qobject_cast<QTextEdit *>(field))
        text->setTabChangesFocus(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_label);
    const bool grows = field->sizePolicy().expandingDirections() & Qt::Vertical;
    column->addWidget(field, grows ? 1 : 0);
    column->addWidget(m_note);
    if (!grows)
        column->addStretch(1);
    tell();
}

void FieldRow::setHint(const QString &hint)
{
    m_hint = hint;
    tell();
}

void FieldRow::setError(const QString &error)
{
    m_error = error;
    tell();
}

void FieldRow::tell()
{
    const bool wrong = !m_error.isEmpty();
    m_note->setText(wrong ? m_error : m_hint);
    m_note->setVisible(wrong || !m_hint.isEmpty());
    setLook(m_note, wrong ? Look::Error : Look::Small);
    m_field->setAccessibleDescription(m_note->text());
    if (m_field->property("wrong").toBool() != wrong) {
        m_field->setProperty("wrong", wrong);
        restyle(m_field);
    }
}

} // namespace yishibu
