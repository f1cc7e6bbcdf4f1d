#pragma once

#include "app/record_id.h"

#include <QString>

namespace yishibu {

/// One household (户). Its number is text: leading zeros belong to it.
struct Household
{
    HouseholdId id = HouseholdId::fresh();
    QString number;   ///< 户编号 as in the roster; given by the import where the sheet has none
    QString headName; ///< 户主姓名 as typed
    QString group;    ///< 村民小组, short form: "三组"

    bool operator==(const Household &) const = default;
};

} // namespace yishibu
