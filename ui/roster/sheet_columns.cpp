#include "ui/roster/sheet_columns.h"

#include "app/intake/masked_text.h"
#include "ui/roster/row_note_model.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>
#include <functional>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

constexpr int notTaken = -1;
constexpr int lastColumn = int(Column::Representative);

/// A wheel turned over a long form must not change an answer.
class StillCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

    std::function<void()> left; ///< the keyboard went on to something else

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void focusOutEvent(QFocusEvent *event) override
    {
        QComboBox::focusOutEvent(event);
        if (event->reason() != Qt::PopupFocusReason && left)
            left();
    }
};

} // namespace

SheetColumns::SheetColumns(const SheetPlan &plan, const SheetChoice &choice, int number, QWidget *parent)
    : QWidget(parent), m_choice(choice), m_number(number), m_isUnread(plan.role == SheetRole::NotRead),
      m_hasHeadings(plan.headings.has_value())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(newLabel(tr("Sheet “%1”").arg(plan.name), Look::Heading, this, true));
    addHow(plan, column);
    if (plan.role == SheetRole::LeftOut)
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    int row = 0;
    for (const ColumnPlan &one : plan.columns)
        addColumn(one, grid, row++);
    column->addLayout(grid);
}

void SheetColumns::addHow(const SheetPlan &plan, QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *use = new StillCombo(this);
    use->setObjectName(u"useOfSheet%1"_s.arg(m_number));
    use->setAccessibleName(tr("How sheet “%1” is read").arg(plan.name));
    const QString asFound = plan.role == SheetRole::Register   ? tr("Read as a register of people")
                            : plan.role == SheetRole::BodyList ? tr("Read as a list of seats")
                                                               : tr("Not understood");
    use->addItem(m_choice.use == SheetChoice::Use::AsFound ? asFound : tr("As the program finds it"));
    use->addItem(tr("Read it as a register of people"));
    use->addItem(tr("Leave it out"));
    use->setCurrentIndex(int(m_choice.use));
    row->addWidget(use, 1);
    auto *words = newLabel(tr("Headings in row"), Look::Soft, this);
    auto *heading = m_heading = new QSpinBox(this);
    heading->setObjectName(u"headingRow%1"_s.arg(m_number));
    heading->setAccessibleName(tr("Row of sheet “%1” where the headings stand").arg(plan.name));
    heading->setRange(1, 999);
    heading->setValue(qMax(1, plan.headingRow()));
    heading->setFocusPolicy(Qt::StrongFocus);
    words->setBuddy(heading);
    row->addWidget(words);
    row->addWidget(heading);
    column->addLayout(row);
    connect(use, &QComboBox::activated, this, [this](int index) {
        m_choice.use = SheetChoice::Use(index);
        if (m_choice.use == SheetChoice::Use::Include)
            readAsRegister();
        Q_EMIT chosen(m_number, m_choice, true);
    });
    connect(heading, &QSpinBox::editingFinished, this, [this, heading, was = heading->value()] {
        if (heading->value() == was)
            return;
        m_choice.headingRow = heading->value();
        m_choice.columns.clear();
        Q_EMIT chosen(m_number, m_choice, true);
    });
}

void SheetColumns::addColumn(const ColumnPlan &plan, QGridLayout *grid, int row)
{
    const QString heading = plan.heading.isEmpty() ? tr("(without a heading)") : withoutPersonalNumbers(plan.heading);
    QStringList samples;
    for (const QString &sample : plan.samples)
        samples.append(maskedCell(plan.meaning == Column::CitizenId ? u"身份证号"_s
                                  : plan.meaning == Column::Phone   ? u"联系电话"_s
                                                                    : plan.heading,
                                  sample));
    grid->addWidget(newLabel(tr("%1: %2", "letters of a column, its heading").arg(columnLetters(plan.column), heading),
                             Look::Strong, this, true), row, 0);
    grid->addWidget(newLabel(samples.join(tr(", ")), Look::Small, this, true), row, 1);
    auto *field = new StillCombo(this);
    field->setObjectName(u"column%1of%2"_s.arg(plan.column).arg(m_number));
    field->setAccessibleName(tr("What column %1 is about").arg(heading));
    field->addItem(tr("Not taken in"), notTaken);
    for (int i = 0; i <= lastColumn; ++i)
        field->addItem(wordOf(Column(i)), i);
    field->setCurrentIndex(plan.meaning ? int(*plan.meaning) + 1 : 0);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(12);
    grid->addWidget(field, row, 2);
    m_fields.insert(plan.column, field);
    connect(field, &QComboBox::activated, this, [this, field, at = plan.column] {
        const int value = field->currentData().toInt();
        assign(at, value == notTaken ? std::nullopt : std::optional(Column(value)));
    });
    field->left = [this, at = plan.column] { freeOthers(at); };
}

/// Where no headings were found, they are taken to stand in the row that the field says.
void SheetColumns::readAsRegister()
{
    m_choice.use = SheetChoice::Use::Include;
    if (!m_hasHeadings && m_choice.headingRow == 0)
        m_choice.headingRow = m_heading->value();
}

/// Two columns never mean the same: the one that did so before is not taken in then, and that is to be seen. Not while
/// the keys walk through the meanings.
void SheetColumns::freeOthers(int column)
{
    const auto meaning = m_choice.columns.value(column);
    for (auto other = m_fields.begin(); meaning && other != m_fields.end(); ++other) {
        if (other.key() == column || (*other)->currentData().toInt() != int(*meaning))
            continue;
        (*other)->setCurrentIndex(0);
        m_choice.columns.insert(other.key(), std::nullopt);
        Q_EMIT chosen(m_number, m_choice, false);
    }
}

void SheetColumns::assign(int column, const std::optional<Column> &meaning)
{
    m_choice.columns.insert(column, meaning);
    if (m_isUnread && m_choice.use == SheetChoice::Use::AsFound)
        readAsRegister(); // whoever says what its columns are wants it read
    Q_EMIT chosen(m_number, m_choice, false);
}

} // namespace yishibu
