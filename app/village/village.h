#pragma once

#include "app/outcome.h"

#include <QString>

namespace yishibu {

/// The village this book belongs to, as set up once. A book may exist before its village is set up.
struct Village
{
    QString name;            ///< "青石村"
    QString divisionCode;    ///< 12 digits (law-and-paper.md F4); made-up ones begin with 99
    QString township;        ///< "青石镇"
    QString contactName;     ///< who answers questions about a notice
    QString contactPhone;    ///< the office's number, printed whole on notices; never a private one
    QString townshipPhone;   ///< number of the township's disclosure line; may be empty
    QString boardPlace;      ///< where the 村务公开栏 hangs; may be empty

    bool operator==(const Village &) const = default;

    /// 落款 of what the village posts: "青石村村民委员会".
    QString committeeName() const { return name + QStringLiteral("村民委员会"); }
};

/// Why a village cannot be set up as typed.
enum class VillageRefusal {
    NoName,
    NameNotVillage,   ///< the name should end in 村 or 社区, as it stands on paper
    BadDivisionCode,  ///< not 12 digits
    NoTownship,
};

/// Whether this can be kept as the village of a book.
Done mayBeSetUp(const Village &village);

/// What a book is for. A practice book says 演练 on every screen and paper.
enum class BookKind { Village, Township, Practice };

} // namespace yishibu
