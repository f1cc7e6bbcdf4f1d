#pragma once

#include "ui/style/tokens.h"

class QWidget;

namespace yishibu {

/// Gives Qt's dialog for files the room that our text needs, so that no name, size or date in it is cut; any other widget is
/// left alone.
void dressFileDialog(QWidget *widget, const Tokens &tokens);

} // namespace yishibu
