#pragma once

#include "ui/controls/found_person.h"

namespace yishibu {

class Hall;

/// Who fits what was typed at the door, with what may be done for each: members who are not here yet first, then those
/// who may only be registered as observers, then those who are here already.
QList<FoundPerson> peopleAtTheDoor(const Hall &hall, const QString &typed);

} // namespace yishibu
