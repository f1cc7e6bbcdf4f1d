#pragma once

#include "app/attendance/quorum.h"
#include "app/voting/vote.h"

namespace yishibu {

/// Of how many the majority is taken under this card: of those present, or of all members.
int majorityBase(const RuleCard &card, const VoteSnapshot &snapshot);

/// Votes in favour that pass a motion: 31 present need 16.
int requiredInFavour(const RuleCard &card, const VoteSnapshot &snapshot);

/// The same of those there and of all who had signed in, whichever asks for more, where the card counts the stricter; else of
/// those there (law-and-paper.md A2, 9).
int requiredByStricter(const RuleCard &card, const VoteSnapshot &snapshot);

/// What is frozen into a vote at the moment of the count: those there, and (law-and-paper.md A2, 9) how many members had
/// signed in by then, gone or not.
VoteSnapshot snapshotOf(const Quorum &quorum, int signedIn = 0);

/// The figures as they would be if whoever signed in and left were still there.
VoteSnapshot ofSignedIn(const VoteSnapshot &snapshot);

} // namespace yishibu
