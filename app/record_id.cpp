#include "app/record_id.h"

#include <QRandomGenerator>

namespace yishibu::record_id {

std::array<char, 16> randomBytes()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    std::array<char, 16> bytes{};
    memcpy(bytes.data(), words.data(), bytes.size());
    return bytes;
}

std::optional<std::array<char, 16>> parse(QStringView hex)
{
    if (hex.size() != 32)
        return std::nullopt;
    for (const QChar c : hex) {
        const bool digit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (!digit)
            return std::nullopt;
    }
    const QByteArray raw = QByteArray::fromHex(hex.toLatin1());
    std::array<char, 16> bytes{};
    memcpy(bytes.data(), raw.constData(), bytes.size());
    return bytes;
}

} // namespace yishibu::record_id
