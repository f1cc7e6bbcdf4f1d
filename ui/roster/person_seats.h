#pragma once

#include "app/village/seat.h"
#include "ui/controls/card.h"

class QPushButton;

namespace yishibu {

class CompositionNotes;
class Hall;
struct Composition;

/// The seats of the chosen person, each with the ways to end it, to hand it on within the term, or to take an ending
/// back; and what the law asks of the seats altogether, as it stands after each change.
class PersonSeats : public Card
{
    Q_OBJECT

public:
    explicit PersonSeats(const Hall &hall, QWidget *parent = nullptr);

    void show(const VillagerId &person, QDate today, const Composition &composition);

Q_SIGNALS:
    void seatAsked();
    void endAsked(const yishibu::Seat &seat);
    void replacementAsked(const yishibu::Seat &seat);
    void endingTakenBack(const yishibu::Seat &seat);
    void householdsAsked(const yishibu::Seat &seat);

private:
    void addLine(const Seat &seat, QDate today, QVBoxLayout *lines);
    void addHouseholds(const Seat &seat, QVBoxLayout *lines);
    QString lineWords(const Seat &seat, QDate today) const;

    const Hall &m_hall;
    QVBoxLayout *m_place;
    QWidget *m_rows = nullptr;
    QPushButton *m_add;
    CompositionNotes *m_gaps;
};

} // namespace yishibu
