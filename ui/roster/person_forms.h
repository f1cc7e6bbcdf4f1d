#pragma once

#include "app/village/household_representative.h"
#include "app/village/seat.h"
#include "app/village/villager.h"

#include <QDate>

class QWidget;

namespace yishibu {

class Hall;
class HandForm;
class RosterDesk;

// The forms of the person's card. Each keeps one act by hand through the desk.

/// The person's own fields, how the name is read, the numbers where they are to be typed anew.
HandForm *newPersonForm(RosterDesk &desk, const Villager &villager, QDate today, QWidget *parent);
/// Died, moved away, married away, or back on the register; with the day.
HandForm *newStandingForm(RosterDesk &desk, const Villager &villager, QDate today, QWidget *parent);
/// Without full civil capacity, without a vote in the Party, or no longer so; with the day and the paper.
HandForm *newVoiceForm(RosterDesk &desk, const Villager &villager, QDate today, QWidget *parent);
/// Taken in by mistake: why, and what goes with it; asked for only where the desk says that it may be.
HandForm *newWithdrawalForm(RosterDesk &desk, const Villager &villager, QWidget *parent);
/// A seat for the person, with its term.
HandForm *newSeatForm(RosterDesk &desk, const Villager &villager, QDate today, QWidget *parent);
/// The last day of a seat.
HandForm *newSeatEndForm(RosterDesk &desk, const Hall &hall, const Seat &seat, QDate today, QWidget *parent);
/// Who takes a seat within its term, and from when.
HandForm *newReplacementForm(RosterDesk &desk, const Hall &hall, const Seat &seat, QDate today, QWidget *parent);
/// The households that a representative stands for, by the names of their heads.
HandForm *newStoodForForm(RosterDesk &desk, const Hall &hall, const Seat &seat, QWidget *parent);
/// Who stands for a household.
HandForm *newRepresentativeForm(RosterDesk &desk, const Hall &hall, const HouseholdId &household, QDate today, QWidget *parent);
/// Nobody stands for the household any more.
HandForm *newRepresentativeEndForm(RosterDesk &desk, const Hall &hall, const HouseholdRepresentative &representative,
                                   QDate today, QWidget *parent);

/// The form for somebody whom no sheet names, and who they will be once it is kept.
struct NewcomerForm
{
    HandForm *form;
    VillagerId who;
};
NewcomerForm newNewcomerForm(RosterDesk &desk, const Hall &hall, QDate today, QWidget *parent);

} // namespace yishibu
