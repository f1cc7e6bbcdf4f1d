#pragma once

#include "app/intake/waiting_line.h"
#include "app/outcome.h"
#include "app/village/household.h"
#include "app/village/household_representative.h"
#include "app/village/household_stood_for.h"
#include "app/village/masking.h"
#include "app/village/seat.h"
#include "app/village/villager.h"
#include "app/village/withdrawal.h"

#include <QDateTime>
#include <QHash>

namespace yishibu {

class Database;

/// Where a roster came from and what its rows amounted to.
struct RosterImport
{
    QString fileName;
    QByteArray fileSha256;
    int read = 0, accepted = 0, repaired = 0, doubtful = 0, refused = 0;
    int expected = -1; ///< by a count that reads no row; -1 where nobody counted
    RosterImportId id = RosterImportId::fresh();
};

/// A line of a body's sheet that fits no villager, or two; to be settled by hand.
struct OpenSeatLine
{
    int sheetRow = 0;
    QString name;
    Body body = Body::Representatives;
    QString post;
    QString group;
    int households = 0;
    QString reason;   ///< "nobody" or "several"
    QDate from = {};  ///< of the line's term of office; invalid where it does not say
    QDate until = {}; ///< its last day

    bool operator==(const OpenSeatLine &) const = default;
};

/// An open line as it lies in the book.
struct WaitingSeatLine
{
    OpenSeatLineId id = OpenSeatLineId::fresh();
    OpenSeatLine line;
};

/// What goes with one act by hand: all of it is kept, or nothing.
struct HandChange
{
    QList<Villager> people;            ///< as they stand after it
    QList<Seat> seatsEnded;            ///< with their last day
    QList<HouseholdRepresentative> representativesEnded; ///< with their last day
    QList<HouseholdRepresentative> representativesBegin = {};
    QList<HouseholdStoodFor> stoodFor = {}; ///< of seats that are in the book by then; withdrawn ones too
};

/// The people of the village, their households, and the seats they hold.
class RosterStore
{
public:
    explicit RosterStore(Database &database) : m_database(database) {}

    Outcome<QList<Household>> households() const;
    /// With the last four of each ID number, but without the numbers themselves.
    Outcome<QList<Villager>> villagers() const;
    Outcome<QHash<VillagerId, PersonalNumbers>> numbers() const;
    Outcome<PersonalNumbers> numbersOf(const VillagerId &villager) const;
    Outcome<QList<Seat>> seats() const;
    Outcome<QList<OpenSeatLine>> openSeatLines() const;
    Outcome<QList<WaitingSeatLine>> waitingSeatLines() const;
    /// Those too that are settled: a sheet that is imported again does not open them anew.
    Outcome<QList<OpenSeatLine>> everySeatLine() const;
    Outcome<QList<HouseholdRepresentative>> representatives() const;
    /// Those that stand, of all seats, ended or not.
    Outcome<QList<HouseholdStoodFor>> stoodFor() const;

    /// Keeps a whole roster in one transaction: all of it or nothing. Households, villagers and seats that are
    /// already there are replaced by id, so the caller gives known people their known ids; what is there just so
    /// already is left alone, so that an unchanged sheet leaves one journal line, the import's own. A seat that gets
    /// a last day is told as ended. `gone` are people of the book whom the sheet does not name: told as missing where they
    /// bear the import's id, else as changed. `progress` is told how many rows are looked at; returning false cancels,
    /// and nothing is kept.
    Done import(const RosterImport &from, const QList<Household> &households, const QList<Villager> &villagers,
                const QHash<VillagerId, PersonalNumbers> &numbers, const QList<Seat> &seats,
                const QList<OpenSeatLine> &openLines, const QDateTime &now,
                const std::function<bool(int, int)> &progress = {}, const HandChange &gone = {});

    /// A person's fields or numbers, mended by hand.
    Done changeVillager(const Villager &after, const PersonalNumbers &numbers, const QDateTime &now);
    /// Somebody whom no sheet named, with the household that begins with them, if one does.
    Done addVillager(const Villager &newcomer, const PersonalNumbers &numbers, const std::optional<Household> &begun,
                     const QDateTime &now);
    /// Who died, moved, came back, or stays although a sheet did not name them; with the seats that end by it.
    Done change(const HandChange &change, const QDateTime &now);
    /// What of the book beyond the register hangs on somebody, each kind once.
    Outcome<QList<HangingFact>> hangingOn(const VillagerId &who) const;
    /// Somebody on whom nothing hangs was taken in by mistake: the row stays, marked, with why; their numbers are erased; a
    /// household that nobody else ever belonged to goes with them. No reading of this store names them any more.
    Done withdraw(const Villager &mistaken, const QString &because, const QDateTime &now);
    /// Somebody is about to see a masked number. To be kept before it is shown; the number is not in it.
    Done numberIsShown(const VillagerId &whose, MaskedNumber which, const QDateTime &now);

    /// Gives one villager a seat by hand.
    Done addSeat(const Seat &seat, const QDateTime &now);
    /// Ends a seat with that day as its last. It stays in the book: meetings up to that day still count it.
    Done endSeat(Seat seat, QDate lastDay, const QDateTime &now);
    /// The seat was not to end: its last day is again what it was before that, as the journal tells; open where it was open.
    Done takeBackEnding(Seat seat, const QDateTime &now);
    /// Within a term one person takes the seat of another: it ends on that day, `next` begins on the day after, with the households
    /// it stands for.
    Done replaceSeat(Seat ended, QDate lastDay, Seat next, const QDateTime &now, const QList<HouseholdStoodFor> &ofNext = {});

    /// A line was settled by hand: these seats came of it, and these people were changed by it, or none where it is to be
    /// dropped.
    Done settle(const WaitingSeatLine &line, const QList<Seat> &seats, const QDateTime &now,
                const QList<Villager> &people = {});

    /// A household has a representative from that day on; the one before ends the day before.
    Done setRepresentative(const HouseholdRepresentative &next, const std::optional<HouseholdRepresentative> &before,
                           const QDateTime &now);
    Done endRepresentative(HouseholdRepresentative representative, QDate lastDay, const QDateTime &now);

private:
    Outcome<QDate> lastDayBeforeEnding(const SeatId &seat) const;

    Database &m_database;
};

} // namespace yishibu
