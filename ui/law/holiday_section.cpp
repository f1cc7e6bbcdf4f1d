#include "ui/law/holiday_section.h"

#include "ui/controls/card.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/controls/list_table.h"
#include "ui/law/law_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/rule_words.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

HolidaySection::HolidaySection(LawDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_year(new QComboBox), m_note(newLabel({}, Look::Small, this, true)), m_table(new ListTable),
      m_model(new QStandardItemModel(this)), m_day(newDateField(tr("Day"), desk.today())), m_name(new QLineEdit),
      m_source(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(newTable(), 5);
    auto *side = new QVBoxLayout;
    side->addWidget(newForm());
    side->addStretch(1);
    row->addLayout(side, 3);
    for (int year = desk.today().year(); year <= desk.today().year() + 2; ++year)
        m_year->addItem(QString::number(year), year);
    connect(m_year, &QComboBox::currentIndexChanged, this, &HolidaySection::showYear);
}

QWidget *HolidaySection::newTable()
{
    auto *card = new Card(tr("Public holidays"), this);
    m_year->setObjectName(u"holidayYear"_s);
    m_year->setAccessibleName(tr("Year"));
    card->addToHead(m_year);
    card->body()->addWidget(newLabel(tr("A last day that is a public holiday moves to the day after the holiday (民法典第二百零三条)."),
                                     Look::Soft, card, true));
    m_note->setObjectName(u"holidayNote"_s);
    card->body()->addWidget(m_note);
    m_table->setObjectName(u"holidayTable"_s);
    m_table->setAccessibleName(tr("Public holidays"));
    m_table->showHeader(true);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(240);
    card->body()->addWidget(m_table, 1);
    m_strike = newButton(tr("Strike the chosen day off"), Look::Secondary, card);
    m_strike->setObjectName(u"strikeHoliday"_s);
    card->body()->addWidget(m_strike, 0, Qt::AlignLeft);
    connect(m_strike, &QPushButton::clicked, this, &HolidaySection::strikeOff);
    return card;
}

QWidget *HolidaySection::newForm()
{
    auto *card = new Card(tr("Write a holiday in"), this);
    m_day->setObjectName(u"holidayDay"_s);
    m_name->setObjectName(u"holidayName"_s);
    m_name->setMaxLength(40);
    m_source->setObjectName(u"holidaySource"_s);
    m_source->setMaxLength(120);
    card->body()->addWidget(new FieldRow(tr("Day"), m_day, card));
    card->body()->addWidget(new FieldRow(tr("Name of the holiday"), m_name, card));
    auto *source = new FieldRow(tr("Where it is said"), m_source, card);
    source->setHint(tr("For example the State Council's notice for the year."));
    card->body()->addWidget(source);
    QPushButton *write = newButton(tr("Write it in"), Look::Primary, card);
    write->setObjectName(u"writeHoliday"_s);
    card->body()->addWidget(write, 0, Qt::AlignLeft);
    connect(write, &QPushButton::clicked, this, &HolidaySection::writeIn);
    return card;
}

void HolidaySection::refresh()
{
    showYear();
}

void HolidaySection::showYear()
{
    const int year = m_year->currentData().toInt();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Day"), tr("Holiday"), tr("Where it is said")});
    bool sure = true;
    for (const Holiday &holiday : m_desk.holidays().days) {
        if (holiday.day.year() != year)
            continue;
        sure = sure && (holiday.mark == RuleMark::Verified || !holiday.isOff);
        auto *day = new QStandardItem(dateWords(holiday.day));
        day->setData(holiday.day);
        m_model->appendRow({day, new QStandardItem(holiday.isOff ? holiday.name : tr("%1, struck off").arg(holiday.name)),
                            new QStandardItem(holiday.source)});
    }
    m_table->setStrongColumns({0});
    m_table->setColumnWidths({0, 0, -1});
    const bool known = m_desk.holidays().knows(year);
    m_note->setText(!known ? tr("Nothing is known of %1 yet. Write the days in when the State Council has named them.").arg(year)
                    : sure ? tr("Read in the notice for the year.")
                           : tr("Some of these days were not read in the notice for the year; compare them with it."));
    setTone(m_note, known && sure ? Tone::Good : Tone::Warn);
    m_strike->setEnabled(m_model->rowCount() > 0);
}

void HolidaySection::keep(const Holiday &holiday, const QString &words)
{
    const Done kept = m_desk.keep(holiday);
    Q_EMIT said(kept ? Tone::Good : Tone::Bad, kept ? words : wordsOf(kept.error()));
}

void HolidaySection::writeIn()
{
    for (QLineEdit *field : {m_name, m_source}) {
        const bool missing = field->text().trimmed().isEmpty();
        qobject_cast<FieldRow *>(field->parentWidget())->setError(missing ? tr("Write this down too.") : QString());
        if (missing)
            return field->setFocus();
    }
    keep({.day = m_day->date(), .name = m_name->text().trimmed(), .source = m_source->text().trimmed()},
         tr("%1 counts as a public holiday.").arg(dateWords(m_day->date())));
}

void HolidaySection::strikeOff()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid()) {
        Q_EMIT said(Tone::Warn, tr("First choose a day of the list."));
        return;
    }
    const QDate day = m_model->item(chosen.row(), 0)->data().toDate();
    const auto found = std::ranges::find(m_desk.holidays().days, day, &Holiday::day);
    if (found == m_desk.holidays().days.cend())
        return;
    Holiday struck = *found;
    struck.isOff = false;
    keep(struck, tr("%1 no longer counts as a public holiday.").arg(dateWords(day)));
}

} // namespace yishibu
