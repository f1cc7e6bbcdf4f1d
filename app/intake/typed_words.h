#pragma once

#include "app/village/villager.h"

#include <QString>
#include <optional>

namespace yishibu {

/// 男, 女, 1, 2, M, F, 男性, … ; nothing for what is no sex.
std::optional<Sex> typedSex(const QString &typed);

/// Whether a word says that somebody is no Party member any more, or one without a vote: 停止党籍, 组织关系已转出, 留党察看, 原党员,
/// 党员家属. One table for registers and for lists of Party members.
bool speaksOfLostParty(const QString &typed);

/// Whether a word says that a Party member is probationary: 预备, 未转正; not 预备役.
bool speaksOfProbation(const QString &typed);

/// 政治面貌 or 是否党员: 中共党员, 党员（正式）, 已转正, 是, √ and code 01 are members, 预备 and code 02 probationary; an empty cell,
/// 群众, 团员, 入党积极分子, 否 and other codes are none; 党员、村民代表 is a member all the same. Nothing for other words, those
/// of speaksOfLostParty() among them, and for words that contradict each other (党员、团员).
std::optional<PartyStanding> typedParty(const QString &typed, bool isYesNoColumn);

/// 是, √, 有, 1, Y, 成员 and the like are yes; an empty cell, 否, 不是, 无, × and the like are no. Nothing for other words, for
/// the cell may hold a name.
std::optional<bool> typedYesNo(const QString &typed);

/// 成员资格: what typedYesNo() knows, and 有成员资格, 是（本村）, 具有, 不具备成员资格. Nothing where it stays in doubt (待定).
std::optional<bool> typedMembership(const QString &typed);

/// The word of a row of members by which somebody is perhaps none, or not any more: 非本集体成员, 退出, 待定. Empty where it has none.
QString membershipDoubt(const QString &row);

/// A note without what it says of the death of a parent, husband, wife or child: 常住（妻亡） is nobody's own.
QString withoutOthersDeaths(const QString &typed);

/// 在册状态, by the words in it: 在册, 正常, 外出务工 are listed; 去世, 死亡注销, 已故(2023年) died; 迁出, 转出 moved away; 婚迁, 外嫁
/// married away. Nothing for other words, and where 未, 拟 or 待 stands beside them.
std::optional<RegisterStanding> typedStanding(const QString &typed);

/// Whether a note says that somebody died or went away, as far as a word of it does.
bool speaksOfLeaving(const QString &typed);

/// The word that registers have for it: 男, 中共党员, 在册.
QString registerWord(Sex sex);
QString registerWord(PartyStanding party);
QString registerWord(RegisterStanding standing);

} // namespace yishibu
