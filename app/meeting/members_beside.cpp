#include "app/meeting/members_beside.h"

#include <QSet>

namespace yishibu {

namespace {

bool isBeside(const Weights &weights, const VillagerId &who, const Attendance &attendance)
{
    return weights.by == VotesBy::CollectiveMembers && weights.of.contains(who) && !attendance.isMember(who);
}

} // namespace

QList<VillagerId> membersBeside(const Weights &weights, const Attendance &attendance)
{
    QList<VillagerId> beside;
    for (auto one = weights.of.cbegin(); one != weights.of.cend(); ++one) {
        if (isBeside(weights, one.key(), attendance))
            beside.append(one.key());
    }
    return beside;
}

QList<SignIn> hereBeside(const Weights &weights, const Vote &vote, const SessionId &session, const Attendance &attendance)
{
    QSet<SignInId> earlier;
    for (const PartCount &part : vote.parts) {
        if (part.session != session)
            earlier.unite(QSet<SignInId>(part.present.cbegin(), part.present.cend()));
    }
    QSet<VillagerId> counted;
    for (const SignIn &signIn : attendance.signIns()) {
        if (earlier.contains(signIn.id))
            counted.insert(signIn.villager);
    }
    QList<SignIn> here;
    for (const SignIn &signIn : attendance.signIns()) {
        if (!attendance.isHereBy(signIn) || !isBeside(weights, signIn.villager, attendance) || counted.contains(signIn.villager))
            continue;
        counted.insert(signIn.villager);
        here.append(signIn);
    }
    return here;
}

QList<VillagerId> cameBeside(const Weights &weights, const Attendance &attendance, const std::optional<SessionId> &part)
{
    QSet<VillagerId> came;
    for (const SignIn &signIn : attendance.signIns()) {
        const bool isOfPart = !part || signIn.session == *part;
        if (isOfPart && !signIn.withdrawn && isBeside(weights, signIn.villager, attendance))
            came.insert(signIn.villager);
    }
    return came.values();
}

} // namespace yishibu
