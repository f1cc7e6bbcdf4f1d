#pragma once

#include "app/agenda/agenda_item.h"
#include "app/outcome.h"
#include "app/voting/majority.h"

#include <QList>

namespace yishibu {

/// Why there is no vote, or no result yet.
enum class VotingRefusal {
    BelowQuorum,          ///< figures: present, needed; with the article
    MoreHandsThanPresent, ///< figures: sum of the three, present
    MorePresentThanBase,  ///< figures: present, base
    NegativeFigure,       ///< figures: the figure
    NothingCounted,       ///< all three are nought
    EmptyMotion,
    MotionOpen,           ///< another motion on this item is still open
    AlreadyDecided,       ///< this item has passed, or the vote has its count already
    ItemEnded,            ///< the item was withdrawn or deferred
    OnlyHeard,            ///< figures: ordinal of the item; nothing is put to the vote on it
    VoteWithdrawn,
    HouseholdsBelowQuorum,      ///< figures: households stood for by those here, needed; with the source
    MoreHouseholdsThanStoodFor, ///< figures: sum of the three, households stood for by those here
    PartWithoutHands,           ///< figures: the part of the meeting (from 1) whose hands were not kept
};

/// Whether a motion may be put on this item: votes are all votes of the meeting. Presence is not asked here,
/// it is asked at the count.
Done mayOpenVote(const AgendaItem &item, const QString &motion, const QList<Vote> &votes);

/// The same for a vote of any question and method, as it would be opened. A run-off (Vote::runOffOf) may be opened though the vote
/// before it passed, as long as that one left places open; a vote that passed otherwise ends the matter.
Done mayOpenVote(const AgendaItem &item, const Vote &put, const QList<Vote> &votes);

/// Whether a count may begin on this vote at all, whoever is there.
Done mayBegin(const Vote &vote);

/// Whether those counted are enough under this card, in what it counts: members, households they stand for, 村民代表.
Done areEnough(const RuleCard &card, const VoteSnapshot &there);

/// Whether such hands can be those of the people there: whole, no more than they are, and not all nought.
Done figuresFit(const VoteSnapshot &snapshot, const HandCount &count);

/// Whether the count may begin now, which freezes who is there. Below quorum it may not (art. 30).
Done mayFreeze(const Vote &vote, const Quorum &now);

/// The quorum that counts for this vote: of those there when its count began; of this moment while it has not begun.
Quorum quorumOf(const Vote &vote, const RuleCard &card, const Quorum &now);

/// Whether the hands may be announced: for a vote whose count began, who came or left since changes nothing.
Done mayCount(const Vote &vote, const RuleCard &card, const Quorum &now);

/// What a show of hands came to. Hands may stay below the number present: the rest is 未表态 and works as
/// "not in favour". More hands than people is refused. Where it would pass of those present but not of all who had signed
/// in, the stricter stands and the decision says so.
Outcome<Decision> decide(const RuleCard &card, const VoteSnapshot &snapshot, const HandCount &count);

/// What a consensus came to (协商一致), of the hands that consensusOf() makes of it: it stands where nobody objects, and those without
/// a reservation are as many as the body needs in favour. Reservations are kept beside it (Dissent).
Outcome<Decision> decideByConsensus(const RuleCard &card, const VoteSnapshot &snapshot, const HandCount &hands);

/// 未表态: present and in none of the three.
int silentOf(const VoteSnapshot &snapshot, const HandCount &count);

/// How an item ends by a decision.
ItemEnding endingOf(const Decision &decision);
/// The same of a vote that may be a run-off: what passed before it stays passed, though nothing more was chosen.
ItemEnding endingOf(const Vote &counted, const QList<Vote> &votes);

/// The last counted vote on an item that was not withdrawn, or null.
const Vote *lastCountedVote(const QList<Vote> &votes, AgendaItemId item);
/// The vote on an item that is open: put, not counted, not withdrawn. Null if none.
const Vote *openVote(const QList<Vote> &votes, AgendaItemId item);

} // namespace yishibu
