#pragma once

#include "app/outcome.h"
#include "app/village/household.h"
#include "app/village/seat.h"
#include "app/village/villager.h"

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

    bool operator==(const OpenSeatLine &) const = default;
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
    Outcome<QList<Seat>> seats() const;
    Outcome<QList<OpenSeatLine>> openSeatLines() const;

    /// Keeps a whole roster in one transaction: all of it or nothing. Households, villagers and seats that are
    /// already there are replaced by id, so the caller gives known people their known ids; what is there just so
    /// already is left alone, so that an unchanged sheet leaves one journal line, the import's own. A seat that gets
    /// a last day is told as ended. `progress` is told how many rows are looked at; returning false cancels, and
    /// nothing is kept.
    Done import(const RosterImport &from, const QList<Household> &households, const QList<Villager> &villagers,
                const QHash<VillagerId, PersonalNumbers> &numbers, const QList<Seat> &seats,
                const QList<OpenSeatLine> &openLines, const QDateTime &now,
                const std::function<bool(int, int)> &progress = {});

    /// Gives one villager a seat by hand.
    Done addSeat(const Seat &seat, const QDateTime &now);
    /// Ends a seat with that day as its last. It stays in the book: meetings up to that day still count it.
    Done endSeat(Seat seat, QDate lastDay, const QDateTime &now);
    /// The seat was not to end: it is open again.
    Done takeBackEnding(Seat seat, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
