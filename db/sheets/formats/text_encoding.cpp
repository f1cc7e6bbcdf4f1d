#include "db/sheets/formats/text_encoding.h"

#include <QStringDecoder>

namespace yishibu {
namespace {

/// Decodes, or nothing where one byte does not fit.
std::optional<QString> strictly(QStringDecoder decoder, QByteArrayView bytes, QByteArrayView lineEnd = "\n")
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    // A sequence cut off at the end of the file is an error too; a decoder only says so when more follows.
    const QString rest = decoder.decode(lineEnd);
    if (decoder.hasError() || rest != QLatin1String("\n") || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

std::optional<QString> strictly16(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    const bool littleEndian = encoding == QStringConverter::Utf16LE;
    return strictly(QStringDecoder(encoding), bytes, QByteArrayView(littleEndian ? "\n\0" : "\0\n", 2));
}

/// Text has none of the control characters but tab, line feed, carriage return and form feed.
bool isText(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 && c != QLatin1Char('\t') && c != QLatin1Char('\n') && c != QLatin1Char('\r')
            && c != QLatin1Char('\f'))
            return false;
        if (c.unicode() == 0x7f || c.unicode() == 0xfffe || c.unicode() == 0xffff)
            return false;
    }
    return true;
}

/// UTF-16 without a mark: line ends, commas and digits put a zero byte beside them.
std::optional<QStringConverter::Encoding> markless16(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype evenZeros = 0, oddZeros = 0;
    const qsizetype seen = qMin<qsizetype>(bytes.size(), 4096);
    for (qsizetype i = 0; i < seen; ++i) {
        if (bytes[i] == 0)
            (i % 2 == 0 ? evenZeros : oddZeros) += 1;
    }
    if (oddZeros > seen / 16 && evenZeros == 0)
        return QStringConverter::Utf16LE;
    if (evenZeros > seen / 16 && oddZeros == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QString> guessed(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return strictly(QStringDecoder(QStringConverter::Utf8), QByteArrayView(bytes).sliced(3));
    if (bytes.startsWith("\xFF\xFE"))
        return strictly16(QStringConverter::Utf16LE, QByteArrayView(bytes).sliced(2));
    if (bytes.startsWith("\xFE\xFF"))
        return strictly16(QStringConverter::Utf16BE, QByteArrayView(bytes).sliced(2));
    if (const auto encoding = markless16(bytes))
        return strictly16(*encoding, bytes);
    if (auto text = strictly(QStringDecoder(QStringConverter::Utf8), bytes))
        return text;
    return strictly(QStringDecoder("GB18030"), bytes);
}

} // namespace

std::optional<QString> decodedText(const QByteArray &bytes)
{
    auto text = guessed(bytes);
    if (!text || !isText(*text))
        return std::nullopt;
    return text;
}

} // namespace yishibu
