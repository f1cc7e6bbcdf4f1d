#pragma once

#include "app/intake/register_row.h"
#include "app/intake/sheet_plan.h"
#include "app/village/villager.h"

namespace yishibu {

/// One line of a list of representatives, committee or Party members.
struct BodyLine
{
    QString name;
    QString number; ///< the whole ID number, as far as it has the shape of one
    QString tail;   ///< its last four signs, or empty
    QString group;
    std::optional<Sex> sex;
    QString standing;
    QString post;
    int households = 0; ///< that a representative stands for; 0 if not said
    PartyStanding party = PartyStanding::None; ///< only in a list of Party members
};

BodyLine readBodyLine(const RegisterRow &row, TableUse use);

} // namespace yishibu
