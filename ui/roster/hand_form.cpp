#include "ui/roster/hand_form.h"

#include "ui/controls/field_row.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace yishibu {

using namespace Qt::StringLiterals;

HandForm::HandForm(const QString &title, const QString &action, QWidget *parent) : Card(parent)
{
    setAccessibleName(title);
    body()->addWidget(newLabel(title, Look::Heading, this, true));
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(12);
    body()->addLayout(m_fields);
    m_error = newLabel({}, Look::Error, this, true);
    m_error->setObjectName(u"formError"_s);
    m_error->setVisible(false);
    body()->addWidget(m_error);
    m_keep = newButton(action, Look::Primary, this);
    m_keep->setObjectName(u"keepForm"_s);
    auto *cancel = newButton(tr("Cancel"), Look::SecondaryLarge, this);
    cancel->setObjectName(u"cancelForm"_s);
    body()->addWidget(m_keep);
    body()->addWidget(cancel);
    body()->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &HandForm::cancelled);
    connect(m_keep, &QPushButton::clicked, this, &HandForm::keep);
}

FieldRow *HandForm::add(const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    if (auto *choice = qobject_cast<QComboBox *>(field)) { // a long answer must not make the form wider than its place
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(6);
    }
    auto *row = new FieldRow(label, field, this);
    m_fields->addWidget(row);
    if (!m_first)
        m_first = field;
    return row;
}

void HandForm::addWords(const QString &words)
{
    m_fields->addWidget(newLabel(words, Look::Soft, this, true));
}

void HandForm::add(QWidget *widget)
{
    m_fields->addWidget(widget);
    if (!m_first && widget->focusPolicy() != Qt::NoFocus)
        m_first = widget;
}

void HandForm::setAct(std::function<Done()> act, std::function<QString()> words)
{
    m_act = std::move(act);
    m_words = std::move(words);
}

void HandForm::focusFirst()
{
    if (m_first)
        m_first->setFocus();
}

void HandForm::keep()
{
    const QString words = m_words ? m_words() : QString();
    const Done done = m_act ? m_act() : Done();
    m_error->setVisible(!done);
    if (!done)
        m_error->setText(wordsOf(done.error()));
    else
        Q_EMIT kept(words);
}

void HandForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_keep->click();
    else
        Card::keyPressEvent(event);
}

} // namespace yishibu
