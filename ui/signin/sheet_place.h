#pragma once

#include "app/attendance/entitled.h"

#include <QHash>
#include <QList>

namespace yishibu {

/// Where a member signs on paper: "page 1, line 23" of the sign-in sheet, which stands in the order of the members.
class SheetPlaces
{
public:
    SheetPlaces() = default;
    explicit SheetPlaces(const QList<Entitled> &members);

    /// Empty for somebody who is not on the sheet.
    QString wordsFor(const VillagerId &who) const;

private:
    QHash<VillagerId, int> m_at; ///< from 0
};

} // namespace yishibu
