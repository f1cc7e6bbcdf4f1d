#include "ui/dossier/step_sheet_form.h"

#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QSpinBox *newCount(const QString &name, int least)
{
    auto *field = new QSpinBox;
    field->setObjectName(name);
    field->setRange(least, 99999);
    return field;
}

/// Names as people write them, one under the other or with commas between.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s、，,；;]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

StepSheetForm::StepSheetForm(const DossierDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_offer(new QComboBox), m_source(newLabel({}, Look::Small, this, true)),
      m_day(newDateField(tr("Day"), QDate())), m_kind(new QComboBox), m_base(newCount(u"stepBase"_s, 0)),
      m_present(newCount(u"stepPresent"_s, 0)), m_inFavour(newCount(u"stepInFavour"_s, 0)),
      m_version(newCount(u"stepPlanVersion"_s, 1)), m_share(newLabel({}, Look::Small, this, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    m_offerRow = newOffers();
    column->addWidget(m_offerRow);
    m_source->setObjectName(u"stepSource"_s);
    column->addWidget(m_source);
    m_day->setObjectName(u"stepDay"_s);
    m_dayRow = new FieldRow(tr("Day"), m_day, this);
    column->addWidget(m_dayRow);
    m_kind->setObjectName(u"stepKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(10);
    m_kindRow = new FieldRow(tr("Form of the meeting"), m_kind, this);
    column->addWidget(m_kindRow);
    m_figures = newFigures();
    column->addWidget(m_figures);
    m_share->setObjectName(u"stepShare"_s);
    column->addWidget(m_share);
    addTexts(*column);
    column->addStretch(1);
    for (QSpinBox *field : {m_base, m_present})
        connect(field, &QSpinBox::valueChanged, this, &StepSheetForm::showShare);
    connect(m_day, &QDateEdit::dateChanged, this, &StepSheetForm::offerBase);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StepSheetForm::offerBase);
}

QWidget *StepSheetForm::newOffers()
{
    auto *row = new QWidget(this);
    auto *line = new QVBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_offer->setObjectName(u"stepOffer"_s);
    m_offer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_offer->setMinimumContentsLength(10);
    line->addWidget(new FieldRow(tr("Known to this program"), m_offer, row));
    QPushButton *take = newButton(tr("Take it over from that record"), Look::Secondary, row);
    take->setObjectName(u"takeOver"_s);
    line->addWidget(take, 0, Qt::AlignLeft);
    connect(take, &QPushButton::clicked, this, &StepSheetForm::takeOver);
    return row;
}

QWidget *StepSheetForm::newFigures()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    m_baseRow = new FieldRow(tr("Should attend"), m_base, box);
    grid->addWidget(m_baseRow, 0, 0);
    grid->addWidget(new FieldRow(tr("Present", "how many came"), m_present, box), 0, 1);
    grid->addWidget(new FieldRow(tr("In favour", "votes"), m_inFavour, box), 1, 0);
    grid->addWidget(new FieldRow(tr("Version of the plan"), m_version, box), 1, 1);
    return box;
}

QPlainTextEdit *StepSheetForm::newText(const QString &name, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setFixedHeight(tokensOf(this).type(24) * lines + 22);
    return text;
}

void StepSheetForm::addTexts(QVBoxLayout &column)
{
    m_words = newText(u"stepWords"_s, 4);
    m_wordsRow = new FieldRow(tr("What was said and settled"), m_words, this);
    m_people = newText(u"stepPeople"_s, 2);
    m_peopleRow = new FieldRow(tr("Who came, by name"), m_people, this);
    m_peopleRow->setHint(tr("Left empty, the sheet has room for the signatures alone."));
    m_township = newText(u"stepTownship"_s, 1);
    m_townshipRow = new FieldRow(tr("Who came from the township, with post"), m_township, this);
    m_supervision = newText(u"stepSupervision"_s, 2);
    m_supervisionRow = new FieldRow(tr("Opinion of the supervision committee"), m_supervision, this);
    for (FieldRow *row : {m_wordsRow, m_peopleRow, m_townshipRow, m_supervisionRow})
        column.addWidget(row);
}

void StepSheetForm::show(const ProcedureStep &step, const StepRecord &record, const QList<StepOffer> &offers)
{
    m_step = step;
    m_offers = offers;
    m_offer->clear();
    for (const StepOffer &offer : offers)
        m_offer->addItem(offer.name);
    m_offerRow->setVisible(!offers.isEmpty());
    m_kind->clear();
    for (const MeetingKind &kind : step.held)
        m_kind->addItem(m_desk.nameOf(kind, record.day), kind.word);
    const bool townshipComes = step.decides || step.held.contains(MeetingKind{u"party_members_meeting"_s});
    m_kindRow->setVisible(!step.held.isEmpty());
    for (QWidget *of : std::initializer_list<QWidget *>{m_figures, m_share, m_peopleRow})
        of->setVisible(!step.isDisclosure);
    m_townshipRow->setVisible(townshipComes);
    m_supervisionRow->setVisible(step.isDisclosure);
    m_dayRow->setHint(step.isDisclosure ? tr("The day it was hung; it hangs %1 whole days after that.").arg(step.postingDays) : QString());
    lay(record);
}

void StepSheetForm::lay(const StepRecord &record)
{
    m_record = record;
    m_day->setDate(record.day);
    const int kind = m_kind->findData(record.kind.word);
    m_kind->setCurrentIndex(qMax(0, kind));
    m_base->setValue(record.base);
    m_present->setValue(record.present);
    m_inFavour->setValue(record.inFavour);
    m_version->setValue(record.planVersion);
    m_words->setPlainText(record.words);
    m_people->setPlainText(record.people.join(u'、'));
    m_township->setPlainText(record.township);
    m_supervision->setPlainText(record.supervision);
    showShare();
    showSource();
    offerBase();
}

void StepSheetForm::takeOver()
{
    const int at = m_offer->currentIndex();
    if (at < 0 || at >= m_offers.size())
        return;
    // It stays the same sheet, and what only people know of it stays too.
    StepRecord taken = m_offers.at(at).record;
    const StepRecord before = typed();
    taken.id = before.id;
    taken.planVersion = before.planVersion;
    taken.township = before.township;
    taken.supervision = before.supervision;
    lay(taken);
}

/// What the register has is offered; the sheet says what it says.
void StepSheetForm::offerBase()
{
    const bool led = m_record.meeting.has_value();
    const int base = m_step.isDisclosure || led ? 0 : m_desk.baseByRegister({m_kind->currentData().toString()}, m_day->date());
    m_baseRow->setHint(base > 0 ? tr("%1 by the register").arg(base) : QString());
}

void StepSheetForm::showShare()
{
    const int base = m_base->value();
    m_share->setText(base > 0 ? tr("%1 of %2 came, %3 %.").arg(m_present->value()).arg(base).arg(100.0 * m_present->value() / base, 0, 'f', 1)
                              : tr("Enter who should attend and who came; their share is worked out."));
}

/// Figures that a record holds are not typed over.
void StepSheetForm::showSource()
{
    const bool led = m_record.meeting.has_value();
    m_source->setVisible(led);
    m_source->setText(tr("Day, form and figures are those of the closed record of that meeting."));
    for (QWidget *field : std::initializer_list<QWidget *>{m_day, m_kind, m_base, m_present, m_inFavour, m_people})
        field->setEnabled(!led);
}

StepRecord StepSheetForm::typed() const
{
    StepRecord record = m_record;
    record.step = m_step.id;
    record.day = m_day->date();
    // A notice that hung from another day hung until another one.
    if (record.day != m_record.day)
        record.postedUntil = {};
    record.kind = {m_kind->currentData().toString()};
    record.base = m_base->value();
    record.present = m_present->value();
    record.inFavour = m_inFavour->value();
    record.planVersion = m_version->value();
    record.words = m_words->toPlainText().trimmed();
    record.supervision = m_supervision->toPlainText().trimmed();
    record.people = namesIn(m_people->toPlainText());
    record.township = m_township->toPlainText().simplified();
    return record;
}

QWidget *StepSheetForm::firstField() const
{
    return m_offerRow->isVisibleTo(this) ? static_cast<QWidget *>(m_offer) : m_day;
}

} // namespace yishibu
