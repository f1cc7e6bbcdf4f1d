#pragma once

#include "app/outcome.h"
#include "app/rules/fraction.h"

#include <QString>
#include <QStringList>

namespace yishibu {

struct RuleCard;

/// A majority that a law asks for one matter, beside that of the body.
struct MatterMajority
{
    Threshold share = Threshold::TwoThirdsOrMore;
    Denominator of = Denominator::AllMembers;
    QString article; ///< "农村集体经济组织法第十五条"

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
    /// (一事一议筹资筹劳); empty for heads. Their hands in the hall then decide nothing, so it may only be heard there.
    QString householdsSource;
    std::optional<MatterMajority> majority; ///< none where the body's own counts
    QStringList presidedBy;  ///< posts of which one presides while it is before a meeting; empty for the chair of the body
    QString presidedArticle; ///< "村民委员会组织法第三十八条"; stands where presidedBy does
    QString advice;                         ///< what the township has to confirm where laws differ: "待镇里确认"; mostly empty
    QStringList owners;                     ///< names on paper of those it belongs to, as far as the law in force has them

    bool operator==(const Matter &) const = default;
};

/// Why a matter does not belong before this kind of meeting. Every refusal carries the article or source.
enum class MatterRefusal {
    WrongBody,    ///< it belongs to others; names: theirs on paper, where known
    NotDelegable, ///< the body has it only from another one, and this matter may not be handed on
    ByHouseholds, ///< its votes count by households, which a show of hands does not
    OnlyConsults, ///< a consultation decides nothing (art. 33)
};

/// Whether a meeting under this card may take the matter up at all, delegated or in its own right.
Done mayGoBefore(const Matter &matter, const RuleCard &card);

/// Whether a meeting under this card decides the matter only with a delegation.
bool needsDelegation(const Matter &matter, const RuleCard &card);

/// The card under which a motion on this matter is counted: the matter's own majority goes before the body's.
RuleCard cardFor(const Matter *matter, const RuleCard &card);

} // namespace yishibu
