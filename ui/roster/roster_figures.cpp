#include "ui/roster/roster_figures.h"

#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/hall/hall.h"
#include "ui/roster/composition_notes.h"
#include "ui/roster/people_part.h"
#include "ui/roster/roster_desk.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

int heldSeats(const QList<Seat> &seats, Body body, QDate day)
{
    QSet<VillagerId> people;
    for (const Seat &seat : seats) {
        if (seat.body == body && seat.isHeldOn(day))
            people.insert(seat.villager);
    }
    return int(people.size());
}

} // namespace

RosterFigures::RosterFigures(const Hall &hall, QWidget *parent) : QWidget(parent), m_hall(hall)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);

    auto *village = new Card(tr("The village"), this);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_people = addCount(grid, 0, tr("people"), "peopleCount");
    m_households = addCount(grid, 1, tr("households"), "householdCount");
    m_groups = addCount(grid, 2, tr("villagers' groups"), "groupCount");
    m_adults = addCount(grid, 3, tr("18 or older"), "adultCount");
    village->body()->addLayout(grid);
    m_others = new FactGrid(1, village);
    village->body()->addWidget(m_others);
    column->addWidget(village);

    auto *seats = new Card(tr("Seats"), this);
    m_bodies = new FactGrid(1, seats);
    seats->body()->addWidget(m_bodies);
    m_gaps = new CompositionNotes(seats);
    seats->body()->addWidget(m_gaps);
    column->addWidget(seats);
    column->addStretch(1);
}

QLabel *RosterFigures::addCount(QGridLayout *grid, int at, const QString &meaning, const char *name)
{
    QLabel *count = newLabel(u"0"_s, Look::Count, this);
    count->setObjectName(QLatin1StringView(name));
    count->setAccessibleDescription(meaning);
    grid->addWidget(count, at / 2 * 2, at % 2);
    grid->addWidget(newLabel(meaning, Look::Small, this, true), at / 2 * 2 + 1, at % 2);
    return count;
}

void RosterFigures::show(QDate day, const Composition &composition)
{
    const Roster &roster = m_hall.roster();
    QSet<QString> groups;
    int adults = 0;
    for (const Villager &villager : roster.villagers()) {
        if (!villager.isListed())
            continue;
        if (!villager.group.isEmpty())
            groups.insert(villager.group);
        adults += villager.isAdultOn(day) ? 1 : 0;
    }
    m_people->setText(QString::number(roster.listedCount()));
    m_households->setText(QString::number(roster.listedHouseholds()));
    m_groups->setText(QString::number(groups.size()));
    m_adults->setText(QString::number(adults));
    showParts(day);
    m_bodies->clear();
    for (const Body body : {Body::Representatives, Body::VillagersCommittee, Body::SupervisionCommittee, Body::PartyBranch})
        m_bodies->addFact(wordOf(body), QString::number(heldSeats(m_hall.seats(), body, day)), true);
    m_gaps->show(composition);
}

void RosterFigures::showParts(QDate day)
{
    using Kind = PeoplePart::Kind;
    m_others->clear();
    for (const Kind kind : {Kind::PartyMembers, Kind::Probationary, Kind::CollectiveMembers, Kind::HouseholdRepresentatives, Kind::NotListed}) {
        int count = 0;
        for (const Villager &villager : m_hall.roster().villagers()) {
            PersonPlace place;
            if (kind == Kind::HouseholdRepresentatives) {
                const auto *one = m_hall.roster().representativeOf(villager.household, day);
                place.represents = one && one->villager == villager.id;
            }
            count += belongs(villager, place, {kind}) ? 1 : 0;
        }
        m_others->addFact(wordOf(PeoplePart{kind}), QString::number(count), true);
    }
}

} // namespace yishibu
