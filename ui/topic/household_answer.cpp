#include "ui/topic/household_answer.h"

#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int notAsked = -1;

} // namespace

HouseholdAnswer::HouseholdAnswer(QWidget *parent)
    : QWidget(parent), m_who(newLabel({}, Look::Strong, this, true)), m_stance(new QComboBox),
      m_on(newDateField(tr("Asked on"), QDate())), m_words(new QLineEdit),
      m_keep(newButton(tr("Keep the household's answer"), Look::Secondary, this)),
      m_drop(newButton(tr("Take off the list"), Look::Quiet, this))
{
    m_stance->setObjectName(u"householdStance"_s);
    m_stance->addItem(tr("Not asked"), notAsked);
    for (const auto stance : {HouseholdStance::InFavour, HouseholdStance::Against, HouseholdStance::Otherwise})
        m_stance->addItem(wordOf(stance), int(stance));
    m_on->setObjectName(u"householdAskedOn"_s);
    m_words->setObjectName(u"householdWords"_s);
    m_words->setMaxLength(200);
    m_keep->setObjectName(u"householdKeep"_s);
    m_drop->setObjectName(u"householdDrop"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_who);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    pair->addWidget(new FieldRow(tr("What it said"), m_stance, this), 1);
    pair->addWidget(new FieldRow(tr("Asked on"), m_on, this), 1);
    column->addLayout(pair);
    column->addWidget(new FieldRow(tr("In its own words"), m_words, this));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addStretch(1);
    foot->addWidget(m_drop);
    foot->addWidget(m_keep);
    column->addLayout(foot);
    connect(m_stance, &QComboBox::currentIndexChanged, this, &HouseholdAnswer::tellDay);
    connect(m_words, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(m_keep, &QPushButton::clicked, this, &HouseholdAnswer::keepWanted);
    connect(m_words, &QLineEdit::returnPressed, this, &HouseholdAnswer::keepWanted);
    connect(m_drop, &QPushButton::clicked, this, &HouseholdAnswer::dropWanted);
}

void HouseholdAnswer::show(const HouseholdAsked &asked, const QString &household, QDate today)
{
    m_asked = asked;
    m_who->setText(household);
    const bool wasAsked = asked.askedOn.isValid();
    m_stance->setCurrentIndex(m_stance->findData(wasAsked ? int(asked.stance) : notAsked));
    m_on->setDate(wasAsked ? asked.askedOn : today);
    m_words->setText(asked.answer);
    complain({});
    tellDay();
    m_stance->setFocus();
}

void HouseholdAnswer::tellDay()
{
    const bool asked = m_stance->currentData().toInt() != notAsked;
    m_on->setEnabled(asked);
    m_words->setPlaceholderText(asked ? QString() : tr("Why it was not asked"));
    complain({});
}

HouseholdAsked HouseholdAnswer::typed() const
{
    HouseholdAsked asked = m_asked;
    const int stance = m_stance->currentData().toInt();
    asked.askedOn = stance == notAsked ? QDate() : m_on->date();
    if (stance != notAsked)
        asked.stance = HouseholdStance(stance);
    asked.answer = m_words->text().trimmed();
    return asked;
}

void HouseholdAnswer::complain(const QString &words)
{
    static_cast<FieldRow *>(m_words->parentWidget())->setError(words);
    if (!words.isEmpty())
        m_words->setFocus();
}

} // namespace yishibu
