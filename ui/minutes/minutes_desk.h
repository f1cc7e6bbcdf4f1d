#pragma once

#include "app/minutes/completeness.h"
#include "app/minutes/draft.h"
#include "app/minutes/minutes.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// Composes the record book from what is kept whenever it is asked for, and closes the meeting: gives the number,
/// freezes canonical bytes and digest, and makes a verified backup.
class MinutesDesk : public QObject
{
    Q_OBJECT

public:
    MinutesDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// The minutes of the meeting in the hall: frozen ones if it is closed, else as it stands.
    Outcome<Minutes> minutes() const;
    Outcome<std::optional<ClosedMinutes>> closed() const;
    Outcome<Completeness> completeness() const;

    /// Closes the meeting in the hall. The backup's trouble, if any, is left in backupTrouble(): the meeting is closed
    /// all the same.
    Done close();
    const std::optional<Reason> &backupTrouble() const { return m_backupTrouble; }

private:
    /// The meeting in the hall, and when what was typed from paper was typed.
    Outcome<MinutesSource> source() const;
    Done endTurn();
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
    std::optional<Reason> m_backupTrouble;
};

} // namespace yishibu
