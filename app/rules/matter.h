#pragma once

#include "app/outcome.h"
#include "app/rules/meeting_kind.h"

#include <QString>
#include <optional>

namespace yishibu {

/// Whose matter it is, before anything was delegated (law-and-paper.md A3).
enum class DecidingBody {
    VillagersAssembly, ///< 村民会议; handed to 村民代表会议 only where the matter may be delegated
    EitherMeeting,     ///< 村民会议或者村民代表会议: needs no delegation
    CollectiveMembers, ///< 农村集体经济组织成员大会: never a matter of a village meeting
};

/// One matter of the routing table (law-and-paper.md A3).
struct Matter
{
    QString id;              ///< "rural_construction"
    QString name;            ///< "村庄规划和建设、重要乡村建设事项"
    QString article;         ///< "村民委员会组织法第二十八条第一款第（一）项"
    bool delegable = true;   ///< may 村民会议 hand it to 村民代表会议
    DecidingBody body = DecidingBody::VillagersAssembly;
    /// Where it is said that votes on it count by households, not by heads (一事一议筹资筹劳); empty for heads. Heads
    /// in the hall then decide nothing, so the matter may only be heard.
    QString householdsSource;

    bool operator==(const Matter &) const = default;
};

/// Why a matter does not belong before this kind of meeting. Every refusal carries the article or source.
enum class MatterRefusal {
    WrongBody,    ///< it belongs to the collective organisation's members
    NotDelegable, ///< it is 村民会议's own and may not be handed on
    ByHouseholds, ///< its votes count by households, which a show of hands does not
};

/// Whether a meeting of this kind may take the matter up at all, delegated or in its own right.
Done mayGoBefore(const Matter &matter, MeetingKind kind);

/// Whether a meeting of this kind decides the matter only with a delegation.
bool needsDelegation(const Matter &matter, MeetingKind kind);

/// "villagers_assembly", "either_meeting", "collective_members" as rule packs write it.
std::optional<DecidingBody> decidingBodyFromWord(const QString &word);

} // namespace yishibu
