#include "app/handover/manifest.h"

#include "app/handover/verdict.h"

#include <QSet>
#include <algorithm>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestDigits = 128;
constexpr qsizetype longestName = 64;

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Windows opens a device when the name before the first dot is one of these.
bool isDeviceName(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QStringView stem = dot < 0 ? name : name.first(dot);
    if (stem == u"con" || stem == u"prn" || stem == u"aux" || stem == u"nul")
        return true;
    return stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt")) && stem[3].isDigit();
}

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

std::unexpected<Reason> refused(PackageFault fault, const QString &path = {})
{
    return std::unexpected(Reason::failure(fault, path.isEmpty() ? QStringList() : QStringList(path)));
}

Done checkPath(const QString &path, const QSet<QString> &seen)
{
    if (seen.contains(path))
        return refused(PackageFault::DuplicateLine, path);
    if (isPackagePath(path))
        return {};
    const bool onlyCapitals = path != path.toLower() && isPackagePath(path.toLower());
    return refused(onlyCapitals && seen.contains(path.toLower()) ? PackageFault::CaseTwins : PackageFault::BadPath,
                   path);
}

} // namespace

bool isPackageName(QStringView name)
{
    if (name.isEmpty() || name.size() > longestName || !isLetterOrDigit(name.front()) || name.endsWith(u'.'))
        return false;
    const auto allowed = [](QChar c) { return isLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-'; };
    return std::all_of(name.begin(), name.end(), allowed) && !isDeviceName(name);
}

bool isPackagePath(QStringView path)
{
    if (path.size() > longestPackagePath)
        return false;
    const QList<QStringView> names = path.split(u'/');
    return names.size() <= deepestPackagePath && std::all_of(names.begin(), names.end(), isPackageName);
}

QString villageIdentity(const BookId &book)
{
    return u"village-%1@yishibu"_s.arg(book.hex());
}

bool isVillageIdentity(QStringView text)
{
    return text.size() == 48 && text.startsWith(u"village-") && text.endsWith(u"@yishibu") && isHex(text.sliced(8, 32));
}

QByteArray manifestText(QList<ManifestLine> lines)
{
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    QByteArray text;
    for (const ManifestLine &line : std::as_const(lines))
        text += line.sha512.toHex() + "  " + line.path.toLatin1() + '\n';
    return text;
}

Outcome<QList<ManifestLine>> readManifest(const QByteArray &text)
{
    if (text.isEmpty() || !text.endsWith('\n'))
        return refused(PackageFault::MalformedManifest);
    QList<ManifestLine> lines;
    QSet<QString> seen;
    QList<QByteArray> rows = text.split('\n');
    rows.removeLast();
    for (const QByteArray &row : std::as_const(rows)) {
        if (row.size() <= digestDigits + 2)
            return refused(PackageFault::MalformedManifest);
        const QString path = QString::fromLatin1(row.sliced(digestDigits + 2));
        if (const Done sound = checkPath(path, seen); !sound)
            return std::unexpected(sound.error());
        seen.insert(path);
        lines.append({path, QByteArray::fromHex(row.first(digestDigits))});
    }
    // One text for one content: order, spaces, hexadecimal digits and line ends are all settled by writing it again.
    if (manifestText(lines) != text)
        return refused(PackageFault::MalformedManifest);
    return lines;
}

} // namespace yishibu
