#pragma once

#include "app/moment.h"
#include "app/record_id.h"

#include <QString>

namespace yishibu {

/// In which capacity somebody is in the room. Only members count, for quorum and for majority alike.
enum class Capacity {
    Member,   ///< one of those who should attend (应到)
    Observer, ///< 列席, 旁听: in no figure of the meeting, and counted in no vote of its members (see members_beside.h)
};

/// One person present. Undo is a withdrawal of its own: the sign-in stays on record and is marked.
struct SignIn
{
    SignInId id = SignInId::fresh();
    MeetingId meeting = MeetingId::fresh();
    SessionId session = SessionId::fresh();
    VillagerId villager = VillagerId::fresh();
    Capacity capacity = Capacity::Member;
    Moment came;
    std::optional<Moment> left; ///< early leaver
    bool withdrawn = false;     ///< entered by mistake and taken back
    QString withdrawnBecause;   ///< why; empty while it stands
    std::optional<HouseholdId> household; ///< signed in for it, where the meeting counts households
    std::optional<ProxyId> proxy;         ///< the letter by which the holder stands for the member (villager)
    QString assistedBy;         ///< who signed the paper for them (需协助填写); empty for their own hand
    bool onPaper = false;       ///< the signature was seen on the paper sheet

    bool operator==(const SignIn &) const = default;

    bool isPresent() const { return !withdrawn && !left; }
};

} // namespace yishibu
