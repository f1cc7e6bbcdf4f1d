#pragma once

#include "app/meeting/meeting.h"
#include "app/minutes/minutes.h"

namespace yishibu {

/// What is still missing in a record book, by name. It lists and never blocks: a lawful meeting goes on, and the
/// minutes may be closed with gaps that everyone can see.
enum class Gap {
    NoDay,
    NoBeginning,
    NoPlace,
    NoChair,
    NoRecorder,
    ChairIsRecorder,      ///< chair and minute-taker should be different people
    NoBase,               ///< 应到 is not set
    NobodySignedIn,
    BelowQuorum,          ///< fewer members than the law asks; nothing could be decided
    NoItems,
    ItemWithoutExplanation,
    ItemWithoutPartyStudy, ///< 村党组织 has to study the matter first (Organic Law 2025 art. 28)
    ItemWithoutDelegation, ///< 村民代表会议 decides what 村民会议 delegated
    ItemWithoutRemarks,
    ItemWithoutPoints,    ///< neither 共识点 nor 争议点 nor 待核实事项
    PointUnchecked,       ///< 待核实事项 that is neither a task nor answered
    ItemWithoutEnding,
    VoteWithoutScrutineer,
    VoteWithoutTeller,
    PassedWithoutResolution,
    ResolutionWithoutOwner,
    ResolutionWithoutDeadline,
    ResolutionWithoutSupervisor,
    SupervisorIsOwner,    ///< nobody watches over themselves
};

/// One gap, where it is, and the stage in which it can be closed.
struct MissingPart
{
    Gap gap = Gap::NoDay;
    StagePoint where;     ///< stage, item and step to go to
    int line = -1;        ///< vote, resolution or open point within the item, from 0; -1 for the item or meeting itself
    QString named = {};   ///< of PointUnchecked, the words of the point

    bool operator==(const MissingPart &) const = default;
};

/// How far a record book is: what was asked of it and what is missing, in the order of the meeting.
struct Completeness
{
    int asked = 0;        ///< parts looked for
    QList<MissingPart> missing;

    int found() const { return asked - int(missing.size()); }
    bool isComplete() const { return missing.isEmpty(); }
    bool operator==(const Completeness &) const = default;
};

/// `steps`: places of the items that are a step of 四议两公开; nobody is named to carry out what another body decides.
Completeness completenessOf(const Minutes &minutes, const QList<int> &steps = {});

} // namespace yishibu
