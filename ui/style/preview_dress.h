#pragma once

#include "ui/style/tokens.h"

class QWidget;

namespace yishibu {

/// Gives Qt's print preview our ground and our drawings; any other widget is left alone.
void dressPrintPreview(QWidget *widget, const Tokens &tokens);

} // namespace yishibu
