#pragma once

#include "app/outcome.h"
#include "app/village/villager.h"

namespace yishibu {

/// What the book says of somebody beyond the register itself. Whoever a meeting's record names is never taken out of it.
enum class HangingFact {
    Expected,   ///< 应到: counted among those who should attend a meeting
    SignedIn,   ///< signed in at a meeting, taken back or not
    Spoke,      ///< spoke at a meeting
    HasPart,    ///< chair, minute-taker, scrutineer, teller or another part in a meeting
    AnswersFor, ///< owner or supervisor of a resolution
    Seat,       ///< holds or held a seat, for at least a day
    Represents, ///< 户代表, for at least a day
    Letter,     ///< named in a letter of authorisation
    OnLeave,    ///< asked for leave from a meeting
};

/// Whether somebody who was taken into the register by mistake may be taken out of it again: not where anything else of the
/// book hangs on them (RegisterRefusal::IsNamed). Who died or moved away is no mistake; mayStand() is about them.
Done mayBeWithdrawn(const Villager &villager, const QList<HangingFact> &hanging);

} // namespace yishibu
