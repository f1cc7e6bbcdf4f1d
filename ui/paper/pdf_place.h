#pragma once

#include "app/outcome.h"

#include <QString>

namespace yishibu {

/// Whether a PDF may come to stand at this path: nothing is there, or an earlier PDF. PrintTrouble NotAPdf, IsFolder or
/// OfABook (names: the path). A book that is open in this process is told by its name alone and never opened.
Done mayStandAt(const QString &path);

} // namespace yishibu
