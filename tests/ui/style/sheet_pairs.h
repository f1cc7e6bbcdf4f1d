#pragma once

#include "ui/style/tokens.h"

#include <QStringList>

namespace yishibu::test {

/// Every text colour of a style sheet on every ground it stands on.
struct PairsOfASheet
{
    int counted = 0;
    QStringList tooFaint; ///< "QPushButton:disabled: #ffffff on #dda39e is 2.1"
};

/// Reads the rules as the cascade does: a rule that gives only a colour takes its ground from the plainer rules of the
/// same widget, and what is transparent lies on paper and on cards. Each is looked at as it is and while it is disabled.
PairsOfASheet pairsIn(const QString &filledSheet, const Colours &colours);

} // namespace yishibu::test
