#pragma once

#include "app/village/seat.h"
#include "app/village/villager.h"

namespace yishibu {

/// Whether somebody was in the register on that day: who died or moved was until the day before. Where that day is not known
/// (Villager::standingFrom) they are not in it on any.
bool isListedOn(const Villager &villager, QDate day);
/// Whether they lived on that day, in the same way.
bool isAliveOn(const Villager &villager, QDate day);

/// Whether somebody who left the register keeps a seat in that body. Moving or marrying away ends the seats of the village's own
/// bodies. It ends none of the collective (their members settle who belongs to them: RCEO art. 26 (3)) nor of the Party
/// organisation (its members belong where their 组织关系 lies): those end with a death alone, or by hand.
bool keepsSeat(const Villager &villager, Body body);
/// The same as it was on that day.
bool keptSeatOn(const Villager &villager, Body body, QDate day);

} // namespace yishibu
