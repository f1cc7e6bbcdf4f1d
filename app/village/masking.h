#pragma once

#include <QString>
#include <optional>

namespace yishibu {

// What of a name or number may hang on a wall or lie on a table (law-and-paper.md F2). The birth date and the
// sequence inside an ID number are hidden first; the digits are replaced, not covered, so nothing can be copied.

/// First six, eight stars, last four of an 18-digit number; first six, stars, last three of an old one; only
/// stars for anything else.
QString maskedIdNumber(const QString &citizenId);

/// The last four signs with the X kept, as a notice may print them to tell two people of one name apart; empty
/// for a text shorter than fifteen.
QString idTail(const QString &citizenId);

/// 张×× for 张三丰, 张× for 张三, 欧阳×× for 欧阳小红: for lists of people in need. At most two signs.
QString maskedName(const QString &name);

/// Stars and the last four digits, as a sign-in sheet on the table may show.
QString maskedPhone(const QString &phone);

/// The two numbers that a register shows masked, until somebody asks for one and that is on record.
enum class MaskedNumber { CitizenId, Phone };

/// A personal number found in a text.
struct FoundNumber
{
    enum class Kind {
        CitizenId, ///< 18 or 15 signs with a birth date inside
        Mobile,    ///< 11 digits beginning 13 to 19, be they glued to other digits
        LongNumber ///< 16 digits or more otherwise: a bank card, a damaged ID number
    };
    Kind kind = Kind::CitizenId;
    qsizetype from = 0;   ///< position in the text
    qsizetype length = 0; ///< in the text, blanks between the digits included

    bool operator==(const FoundNumber &) const = default;
};

/// The first number in a text that must not hang on a wall, also where full-width digits, blanks, dashes or signs that
/// nobody sees stand in it. Dates, amounts, landlines and digests are none.
std::optional<FoundNumber> findPersonalNumber(const QString &text);

/// Whether a notice has such a number and must not be printed.
bool containsPersonalNumber(const QString &text);

} // namespace yishibu
