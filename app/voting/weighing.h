#pragma once

#include "app/outcome.h"
#include "app/rules/rule_card.h"
#include "app/village/household_stood_for.h"
#include "app/village/seat.h"
#include "app/village/villager.h"
#include "app/voting/vote.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace yishibu {

/// Why the hands on a matter cannot be weighed.
enum class WeighingRefusal {
    HouseholdsNotSaid, ///< figures: representatives here of whom the register does not say how many households they stand
                       ///< for; names: theirs; with the source
    BirthNotSaid,      ///< figures: members of the collective of the group, here or not, of whom the register does not say when
                       ///< they were born; names: theirs; with the article
    MoreThanThereAre,  ///< figures: households the representatives stand for together, households of the village; with the source
};

/// What each member's hand counts for on one matter (law-and-paper.md A3), and of how many.
struct Weights
{
    VotesBy by = VotesBy::Members;
    int all = 0;                  ///< 应到 in what is counted: members, households of the village, 村民代表, members of the collective
    QHash<VillagerId, int> of;    ///< by member; empty where every member counts for one
    QList<VillagerId> unsaid;     ///< 村民代表 of whom it is not said how many households they stand for; members of the
                                  ///< collective who may be of age, counted in `all` only once the register says so
    int stoodFor = 0;             ///< households that all 村民代表 stand for together, each once as far as they are named
    QHash<VillagerId, QSet<HouseholdId>> named = {}; ///< the households that 村民代表 name as theirs, each counted once

    bool operator==(const Weights &) const = default;

    /// What these count for together. A household that two of them name counts once (law-and-paper.md A3).
    int sumOf(const QList<VillagerId> &members) const;
    /// What the hand of each of these counts for where they vote side by side: a household that two of them name counts with the
    /// first of them, so that the hands together are sumOf().
    Weights amongThese(const QList<VillagerId> &members) const;
};

/// By the card of the matter (cardFor()), on the meeting's day. `members` should attend; `households` are those of the village
/// with an adult in them.
Weights weightsOf(const RuleCard &card, int members, const QList<Seat> &seats, int households, QDate day,
                  const QList<HouseholdStoodFor> &stoodFor = {});

/// The same where the members of the collective decide in the meeting of their group (RCEO art. 64): the adults of the group who are
/// members with full civil capacity, one each. Moving away does not end a membership, so those who did are in `all`.
Weights weightsOfMembers(const RuleCard &card, const QList<Villager> &villagers, const QString &group, QDate day);

/// Whether the register says enough to weigh the hands of those here, whose names are asked of `nameOf`.
template<typename NameOf>
Done mayWeigh(const Weights &weights, const RuleCard &card, const QList<VillagerId> &here, NameOf nameOf)
{
    // A representative who is away is of no weight; a member of the collective is of the base wherever they are.
    const bool ofTheBase = weights.by == VotesBy::CollectiveMembers;
    QStringList names;
    for (const VillagerId &who : weights.unsaid) {
        if (ofTheBase || here.contains(who))
            names.append(nameOf(who));
    }
    if (!names.isEmpty()) {
        const auto why = ofTheBase ? WeighingRefusal::BirthNotSaid : WeighingRefusal::HouseholdsNotSaid;
        return std::unexpected(Reason::refusal(why, {names.size()}, card.majorityArticle, names));
    }
    if (weights.stoodFor > weights.all)
        return std::unexpected(
            Reason::refusal(WeighingRefusal::MoreThanThereAre, {weights.stoodFor, weights.all}, card.majorityArticle));
    return {};
}

/// What the figures of a vote count where not members: "户" (the households they stand for), "村民代表", "集体成员", "户代表" where the
/// meeting itself counts households; else empty.
QString countedByWords(VotesBy by, const RuleCard &card);

/// The figures of a vote by these weights: of those here, and of those who had signed in, gone or not.
VoteSnapshot weighed(const RuleCard &card, const Weights &weights, const QList<VillagerId> &here, const QList<VillagerId> &signedIn);

} // namespace yishibu
