#pragma once

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
    /// keep their ids and are updated. `progress` may cancel by returning false.
    Done import(const RosterPreview &preview, const std::function<bool(int, int)> &progress = {});

private:
    RosterPreview withKnownIds(RosterPreview preview) const;
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
