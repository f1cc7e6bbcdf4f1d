#pragma once

#include "app/handover/verdict.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// The small texts of a package that are not manifests; FORMAT.md describes each.
namespace yishibu::bag {

inline constexpr char bagit[] = "bagit.txt";
inline constexpr char bagInfo[] = "bag-info.txt";
inline constexpr char manifest[] = "manifest-sha512.txt";
inline constexpr char tagManifest[] = "tagmanifest-sha512.txt";
inline constexpr char signature[] = "tagmanifest-sha512.txt.sig";

/// The two lines of BagIt 1.0.
QByteArray bagitText();

/// What bag-info.txt says.
struct BagInfo
{
    QString identity;     ///< villageIdentity() of the book
    QList<BagLine> lines; ///< in order, without the three lines that the format itself gives
    qint64 octets = 0;    ///< size of all payload files together
    qint64 files = 0;     ///< number of payload files

    bool operator==(const BagInfo &) const = default;
};

/// Whether a line may be added to bag-info.txt: not one of the format's own labels, a value of one line.
bool isBagLine(const BagLine &line);

QByteArray bagInfoText(const BagInfo &bag);
/// Reads exactly what bagInfoText() writes.
std::optional<BagInfo> readBagInfo(const QByteArray &text);

} // namespace yishibu::bag
