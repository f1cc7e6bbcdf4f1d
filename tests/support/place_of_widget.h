#pragma once

#include <QStringList>

class QWidget;

namespace yishibu::test {

/// What stands in the way: a widget cut by the edge of one around it (what scrolls is not cut), "QLabel 'text' is cut by
/// QFrame card"; and a widget lying over one beside it, "QLabel 'text' lies over QPushButton 'text'".
QStringList badPlaces(QWidget &page);

} // namespace yishibu::test
