#include "ui/topic/adviser_form.h"

#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

FieldRow *rowOf(const QWidget *field)
{
    return static_cast<FieldRow *>(field->parentWidget());
}

} // namespace

AdviserForm::AdviserForm(QWidget *parent)
    : QWidget(parent), m_adviser(new QLineEdit), m_office(new QComboBox), m_on(newDateField(tr("Given on"), QDate())),
      m_words(new QPlainTextEdit), m_paper(newLabel({}, Look::Small, this, true)),
      m_keep(newButton(tr("Keep the opinion"), Look::Secondary, this)),
      m_withdraw(newButton(tr("Withdraw"), Look::Quiet, this))
{
    m_adviser->setObjectName(u"adviserName"_s);
    m_adviser->setMaxLength(40);
    m_office->setObjectName(u"adviserOffice"_s);
    m_office->addItems({u"法律顾问"_s, u"驻村律师"_s}); // they go on paper as they are
    m_on->setObjectName(u"adviserOn"_s);
    m_words->setObjectName(u"adviserWords"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(tokensOf(this).high(92));
    m_paper->setObjectName(u"adviserPaper"_s);
    m_keep->setObjectName(u"adviserKeep"_s);
    m_withdraw->setObjectName(u"adviserWithdraw"_s);
    auto *choose = newButton(tr("Attach the signed paper…"), Look::Quiet, this);
    choose->setObjectName(u"adviserAttach"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(new FieldRow(tr("Adviser"), m_adviser, this));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    pair->addWidget(new FieldRow(tr("Office", "of a legal adviser"), m_office, this), 1);
    pair->addWidget(new FieldRow(tr("Given on"), m_on, this), 1);
    column->addLayout(pair);
    column->addWidget(new FieldRow(tr("The opinion"), m_words, this));
    column->addWidget(m_paper);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(choose);
    foot->addStretch(1);
    foot->addWidget(m_withdraw);
    column->addLayout(foot);
    column->addWidget(m_keep, 0, Qt::AlignRight);
    connect(choose, &QPushButton::clicked, this, &AdviserForm::paperWanted);
    connect(m_keep, &QPushButton::clicked, this, &AdviserForm::keepWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &AdviserForm::withdrawWanted);
    connect(m_adviser, &QLineEdit::textEdited, this, &AdviserForm::clearFaults);
    connect(m_words, &QPlainTextEdit::textChanged, this, &AdviserForm::clearFaults);
    connect(m_on, &QDateEdit::dateChanged, this, &AdviserForm::clearFaults);
}

void AdviserForm::show(const AdviserOpinion &opinion, bool isNew)
{
    m_adviser->setText(opinion.adviser);
    m_office->setCurrentIndex(qMax(0, m_office->findText(opinion.office)));
    m_on->setDate(opinion.givenOn);
    m_words->setPlainText(opinion.words);
    m_withdraw->setVisible(!isNew);
    showPaper(opinion);
    clearFaults();
    m_adviser->setFocus();
}

void AdviserForm::showPaper(const AdviserOpinion &opinion)
{
    m_opinion = opinion;
    m_paper->setText(opinion.fileName.isEmpty()
                         ? tr("No paper is attached. The book keeps it whole: PDF, picture or text, 2 MiB at most.")
                         : tr("Attached: %1, digest %2", "file name, first digits of its digest")
                               .arg(opinion.fileName, QString::fromLatin1(opinion.fileDigest.toHex().left(16)).toUpper()));
}

AdviserOpinion AdviserForm::typed() const
{
    AdviserOpinion opinion = m_opinion;
    opinion.adviser = m_adviser->text().trimmed();
    opinion.office = m_office->currentText();
    opinion.givenOn = m_on->date();
    opinion.words = m_words->toPlainText().trimmed();
    return opinion;
}

void AdviserForm::clearFaults()
{
    for (const QWidget *field : {static_cast<const QWidget *>(m_adviser), static_cast<const QWidget *>(m_words),
                                 static_cast<const QWidget *>(m_on)})
        rowOf(field)->setError({});
}

void AdviserForm::complain(GroundworkRefusal why, const QString &words)
{
    QWidget *field = m_on;
    if (why == GroundworkRefusal::NoAdviser)
        field = m_adviser;
    else if (why == GroundworkRefusal::NoOpinion)
        field = m_words;
    rowOf(field)->setError(words);
    field->setFocus();
}

void AdviserForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_words->setFixedHeight(tokensOf(this).high(92));
}

} // namespace yishibu
