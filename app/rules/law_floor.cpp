#include "app/rules/law_floor.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// One thing that is asked for: whether it is met, its key, and the article of it.
struct Asked
{
    bool isMet = true;
    QString key;
    QString article;
};

std::optional<Shortfall> firstUnmet(const QList<Asked> &asked)
{
    const auto unmet = std::ranges::find(asked, false, &Asked::isMet);
    return unmet == asked.cend() ? std::nullopt : std::optional(Shortfall{unmet->key, unmet->article});
}

/// A share of all members is never turned into one of those present.
bool countsNoFewer(Denominator one, Denominator other)
{
    return one == other || one == Denominator::AllMembers;
}

bool isAmong(const QStringList &some, const QStringList &all)
{
    return std::ranges::all_of(some, [&all](const QString &one) { return all.contains(one); });
}

bool areTheSame(const QStringList &some, const QStringList &others)
{
    return QSet<QString>(some.cbegin(), some.cend()) == QSet<QString>(others.cbegin(), others.cend());
}

/// Whether only some have a voice where the law counts the whole body.
bool countsFewer(const Matter &matter, const Matter &law)
{
    const auto by = [](const Matter &one) { return one.majority ? one.majority->by : VotesBy::Members; };
    return by(matter) != VotesBy::Members && by(matter) != by(law);
}

/// Whether it goes before another sitting than the law has it: where the law leaves the choice to who calls the meeting, it stays.
bool isInAnotherSitting(const Matter &matter, const Matter &law)
{
    const auto sitting = [](const Matter &one) { return one.majority ? one.majority->sitting : Sitting::Either; };
    return sitting(matter) != sitting(law);
}

/// A pack of before it was said apart has only the article beside it.
QString perYearArticleOf(const RuleCard &law)
{
    return law.perYearArticle.isEmpty() ? law.quorumArticle : law.perYearArticle;
}

} // namespace

std::optional<Shortfall> shortfallOf(const RuleCard &card, const RuleCard &law)
{
    return firstUnmet({
        {card.body == law.body, u"body"_s, law.compositionArticle},
        {card.attends == law.attends, u"attends"_s, law.compositionArticle},
        {areTheSame(card.seats, law.seats), u"seats"_s, law.compositionArticle},
        {card.fullCapacityArticle.isEmpty() == law.fullCapacityArticle.isEmpty(), u"full_capacity"_s, law.compositionArticle},
        {card.partyVoteArticle.isEmpty() == law.partyVoteArticle.isEmpty(), u"party_vote"_s, law.compositionArticle},
        {card.decides == law.decides, u"decides"_s, law.quorumArticle},
        {card.proxy == law.proxy || card.proxy == ProxyRule::None, u"proxy"_s, law.compositionArticle},
        {asksNoLess(card.quorum, law.quorum), u"quorum"_s, law.quorumArticle},
        {asksNoLess(card.majority, law.majority), u"majority"_s, law.majorityArticle},
        {countsNoFewer(card.majorityOf, law.majorityOf), u"majority_of"_s, law.majorityArticle},
        {card.noticeDays >= law.noticeLeast, u"notice_days"_s, law.noticeSource},
        {card.noticeLeast >= law.noticeLeast, u"notice_least"_s, law.noticeSource},
        {card.urgentArticle.isEmpty() || !law.urgentArticle.isEmpty(), u"urgent_article"_s, law.noticeSource},
        {card.perYear >= law.perYear, u"per_year"_s, perYearArticleOf(law)},
        {card.needsDelegation || !law.needsDelegation, u"needs_delegation"_s, law.delegationArticle},
        {card.needsPartyStudy || !law.needsPartyStudy, u"needs_party_study"_s, law.partyStudyArticle},
        {card.postingDays >= law.postingDays, u"posting_days"_s, law.postingArticle},
        {!card.writtenDelegationArticle.isEmpty() || law.writtenDelegationArticle.isEmpty(), u"delegation_in_writing"_s,
         law.writtenDelegationArticle},
        {!card.handBackArticle.isEmpty() || law.handBackArticle.isEmpty(), u"hand_back"_s, law.handBackArticle},
        {card.papersOpenDays >= law.papersOpenDays, u"papers_open_days"_s, law.papersOpenArticle},
        {card.onlineArticle.isEmpty() || !law.onlineArticle.isEmpty(), u"online"_s, law.quorumArticle},
    });
}

