#pragma once

#include "app/attendance/eligibility.h"
#include "app/intake/body_reading.h"
#include "app/intake/register_changes.h"
#include "app/intake/roster_reading.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>
#include <functional>

namespace yishibu {

class Book;
class Hall;

/// What a sheet would bring in, to be looked at before anything is kept.
struct RosterPreview
{
    QString fileName;
    QByteArray fileSha256;
    RosterReading people;
    BodyReading bodies;
};

/// What a sheet would change in the book.
struct RosterChanges
{
    RegisterChanges lines;
    QList<Seat> seatsEnded; ///< those that the sheet does not name any more, with their last day

    /// Whether the book knew anybody of the sheet.
    bool isFirst() const { return lines.people.known() == 0; }
};

/// How far the seats are from what the law asks of the representatives' meeting.
struct Composition
{
    QList<CompositionGap> gaps;
    QString article; ///< "村民委员会组织法第二十九条"
};

/// Takes a village's register from a spreadsheet into the book, and the people of the book into the hall.
class RosterDesk : public QObject
{
    Q_OBJECT

public:
    RosterDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// Lays the people of the book into the hall.
    Done load();
    /// Reads a sheet. Touches neither book nor hall, so it may run beside the window.
    static Outcome<RosterPreview> read(const QString &path, QDate today);
    /// What keeping a preview would change. Refused with SheetFault::AnotherVillage where almost nobody of the sheet is
    /// in the roster.
    Outcome<RosterChanges> changes(const RosterPreview &preview) const;
    /// Keeps what was looked at: all of it or nothing. People already known by ID number, or by name and household,
    /// keep their ids and are updated; each known person is found once. Seats of the bodies which the sheet names end
    /// yesterday where it does not name them any more. `progress` may cancel by returning false.
    Done import(const RosterPreview &preview, const std::function<bool(int, int)> &progress = {});
    /// Ends a seat: yesterday was its last day, so that a meeting of today does not count it.
    Done endSeat(const Seat &seat);
    /// The seat was not to end.
    Done takeBackEnding(const Seat &seat);
    /// The lines of the bodies' lists that found nobody, or several, and that nobody holds by now. Candidates are those
    /// of the same name.
    Outcome<QList<OpenLine>> openLines() const;
    /// By the law in force today.
    Composition composition() const;

private:
    struct Compared
    {
        RosterPreview preview; ///< its people and seats bear their ids of the book
        RosterChanges changes;
    };
    Outcome<Compared> compare(RosterPreview preview) const;

    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

/// Whose seats they are and which: "张守义（村民代表、村委会主任）", each person once.
QStringList seatWords(const QList<Seat> &seats, const Hall &hall);

} // namespace yishibu
