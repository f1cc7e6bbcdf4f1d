#pragma once

#include "app/village/villager.h"

namespace yishibu {

/// A group that is not told may be any.
bool groupsFit(const QString &one, const QString &other);

/// Whether somebody of a sheet and somebody of the book may be one person: they have one name, and group, sex and birth
/// date do not speak against it. A birth date known to the month only fits its days.
bool mayBeOne(const Villager &typed, const Villager &book);
/// The same, whatever group they are of: the group may have another name now.
bool mayBeNamesake(const Villager &typed, const Villager &book);

} // namespace yishibu
