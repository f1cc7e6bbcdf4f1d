#pragma once

#include "app/voting/vote.h"

namespace yishibu {

/// The counts of a vote part by part in one column: compact JSON, '' for none.
QString textOfParts(const QList<PartCount> &parts);
/// And back. What is not of that form is left out.
QList<PartCount> partsFromText(const QString &text);

} // namespace yishibu
