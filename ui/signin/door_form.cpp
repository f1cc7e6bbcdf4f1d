#include "ui/signin/door_form.h"

#include "ui/controls/field_row.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

DoorForm::DoorForm(QWidget *parent) : Card(parent) {}

void DoorForm::ask(DoorQuestion question)
{
    delete m_parts;
    m_question = std::move(question);
    m_asking = true;
    m_fields.clear();
    setTitle(m_question.title);
    m_parts = new QWidget;
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!m_question.explanation.isEmpty())
        column->addWidget(newLabel(m_question.explanation, Look::Small, nullptr, true));
    for (const DoorQuestion::Field &field : std::as_const(m_question.fields)) {
        auto *edit = new QLineEdit(field.value);
        edit->setObjectName(u"doorField%1"_s.arg(m_fields.size()));
        auto *row = new FieldRow(field.label, edit);
        row->setHint(field.hint);
        column->addWidget(row);
        const qsizetype at = m_fields.size();
        m_fields.append(edit);
        connect(edit, &QLineEdit::returnPressed, this, [this, at] {
            if (at + 1 < m_fields.size())
                m_fields.at(at + 1)->setFocus(Qt::TabFocusReason);
            else
                answer();
        });
    }
    auto *ready = new QHBoxLayout;
    ready->setSpacing(12);
    for (qsizetype i = 0; i < m_question.choices.size(); ++i) {
        QPushButton *choice = newButton(m_question.choices.at(i), Look::Secondary);
        choice->setObjectName(u"doorChoice%1"_s.arg(i));
        choice->setAutoDefault(true);
        connect(choice, &QPushButton::clicked, this, [this, i] {
            m_fields.last()->setText(m_question.choices.at(i));
            answer();
        });
        ready->addWidget(choice);
    }
    ready->addStretch(1);
    if (!m_question.choices.isEmpty())
        column->addLayout(ready);
    else
        delete ready;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    QPushButton *cancel = newButton(tr("Cancel"), Look::Quiet);
    cancel->setObjectName(u"doorCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &DoorForm::cancel);
    QPushButton *keep = newButton(m_question.keep, Look::Secondary);
    keep->setObjectName(u"doorKeep"_s);
    keep->setAutoDefault(true);
    connect(keep, &QPushButton::clicked, this, &DoorForm::answer);
    row->addWidget(cancel);
    row->addWidget(keep);
    column->addLayout(row);
    column->addStretch(1);
    body()->addWidget(m_parts, 1);
    m_parts->show();
    if (!m_fields.isEmpty())
        m_fields.first()->selectAll();
    QWidget *first = m_fields.size() == 1 && !m_question.choices.isEmpty()
                         ? findChild<QPushButton *>(u"doorChoice0"_s)
                         : m_fields.isEmpty() ? static_cast<QWidget *>(keep) : m_fields.first();
    setFocusProxy(first);
    first->setFocus(Qt::TabFocusReason); // so that the ring is seen
}

void DoorForm::answer()
{
    if (!m_asking)
        return;
    QStringList answers;
    for (const QLineEdit *field : std::as_const(m_fields))
        answers.append(field->text().trimmed());
    if (const Done done = m_question.done(answers); !done) {
        Q_EMIT refused(done.error());
        return;
    }
    close();
}

void DoorForm::cancel()
{
    if (m_asking)
        close();
}

void DoorForm::close()
{
    m_asking = false;
    Q_EMIT closed();
}

void DoorForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (!event->text().isEmpty() && event->text().at(0).isPrint())
        event->accept(); // typing here is not meant for the box above
    else
        Card::keyPressEvent(event);
}

} // namespace yishibu
