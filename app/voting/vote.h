#pragma once

#include "app/moment.h"
#include "app/record_id.h"
#include "app/rules/votes_by.h"
#include "app/voting/question.h"

#include <QList>
#include <QString>

namespace yishibu {

/// How people say what they want (law-and-paper.md C2).
enum class VoteMethod {
    ShowOfHands,  ///< 举手表决
    RollCall,     ///< 唱名表决: name by name, aloud
    SecretBallot, ///< 无记名投票
    NamedBallot,  ///< 记名投票: papers with names
    Consensus,    ///< 协商一致: nobody objects, reservations are recorded
};

/// People mark papers and put them into a box, which is counted as law-and-paper.md C has it.
inline bool isOnPaper(VoteMethod method)
{
    return method == VoteMethod::SecretBallot || method == VoteMethod::NamedBallot;
}

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

/// The hands of one section of the hall (左片, 右片, 台上); the sum of all sections counts.
struct SectionCount
{
    QString name;
    QList<int> hands; ///< by row of the tally

    bool operator==(const SectionCount &) const = default;
};

/// 保留意见 or 不同意见: what somebody wants on record beside the result, in their words.
struct Dissent
{
    DissentId id = DissentId::fresh();
    VoteId vote = VoteId::fresh();
    std::optional<VillagerId> whose; ///< none where it is anonymous
    bool named = false;              ///< the name may stand beside it: only with its owner's consent
    QString words;
    Moment said;
    bool withdrawn = false;

    bool operator==(const Dissent &) const = default;
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
    Question question;             ///< frozen with the motion, which then names what is chosen
    std::optional<VoteId> runOffOf; ///< the vote whose open places this one fills
    QList<SectionCount> sections;  ///< a show of hands counted section by section; empty where it was not
    /// Of a choice: votes by option, and the options chosen, best first. `count` is then that of the last chosen, or of the
    /// best where none is: its votes, those of the others, 弃权.
    QList<int> optionVotes;
    QList<int> chosen;

    bool operator==(const Vote &) const = default;
};

} // namespace yishibu
