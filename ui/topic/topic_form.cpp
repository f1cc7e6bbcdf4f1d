#include "ui/topic/topic_form.h"

#include "app/all_faults.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/style/tokens.h"
#include "ui/topic/matter_field.h"
#include "ui/topic/typed_money.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

/// Makes right what the rule told, so that it can tell the next.
bool mend(Topic &topic, const Reason &fault)
{
    switch (fault.code<TopicRefusal>().value_or(TopicRefusal::NoTitle)) {
    case TopicRefusal::NoTitle: topic.title = u"…"_s; return true;
    case TopicRefusal::NoProposal: topic.proposal = u"…"_s; return true;
    case TopicRefusal::NoMatter: topic.matter = u"…"_s; return true;
    case TopicRefusal::NoAmount: topic.amountFen = 1; return true;
    default: return false;
    }
}

FieldRow *rowOf(const QWidget *field)
{
    return qobject_cast<FieldRow *>(field->parentWidget());
}

} // namespace

TopicForm::TopicForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    m_title = new QLineEdit;
    m_title->setObjectName(u"topicTitle"_s);
    m_title->setMaxLength(120);
    addRow(column, tr("Title"), m_title);
    m_proposal = newText("proposal");
    addRow(column, tr("What is asked"), m_proposal,
           tr("One sentence that can be voted on: who does what, where, with which money."));
    m_explanation = newText("explanation");
    addRow(column, tr("Explanation in plain words"), m_explanation);

    QBoxLayout *kinds = newPair(column);
    m_class = newChoice("topicClass", {TopicClass::Livelihood, TopicClass::Development, TopicClass::Rights});
    m_origin = newChoice("origin", {TopicOrigin::Villagers, TopicOrigin::Representatives, TopicOrigin::Committee,
                                    TopicOrigin::PartyOrg, TopicOrigin::Higher});
    kinds->addWidget(new FieldRow(tr("Class"), m_class, this), 1);
    kinds->addWidget(new FieldRow(tr("Where it came from"), m_origin, this), 1);

    QBoxLayout *raised = newPair(column);
    m_raisedBy = new QLineEdit;
    m_raisedBy->setObjectName(u"raisedBy"_s);
    m_raisedBy->setMaxLength(60);
    m_raisedOn = newDateField(tr("Raised on"), QDate());
    m_raisedOn->setObjectName(u"raisedOn"_s);
    raised->addWidget(new FieldRow(tr("Who raised it"), m_raisedBy, this), 1);
    raised->addWidget(new FieldRow(tr("Raised on"), m_raisedOn, this), 1);

    m_matter = new MatterField(this);
    column->addWidget(m_matter);

    QBoxLayout *money = newPair(column);
    m_funds = newChoice("funds", {Funds::None, Funds::Grant, Funds::Donation, Funds::Collective});
    m_amount = new QLineEdit;
    m_amount->setObjectName(u"amount"_s);
    m_amount->setMaxLength(24);
    money->addWidget(new FieldRow(tr("What pays for it"), m_funds, this), 1);
    auto *amount = new FieldRow(tr("Amount in yuan"), m_amount, this);
    money->addWidget(amount, 1);
    column->addStretch(1);

    connect(m_raisedOn, &QDateEdit::dateChanged, this, &TopicForm::raisedOnChanged);
    connect(m_title, &QLineEdit::textChanged, this, [this] { rowOf(m_title)->setError({}); });
    connect(m_proposal, &QPlainTextEdit::textChanged, this, [this] { rowOf(m_proposal)->setError({}); });
    connect(m_amount, &QLineEdit::textChanged, this, &TopicForm::tellFunds);
    connect(m_funds, &QComboBox::currentIndexChanged, this, &TopicForm::tellFunds);
    for (QWidget *field : {static_cast<QWidget *>(m_class), static_cast<QWidget *>(m_origin), m_matter->field(),
                           static_cast<QWidget *>(m_funds), static_cast<QWidget *>(m_raisedOn)}) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
    applySizes();
    tellFunds();
}

QBoxLayout *TopicForm::newPair(QVBoxLayout *column)
{
    auto *pair = new QBoxLayout(QBoxLayout::LeftToRight);
    pair->setSpacing(12);
    column->addLayout(pair);
    m_pairs.append(pair);
    return pair;
}

