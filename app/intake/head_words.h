#pragma once

#include <QString>

namespace yishibu {

/// How a row says that its person is the head of a household (户主), where plain words are isHeadOfHousehold().
struct HeadWord
{
    bool isHead = false;
    bool isUnclear = false; ///< more is said of them that is not taken in: 户主（已故）, 户主（代）

    bool operator==(const HeadWord &) const = default;
};

/// 户主（低保）, 01-户主, 户主1, 女户主, 户主/本人, 承包方代表 are heads; 户主之妻, 妻（户主）and 原户主 are none.
HeadWord headWord(const QString &relation);

/// 妻, 配偶, 丈夫: a household has one of them beside its head.
bool isSpouseWord(const QString &relation);

} // namespace yishibu
