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
    const auto valueOf = [](QChar c) {
        if (c >= u'0' && c <= u'9')
            return c.unicode() - u'0';
        return c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10 : -1;
    };
    std::array<char, 16> bytes{};
    for (qsizetype i = 0; i < 16; ++i) {
        const int high = valueOf(hex[2 * i]);
        const int low = valueOf(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[size_t(i)] = char(high * 16 + low);
    }
    return bytes;
}

} // namespace yishibu::record_id