std::optional<Shortfall> shortfallOf(const CardChange &change, const RuleCard &law)
{
    return firstUnmet({
        {!change.noticeDays || *change.noticeDays >= law.noticeLeast, u"notice_days"_s, law.noticeSource},
        {!change.postingDays || *change.postingDays >= law.postingDays, u"posting_days"_s, law.postingArticle},
        {!change.perYear || *change.perYear >= law.perYear, u"per_year"_s, perYearArticleOf(law)},
        {!change.quorum || asksNoLess(*change.quorum, law.quorum), u"quorum"_s, law.quorumArticle},
    });
}

std::optional<Shortfall> shortfallOf(const Matter &matter, const Matter &law)
{
    const QString majorityArticle = law.majority ? law.majority->article : QString();
    const QString barredArticle = law.barredFrom.isEmpty() ? law.article : law.barredArticle;
    return firstUnmet({
        {isAmong(law.barredFrom, matter.barredFrom), u"barred_from"_s, law.barredArticle},
        {isAmong(matter.decidedBy, law.decidedBy), u"decided_by"_s, barredArticle},
        {isAmong(matter.delegableTo, law.delegableTo), u"delegable_to"_s, barredArticle},
        {!law.majority || (matter.majority && asksNoLess(matter.majority->share, law.majority->share)), u"majority"_s,
         majorityArticle},
        {!law.majority || (matter.majority && countsNoFewer(matter.majority->of, law.majority->of)), u"majority_of"_s,
         majorityArticle},
        {!law.majority || law.majority->by == VotesBy::Members || (matter.majority && matter.majority->by == law.majority->by),
         u"majority_by"_s, majorityArticle},
        {!countsFewer(matter, law), u"majority_by"_s, law.majority ? majorityArticle : law.article},
        {!isInAnotherSitting(matter, law), u"majority_by"_s, law.majority ? majorityArticle : law.article},
        {law.householdsSource.isEmpty() || !matter.householdsSource.isEmpty(), u"by_households_source"_s, law.householdsSource},
        {law.householdsSource.isEmpty() || asksNoLess(matter.householdsQuorum, law.householdsQuorum), u"by_households_quorum"_s,
         law.householdsSource},
        {law.householdsSource.isEmpty() || asksNoLess(matter.householdsMajority, law.householdsMajority),
         u"by_households_majority"_s, law.householdsSource},
        {law.presidedBy.isEmpty() || (!matter.presidedBy.isEmpty() && isAmong(matter.presidedBy, law.presidedBy)),
         u"presided_by"_s, law.presidedArticle},
    });
}

std::optional<Shortfall> householdsShortfallOf(const Matter &matter, const Matter *law, const QList<RuleCard> &cards)
{
    if (matter.householdsSource.isEmpty() || (law && !law->householdsSource.isEmpty()))
        return {};
    Matter ofHeads = matter;
    ofHeads.householdsSource.clear();
    const auto quorum = u"by_households_quorum"_s;
    const auto majority = u"by_households_majority"_s;
    for (const RuleCard &card : cards) {
        if (!card.decides || !matter.delegableTo.contains(card.body))
            continue;
        // What counts by households goes before the matter's own majority too (cardFor).
        const RuleCard byHeads = cardFor(&ofHeads, card);
        const auto less = firstUnmet({
            {asksNoLess(matter.householdsQuorum, card.quorum), quorum, card.quorumArticle},
            {asksNoLess(matter.householdsMajority, byHeads.majority), majority, byHeads.majorityArticle},
            {countsNoFewer(Denominator::Present, byHeads.majorityOf), majority, byHeads.majorityArticle},
        });
        if (less)
            return less;
    }
    return {};
}

std::optional<Shortfall> shortfallOf(const Matter &matter, const QList<RuleCard> &cards)
{
    if (!matter.majority)
        return {};
    for (const RuleCard &card : cards) {
        if (!card.decides || !(matter.decidedBy.contains(card.body) || matter.delegableTo.contains(card.body)))
            continue;
        if (!asksNoLess(matter.majority->share, card.majority))
            return Shortfall{u"majority"_s, card.majorityArticle};
        if (!countsNoFewer(matter.majority->of, card.majorityOf))
            return Shortfall{u"majority_of"_s, card.majorityArticle};
    }
    return {};
}

} // namespace yishibu
