#pragma once

#include <QString>
#include <optional>

namespace yishibu {

/// What the QR code on a household's card says, and what a scanner at the door types: "YSB-H:" and the household number.
QString householdCode(const QString &householdNumber);

/// The household number of a scanned card. The code may stand behind something that was in the box before it; the last
/// one counts. None where no code is in it.
std::optional<QString> scannedHousehold(const QString &typed);

} // namespace yishibu
