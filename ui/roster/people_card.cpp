#include "ui/roster/people_card.h"

#include "ui/controls/list_table.h"
#include "ui/controls/search_field.h"
#include "ui/hall/hall.h"
#include "ui/roster/roster_model.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

PeopleCard::PeopleCard(const Hall &hall, QWidget *parent) : Card(parent), m_hall(hall)
{
    m_search = new SearchField(this);
    m_search->setObjectName(u"findPerson"_s);
    m_search->setAccessibleName(tr("Find a person"));
    m_search->setHint(tr("Pinyin initials, name, last four of ID, or household number"));
    body()->addWidget(m_search);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *word = newLabel(tr("Listed:"), Look::Soft, this);
    m_parts = new QComboBox(this);
    m_parts->setObjectName(u"partOfPeople"_s);
    m_parts->setAccessibleName(tr("Which people are listed"));
    m_parts->setMaxVisibleItems(16);
    word->setBuddy(m_parts);
    row->addWidget(word);
    row->addWidget(m_parts, 1);
    row->addStretch(1);
    body()->addLayout(row);

    m_model = new RosterModel(hall, this);
    m_table = new ListTable(this);
    m_table->setObjectName(u"people"_s);
    m_table->setAccessibleName(tr("People of the village"));
    m_table->setModel(m_model);
    m_table->showHeader(true);
    m_table->setStrongColumns({RosterModel::Name});
    m_table->setQuietColumns({RosterModel::HouseholdNumber, RosterModel::Check});
    m_table->setColumnWidths({92, 72, 52, 70, 124, 100, -1, 86});
    body()->addWidget(m_table, 1);
    m_nobody = newLabel({}, Look::Soft, this, true);
    body()->addWidget(m_nobody, 1, Qt::AlignTop);

    connect(m_search, &QLineEdit::textChanged, this, &PeopleCard::list);
    connect(m_search, &SearchField::stepped, this, [this](int by) {
        m_table->selectRow(qBound(0, m_table->currentIndex().row() + by, m_model->rowCount() - 1));
    });
    connect(m_parts, &QComboBox::currentIndexChanged, this, &PeopleCard::list);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { choose(current.row()); });
    fitColumns();
}

void PeopleCard::refresh(QDate today)
{
    m_today = today;
    m_model->fill(today);
    listParts();
    list();
}

/// The parts change with the register (its groups) and with every act (their counts); who chose one keeps it.
void PeopleCard::listParts()
{
    const PeoplePart before = m_partList.value(m_parts->currentIndex());
    const QSignalBlocker quiet(m_parts);
    m_parts->clear();
    m_partList = partsOf(m_hall);
    for (const PeoplePart &part : std::as_const(m_partList)) {
        m_parts->addItem(tr("%1: %2", "a part of the people, how many they are")
                             .arg(wordOf(part), QString::number(m_model->countOf(part))));
    }
    m_parts->setCurrentIndex(int(qMax(qsizetype(0), m_partList.indexOf(before))));
}

/// Who was chosen stays so while they are listed.
void PeopleCard::list()
{
    const std::optional<VillagerId> before = m_chosen;
    const QString typed = m_search->text();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->show(m_partList.value(m_parts->currentIndex()), typed);
    }
    fitColumns();
    const bool isAnybody = m_model->rowCount() > 0;
    m_table->setVisible(isAnybody);
    m_nobody->setVisible(!isAnybody);
    m_nobody->setText(typed.isEmpty() ? tr("Nobody belongs to this part of the register.")
                                      : tr("Nobody fits. Type fewer letters, or the household number."));
    const int row = before ? m_model->rowOf(*before) : -1;
    if (row >= 0)
        m_table->selectRow(row);
    else if (!typed.isEmpty() && isAnybody)
        m_table->selectRow(0);
}

void PeopleCard::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_chosen = m_model->villagerAt(row);
    Q_EMIT chosen(*m_chosen);
}

void PeopleCard::choosePerson(const VillagerId &who)
{
    if (m_model->rowOf(who) < 0) {
        const Villager *villager = m_hall.roster().find(who);
        const bool isListed = villager && villager->isListed();
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_parts->setCurrentIndex(isListed ? 0 : m_parts->count() - 1);
        list();
    }
    if (const int row = m_model->rowOf(who); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void PeopleCard::showPart(const PeoplePart &part)
{
    m_search->clear();
    m_parts->setCurrentIndex(int(qMax(qsizetype(0), m_partList.indexOf(part))));
    m_table->setFocus();
    m_table->selectRow(0);
}

void PeopleCard::forget()
{
    m_chosen.reset();
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

void PeopleCard::focusSearch()
{
    m_search->setFocus();
}

/// The offices are not to be cut: the relation stands on the person's card, and in large text most else does too. Where
/// holders of seats are listed, nobody is to be checked.
void PeopleCard::fitColumns()
{
    const bool large = tokensOf(this).scale > Tokens::ordinaryText;
    m_table->setColumnHidden(RosterModel::Relation, true);
    for (const int column : {RosterModel::HouseholdNumber, RosterModel::SexColumn, RosterModel::Age})
        m_table->setColumnHidden(column, large);
    const PeoplePart part = m_partList.value(m_parts->currentIndex());
    const bool isOfSeats = part.kind == PeoplePart::Kind::WithSeats || part.kind == PeoplePart::Kind::OfBody;
    m_table->setColumnHidden(RosterModel::Check, isOfSeats);
}

void PeopleCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_table)
        fitColumns();
}

} // namespace yishibu
