#include "ui/roster/people_card.h"

#include "ui/controls/list_table.h"
#include "ui/controls/search_field.h"
#include "ui/roster/person_seats.h"
#include "ui/roster/roster_model.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

PeopleCard::PeopleCard(const Hall &hall, QWidget *parent) : Card(parent)
{
    m_search = new SearchField(this);
    m_search->setObjectName(u"findPerson"_s);
    m_search->setAccessibleName(tr("Find a person"));
    m_search->setHint(tr("Pinyin initials, name, last four of ID, or household number"));
    body()->addWidget(m_search);

    m_parts = new QTabBar(this);
    m_parts->setObjectName(u"partOfPeople"_s);
    m_parts->setAccessibleName(tr("Which people are listed"));
    for (int i = 0; i < 3; ++i)
        m_parts->addTab(QString());
    body()->addWidget(m_parts);

    m_model = new RosterModel(hall, this);
    m_table = new ListTable(this);
    m_table->setObjectName(u"people"_s);
    m_table->setAccessibleName(tr("People of the village"));
    m_table->setModel(m_model);
    m_table->showHeader(true);
    m_table->setStrongColumns({RosterModel::Name});
    m_table->setQuietColumns({RosterModel::HouseholdNumber, RosterModel::Check});
    m_table->setColumnWidths({92, 74, 56, 70, 126, 120, -1, 84});
    body()->addWidget(m_table, 1);
    m_nobody = newLabel(tr("Nobody fits. Type fewer letters, or the household number."), Look::Soft, this, true);
    body()->addWidget(m_nobody, 1, Qt::AlignTop);
    m_seats = new PersonSeats(hall, this);
    body()->addWidget(m_seats);

    connect(m_search, &QLineEdit::textChanged, this, &PeopleCard::list);
    connect(m_search, &SearchField::stepped, this, [this](int by) {
        m_table->selectRow(qBound(0, m_table->currentIndex().row() + by, m_model->rowCount() - 1));
    });
    connect(m_parts, &QTabBar::currentChanged, this, &PeopleCard::list);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { choose(current.row()); });
    connect(m_seats, &PersonSeats::ended, this, &PeopleCard::seatEnded);
    connect(m_seats, &PersonSeats::endingTakenBack, this, &PeopleCard::endingTakenBack);
    fitColumns();
}

void PeopleCard::refresh(QDate today)
{
    m_today = today;
    m_model->fill(today);
    m_parts->setTabText(0, tr("Everybody: %1").arg(m_model->countOf(RosterModel::Part::Everybody)));
    m_parts->setTabText(1, tr("With seats: %1").arg(m_model->countOf(RosterModel::Part::WithSeats)));
    m_parts->setTabText(2, tr("To check: %1").arg(m_model->countOf(RosterModel::Part::ToCheck)));
    list();
    if (m_chosen)
        m_seats->show(*m_chosen, today);
}

/// Who was chosen stays so while they are listed.
void PeopleCard::list()
{
    const std::optional<VillagerId> chosen = m_chosen;
    m_model->show(RosterModel::Part(m_parts->currentIndex()), m_search->text());
    m_table->setVisible(m_model->rowCount() > 0);
    m_nobody->setVisible(m_model->rowCount() == 0);
    const int row = chosen ? m_model->rowOf(*chosen) : -1;
    if (row >= 0)
        m_table->selectRow(row);
    else if (!m_search->text().isEmpty() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void PeopleCard::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_chosen = m_model->villagerAt(row);
    m_seats->show(*m_chosen, m_today);
}

void PeopleCard::focusSearch()
{
    m_search->setFocus();
}

/// In large text the household is found by typing its number; name, group and offices need the room.
void PeopleCard::fitColumns()
{
    const bool large = tokensOf(this).scale > Tokens::ordinaryText;
    for (const int column : {RosterModel::HouseholdNumber, RosterModel::Relation})
        m_table->setColumnHidden(column, large);
}

void PeopleCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_table)
        fitColumns();
}

} // namespace yishibu
