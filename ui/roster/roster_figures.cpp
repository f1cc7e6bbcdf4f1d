#include "ui/roster/roster_figures.h"

#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/hall/hall.h"
#include "ui/roster/roster_desk.h"
#include "ui/style/look.h"
#include "ui/controls/tone.h"
#include "ui/words/value_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

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
    column->addWidget(village);

    auto *seats = new Card(tr("Seats"), this);
    m_bodies = new FactGrid(1, seats);
    seats->body()->addWidget(m_bodies);
    m_gaps = new QVBoxLayout;
    m_gaps->setSpacing(8);
    seats->body()->addLayout(m_gaps);
    column->addWidget(seats);

    m_openCard = new Card(tr("Lines nobody has settled"), this);
    m_openCard->setObjectName(u"openLines"_s);
    m_open = new QVBoxLayout;
    m_open->setSpacing(8);
    m_openCard->body()->addLayout(m_open);
    column->addWidget(m_openCard);
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

void RosterFigures::show(QDate day, const Composition &composition, const QList<OpenLine> &open)
{
    const Roster &roster = m_hall.roster();
    QSet<QString> groups;
    int adults = 0;
    for (const Villager &villager : roster.villagers()) {
        if (!villager.group.isEmpty())
            groups.insert(villager.group);
        adults += villager.isAdultOn(day) ? 1 : 0;
    }
    m_people->setText(QString::number(roster.villagers().size()));
    m_households->setText(QString::number(roster.households().size()));
    m_groups->setText(QString::number(groups.size()));
    m_adults->setText(QString::number(adults));
    m_bodies->clear();
    for (const Body body : {Body::Representatives, Body::VillagersCommittee, Body::SupervisionCommittee, Body::PartyBranch})
        m_bodies->addFact(wordOf(body), QString::number(heldSeats(m_hall.seats(), body, day)), true);
    showGaps(composition);
    showOpenLines(open);
}

void RosterFigures::showGaps(const Composition &composition)
{
    empty(m_gaps);
    for (const CompositionGap &gap : composition.gaps) {
        auto *field = new QFrame(this);
        field->setObjectName(u"compositionGap"_s);
        setLook(field, Look::WarnTint);
        auto *column = new QVBoxLayout(field);
        column->setContentsMargins(14, 10, 14, 10);
        column->setSpacing(2);
        QLabel *words = newLabel(wordsOf(gap), Look::Body, field, true);
        setTone(words, Tone::Warn);
        column->addWidget(words);
        column->addWidget(newLabel(composition.article, Look::Small, field, true));
        m_gaps->addWidget(field);
    }
}

void RosterFigures::showOpenLines(const QList<OpenLine> &open)
{
    empty(m_open);
    int shown = 0;
    for (const OpenLine &line : open) {
        if (line.reason != OpenReason::NobodyFits && line.reason != OpenReason::SeveralFit)
            continue;
        ++shown;
        const QString who = line.post.isEmpty() ? line.name : tr("%1, %2").arg(line.name, line.post);
        m_open->addWidget(newLabel(who, Look::Strong, m_openCard, true));
        m_open->addWidget(newLabel(tr("Row %1 of the list: %2").arg(QString::number(line.row), wordOf(line.reason)),
                                   Look::Small, m_openCard, true));
    }
    if (shown > 0)
        m_open->addWidget(newLabel(tr("Mend these lines in the spreadsheet and import it again: nobody comes in twice."),
                                   Look::Small, m_openCard, true));
    m_openCard->setVisible(shown > 0);
}

} // namespace yishibu
