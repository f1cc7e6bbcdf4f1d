#pragma once

#include "app/record_id.h"

#include <QDate>
#include <optional>

namespace yishibu {

/// 户代表: whom a household named to stand for it where a meeting counts households (Organic Law 2025 art. 26). An adult of
/// that household; one at a time. The head of the household is none by being head (law-and-paper.md C7): where a household
/// named nobody, its head may sign for it in person, and that makes no record of this kind; from the day it names somebody,
/// only they may.
struct HouseholdRepresentative
{
    enum class ChosenBy {
        Head,   ///< 户主本人
        Family, ///< 家庭推定
    };
    RepresentativeId id = RepresentativeId::fresh();
    HouseholdId household = HouseholdId::fresh();
    VillagerId villager = VillagerId::fresh();
    ChosenBy chosenBy = ChosenBy::Family;
    QDate from;
    QDate until;                     ///< last day; invalid while it lasts
    std::optional<MeetingId> meeting; ///< where it was changed at the door of a meeting
    bool withdrawn = false;

    bool operator==(const HouseholdRepresentative &) const = default;

    bool standsOn(QDate day) const
    {
        return !withdrawn && (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    }
};

} // namespace yishibu
