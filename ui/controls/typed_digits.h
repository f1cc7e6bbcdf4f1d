#pragma once

#include <QString>

namespace yishibu {

/// The plain digits of what was typed, at most so many: full-width ones come from Chinese keyboards, anything else is not taken.
QString digitsTyped(const QString &typed, int most);

/// A number as it stands in a list, with plain characters and without blanks. What is no digit stays, so that it can be told.
QString numberTyped(const QString &typed);

} // namespace yishibu
