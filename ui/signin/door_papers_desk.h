#pragma once

#include "app/minutes/allowance_sheet.h"
#include "app/minutes/door_card.h"
#include "app/minutes/sign_in_sheet.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// What lies on the table at the door: the sheets to sign, the cards of the households, the list of allowances.
class DoorPapersDesk : public QObject
{
    Q_OBJECT

public:
    DoorPapersDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// Lays into the hall how the sheets of this book lie on the table.
    Done load();
    /// From now on the sheets lie like this, on paper and on screen.
    Done order(SheetOrder order);

    /// The blank sheet of the meeting in the hall; phones with their last four digits only.
    Outcome<SignInSheet> signInSheet() const;
    QList<DoorCard> doorCards() const;
    /// Those who came to the meeting in the hall, with the amount that is kept for it.
    Outcome<AllowanceSheet> allowanceSheet() const;
    /// 误工补贴 for each person who came, in fen.
    Done setAllowance(qint64 fen);

private:
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
