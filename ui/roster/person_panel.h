#pragma once

#include "app/moment.h"
#include "app/village/household_representative.h"
#include "app/village/seat.h"
#include "ui/controls/tone.h"

#include <QWidget>
#include <optional>

namespace yishibu {

class FrontStack;
class Hall;
class HandForm;
class PersonHousehold;
class PersonFacts;
class PersonSeats;
class RosterDesk;
struct Villager;

/// The card of one person beside the list: what the register says of them, their household, their seats, and the forms
/// to change each of these by hand.
class PersonPanel : public QWidget
{
    Q_OBJECT

public:
    PersonPanel(RosterDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void show(const VillagerId &who);
    /// Asks for somebody whom no sheet names; leads to their card once they are kept.
    void beginNewcomer();
    /// The register changed.
    void refresh();

Q_SIGNALS:
    void closed();
    void personAsked(const yishibu::VillagerId &who);
    void said(yishibu::Tone tone, const QString &text);

private:
    void connectCards();
    void open(HandForm *form);
    void closeForm();
    void takeBack(const Seat &seat);
    void askWhyMistaken();
    const Villager *person() const;

    RosterDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    std::optional<VillagerId> m_who;
    FrontStack *m_views;
    QWidget *m_cards;
    PersonFacts *m_facts;
    PersonHousehold *m_household;
    PersonSeats *m_seats;
    QWidget *m_form = nullptr; ///< the scrolled form in front, if one is open
};

} // namespace yishibu
