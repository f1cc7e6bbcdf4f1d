#include "ui/roster/person_seats.h"

#include "app/attendance/eligibility.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

PersonSeats::PersonSeats(const Hall &hall, QWidget *parent) : QWidget(parent), m_hall(hall)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(newRule(this));
    m_name = newLabel({}, Look::Strong, this, true);
    m_name->setObjectName(u"seatsOfPerson"_s);
    column->addWidget(m_name);
    setVisible(false);
}

void PersonSeats::show(const VillagerId &person, QDate today)
{
    const bool hadFocus = m_rows && m_rows->isAncestorOf(focusWidget());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // its own button may have asked for this
    }
    m_rows = new QWidget(this);
    m_lines = new QGridLayout(m_rows);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    m_lines->setColumnStretch(0, 1);
    m_name->setText(tr("Seats of %1").arg(m_hall.nameOf(person)));
    for (const Seat &seat : m_hall.seats()) {
        if (seat.villager == person)
            addLine(seat, today);
    }
    layout()->addWidget(m_rows);
    setVisible(m_lines->count() > 0);
    m_rows->show();
    auto *first = m_rows->findChild<QPushButton *>();
    if (hadFocus && first)
        first->setFocus();
}

void PersonSeats::addLine(const Seat &seat, QDate today)
{
    Seat whenever = seat;
    whenever.from = whenever.until = {};
    const QString what = capacityWords(seat.villager, {whenever}, today);
    const bool isHeld = seat.isHeldOn(today);
    const bool isOver = seat.until.isValid() && seat.until < today;
    const bool isReplaced = std::ranges::any_of(m_hall.seats(), [&](const Seat &other) {
        return other.id != seat.id && other.villager == seat.villager && other.body == seat.body && other.isHeldOn(today);
    });
    const QString words = isOver ? tr("%1, until %2", "a seat and its last day").arg(what, dateWords(seat.until)) : what;
    const int row = m_lines->rowCount();
    m_lines->addWidget(newLabel(words, isOver ? Look::Soft : Look::Body, m_rows, true), row, 0);
    if (isHeld) {
        auto *end = newButton(tr("End this seat"), Look::Secondary, m_rows);
        end->setObjectName(u"endSeat"_s);
        end->setAccessibleName(tr("End this seat: %1").arg(what));
        connect(end, &QPushButton::clicked, this, [this, seat] { Q_EMIT ended(seat); });
        m_lines->addWidget(end, row, 1);
    } else if (isOver && !isReplaced) {
        auto *back = newButton(tr("It did not end"), Look::Secondary, m_rows);
        back->setObjectName(u"takeBackEnding"_s);
        back->setAccessibleName(tr("This seat did not end: %1").arg(what));
        connect(back, &QPushButton::clicked, this, [this, seat] { Q_EMIT endingTakenBack(seat); });
        m_lines->addWidget(back, row, 1);
    }
}

} // namespace yishibu
