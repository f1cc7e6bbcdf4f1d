#pragma once

#include "app/outcome.h"
#include "app/record_id.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace yishibu {

/// One file of a package and the digest of its bytes.
struct ManifestLine
{
    QString path;      ///< relative to the package folder, isPackagePath()
    QByteArray sha512; ///< 64 bytes

    bool operator==(const ManifestLine &) const = default;
};

/// Longest path within a package, and how many names it may have. Windows' own limit, less the stick's folders.
inline constexpr qsizetype longestPackagePath = 180;
inline constexpr qsizetype deepestPackagePath = 8;

/// Whether a name may stand in a package: 1 to 64 of the letters a-z, digits, '.', '_' and '-', beginning with a
/// letter or digit, not ending in a dot, and no name that Windows keeps for devices (con, nul, com1 …).
bool isPackageName(QStringView name);

/// Whether a relative path may stand in a package: names joined by single slashes, within the two limits.
bool isPackagePath(QStringView path);

/// How the village of a book signs itself: "village-<32 hexadecimal digits>@yishibu".
QString villageIdentity(const BookId &book);
/// Whether the text is such an identity.
bool isVillageIdentity(QStringView text);

/// The one text of a manifest, sorted by path: "<128 lower-case hexadecimal digits>  <path>\n" for each file, as
/// `sha512sum -c` reads it.
QByteArray manifestText(QList<ManifestLine> lines);

/// Reads exactly what manifestText() writes. Otherwise a PackageFault: MalformedManifest, BadPath (names: the
/// path), CaseTwins or DuplicateLine (names: the path).
Outcome<QList<ManifestLine>> readManifest(const QByteArray &text);

} // namespace yishibu
