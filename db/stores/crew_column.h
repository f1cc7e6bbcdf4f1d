#pragma once

#include "app/voting/ballot.h"

namespace yishibu {

/// Who counts, in one column: compact JSON with an object for each part that somebody has, "{}" for nobody. An object names
/// a villager of the register or, where it knows none, what was written.
QString textOfCrew(const CountingCrew &crew);
/// And back. What is not of that form is left out.
CountingCrew crewFromText(const QString &text);

} // namespace yishibu
