#include "ui/controls/front_stack.h"
#include "ui/hall/hall.h"
#include "ui/voting/counting_way.h"
#include "ui/voting/vote_side.h"
#include "ui/voting/voting_page.h"

namespace yishibu {

CountingWay *VotingPage::wayOf(const Vote &vote) const
{
    switch (vote.method) {
    case VoteMethod::SecretBallot:
    case VoteMethod::NamedBallot: return m_papers;
    case VoteMethod::RollCall: return m_names;
    case VoteMethod::Consensus: return m_consensus;
    case VoteMethod::ShowOfHands: break;
    }
    return vote.question.kind == QuestionKind::Motion ? nullptr : m_choiceHands;
}

CountingWay *VotingPage::wayNow() const
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem() || m_changesChair)
        return nullptr;
    const VoteStanding now = standing();
    return now.kind == VoteStanding::Kind::Counting ? wayOf(*now.vote) : nullptr;
}

void VotingPage::addWay(CountingWay *way)
{
    m_panels->addWidget(way);
    if (way->side())
        m_sides->addWidget(way->side());
    connect(way, &CountingWay::footChanged, this, &StagePage::footChanged);
    connect(way, &CountingWay::said, this, &StagePage::said);
}

void VotingPage::showWay(CountingWay *way, const Vote &vote)
{
    m_counting.reset();
    m_countPlace.clear();
    m_panels->setCurrentWidget(way);
    showSide(way->side() ? way->side() : m_side);
    if (!way->side())
        m_side->showQuorum();
    way->showVote(vote);
}

void VotingPage::showSide(QWidget *side)
{
    m_sides->setCurrentWidget(side);
}

} // namespace yishibu
