#include "ui/roster/missing_list.h"

#include "ui/controls/date_fields.h"
#include "ui/controls/list_table.h"
#include "ui/controls/tone.h"
#include "ui/roster/missing_model.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

MissingList::MissingList(const Hall &hall, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_thin = newLabel({}, Look::Body, this, true);
    m_thin->setObjectName(u"thinGroups"_s);
    setTone(m_thin, Tone::Warn);
    column->addWidget(m_thin);
    m_model = new MissingModel(hall, this);
    m_table = new ListTable(this);
    m_table->setObjectName(u"missingPeople"_s);
    m_table->setAccessibleName(tr("People whom the sheet does not name"));
    m_table->setModel(m_model);
    m_table->showHeader(true);
    m_table->setStrongColumns({MissingModel::Name});
    m_table->setQuietColumns({MissingModel::HouseholdNumber});
    m_table->setColumnWidths({92, 60, 60, 80, 130, -1, 230});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(tokensOf(this).high(150));
    column->addWidget(m_table, 1);
    m_nobody = newLabel(tr("The sheet names everybody who is on the register."), Look::Soft, this, true);
    column->addWidget(m_nobody, 1, Qt::AlignTop);

    m_answers = new QWidget(this);
    auto *answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(8);
    auto *day = new QHBoxLayout;
    m_dayIsKnown = new QCheckBox(tr("The day is known:"), m_answers);
    m_dayIsKnown->setObjectName(u"dayIsKnown"_s);
    m_day = newDateField(tr("Day of the death or move"), QDate(), m_answers);
    m_day->setObjectName(u"dayOfGoing"_s);
    m_day->setEnabled(false);
    connect(m_dayIsKnown, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    day->addWidget(m_dayIsKnown);
    day->addWidget(m_day);
    day->addWidget(newLabel(tr("Several are chosen with Shift and the arrow keys."), Look::Small, m_answers, true), 1);
    answers->addLayout(day);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(addAnswer(RegisterStanding::Died, tr("Died"), "personDied"));
    row->addWidget(addAnswer(RegisterStanding::MovedAway, tr("Moved away"), "personMoved"));
    row->addWidget(addAnswer(RegisterStanding::MarriedAway, tr("Married away"), "personMarriedAway"));
    row->addWidget(addAnswer(RegisterStanding::Listed, tr("Still here"), "personStays"));
    row->addStretch(1);
    QPushButton *all = newButton(tr("All are still here"), Look::Secondary, m_answers);
    all->setObjectName(u"everybodyStays"_s);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT decided(m_people, StandingDecision()); });
    row->addWidget(all);
    answers->addLayout(row);
    column->addWidget(m_answers);
    fitColumns();
}

QPushButton *MissingList::addAnswer(RegisterStanding standing, const QString &words, const char *name)
{
    QPushButton *button = newButton(words, Look::Secondary, m_answers);
    button->setObjectName(QLatin1StringView(name));
    connect(button, &QPushButton::clicked, this, [this, standing] { answer(standing); });
    return button;
}

void MissingList::show(const QList<VillagerId> &people, QDate today, const QList<ThinGroup> &thin)
{
    QStringList groups;
    for (const ThinGroup &one : thin) {
        //: a villagers' group: how many of its people the sheet names, of how many
        groups.append(tr("%1 (%2 of %3)").arg(one.group.isEmpty() ? tr("without a group") : one.group, QString::number(one.named),
                                              QString::number(one.listed)));
    }
    m_thin->setText(tr("The sheet names less than half of these groups: %1. Does it lack the whole group?").arg(groups.join(tr(", "))));
    m_thin->setVisible(!thin.isEmpty());
    m_people = people;
    m_today = today;
    m_model->show(people, today);
    m_day->setMaximumDate(today);
    m_day->setDate(today);
    m_table->setVisible(!people.isEmpty());
    m_answers->setVisible(!people.isEmpty());
    m_nobody->setVisible(people.isEmpty());
    if (!people.isEmpty())
        m_table->selectRow(0);
}

void MissingList::setDecisions(const QHash<VillagerId, StandingDecision> &decisions)
{
    m_model->setDecisions(decisions);
}

void MissingList::focusList()
{
    m_table->setFocus();
}

/// After one answer the next person is chosen, so that a list is gone through by keys alone.
void MissingList::answer(RegisterStanding standing)
{
    QList<VillagerId> chosen;
    int last = -1;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        chosen.append(m_model->personAt(index.row()));
        last = qMax(last, index.row());
    }
    if (chosen.isEmpty())
        return;
    const bool goes = standing != RegisterStanding::Listed;
    const QDate day = goes && m_dayIsKnown->isChecked() ? m_day->date() : QDate();
    const int before = m_model->rowCount();
    Q_EMIT decided(chosen, {standing, day});
    const int rows = m_model->rowCount(); // fewer where those decided about are taken from the list
    if (rows > 0)
        m_table->selectRow(qBound(0, last + 1 - (before - rows), rows - 1));
}

void MissingList::fitColumns()
{
    const bool large = tokensOf(this).scale > Tokens::ordinaryText;
    for (const int column : {MissingModel::HouseholdNumber, MissingModel::SexColumn})
        m_table->setColumnHidden(column, large);
}

void MissingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_table)
        fitColumns();
}

} // namespace yishibu
