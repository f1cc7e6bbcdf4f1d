#include "db/sheets/formats/zip_container.h"

#include <QtEndian>
#include <algorithm>
#include <zlib.h>

namespace yishibu {
namespace {

constexpr qsizetype endRecordSize = 22;
constexpr qsizetype centralRecordSize = 46;
constexpr qsizetype localRecordSize = 30;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 localSignature = 0x04034b50;

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// The end record stands last, behind it at most a comment of 65535 bytes.
qsizetype findEndRecord(const QByteArray &bytes)
{
    const qsizetype first = qMax<qsizetype>(0, bytes.size() - endRecordSize - 65535);
    for (qsizetype at = bytes.size() - endRecordSize; at >= first; --at) {
        if (u32(bytes, at) == endSignature)
            return at;
    }
    return -1;
}

} // namespace

bool ZipContainer::looksLikeOne(const QByteArray &bytes)
{
    return bytes.size() >= 4 && u32(bytes, 0) == localSignature;
}

std::expected<ZipContainer, ZipContainer::Fault> ZipContainer::open(const QByteArray &bytes)
{
    const qsizetype end = findEndRecord(bytes);
    if (end < 0)
        return std::unexpected(Fault::NotAContainer);
    const int count = u16(bytes, end + 10);
    qsizetype at = u32(bytes, end + 16);

    ZipContainer container;
    container.m_bytes = bytes;
    for (int i = 0; i < count; ++i) {
        if (at < 0 || at + centralRecordSize > end || u32(bytes, at) != centralSignature)
            return std::unexpected(Fault::NotAContainer);
        const int nameSize = u16(bytes, at + 28);
        const qsizetype next = at + centralRecordSize + nameSize + u16(bytes, at + 30) + u16(bytes, at + 32);
        if (next > end)
            return std::unexpected(Fault::NotAContainer);
        Entry entry;
        entry.encrypted = u16(bytes, at + 8) & 1;
        entry.method = u16(bytes, at + 10);
        entry.crc = u32(bytes, at + 16);
        entry.packed = u32(bytes, at + 20);
        entry.unpacked = u32(bytes, at + 24);
        entry.offset = u32(bytes, at + 42);
        const QString name = QString::fromUtf8(bytes.mid(at + centralRecordSize, nameSize));
        container.m_entries.insert(name.toLower(), entry);
        at = next;
    }
    return container;
}

std::expected<QByteArray, ZipContainer::Fault> ZipContainer::part(const QString &name) const
{
    const auto found = m_entries.constFind(name.toLower());
    if (found == m_entries.constEnd())
        return std::unexpected(Fault::NoSuchPart);
    const Entry &entry = *found;
    if (entry.encrypted)
        return std::unexpected(Fault::Protected);
    const qsizetype at = entry.offset;
    if (at + localRecordSize > m_bytes.size() || u32(m_bytes, at) != localSignature)
        return std::unexpected(Fault::DamagedPart);
    const qsizetype data = at + localRecordSize + u16(m_bytes, at + 26) + u16(m_bytes, at + 28);
    if (data + qsizetype(entry.packed) > m_bytes.size())
        return std::unexpected(Fault::DamagedPart);
    if (qsizetype(entry.unpacked) > partLimit)
        return std::unexpected(Fault::TooLarge);
    return unpack(entry, QByteArray::fromRawData(m_bytes.constData() + data, qsizetype(entry.packed)));
}

std::expected<QByteArray, ZipContainer::Fault> ZipContainer::unpack(const Entry &entry, const QByteArray &packed)
{
    QByteArray out;
    if (entry.method == 0) {
        out = QByteArray(packed.constData(), packed.size());
    } else if (entry.method == 8) {
        z_stream stream = {};
        if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
            return std::unexpected(Fault::DamagedPart);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
        stream.avail_in = uInt(packed.size());
        // Grown while it unpacks, so that a small file that claims a large size costs nothing, and no further than it
        // claims, so that one that claims a small size costs nothing either.
        int state = Z_OK;
        while (state == Z_OK && out.size() <= qsizetype(entry.unpacked)) {
            const qsizetype done = out.size();
            const qsizetype room = std::clamp<qsizetype>(done, 64 * 1024, 16 * 1024 * 1024);
            out.resize(done + room);
            stream.next_out = reinterpret_cast<Bytef *>(out.data() + done);
            stream.avail_out = uInt(room);
            state = inflate(&stream, Z_NO_FLUSH);
            out.resize(done + room - qsizetype(stream.avail_out));
        }
        inflateEnd(&stream);
        if (state != Z_STREAM_END)
            return std::unexpected(Fault::DamagedPart);
    } else {
        return std::unexpected(Fault::DamagedPart);
    }
    const uLong crc = crc32(0, reinterpret_cast<const Bytef *>(out.constData()), uInt(out.size()));
    if (crc != entry.crc || out.size() != qsizetype(entry.unpacked))
        return std::unexpected(Fault::DamagedPart);
    return out;
}

} // namespace yishibu
