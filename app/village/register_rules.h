#pragma once

#include "app/outcome.h"
#include "app/village/household.h"
#include "app/village/roster.h"
#include "app/village/seat.h"
#include "app/village/villager.h"

namespace yishibu {

/// Why something is not written into the register by hand.
enum class RegisterRefusal {
    NoName,              ///< a person has a name
    NoSuchDay,           ///< a day is asked for
    DayAhead,            ///< a death, a move, a birth that lies after today
    BeforeBirth,         ///< the day lies before the person was born
    ReadingUnfit,        ///< not one syllable of Latin letters for each character; figures: characters of the name
    NumberUnfit,         ///< no ID number of 18 signs with its check digit
    NumberTaken,         ///< another person of the register has it; names: who
    PhoneUnfit,          ///< something else than 5 to 15 digits
    NotOfHousehold,      ///< 户代表: somebody of another household; names: who
    NotAdult,            ///< 户代表: below 18, or no birth date is known; names: who
    NotListed,           ///< died or moved away, for a seat where that ends it; names: who
    StandsAlready,       ///< 户代表: the same person stands for the household; names: who
    HeldAlready,         ///< the person has that very seat; names: who
    EndsBeforeBegin,     ///< the last day of a term lies before its first
    NamesakeThere,       ///< somebody of that name with the same birth date, or of the same household; names: who, their group
    HouseholdNumberTaken, ///< another household has the number; names: the number
    NoHousehold,         ///< neither a household to join nor a new one is named
    HouseholdsUnlikely,  ///< a representative stands for 1 to 99 households
    StandsNoMore,        ///< 户代表: they stand for the household no more, by the book; names: who
    IsNamed,             ///< taken in by mistake, but the book names them; names: who; figures: what does (HangingFact)
    NoSource,            ///< no voice: the paper that says so is asked for
    MarkEndsBeforeBegin, ///< no voice: withdrawn for a day before its first one
    NoReason,            ///< why somebody is taken out of the register again is asked for
};

/// How a name is read, tidied: lower case, one blank between syllables, the tones left off.
QString tidiedReading(const QString &typed);

/// Whether a person may be kept as typed by hand.
Done mayBeKept(const Villager &villager, QDate today);
/// Somebody of the register who may be the same person: of that name, and either born on the same day or at home in the
/// same household. Those too who died or moved away. Null if there is none.
const Villager *namesakeOf(const Villager &villager, const Roster &roster);
/// Whether somebody may be marked as died or moved with that day (invalid where nobody knows it).
Done mayStand(const Villager &villager, RegisterStanding standing, QDate from, QDate today);
/// Whether that mark may be noted, or withdrawn, today.
Done mayMark(const Villager &villager, const VoiceMark &mark, QDate today);
/// Whether somebody may stand for a household (Organic Law 2025 art. 26: one adult for each household).
Done mayRepresent(const Villager &villager, const HouseholdId &household, QDate day);
/// The last day on which somebody may stand for their household: the day before they died or moved. Invalid while they are
/// listed, and where nobody knows the day.
QDate lastDayToRepresent(const Villager &villager);
/// Whether somebody may have a seat beside those there are: of who left the register only one that they would keep (keepsSeat()).
Done mayHold(const Seat &seat, const Villager &villager, const QList<Seat> &seats);

} // namespace yishibu
