#pragma once

#include "app/attendance/door.h"
#include "app/attendance/sign_in.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// What the door keeps besides who came: leaves, guests, and the sheets held against the screen. Kept in the book first,
/// then laid into the hall.
class DoorDesk : public QObject
{
    Q_OBJECT

public:
    DoorDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// 请假: a member who is not here says why they do not come. They still count in 应到.
    Done excuse(const VillagerId &member, const QString &reason);
    Done takeBackLeave(const LeaveId &id);
    /// 列席: somebody from outside the register, as written.
    Done welcome(const QString &name, const QString &office);
    Done guestLeaves(const OutsideObserverId &id);
    Done takeBackGuest(const OutsideObserverId &id);
    /// Holds the signatures counted on the sheets against the screen: against all who signed in, whether they stayed or not.
    Outcome<SheetReconciliation> compare(int onPaper);
    /// The meeting goes on although nobody counted the sheets of this sitting, and why; nothing more is kept where somebody did.
    Done goOnUncompared(const QString &why);
    /// Why the last comparison found a difference.
    Done noteDifference(const QString &why);

private:
    Done isOpen() const;
    Outcome<SheetReconciliation> keep(SheetReconciliation compared);
    /// What the book has now, into the hall.
    Done layIn();
    Moment justNow() const;
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
