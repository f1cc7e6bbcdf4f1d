#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace yishibu {

/// JSON by RFC 8785: keys sorted by their UTF-16 code units, no blanks, the shortest escapes, UTF-8. Numbers must be
/// whole and below 2^53. Our own writer, so that the bytes hang on no version of a library.
QByteArray canonicalJson(const QJsonValue &value);

} // namespace yishibu
