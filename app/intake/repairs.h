#pragma once

#include "app/intake/row_fault.h"
#include "app/village/villager.h"

#include <QList>
#include <QString>

namespace yishibu {

/// A text after repair, and what had to be done to it.
struct Repaired
{
    QString text;
    QList<RowFault> faults; ///< in order of finding, each once

    bool operator==(const Repaired &) const = default;
};

/// Full-width digits, letters and signs (９Ｘ（) as half-width ones; the ideographic space as a space.
QString halfWidth(const QString &text);

/// A name: ends trimmed; inner blanks of a Han name taken out (张　三), those between Latin words kept as one;
/// the dot of minority names as ·; a note in brackets left off; a lost character flagged.
Repaired repairedName(const QString &typed);

/// The signs of an ID number: blanks, apostrophes, quotes and hyphens out, full-width to half-width, x to X,
/// O to 0. Blanks at the ends are no repair. What comes out may still be no number.
Repaired repairedIdText(const QString &typed);

/// A phone number as digits: the first of several; blanks, hyphens and +86 out. Empty where there is none.
Repaired repairedPhone(const QString &typed);

/// 男, 女, 1, 2, M, F, 男性, … ; nothing for what is no sex.
std::optional<Sex> typedSex(const QString &typed);

/// 政治面貌 or 是否党员: 中共党员, 正式党员, 党员, 是, √ and code 01 are members, 预备 and code 02 probationary.
PartyStanding typedParty(const QString &typed, bool isYesNoColumn);

/// 是, √, 有, 1, Y, 成员 and the like are yes; an empty cell, 否, 不是, 无, × and the like are no. Nothing for other words.
std::optional<bool> typedYesNo(const QString &typed);

/// 在册状态: 在册, 正常, 在村 are listed; 去世, 死亡, 已故 died; 迁出, 外迁, 转出 moved away; 婚迁, 外嫁 married away. Nothing for
/// other words.
std::optional<RegisterStanding> typedStanding(const QString &typed);

/// The short form of a 村民小组: 第三村民小组, 3组, 03, 三组 and 3 all give 三组; 3社 gives 三社. Names such as
/// 王家湾组 stay as they are, blanks taken out.
QString groupShortForm(const QString &typed);
/// The group that a sheet's name or a heading line tells (三组, 第三村民小组花名册); empty if none.
QString groupInTitle(const QString &title);
/// The number of a group in short form (三组 is 3); 0 for a group with a name.
int groupNumber(const QString &shortForm);

} // namespace yishibu
