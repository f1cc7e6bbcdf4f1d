#pragma once

#include "app/voting/decision.h"
#include "app/voting/method.h"

namespace yishibu {

class Hall;

/// Where the vote on the current item of the hall stands: what is put, what was counted, and what may be done next.
struct VoteStanding
{
    enum class Kind {
        Wording,        ///< no motion is put
        Counting,       ///< a motion is put, its hands are being counted
        Counted,        ///< the last count is announced
        EndedOtherwise, ///< the item ended without a vote
    };
    Kind kind = Kind::Wording;
    const Vote *vote = nullptr; ///< in the hall: the one being counted, or the last one counted
    bool resolved = false;      ///< a resolution was written of it
    /// The hands of the part that sits are kept, and the vote goes on in the next part of the meeting.
    bool waitsForPart = false;
    /// The question of the run-off, where the vote counted last left places open that one can fill.
    std::optional<Question> runOff = {};

    bool operator==(const VoteStanding &) const = default;
};

/// `wantsAnother`: another motion, or a run-off, is being worded after one that did not pass or left places open. The hall must have a current item.
VoteStanding voteStanding(const Hall &hall, bool wantsAnother);

/// Of whom the hands are counted: those there when the count began, or now while it has not; of a meeting held in parts those
/// of the part that sits.
VoteSnapshot snapshotFor(const Vote &vote, const Hall &hall);
/// Whether what is counted now is one part of several.
bool countsOnePart(const Vote &vote, const Hall &hall);
/// Of whom it is decided: as above, of a meeting held in parts all parts so far together.
VoteSnapshot decidedOf(const Vote &vote, const Hall &hall);
/// What the vote comes to with these hands; of a meeting held in parts all parts so far together.
Outcome<Decision> decisionWith(const Vote &vote, const Hall &hall, const HandCount &hands);
/// The hands kept of the part that sits; none while they are not.
std::optional<HandCount> keptHands(const Vote &vote, const Hall &hall);
/// How many households each representative here stands for, to be added up while counting; empty where hands count for one.
QStringList weightLines(const Vote &vote, const Hall &hall);
/// What was counted in each part so far; empty where the vote is not counted in parts.
QStringList partLines(const Vote &vote, const Hall &hall);

/// What bears on how a vote on the current item may be held.
VoteSetting settingOf(const Hall &hall);
/// The quorum asked where the count of this vote begins: that of the body, or of the members of the collective
/// alone where they decide (isBodyAsked()).
Quorum quorumAsked(const Vote &vote, const Hall &hall);
/// Why this cannot be put to the vote now, in a sentence; empty if it can.
QString whyNotPut(const Hall &hall, const Vote &put);
/// What was not done for the current item before its vote, in sentences; it stops nothing. Empty where nothing is left.
QString notDoneBefore(const Hall &hall);
/// Why these hands cannot be announced as the result of that vote, in a sentence; empty if they can.
QString whyNotAnnounced(const Hall &hall, const Vote &vote, const HandCount &hands);

/// What the motion begins with: what was put last, if it was taken back or did not pass; else the agreed point that is offered
/// for it; else what the topic asks.
QString firstWording(const Hall &hall);

} // namespace yishibu
