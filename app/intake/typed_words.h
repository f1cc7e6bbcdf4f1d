#pragma once

#include "app/village/villager.h"

#include <QString>
#include <optional>

namespace yishibu {

/// 男, 女, 1, 2, M, F, 男性, … ; nothing for what is no sex.
std::optional<Sex> typedSex(const QString &typed);

/// 政治面貌 or 是否党员: 中共党员, 正式党员, 党员, 是, √ and code 01 are members, 预备 and code 02 probationary.
PartyStanding typedParty(const QString &typed, bool isYesNoColumn);

/// 是, √, 有, 1, Y, 成员 and the like are yes; an empty cell, 否, 不是, 无, × and the like are no. Nothing for other words.
std::optional<bool> typedYesNo(const QString &typed);

/// 在册状态: 在册, 正常, 在村 are listed; 去世, 死亡, 已故 died; 迁出, 外迁, 转出 moved away; 婚迁, 外嫁 married away. Nothing for
/// other words.
std::optional<RegisterStanding> typedStanding(const QString &typed);

/// The word that registers have for it: 男, 中共党员, 在册.
QString registerWord(Sex sex);
QString registerWord(PartyStanding party);
QString registerWord(RegisterStanding standing);

} // namespace yishibu
