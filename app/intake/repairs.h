#pragma once

#include "app/intake/row_fault.h"

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

/// How long a name may be, and any other word of a register, and a remark.
constexpr qsizetype longestName = 50;
constexpr qsizetype longestWord = 50;
constexpr qsizetype longestRemark = 500;

/// Any text: ends trimmed, signs that nobody sees taken out, cut where it is longer.
Repaired repairedText(const QString &typed, qsizetype longest = longestWord);

/// A name: ends trimmed, signs that nobody sees taken out; inner blanks of a Han name taken out (张　三), those between Latin words kept as one;
/// the dot of minority names as ·; a note in brackets left off; a lost character flagged.
Repaired repairedName(const QString &typed);

/// The signs of an ID number: blanks, apostrophes, quotes and hyphens out, full-width to half-width, x to X,
/// O to 0; a star at the end to X where the check sign bears it out. Blanks at the ends are no repair. What comes out may still be no number.
Repaired repairedIdText(const QString &typed);

/// A phone number as digits: the first of several; blanks, hyphens and +86 out. Empty where there is none.
Repaired repairedPhone(const QString &typed);

/// The short form of a 村民小组: 第三村民小组, 3组, 03, 三组 and 3 all give 三组; 3社 gives 三社. Names such as
/// 王家湾组 stay as they are, blanks taken out.
QString groupShortForm(const QString &typed);
/// The group that a sheet's name or a heading line tells (三组, 第三村民小组花名册); empty if none.
QString groupInTitle(const QString &title);
/// The number of a group in short form (三组 is 3); 0 for a group with a name.
int groupNumber(const QString &shortForm);

} // namespace yishibu
