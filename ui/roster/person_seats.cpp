#include "ui/roster/person_seats.h"

#include "app/attendance/capacity_words.h"
#include "app/village/household_head.h"
#include "ui/hall/hall.h"
#include "ui/roster/composition_notes.h"
#include "ui/roster/roster_desk.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

PersonSeats::PersonSeats(const Hall &hall, QWidget *parent) : Card(tr("Seats"), parent), m_hall(hall)
{
    m_place = new QVBoxLayout;
    body()->addLayout(m_place);
    m_add = newButton(tr("Give a seat…"), Look::Secondary, this);
    m_add->setObjectName(u"giveSeat"_s);
    body()->addWidget(m_add);
    m_gaps = new CompositionNotes(this);
    body()->addWidget(m_gaps);
    connect(m_add, &QPushButton::clicked, this, &PersonSeats::seatAsked);
}

void PersonSeats::show(const VillagerId &person, QDate today, const Composition &composition)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // its own button may have asked for this
    }
    m_rows = new QWidget(this);
    auto *lines = new QVBoxLayout(m_rows);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    for (const Seat &seat : m_hall.seats()) {
        if (seat.villager == person)
            addLine(seat, today, lines);
    }
    if (lines->count() == 0)
        lines->addWidget(newLabel(tr("No seat in any body."), Look::Soft, m_rows, true));
    m_place->addWidget(m_rows);
    m_rows->show();
    const Villager *villager = m_hall.roster().find(person);
    m_add->setVisible(villager && villager->standing != RegisterStanding::Died); // see keepsSeat()
    m_gaps->show(composition);
}

QString PersonSeats::lineWords(const Seat &seat, QDate today) const
{
    Seat whenever = seat;
    whenever.from = whenever.until = {};
    QString what = capacityWords(seat.villager, {whenever}, today);
    if (seat.until.isValid() && seat.until < today)
        return tr("%1, until %2", "a seat and its last day").arg(what, dateWords(seat.until));
    if (seat.from.isValid() && seat.from > today)
        return tr("%1, from %2", "a seat and its first day").arg(what, dateWords(seat.from));
    if (seat.until.isValid())
        return tr("%1, term until %2", "a seat and the last day of its term").arg(what, dateWords(seat.until));
    return what;
}

/// By the names of their heads, as far as they are known; and the way to put them right.
void PersonSeats::addHouseholds(const Seat &seat, QVBoxLayout *lines)
{
    QStringList known;
    QStringList unknown;
    for (const HouseholdStoodFor &one : m_hall.stoodFor()) {
        if (one.seat != seat.id)
            continue;
        const Household *home = one.household ? m_hall.roster().findHousehold(*one.household) : nullptr;
        if (home)
            known.append(headNameOf(m_hall.roster(), *home));
        else
            unknown.append(one.words);
    }
    const auto add = [&](const QString &words, const QString &name) {
        QLabel *line = newLabel(words, Look::Small, m_rows, true);
        line->setObjectName(name);
        lines->addWidget(line);
    };
    if (!known.isEmpty())
        add(tr("Households: %1").arg(known.join(u'、')), u"stoodForKnown"_s);
    if (!unknown.isEmpty())
        add(tr("No single household of such a head in the register: %1").arg(unknown.join(u'、')), u"stoodForUnknown"_s);
    QPushButton *ask = newButton(tr("Households…", "that a representative stands for"), Look::Secondary, m_rows);
    ask->setObjectName(u"stoodForSeat"_s);
    ask->setAccessibleName(tr("Households of this seat: %1").arg(m_hall.nameOf(seat.villager)));
    connect(ask, &QPushButton::clicked, this, [this, seat] { Q_EMIT householdsAsked(seat); });
    lines->addWidget(ask, 0, Qt::AlignLeft);
}

void PersonSeats::addLine(const Seat &seat, QDate today, QVBoxLayout *lines)
{
    const QString what = lineWords(seat, today);
    const bool isOver = seat.until.isValid() && seat.until < today;
    const bool isReplaced = std::ranges::any_of(m_hall.seats(), [&](const Seat &other) {
        return other.id != seat.id && other.villager == seat.villager && other.body == seat.body && other.isHeldOn(today);
    });
    lines->addWidget(newLabel(what, isOver ? Look::Soft : Look::Body, m_rows, true));
    if (seat.households > 0 && !isOver)
        lines->addWidget(newLabel(tr("Stands for %n household(s).", nullptr, seat.households), Look::Small, m_rows, true));
    if (seat.body == Body::Representatives && !isOver)
        addHouseholds(seat, lines);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &words, const QString &name, const QString &spoken, void (PersonSeats::*asked)(const Seat &)) {
        auto *button = newButton(words, Look::Secondary, m_rows);
        button->setObjectName(name);
        button->setAccessibleName(spoken);
        connect(button, &QPushButton::clicked, this, [this, seat, asked] { Q_EMIT(this->*asked)(seat); });
        row->addWidget(button);
    };
    if (!isOver) {
        add(tr("End…", "a seat"), u"endSeat"_s, tr("End this seat: %1").arg(what), &PersonSeats::endAsked);
        add(tr("Replace…", "somebody in a seat"), u"replaceSeat"_s, tr("Replace the person in this seat: %1").arg(what),
            &PersonSeats::replacementAsked);
    } else if (!isReplaced) {
        add(tr("It did not end"), u"takeBackEnding"_s, tr("This seat did not end: %1").arg(what), &PersonSeats::endingTakenBack);
    }
    row->addStretch(1);
    lines->addLayout(row);
}

} // namespace yishibu
