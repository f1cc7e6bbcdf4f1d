#pragma once

#include <QSize>
#include <QStringList>

class QLabel;
class QWidget;

namespace yishibu::test {

/// What a label must have so that all its words can be read: of wrapping words the widest part that cannot be broken,
/// Chinese by its glyphs.
QSize neededBy(const QLabel &label);

/// What cannot be read in a field, a combo box, a row of tabs, a table or a menu: "QLineEdit name 'text' has 80, needs
/// 120". A cell that shows its whole text under the pointer is elided on purpose.
QStringList textsWithoutRoom(QWidget &widget);

} // namespace yishibu::test
