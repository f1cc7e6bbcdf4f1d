#pragma once

#include "app/moment.h"
#include "app/record_id.h"
#include "app/rules/votes_by.h"

#include <QList>
#include <QString>

namespace yishibu {

enum class VoteMethod {
    ShowOfHands, ///< 举手表决
};

/// The figures of a show of hands. They may stay below the number present: the rest is 未表态 and blocks nothing.
struct HandCount
{
    int inFavour = 0;
    int against = 0;
    int abstained = 0;

    bool operator==(const HandCount &) const = default;
    int sum() const { return inFavour + against + abstained; }
};

/// Who was entitled and who was there when the count of hands began; frozen into the vote, so that later arrivals
/// and leavers change nothing (law-and-paper.md C5).
struct VoteSnapshot
{
    int base = 0;     ///< 应到
    int present = 0;  ///< 到会 members at the count
    int quorum = 0;   ///< 法定到会
    int signedIn = 0; ///< members who had signed in by then, gone or not (A2, 9); 0 in votes of before it was kept
    VotesBy by = VotesBy::Members; ///< what all four figures, and the hands, are counts of

    bool operator==(const VoteSnapshot &) const = default;
};

/// What a count came to under the rule; computed, never typed.
struct Decision
{
    bool passed = false;
    int required = 0;   ///< votes in favour that pass it
    QString article;    ///< "村民委员会组织法第三十条"
    /// Votes in favour that it takes of all who signed in, where the outcome hangs on whether they or those still there
    /// are counted; the stricter stands, so it did not pass. 0 where both come to the same.
    int ofSignedIn = 0;

    bool operator==(const Decision &) const = default;
};

/// The count of one vote in one part of a meeting held in parts (分片). The sum of all parts decides.
struct PartCount
{
    SessionId session = SessionId::fresh();
    /// Who is counted in this part, nobody who was in an earlier one; signed in are all of the whole meeting by then.
    VoteSnapshot there;
    std::optional<HandCount> hands; ///< none while they are being counted
    QList<SignInId> present;        ///< the sign-ins behind it

    bool operator==(const PartCount &) const = default;
};

/// One vote on one motion. The motion is frozen when the vote opens; ballot, resolution and posting carry it
/// word for word, and a changed text is a new vote.
struct Vote
{
    VoteId id = VoteId::fresh();
    MeetingId meeting = MeetingId::fresh();
    AgendaItemId item = AgendaItemId::fresh();
    int ordinal = 1;               ///< 1 for the first vote on this item
    QString motion;
    VoteMethod method = VoteMethod::ShowOfHands;
    Moment opened;
    std::optional<HandCount> count;
    std::optional<VoteSnapshot> snapshot; ///< from the moment `frozen` on, or from the count in books of before it was kept
    std::optional<Decision> decision;
    std::optional<Moment> counted;
    std::optional<Moment> frozen;  ///< when the count began; the hands themselves may be typed later
    QList<SignInId> present;       ///< the sign-ins of those who were there then: members, and who votes on this beside them
    /// The parts it was counted in so far, in order; empty where the meeting is not held in parts, or it was put when all
    /// were over. `snapshot` and `present` are then theirs together.
    QList<PartCount> parts;
    bool withdrawn = false;        ///< opened by mistake, taken back before the count

    bool operator==(const Vote &) const = default;
};

} // namespace yishibu
