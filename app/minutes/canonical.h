#pragma once

#include "app/minutes/minutes.h"
#include "app/outcome.h"

#include <QJsonObject>

namespace yishibu {

/// The form in which minutes are closed now. Those closed in an earlier one are read for good.
inline constexpr int newestMinutesForm = 3;

/// The one byte form of minutes: JSON by RFC 8785 (keys sorted, no blanks, UTF-8), with the name of the schema
/// and its version inside. The same minutes always give the same bytes, so a digest over them stands for the text.
/// Whole numbers and text only; a half surrogate in a text is written as U+FFFD.
QByteArray canonicalBytes(const Minutes &minutes);

enum class CanonicalTrouble {
    TooLarge,      ///< figures: bytes, bytes allowed
    NotJson,       ///< not readable at all
    OtherSchema,   ///< names: schema found; figures: version found
    WrongField,    ///< names: the field that is missing or of another kind
    NotCanonical,  ///< readable, but not the one byte form: extra fields, other order, blanks
};

/// Reads canonical bytes back. Strict: what does not encode to the very same bytes is refused.
Outcome<Minutes> fromCanonical(const QByteArray &bytes);

/// What a vote says beyond the fields of every vote, as it stands in the canonical bytes: question, options, ballot, dissents …
/// Empty for a plain show of hands.
QJsonObject extrasOf(const VoteLines &vote);
/// The names of all such fields.
QStringList extraVoteFields();

/// SHA-256, 32 bytes.
QByteArray digestOf(const QByteArray &bytes);

/// The first 128 bits as people compare them: "4F2A 9C07 E1B8 33D5 7A60 12EF B94C 08D1".
QString digestInGroups(const QByteArray &digest);

} // namespace yishibu
