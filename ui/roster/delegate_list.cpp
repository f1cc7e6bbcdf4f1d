#include "ui/roster/delegate_list.h"

#include "ui/controls/list_table.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {
enum Column { HouseholdNumber, Group, Present, Since, Named, Answer, ColumnCount };
}

DelegateList::DelegateList(const Hall &hall, QWidget *parent) : QWidget(parent), m_hall(hall)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(newLabel(tr("The sheet names somebody else for these households. They may have named their representative "
                                  "since it was written, so the present one stays unless you say that the sheet is right."),
                               Look::Body, this, true));
    m_model = new QStandardItemModel(0, ColumnCount, this);
    m_model->setHorizontalHeaderLabels({tr("Household"), tr("Group"), tr("Present one"), tr("Since"), tr("In the sheet"),
                                        tr("What is done")});
    m_table = new ListTable(this);
    m_table->setObjectName(u"otherDelegates"_s);
    m_table->setAccessibleName(tr("Households for which the sheet names another representative"));
    m_table->setModel(m_model);
    m_table->showHeader(true);
    m_table->setStrongColumns({Present, Named});
    m_table->setColumnWidths({90, 64, 126, 160, 110, -1});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(tokensOf(this).high(150));
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton *sheet = newButton(tr("The sheet is right"), Look::Secondary, this);
    sheet->setObjectName(u"sheetNamesDelegate"_s);
    QPushButton *stays = newButton(tr("The present one stays"), Look::Secondary, this);
    stays->setObjectName(u"delegateStays"_s);
    connect(sheet, &QPushButton::clicked, this, [this] { answer(true); });
    connect(stays, &QPushButton::clicked, this, [this] { answer(false); });
    row->addWidget(sheet);
    row->addWidget(stays);
    row->addWidget(newLabel(tr("Several are chosen with Shift and the arrow keys."), Look::Small, this, true), 1);
    column->addLayout(row);
}

QString DelegateList::nameOf(const VillagerId &who, const QList<Villager> &people) const
{
    const auto typed = std::ranges::find(people, who, &Villager::id);
    return typed == people.end() ? m_hall.nameOf(who) : typed->name;
}

void DelegateList::show(const QList<DelegateQuestion> &questions, const QList<Villager> &people)
{
    m_questions = questions;
    m_replaced.clear();
    m_model->removeRows(0, m_model->rowCount());
    for (const DelegateQuestion &question : questions) {
        const Household *household = m_hall.roster().findHousehold(question.present.household);
        const QString since = question.present.from.isValid() ? dateWords(question.present.from) : QString();
        QList<QStandardItem *> cells;
        for (const QString &text : {household ? household->number : QString(), household ? household->group : QString(),
                                    m_hall.nameOf(question.present.villager), since, nameOf(question.named.villager, people), QString()}) {
            cells.append(new QStandardItem(text));
            cells.last()->setEditable(false);
        }
        m_model->appendRow(cells);
        showAnswer(m_model->rowCount() - 1);
    }
    if (!questions.isEmpty())
        m_table->selectRow(0);
}

void DelegateList::showAnswer(int row)
{
    const bool isReplaced = m_replaced.contains(m_questions[row].named.household);
    m_model->item(row, Answer)->setText(isReplaced ? tr("The one in the sheet begins today") : tr("Doubtful; the present one stays"));
}

void DelegateList::answer(bool sheetIsRight)
{
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const HouseholdId household = m_questions[index.row()].named.household;
        if (sheetIsRight)
            m_replaced.insert(household);
        else
            m_replaced.remove(household);
        showAnswer(index.row());
    }
}

} // namespace yishibu
