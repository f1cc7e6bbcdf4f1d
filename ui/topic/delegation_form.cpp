#include "ui/topic/delegation_form.h"

#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/style/tokens.h"
#include "ui/topic/matter_field.h"
#include "ui/words/reason_words.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

FieldRow *rowOf(const QWidget *field)
{
    return qobject_cast<FieldRow *>(field->parentWidget());
}

} // namespace

DelegationForm::DelegationForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    m_decidedOn = newDateField(tr("Day of the Villagers' Assembly"), QDate());
    m_decidedOn->setObjectName(u"decidedOn"_s);
    auto *decided = new FieldRow(tr("Day of the Villagers' Assembly"), m_decidedOn, this);
    decided->setHint(tr("The meeting of all villagers that gave the delegation."));
    column->addWidget(decided);

    m_matter = new MatterField(this);
    m_matter->field()->setObjectName(u"delegatedMatter"_s);
    column->addWidget(m_matter);

    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"delegationWords"_s);
    m_text->setMinimumHeight(tokensOf(this).type(24) * 3 + 22);
    m_text->setMaximumHeight(m_text->minimumHeight());
    auto *words = new FieldRow(tr("What was handed over"), m_text, this);
    words->setHint(tr("In the words of the assembly's decision, with limits such as an amount."));
    column->addWidget(words);

    m_days = new QBoxLayout(QBoxLayout::LeftToRight);
    m_days->setSpacing(16);
    m_from = newDateField(tr("From"), QDate());
    m_from->setObjectName(u"delegatedFrom"_s);
    m_until = newDateField(tr("Until", "last day"), QDate());
    m_until->setObjectName(u"delegatedUntil"_s);
    m_days->addWidget(new FieldRow(tr("From"), m_from, this), 1);
    auto *until = new FieldRow(tr("Until", "last day"), m_until, this);
    until->setHint(tr("The last day it holds."));
    m_days->addWidget(until, 1);
    column->addLayout(m_days);
    column->addStretch(1);
    applySizes();
    for (QDateEdit *field : {m_decidedOn, m_from, m_until})
        connect(field, &QDateEdit::dateChanged, this, [this] { rowOf(m_until)->setError({}); });
}

/// Two dates in large text need a line each.
void DelegationForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applySizes();
}

void DelegationForm::applySizes()
{
    const bool large = tokensOf(this).scale > Tokens::ordinaryText;
    m_days->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DelegationForm::setMatters(const QList<Matter> &matters)
{
    QList<Matter> delegable;
    for (const Matter &matter : matters) {
        if (!matter.delegableTo.isEmpty())
            delegable.append(matter);
    }
    m_matter->setMatters(delegable);
}

void DelegationForm::show(const Delegation &delegation)
{
    m_delegation = delegation;
    m_decidedOn->setDate(delegation.decidedOn);
    m_matter->setMatter(delegation.matter);
    m_text->setPlainText(delegation.text);
    m_from->setDate(delegation.from);
    m_until->setDate(delegation.until);
    rowOf(m_until)->setError({});
}

Delegation DelegationForm::typed() const
{
    Delegation delegation = m_delegation;
    delegation.decidedOn = m_decidedOn->date();
    delegation.matter = m_matter->matter();
    delegation.text = m_text->toPlainText().simplified();
    delegation.from = m_from->date();
    delegation.until = m_until->date();
    return delegation;
}

bool DelegationForm::isRight()
{
    const Delegation delegation = typed();
    QWidget *first = nullptr;
    // A delegation without its matter would cover nothing.
    if (delegation.matter.isEmpty()) {
        m_matter->setError(wordsOf(Reason::refusal(TopicRefusal::NoMatter)));
        first = m_matter->field();
    }
    if (const Done may = mayBeKept(delegation); !may) {
        rowOf(m_until)->setError(wordsOf(may.error()));
        if (!first)
            first = m_until;
    }
    if (first)
        first->setFocus();
    return !first;
}

QWidget *DelegationForm::firstField() const
{
    return m_decidedOn;
}

} // namespace yishibu