void TopicForm::applySizes()
{
    const Tokens tokens = tokensOf(this);
    m_proposal->setFixedHeight(tokens.type(24) * 2 + 22);
    m_explanation->setFixedHeight(tokens.type(24) * 3 + 22);
    const bool large = tokens.scale > Tokens::ordinaryText;
    for (QBoxLayout *pair : std::as_const(m_pairs))
        pair->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TopicForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applySizes();
}

bool TopicForm::eventFilter(QObject *watched, QEvent *event)
{
    // Who turns the wheel over a long form wants to read on, not to change an answer.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QPlainTextEdit *TopicForm::newText(const char *name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(QLatin1StringView(name));
    return text;
}

FieldRow *TopicForm::addRow(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint)
{
    auto *row = new FieldRow(label, field, this);
    row->setHint(hint);
    column->addWidget(row);
    return row;
}

template<typename Value>
QComboBox *TopicForm::newChoice(const char *name, std::initializer_list<Value> values)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    for (const Value value : values)
        box->addItem(wordOf(value), int(value));
    return box;
}

void TopicForm::setMatters(const QList<Matter> &matters)
{
    m_matter->setMatters(matters);
}

void TopicForm::show(const Topic &topic)
{
    m_topic = topic;
    m_title->setText(topic.title);
    m_proposal->setPlainText(topic.proposal);
    m_explanation->setPlainText(topic.explanation);
    m_class->setCurrentIndex(m_class->findData(int(topic.topicClass)));
    m_origin->setCurrentIndex(m_origin->findData(int(topic.origin)));
    m_raisedBy->setText(topic.raisedBy);
    m_raisedOn->setDate(topic.raisedOn);
    m_matter->setMatter(topic.matter);
    m_funds->setCurrentIndex(m_funds->findData(int(topic.funds)));
    m_amount->setText(topic.amountFen > 0 ? moneyToType(topic.amountFen) : QString());
    for (const QWidget *field : {static_cast<const QWidget *>(m_title), static_cast<const QWidget *>(m_proposal)})
        rowOf(field)->setError({});
    tellFunds();
}

Topic TopicForm::typed() const
{
    Topic topic = m_topic;
    topic.title = m_title->text().trimmed();
    topic.proposal = m_proposal->toPlainText().simplified();
    topic.explanation = m_explanation->toPlainText().trimmed();
    topic.topicClass = TopicClass(m_class->currentData().toInt());
    topic.origin = TopicOrigin(m_origin->currentData().toInt());
    topic.raisedBy = m_raisedBy->text().trimmed();
    topic.raisedOn = m_raisedOn->date();
    topic.matter = m_matter->matter();
    topic.funds = Funds(m_funds->currentData().toInt());
    topic.amountFen = topic.funds == Funds::None ? 0 : typedMoney(m_amount->text()).value_or(0);
    return topic;
}

void TopicForm::tellFunds()
{
    const bool spends = Funds(m_funds->currentData().toInt()) != Funds::None;
    m_amount->setEnabled(spends);
    FieldRow *row = rowOf(m_amount);
    row->setError({});
    const auto fen = typedMoney(m_amount->text());
    if (!spends)
        row->setHint(tr("No money is asked for."));
    else if (fen && *fen > 0)
        row->setHint(tr("That is %1.").arg(moneyWords(*fen)));
    else
        row->setHint(tr("For example 420000 or 42万."));
}

bool TopicForm::isRight()
{
    const Topic topic = typed();
    QWidget *first = nullptr;
    const auto complain = [&first](FieldRow *row, const QString &words) {
        row->setError(words);
        if (!first)
            first = row->field();
    };
    for (const Reason &fault : allFaults(topic, mayBeKept, mend)) {
        switch (fault.code<TopicRefusal>().value_or(TopicRefusal::NoTitle)) {
        case TopicRefusal::NoTitle: complain(rowOf(m_title), wordsOf(fault)); break;
        case TopicRefusal::NoProposal: complain(rowOf(m_proposal), wordsOf(fault)); break;
        case TopicRefusal::NoMatter: complain(m_matter, wordsOf(fault)); break;
        default:
            complain(rowOf(m_amount), m_amount->text().trimmed().isEmpty() || typedMoney(m_amount->text())
                                          ? wordsOf(fault)
                                          : tr("This is no amount. Write it in yuan, for example 420000 or 42万."));
        }
    }
    if (first)
        first->setFocus();
    return !first;
}

} // namespace yishibu
