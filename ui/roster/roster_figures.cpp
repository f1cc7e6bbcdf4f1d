#include "ui/roster/roster_figures.h"

#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/tone.h"
#include "ui/hall/hall.h"
#include "ui/roster/composition_notes.h"
#include "ui/roster/people_part.h"
#include "ui/roster/roster_desk.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
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
    m_birthUnknown = addOpen(village->body(), PeoplePart::Kind::BirthUnknown, u"birthUnknown"_s);
    m_undecided = addOpen(village->body(), PeoplePart::Kind::HouseholdUndecided, u"undecidedHouseholds"_s);
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
    showOpen(day);
    showParts(day);
    m_bodies->clear();
    for (const Body body : allBodies) {
        // Every village has the first four; the collective's bodies stand there once somebody sits in them.
        const auto held = heldSeats(m_hall.seats(), body, day);
        if (held > 0 || (body != Body::CollectiveDelegates && body != Body::CollectiveCouncil))
            m_bodies->addFact(wordOf(body), QString::number(held), true);
    }
    m_gaps->show(composition);
}

/// What the register leaves open, in a sentence with the way to those it is about.
QLabel *RosterFigures::addOpen(QLayout *into, PeoplePart::Kind kind, const QString &name)
{
    auto *field = new QFrame(this);
    setLook(field, Look::WarnTint);
    auto *row = new QVBoxLayout(field);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(8);
    QLabel *words = newLabel({}, Look::Body, field, true);
    words->setObjectName(name);
    setTone(words, Tone::Warn);
    row->addWidget(words);
    auto *list = newButton(tr("List them"), Look::Secondary, field);
    list->setObjectName(name + u"List"_s);
    list->setAccessibleName(tr("List them: %1").arg(wordOf(PeoplePart{kind})));
    connect(list, &QPushButton::clicked, this, [this, kind] { Q_EMIT partAsked({kind}); });
    row->addWidget(list, 0, Qt::AlignLeft);
    into->addWidget(field);
    return words;
}

void RosterFigures::showOpen(QDate day)
{
    const auto born = std::ranges::count_if(m_hall.roster().villagers(), [](const Villager &villager) {
        return villager.isListed() && !villager.birth.isValid();
    });
    m_birthUnknown->setText(tr("Date of birth not known: %1. Until it is filled in, they do not count among the adults.").arg(born));
    m_birthUnknown->parentWidget()->setVisible(born > 0);
    const auto open = undecidedHouseholds(m_hall, day).size();
    m_undecided->setText(tr("Households of which it is not settled who signs: %1. Choose their representative on the card of one "
                            "of them.").arg(open));
    m_undecided->parentWidget()->setVisible(open > 0);
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
