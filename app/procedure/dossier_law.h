#pragma once

#include "app/rules/holidays.h"
#include "app/rules/rule_card.h"
#include "app/topic/topic.h"

#include <QHash>
#include <optional>

namespace yishibu {

/// What a dossier is judged by: the rule card of each meeting that took a step, as the law stood on that step's day.
struct DossierLaw
{
    /// By the step's word; none where no law of that day knows the kind. For what hangs it is the card of the kind that decided,
    /// on the day it was hung.
    QHash<QString, RuleCard> cards;
    /// 征求意见公示: how many days what is put up for comment before the decision hangs, as the village has set it, or had
    /// when the meeting led here opened that decided; none: as the form says.
    std::optional<int> draftPostingDays;
    QString draftPostingSource;     ///< who set them: "本村规定"; empty where nobody did
    Holidays holidays;              ///< by which postings are counted
    /// By which drafts are, once a meeting led here decided: those that were stamped on it, as its settings were. None: as all others.
    std::optional<Holidays> draftHolidays;
    std::optional<Matter> matter;   ///< the topic's, as the law of the decision has it; none before that, and where it names none
    QList<Delegation> delegations;  ///< all that stand in the register
    QDate studiedOn;                ///< the first study by 村党组织 that an agenda names for the topic; invalid where none does
    std::optional<bool> hasOneHead; ///< by the register one person holds both posts (oneHeadOf()); none where it does not say

    bool operator==(const DossierLaw &) const = default;

    /// Null where no card is known for that step.
    const RuleCard *card(const QString &step) const
    {
        const auto found = cards.constFind(step);
        return found == cards.cend() ? nullptr : &*found;
    }
};

} // namespace yishibu
