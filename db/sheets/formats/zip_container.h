#pragma once

#include "db/sheets/sheet_limits.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <expected>

namespace yishibu {

/// The parts inside an .xlsx or .ods file. Trusts nothing the file says of itself: offsets, sizes and names are
/// checked against the bytes, and a part may not unpack to more than partLimit.
class ZipContainer
{
public:
    enum class Fault {
        NotAContainer, ///< no central directory, or one that does not fit the bytes
        NoSuchPart,
        DamagedPart, ///< does not unpack, or its checksum differs
        TooLarge,    ///< unpacks to more than partLimit
        Protected,   ///< encrypted part
    };
    static constexpr qsizetype partLimit = sheetUnpackedLimitMiB * 1024 * 1024; ///< bytes of one part

    /// True where the bytes begin as such a container does; says nothing about the rest.
    static bool looksLikeOne(const QByteArray &bytes);
    static std::expected<ZipContainer, Fault> open(const QByteArray &bytes);

    bool has(const QString &part) const { return m_entries.contains(part.toLower()); }
    /// The unpacked bytes of a part; the name is compared without regard to case, as spreadsheet programs do.
    std::expected<QByteArray, Fault> part(const QString &name) const;

private:
    struct Entry
    {
        quint32 crc = 0;
        quint32 packed = 0;
        quint32 unpacked = 0;
        quint32 offset = 0;
        quint16 method = 0;
        bool encrypted = false;
    };
    static std::expected<QByteArray, Fault> unpack(const Entry &entry, const QByteArray &packed);

    QByteArray m_bytes;
    QHash<QString, Entry> m_entries; ///< by lower-case name
};

} // namespace yishibu
