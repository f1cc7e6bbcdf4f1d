#pragma once

#include "app/attendance/eligibility.h"
#include "app/intake/body_reading.h"
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
    /// Keeps what was looked at: all of it or nothing. People already known by ID number, or by name and household,
    /// keep their ids and are updated; each known person is found once. `progress` may cancel by returning false.
    Done import(const RosterPreview &preview, const std::function<bool(int, int)> &progress = {});
    /// How many of a preview's people are known already.
    int knownAmong(const RosterPreview &preview) const;
    /// The lines of the bodies' lists that found nobody, or several, and that nobody holds by now. Candidates are those
    /// of the same name.
    Outcome<QList<OpenLine>> openLines() const;
    /// By the law in force today.
    Composition composition() const;

private:
    RosterPreview withKnownIds(RosterPreview preview) const;
    void findKnownPeople(RosterPreview &preview) const;
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
