#include "ui/words/rule_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace yishibu {

namespace {

class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::RuleWords)
};

} // namespace

QString shareWords(Threshold threshold)
{
    switch (threshold) {
    case Threshold::MoreThanHalf: return RuleWords::tr("more than half");
    case Threshold::HalfOrMore: return RuleWords::tr("half or more");
    case Threshold::TwoThirdsOrMore: return RuleWords::tr("two thirds or more");
    case Threshold::OneThirdOrMore: return RuleWords::tr("one third or more");
    case Threshold::FourFifthsOrMore: return RuleWords::tr("four fifths or more");
    case Threshold::OneFifthOrMore: return RuleWords::tr("one fifth or more");
    case Threshold::OneTenthOrMore: return RuleWords::tr("one tenth or more");
    case Threshold::ThreeQuartersOrMore: return RuleWords::tr("three quarters or more");
    case Threshold::NoneAsked: return RuleWords::tr("no share asked for");
    }
    return {};
}

QString majorityOfWords(Denominator of)
{
    return of == Denominator::Present ? RuleWords::tr("of those present") : RuleWords::tr("of all who should attend");
}

QString wordsOf(const Callers &callers)
{
    const QString share = shareWords(callers.share);
    return callers.of == Callers::Of::Villagers ? RuleWords::tr("%1 of the villagers").arg(share)
                                                : RuleWords::tr("%1 of the villagers' representatives").arg(share);
}

QString nameAmong(const QList<RuleCard> &cards, const RuleCard &card)
{
    const bool hasNamesake = std::ranges::any_of(cards, [&card](const RuleCard &other) {
        return other.name == card.name && other.kind != card.kind && other.countsHouseholds() != card.countsHouseholds();
    });
    if (!hasNamesake)
        return card.name;
    //: a kind of meeting held by one person for each household, and by every person
    return card.countsHouseholds() ? RuleWords::tr("%1, by households").arg(card.name) : RuleWords::tr("%1, by persons").arg(card.name);
}

QString wordOf(RuleMark mark)
{
    //: how sure a rule is
    return mark == RuleMark::Verified ? RuleWords::tr("Read in the law") : RuleWords::tr("Common practice");
}

QString wordOf(AbstentionClass abstentions)
{
    return abstentions == AbstentionClass::AmongValid ? RuleWords::tr("count among the valid papers")
                                                      : RuleWords::tr("stand beside valid and void papers");
}

QString wordOf(WholeVoteTest test)
{
    return test == WholeVoteTest::BackAtMostIssued ? RuleWords::tr("more papers than were issued")
                                                   : RuleWords::tr("more papers than persons voted");
}

QString wordOf(BallotMark mark)
{
    return mark == BallotMark::Tick ? RuleWords::tr("√ in the box") : RuleWords::tr("○ in the box");
}

} // namespace yishibu
