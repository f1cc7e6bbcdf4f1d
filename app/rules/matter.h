#pragma once

#include "app/outcome.h"
#include "app/rules/fraction.h"
#include "app/rules/votes_by.h"

#include <QString>
#include <QStringList>

namespace yishibu {

struct RuleCard;

/// Of the two ways in which some bodies meet, by persons or by households (Organic Law 2025 art. 26, 32), the one a matter goes
/// before. The law leaves the choice to who calls the meeting; a pack may make it for a matter of its own.
enum class Sitting {
    Either,
    OfPersons,
    OfHouseholds,
};

/// A majority that a law asks for one matter, beside that of the body.
struct MatterMajority
{
    Threshold share = Threshold::TwoThirdsOrMore;
    Denominator of = Denominator::AllMembers;
    QString article; ///< "农村集体经济组织法第十五条"
    /// Representatives where the law says 村民代表, so that others of their meeting have no voice in it; CollectiveMembers where
    /// the members of the collective decide in the meeting of their group, one by one and never by households; else Members.
    VotesBy by = VotesBy::Members;
    Sitting sitting = Sitting::Either;

    bool operator==(const MatterMajority &) const = default;
};

/// One matter of the routing table (law-and-paper.md A3): which bodies may decide it, by their words on the rule cards.
struct Matter
{
    QString id;              ///< "rural_construction"
    QString name;            ///< "村庄规划和建设、重要乡村建设事项"
    QString article;         ///< "村民委员会组织法第二十八条第一款第（一）项"
    QStringList decidedBy;   ///< bodies whose own matter it is: "villagers_assembly"
    QStringList delegableTo; ///< bodies to which the first may hand it: "representatives_meeting"
    QStringList barredFrom;  ///< bodies that a law names as ones that may not decide it
    QString barredArticle;   ///< where that is said; empty where barredFrom is
    /// Where it is said that the votes of those it is handed to count by the households they stand for, not by heads
    /// (一事一议筹资筹劳); empty for heads. The two shares stand for it: of all households those stood for by whoever is
    /// there, and of these the ones in favour.
    QString householdsSource;
    Threshold householdsQuorum = Threshold::TwoThirdsOrMore;
    Threshold householdsMajority = Threshold::MoreThanHalf;
    std::optional<MatterMajority> majority; ///< none where the body's own counts
    QStringList presidedBy;  ///< posts of which one presides while it is before a meeting; empty for the chair of the body
    QString presidedArticle; ///< "村民委员会组织法第三十八条"; stands where presidedBy does
    QString advice;                         ///< what the township has to confirm where laws differ: "待镇里确认"; mostly empty
    /// The id of the matter it is where what it touches belongs to a 村民小组 and not to the village: then its meeting decides
    /// (Organic Law 2025 art. 32). Empty where nothing of a group's can be in it.
    QString groupMatter;
    QString groupArticle;                   ///< stands where groupMatter does
    QString groupName;                      ///< that matter's name, as far as the law in force has it
    QString standIn;                        ///< who does the work of its owners where a village has none: words with article
    QStringList owners;                     ///< names on paper of those it belongs to, as far as the law in force has them

    bool operator==(const Matter &) const = default;
};

/// Why a matter does not belong before this kind of meeting. Every refusal carries the article or source.
enum class MatterRefusal {
    WrongBody,    ///< it belongs to others; names: theirs on paper, where known
    NotDelegable, ///< the body has it only from another one, and this matter may not be handed on
    OfTheVillage, ///< before a group: as worded it is the village's; names: its owners, then the group's own matter
    ByMembersOnly, ///< its members decide it one by one, and this meeting counts households
    OtherSitting, ///< of the two ways its body meets this is the other; names: the meetings that decide it
    OnlyConsults, ///< a consultation decides nothing (art. 33)
};

/// Whether a meeting under this card may take the matter up at all, delegated or in its own right.
Done mayGoBefore(const Matter &matter, const RuleCard &card);

/// Whether a meeting under this card decides the matter only with a delegation.
bool needsDelegation(const Matter &matter, const RuleCard &card);

/// The card under which a motion on this matter is counted: the matter's own majority goes before the body's.
RuleCard cardFor(const Matter *matter, const RuleCard &card);

} // namespace yishibu
