#pragma once

#include "app/attendance/door.h"
#include "app/outcome.h"

namespace yishibu {

class Database;

/// What the door of a meeting keeps besides the sign-ins: leaves, letters, guests, and the sheets held against the screen.
/// Each is one transaction with its journal line; what is taken back stays on record, marked.
class DoorStore
{
public:
    explicit DoorStore(Database &database) : m_database(database) {}

    /// All that stands; the representatives of households are not among it (RosterStore keeps them).
    Outcome<Door> of(const MeetingId &meeting) const;

    Outcome<LeaveOfAbsence> add(const LeaveOfAbsence &leave, const QDateTime &now);
    Done withdraw(LeaveOfAbsence leave, const QDateTime &now);
    Outcome<Proxy> add(const Proxy &letter, const QDateTime &now);
    Done withdraw(Proxy letter, const QDateTime &now);
    Outcome<OutsideObserver> add(const OutsideObserver &guest, const QDateTime &now);
    Outcome<OutsideObserver> leave(OutsideObserver guest, const Circumstance &how, const QDateTime &now);
    Done withdraw(OutsideObserver guest, const QDateTime &now);
    /// A comparison, or that there was none and why.
    Outcome<SheetReconciliation> add(const SheetReconciliation &compared, const QDateTime &now);
    /// Why paper and screen differ, said afterwards.
    Done note(SheetReconciliation compared, const QString &why, const QDateTime &now);
    Done withdraw(SheetReconciliation compared, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
