#include "app/rules/matter.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Done mayGoBefore(const Matter &matter, MeetingKind kind)
{
    if (matter.body == DecidingBody::CollectiveMembers)
        return std::unexpected(Reason::refusal(MatterRefusal::WrongBody, {}, matter.article));
    if (needsDelegation(matter, kind) && !matter.delegable)
        return std::unexpected(Reason::refusal(MatterRefusal::NotDelegable, {}, matter.article));
    if (!matter.householdsSource.isEmpty())
        return std::unexpected(Reason::refusal(MatterRefusal::ByHouseholds, {}, matter.householdsSource));
    return {};
}

bool needsDelegation(const Matter &matter, MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::RepresentativesMeeting: return matter.body == DecidingBody::VillagersAssembly;
    }
    return true;
}

std::optional<DecidingBody> decidingBodyFromWord(const QString &word)
{
    if (word == "villagers_assembly"_L1)
        return DecidingBody::VillagersAssembly;
    if (word == "either_meeting"_L1)
        return DecidingBody::EitherMeeting;
    if (word == "collective_members"_L1)
        return DecidingBody::CollectiveMembers;
    return std::nullopt;
}

} // namespace yishibu
