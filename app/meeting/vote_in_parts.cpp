#include "app/meeting/vote_in_parts.h"

#include "app/voting/decision.h"

#include <QSet>
#include <algorithm>

namespace yishibu {

bool isPartToCome(const QList<MeetingPart> &parts)
{
    return std::ranges::any_of(parts, [](const MeetingPart &part) { return part.session.ordinal > 1 && !part.openedAt.isValid(); });
}

bool isCountedInParts(const Vote &vote, const QList<MeetingPart> &parts)
{
    return !vote.parts.isEmpty() || (!vote.frozen && !vote.counted && isPartToCome(parts));
}

const PartCount *partOf(const Vote &vote, const SessionId &session)
{
    const auto found = std::ranges::find(vote.parts, session, &PartCount::session);
    return found == vote.parts.cend() ? nullptr : &*found;
}

QList<VillagerId> membersOf(const QList<SignInId> &signIns, const Attendance &attendance)
{
    const QSet<SignInId> wanted(signIns.cbegin(), signIns.cend());
    QSet<VillagerId> members;
    for (const SignIn &signIn : attendance.signIns()) {
        if (const auto member = wanted.contains(signIn.id) ? attendance.memberFor(signIn) : std::nullopt)
            members.insert(*member);
    }
    return members.values();
}

QList<SignInId> countedHere(const Vote &vote, const SessionId &session, const Attendance &attendance)
{
    QList<SignInId> earlier;
    for (const PartCount &part : vote.parts) {
        if (part.session != session)
            earlier += part.present;
    }
    const QList<VillagerId> before = membersOf(earlier, attendance);
    QSet<VillagerId> counted(before.cbegin(), before.cend());
    QList<SignInId> here;
    for (const SignIn &signIn : attendance.signIns()) {
        const auto member = signIn.session == session && signIn.isPresent() ? attendance.memberFor(signIn) : std::nullopt;
        if (!member || counted.contains(*member))
            continue;
        counted.insert(*member);
        here.append(signIn.id);
    }
    return here;
}

QList<VillagerId> cameTo(const SessionId &session, const Attendance &attendance)
{
    QList<SignInId> came;
    for (const SignIn &signIn : attendance.signIns()) {
        if (signIn.session == session && !signIn.withdrawn)
            came.append(signIn.id);
    }
    return membersOf(came, attendance);
}

VoteSnapshot togetherOf(const QList<PartCount> &parts)
{
    VoteSnapshot together;
    for (const PartCount &part : parts) {
        together.base = part.there.base;
        together.quorum = part.there.quorum;
        together.by = part.there.by;
        together.present += part.there.present;
        together.signedIn = std::max(together.signedIn, part.there.signedIn);
    }
    return together;
}

HandCount handsOf(const QList<PartCount> &parts)
{
    HandCount sum;
    for (const PartCount &part : parts) {
        const HandCount hands = part.hands.value_or(HandCount{});
        sum.inFavour += hands.inFavour;
        sum.against += hands.against;
        sum.abstained += hands.abstained;
    }
    return sum;
}

bool hasHandsOfParts(const Vote &vote)
{
    return std::ranges::any_of(vote.parts, [](const PartCount &part) { return part.hands.has_value(); });
}

Done mayAddUp(const Vote &vote, const QList<MeetingPart> &parts)
{
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const PartCount *count = partOf(vote, parts.at(at).session.id);
        if (count && !count->hands)
            return std::unexpected(Reason::refusal(VotingRefusal::PartWithoutHands, {at + 1}));
    }
    return {};
}

bool reachesLastPart(const Vote &vote, const QList<MeetingPart> &parts)
{
    return parts.isEmpty() || (!isPartToCome(parts) && partOf(vote, parts.constLast().session.id));
}

bool isBodyAsked(VotesBy by)
{
    return by != VotesBy::CollectiveMembers;
}

Done isBodyThere(const RuleCard &body, const Vote &vote, const Attendance &attendance)
{
    if (vote.snapshot && !isBodyAsked(vote.snapshot->by))
        return {};
    const Quorum quorum = Quorum::of(body, attendance.base(), int(membersOf(vote.present, attendance).size()));
    if (!quorum.reached())
        return std::unexpected(Reason::refusal(VotingRefusal::BelowQuorum, {quorum.present, quorum.needed}, quorum.article));
    return {};
}

void putPart(Vote &vote, const PartCount &part)
{
    const auto there = std::ranges::find(vote.parts, part.session, &PartCount::session);
    if (there == vote.parts.end())
        vote.parts.append(part);
    else
        *there = part;
    vote.snapshot = togetherOf(vote.parts);
    vote.present.clear();
    for (const PartCount &one : std::as_const(vote.parts))
        vote.present += one.present;
}

} // namespace yishibu
