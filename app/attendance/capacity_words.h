#pragma once

#include "app/village/seat.h"

#include <QList>

namespace yishibu {

/// In which capacities somebody takes part, for paper: "村民代表、村委会副主任". Empty for a plain villager.
QString capacityWords(VillagerId who, const QList<Seat> &seats, QDate day);

/// The posts alone, for the name of the chair: "村党支部书记、村委会主任". Empty for a plain representative.
QString officeWords(VillagerId who, const QList<Seat> &seats, QDate day);

} // namespace yishibu
