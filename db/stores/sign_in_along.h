#pragma once

#include "app/attendance/along_with_sign_in.h"
#include "app/outcome.h"

namespace yishibu {

class Transaction;

// What goes with a sign-in is written beside it, in the order in which cameWithSignIn() reads it again.

/// That they left another part of the meeting, or only watched, the household's word, the letter that the sign-in names: all
/// before it.
Done keepBefore(Transaction &transaction, const AlongWithSignIn &along, const QDateTime &now);
/// Just after it.
Done endLeave(Transaction &transaction, LeaveOfAbsence leave, const QDateTime &now);
/// All as it stood before the sign-in.
Done keepGivenBack(Transaction &transaction, const AlongWithSignIn &back, const QDateTime &now);

/// The kinds of these lines.
namespace along_kind {
inline constexpr auto otherPartLeft = QLatin1StringView("sign_in.left");
inline constexpr auto observingEnded = QLatin1StringView("sign_in.observing_ended");
inline constexpr auto representativeEnded = QLatin1StringView("representative.ended");
inline constexpr auto representativeSet = QLatin1StringView("representative.set");
inline constexpr auto representativeChanged = QLatin1StringView("representative.changed");
inline constexpr auto letterShown = QLatin1StringView("proxy.shown");
inline constexpr auto leaveEnded = QLatin1StringView("leave.withdrawn");
} // namespace along_kind

} // namespace yishibu
