#pragma once

#include <QString>

namespace yishibu {

/// A text with stars in the place of whatever looks like a citizen's number, wherever it stands in it: fifteen digits or
/// more together, or fifteen or eighteen with blanks and marks between, wide digits and the letter O among them; and of
/// telephone numbers and bank cards. A very long text is cut short: it is to be looked at, not read.
QString withoutPersonalNumbers(const QString &text);

} // namespace yishibu
