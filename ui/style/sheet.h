#pragma once

#include "ui/style/tokens.h"

#include <QString>

namespace yishibu {

/// Fills a style sheet template from the tokens: `@ink@` a colour, `@t16@` a type size, `@h48@` a control height,
/// `@sans@` `@kai@` `@serif@` font families, `@icon:calendar@` a drawing. Placeholders it does not know stay as they are.
QString filledSheet(const QString &sheet, const Tokens &tokens);

/// resources/style/hall.qss, filled.
QString hallSheet(const Tokens &tokens);

} // namespace yishibu
