#include "app/discussion/attachment.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype longestName = 60;

std::unexpected<Reason> refuse(AttachmentRefusal why, QList<qint64> figures = {}, QStringList names = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), {}, std::move(names)));
}

bool isPlainText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return false;
    return std::ranges::none_of(text, [](QChar sign) {
        return sign.unicode() < 0x20 && sign != u'\n' && sign != u'\r' && sign != u'\t';
    });
}

std::optional<AttachmentKind> kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return AttachmentKind::Pdf;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return AttachmentKind::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return AttachmentKind::Jpeg;
    return isPlainText(bytes) ? std::optional(AttachmentKind::Text) : std::nullopt;
}

QString endingOf(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Png: return u".png"_s;
    case AttachmentKind::Jpeg: return u".jpg"_s;
    case AttachmentKind::Text: return u".txt"_s;
    case AttachmentKind::Pdf: break;
    }
    return u".pdf"_s;
}

/// What may stand in the name of a file on any system, and does not lie about how it is read.
bool mayStandInName(QChar sign)
{
    static constexpr QStringView never = u"/\\:*?\"<>|";
    return sign.isPrint() && !never.contains(sign) && sign.category() != QChar::Other_Format && !sign.isSurrogate();
}

QString cleaned(const QString &fileName, AttachmentKind kind)
{
    QString name = fileName.section(u'/', -1).section(u'\\', -1);
    if (const qsizetype dot = name.lastIndexOf(u'.'); dot > 0 && name.size() - dot <= 6)
        name.truncate(dot);
    name.removeIf([](QChar sign) { return !mayStandInName(sign); });
    name = name.simplified().left(longestName);
    while (name.startsWith(u'.') || name.startsWith(u' ') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return (name.isEmpty() ? u"附件"_s : name) + endingOf(kind);
}

QByteArray digestOfFile(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Outcome<Attachment> attachmentOf(const QString &fileName, const QByteArray &bytes, const QList<Attachment> &others)
{
    if (bytes.isEmpty())
        return refuse(AttachmentRefusal::EmptyFile);
    if (bytes.size() > largestAttachment)
        return refuse(AttachmentRefusal::TooLarge, {largestAttachment});
    const auto kind = kindOf(bytes);
    if (!kind)
        return refuse(AttachmentRefusal::KindUnknown, {}, {cleaned(fileName, AttachmentKind::Text).chopped(4)});
    Attachment attachment{.name = cleaned(fileName, *kind), .kind = *kind, .size = bytes.size(), .digest = digestOfFile(bytes)};
    int standing = 0;
    for (const Attachment &other : others) {
        attachment.ordinal = std::max(attachment.ordinal, other.ordinal + 1);
        if (other.withdrawn)
            continue;
        ++standing;
        if (other.digest == attachment.digest)
            return refuse(AttachmentRefusal::ThereAlready, {}, {other.name});
    }
    if (standing >= mostAttachments)
        return refuse(AttachmentRefusal::TooMany, {mostAttachments});
    return attachment;
}

bool areBytesOf(const QByteArray &bytes, const Attachment &attachment)
{
    return areBytesOf(bytes, attachment.size, attachment.digest);
}

bool areBytesOf(const QByteArray &bytes, qint64 size, const QByteArray &digest)
{
    return bytes.size() == size && digestOfFile(bytes) == digest;
}

} // namespace yishibu
