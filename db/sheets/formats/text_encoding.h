#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace yishibu {

/// The text of a file whose encoding nobody wrote down: a byte order mark decides; without one UTF-16 shows by
/// its zero bytes, UTF-8 by being valid, and what is left must be valid GB18030 (GBK, GB2312), the encoding of
/// Chinese Windows. Nothing for bytes that are no text: invalid in all of these, or with control characters.
std::optional<QString> decodedText(const QByteArray &bytes);

} // namespace yishibu
