#include "ui/roster/row_list.h"

#include "ui/controls/list_table.h"
#include "ui/controls/tone.h"
#include "ui/roster/row_note_model.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

ListTable *newRowTable(RowNoteModel *model, const QString &name, QWidget *parent)
{
    auto *table = new ListTable(parent);
    table->setAccessibleName(name);
    table->setModel(model);
    table->showHeader(true);
    table->setStrongColumns({RowNoteModel::Person});
    table->setQuietColumns({RowNoteModel::SheetName, RowNoteModel::Row, RowNoteModel::What});
    table->setColumnWidths({92, 60, 92, 120, 250, -1, 174});
    table->setMinimumHeight(tokensOf(parent).high(150));
    return table;
}

RowList::RowList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_chips = new QButtonGroup(this);
    addChip(row, RowVerdict::Refused, "showRefused");
    addChip(row, RowVerdict::Doubtful, "showDoubtful");
    addChip(row, RowVerdict::Repaired, "showRepaired");
    addChip(row, RowVerdict::Good, "showGood");
    row->addStretch(1);
    column->addLayout(row);
    m_model = new RowNoteModel(this);
    m_table = newRowTable(m_model, tr("Rows of the sheet"), this);
    m_table->setObjectName(u"importRows"_s);
    column->addWidget(m_table, 1);
    m_nothing = newLabel(tr("No row of the sheet came to this."), Look::Soft, this, true);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            list();
    });
    fitColumns();
}

void RowList::addChip(QHBoxLayout *row, RowVerdict verdict, const char *name)
{
    QPushButton *chip = newButton({}, Look::Secondary, this);
    chip->setObjectName(QLatin1StringView(name));
    chip->setCheckable(true);
    chip->setAutoExclusive(true);
    m_chips->addButton(chip, int(verdict));
    row->addWidget(chip);
}

/// In the words of the figures above.
QString RowList::chipWords(RowVerdict verdict, int rows)
{
    switch (verdict) {
    case RowVerdict::Good: break;
    case RowVerdict::Repaired: return tr("Put right %1").arg(rows);
    case RowVerdict::Doubtful: return tr("Doubtful %1").arg(rows);
    case RowVerdict::Refused: return tr("Refused %1").arg(rows);
    }
    return tr("Good %1").arg(rows);
}

void RowList::show(const RosterReading &reading)
{
    m_reading = reading;
    const RosterCounts &counts = reading.counts;
    const QMap<RowVerdict, int> rows{{RowVerdict::Good, counts.good}, {RowVerdict::Repaired, counts.repaired},
                                     {RowVerdict::Doubtful, counts.doubtful}, {RowVerdict::Refused, counts.refused}};
    for (auto it = rows.begin(); it != rows.end(); ++it)
        m_chips->button(int(it.key()))->setText(chipWords(it.key(), it.value()));
    RowVerdict worst = RowVerdict::Good;
    for (const RowVerdict verdict : {RowVerdict::Repaired, RowVerdict::Doubtful, RowVerdict::Refused})
        worst = rows.value(verdict) > 0 ? verdict : worst;
    if (m_chips->button(int(worst))->isChecked())
        list();
    else
        m_chips->button(int(worst))->setChecked(true);
}

void RowList::list()
{
    m_model->showRows(m_reading, RowVerdict(m_chips->checkedId()));
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
}

/// The chip says already what all rows came to; in large text its column leaves room for the words.
void RowList::fitColumns()
{
    const bool large = tokensOf(this).scale > Tokens::ordinaryText;
    m_table->setColumnHidden(RowNoteModel::VerdictColumn, large);
    m_table->setColumnHidden(RowNoteModel::SheetName, large);
}

void RowList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_table)
        fitColumns();
}

} // namespace yishibu
