#pragma once

#include "app/attendance/leave_of_absence.h"
#include "app/attendance/outside_observer.h"
#include "app/attendance/proxy.h"
#include "app/attendance/sheet_reconciliation.h"
#include "app/village/household_representative.h"

#include <QList>

namespace yishibu {

/// What the door of one meeting keeps besides the sign-ins; withdrawn ones are left out.
struct Door
{
    QList<LeaveOfAbsence> leaves;
    QList<OutsideObserver> observers;
    QList<Proxy> proxies;
    QList<SheetReconciliation> reconciliations;           ///< the newest last
    QList<HouseholdRepresentative> representatives;       ///< of all households, those who stand now

    bool operator==(const Door &) const = default;

    const LeaveOfAbsence *leaveOf(const VillagerId &who) const
    {
        for (const LeaveOfAbsence &leave : leaves) {
            if (leave.villager == who)
                return &leave;
        }
        return nullptr;
    }
    /// Of one sitting: each has sheets of its own.
    const SheetReconciliation *lastReconciliation(const SessionId &session) const
    {
        for (qsizetype i = reconciliations.size() - 1; i >= 0; --i) {
            if (reconciliations.at(i).session == session)
                return &reconciliations.at(i);
        }
        return nullptr;
    }
    const SheetReconciliation *lastReconciliation() const
    {
        return reconciliations.isEmpty() ? nullptr : &reconciliations.last();
    }
};

} // namespace yishibu
