#pragma once

#include "app/minutes/minutes.h"

namespace yishibu {

/// The minutes as plain text in their five parts, for the record package: readable in twenty years with any editor.
/// Lines end with \n.
QString minutesText(const Minutes &minutes);

} // namespace yishibu
