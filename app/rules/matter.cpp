#include "app/rules/matter.h"

#include "app/rules/rule_card.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const auto representatives = u"representatives"_s;

/// Whether a body whose own matter it is meets here in the way that the matter asks for. To whom it was handed sits in one way.
bool isInItsSitting(const Matter &matter, const RuleCard &card)
{
    const Sitting sitting = matter.majority ? matter.majority->sitting : Sitting::Either;
    return sitting == Sitting::Either || !matter.decidedBy.contains(card.body)
           || card.countsHouseholds() == (sitting == Sitting::OfHouseholds);
}

} // namespace

Done mayGoBefore(const Matter &matter, const RuleCard &card)
{
    if (!card.decides)
        return std::unexpected(Reason::refusal(MatterRefusal::OnlyConsults, {}, card.quorumArticle));
    if (matter.barredFrom.contains(card.body))
        return std::unexpected(Reason::refusal(MatterRefusal::NotDelegable, {}, matter.barredArticle));
    if (card.countsHouseholds() && matter.majority && matter.majority->by == VotesBy::CollectiveMembers)
        return std::unexpected(Reason::refusal(MatterRefusal::ByMembersOnly, {}, matter.majority->article));
    if (!isInItsSitting(matter, card))
        return std::unexpected(Reason::refusal(MatterRefusal::OtherSitting, {}, matter.majority->article, matter.owners));
    if (matter.decidedBy.contains(card.body) || matter.delegableTo.contains(card.body))
        return {};
    if (card.isOfOneGroup() && !matter.groupName.isEmpty()) {
        const QStringList names{matter.owners.join(u'、'), matter.groupName};
        return std::unexpected(Reason::refusal(MatterRefusal::OfTheVillage, {}, matter.groupArticle, names));
    }
    return std::unexpected(Reason::refusal(MatterRefusal::WrongBody, {}, matter.article, matter.owners));
}

bool needsDelegation(const Matter &matter, const RuleCard &card)
{
    return !matter.decidedBy.contains(card.body);
}

RuleCard cardFor(const Matter *matter, const RuleCard &card)
{
    RuleCard counted = card;
    if (matter && matter->majority) {
        counted.majority = matter->majority->share;
        counted.majorityOf = matter->majority->of;
        counted.majorityArticle = matter->majority->article;
        // 村民代表 alone have a voice only where they sit with others.
        if (matter->majority->by == VotesBy::Representatives && card.seats.contains(representatives))
            counted.votesBy = VotesBy::Representatives;
        if (matter->majority->by == VotesBy::CollectiveMembers && card.attends == Attends::GroupAdults) {
            counted.votesBy = VotesBy::CollectiveMembers;
            counted.quorumArticle = counted.fullCapacityArticle = matter->majority->article;
        }
    }
    if (matter && !matter->householdsSource.isEmpty() && matter->delegableTo.contains(card.body)) {
        counted.votesBy = VotesBy::HouseholdsStoodFor;
        counted.quorum = matter->householdsQuorum;
        counted.majority = matter->householdsMajority;
        counted.majorityOf = Denominator::Present;
        counted.quorumArticle = counted.majorityArticle = matter->householdsSource;
    }
    return counted;
}

} // namespace yishibu
