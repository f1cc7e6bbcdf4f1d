#include "ui/topic/delegation_form.h"

#include "app/meeting/meeting.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/topic/dated_tick.h"
#include "ui/topic/matter_field.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

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
    addPaper(*column);
    addWithdrawal(*column);
    column->addStretch(1);
    applySizes();
    for (QDateEdit *field : {m_decidedOn, m_from, m_until})
        connect(field, &QDateEdit::dateChanged, this, [this] { rowOf(m_until)->setError({}); });
    connect(m_decidedOn, &QDateEdit::dateChanged, this, &DelegationForm::dayChosen);
}

/// Without writing, posting and filing a delegation does not stand everywhere (law-and-paper.md A3).
void DelegationForm::addPaper(QVBoxLayout &column)
{
    m_assembly = new QComboBox;
    m_assembly->setObjectName(u"delegationAssembly"_s);
    m_assembly->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_assembly->setMinimumContentsLength(10);
    m_assemblyRow = new FieldRow(tr("The assembly, where this book has it"), m_assembly, this);
    column.addWidget(m_assemblyRow);
    m_paper = new QLineEdit;
    m_paper->setObjectName(u"delegationPaper"_s);
    m_paper->setMaxLength(120);
    auto *paper = new FieldRow(tr("The paper it stands in"), m_paper, this);
    paper->setHint(tr("Title or number of the written decision. Without writing it may be void."));
    column.addWidget(paper);
    m_posted = new DatedTick(tr("Hung on the board on"), u"delegationPosted"_s, this);
    m_filed = new DatedTick(tr("Filed with the township on"), u"delegationFiled"_s, this);
    column.addWidget(m_posted);
    column.addWidget(m_filed);
    connect(m_assembly, &QComboBox::activated, this, [this](int at) {
        if (const QDate day = m_assembly->itemData(at, Qt::UserRole + 1).toDate(); day.isValid())
            m_decidedOn->setDate(day);
    });
}

void DelegationForm::addWithdrawal(QVBoxLayout &column)
{
    m_withdrawal = new QWidget(this);
    auto *lines = new QVBoxLayout(m_withdrawal);
    lines->setContentsMargins(0, 8, 0, 0);
    lines->setSpacing(8);
    m_because = new QLineEdit;
    m_because->setObjectName(u"delegationBecause"_s);
    m_because->setMaxLength(120);
    lines->addWidget(new FieldRow(tr("If it holds no more: why"), m_because, m_withdrawal));
    QPushButton *withdraw = newButton(tr("Withdraw the delegation"), Look::Secondary, m_withdrawal);
    withdraw->setObjectName(u"withdrawDelegation"_s);
    lines->addWidget(withdraw, 0, Qt::AlignLeft);
    column.addWidget(m_withdrawal);
    connect(withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawWanted(m_because->text().simplified()); });
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

void DelegationForm::setAssemblies(const QList<Meeting> &assemblies)
{
    m_assembly->clear();
    m_assembly->addItem(tr("On paper only"));
    for (const Meeting &meeting : assemblies) {
        const QDate day = meeting.scheduledAt.date();
        m_assembly->addItem(tr("%1 of %2", "kind of meeting, day").arg(meeting.kindName, dateWords(day)), meeting.id.hex());
        m_assembly->setItemData(m_assembly->count() - 1, day, Qt::UserRole + 1);
    }
    m_assembly->setCurrentIndex(qMax(0, m_delegation.meeting ? m_assembly->findData(m_delegation.meeting->hex()) : 0));
    m_assemblyRow->setVisible(!assemblies.isEmpty());
}

void DelegationForm::show(const Delegation &delegation, bool isKept, QDate today)
{
    m_delegation = delegation;
    m_decidedOn->setDate(delegation.decidedOn);
    m_matter->setMatter(delegation.matter);
    m_text->setPlainText(delegation.text);
    m_from->setDate(delegation.from);
    m_until->setDate(delegation.until);
    m_assembly->setCurrentIndex(qMax(0, delegation.meeting ? m_assembly->findData(delegation.meeting->hex()) : 0));
    m_paper->setText(delegation.paper);
    m_posted->show(delegation.postedOn, today);
    m_filed->show(delegation.filedOn, today);
    m_because->clear();
    m_withdrawal->setVisible(isKept);
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
    delegation.meeting = MeetingId::fromHex(m_assembly->currentData().toString());
    delegation.paper = m_paper->text().simplified();
    delegation.postedOn = m_posted->day();
    delegation.filedOn = m_filed->day();
    return delegation;
}

bool DelegationForm::isRight(const QString &article)
{
    const Delegation delegation = typed();
    QWidget *first = nullptr;
    // A delegation without its matter would cover nothing.
    if (delegation.matter.isEmpty()) {
        m_matter->setError(wordsOf(Reason::refusal(TopicRefusal::NoMatter)));
        first = m_matter->field();
    }
    if (const Done may = mayBeKept(delegation, article); !may) {
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
