// What is printed of a vote on paper.
#include "ui/voting/ballot_desk.h"

#include "ui/hall/hall.h"

namespace yishibu {

BallotForm BallotDesk::ballotForm(const Vote &vote) const
{
    return ballotFormOf(m_hall.minutesSource(), vote, m_hall.law().local);
}

int BallotDesk::ballotsWanted(const Vote &vote) const
{
    return papersWanted(vote, m_hall.attendance().present(), m_hall.quorum().base);
}

TallySheet BallotDesk::tallySheet(const Vote &vote) const
{
    return tallySheetOf(m_hall.minutesSource(), vote, m_hall.ballotOf(vote.id), ballotsWanted(vote));
}

CountReport BallotDesk::countReport(const Vote &vote) const
{
    return countReportOf(m_hall.minutesSource(), vote, m_hall.ballotOf(vote.id), surroundings(vote), announcement(vote).lines());
}

Announcement BallotDesk::announcement(const Vote &vote) const
{
    const BallotSurroundings around = surroundings(vote);
    const auto reservations = std::ranges::count_if(m_hall.dissents(), [&vote](const Dissent &one) { return one.vote == vote.id && !one.withdrawn; });
    return announcementOf({.card = around.card,
                           .local = around.local,
                           .vote = vote,
                           .ballot = isOnPaper(vote.method) ? std::optional(m_hall.ballotOf(vote.id)) : std::nullopt,
                           .proxies = around.proxies,
                           .reservations = int(reservations)});
}

} // namespace yishibu
