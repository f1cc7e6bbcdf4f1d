#pragma once

#include "app/outcome.h"
#include "app/rules/rule_card.h"
#include "app/voting/vote.h"

#include <QList>

namespace yishibu {

/// Why people may not say what they want in this way.
enum class MethodRefusal {
    NotInParts,          ///< a meeting held in parts raises hands part by part; papers and names of one part alone prove nothing
    PapersCannotBeWeighed, ///< hands count for the households they stand for, and papers count one each
    NoChoiceInParts,     ///< hands of a meeting held in parts are kept for a motion alone
    HeadsCannotBeWeighed, ///< hands count for the households they stand for, and this way counts heads alone
};

/// Where a vote is held: what bears on how it may be held.
struct VoteSetting
{
    bool inParts = false;               ///< the meeting is held in parts (分片)
    VotesBy by = VotesBy::Members;      ///< what a hand counts for on this matter

    bool operator==(const VoteSetting &) const = default;
};

/// Whether such a question may be put to the vote in this way, there.
Done mayUse(VoteMethod method, const Question &question, const VoteSetting &setting);

/// All ways, in the order in which they are offered.
QList<VoteMethod> allMethods();

/// Nobody objects: what a consensus comes to (协商一致). Who has a reservation on record is not in favour, everybody else of
/// those there is; so the rule of the body decides it like a show of hands.
HandCount consensusOf(const VoteSnapshot &there, int objecting, int reserved);

} // namespace yishibu
