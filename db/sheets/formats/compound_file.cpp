#include "db/sheets/formats/compound_file.h"

#include <QtEndian>

namespace yishibu {

namespace {

constexpr quint32 endOfChain = 0xFFFFFFFE;
constexpr quint32 freeSector = 0xFFFFFFFF;
constexpr quint32 fatSector = 0xFFFFFFFD;
constexpr qsizetype headerSize = 512;
constexpr qsizetype directoryEntrySize = 128;
constexpr QByteArrayView signature("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

quint32 u32(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.data() + at) : freeSector;
}

quint16 u16(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.data() + at) : quint16(0);
}

/// Sectors of one size and what follows what.
struct Sectors
{
    QByteArrayView bytes; ///< the first sector begins here
    qsizetype size = 0;
    QList<quint32> next;

    /// The bytes of a chain, nothing where it leaves the file or runs in a circle.
    std::optional<QByteArray> chain(quint32 first) const
    {
        QByteArray out;
        qsizetype steps = 0;
        for (quint32 at = first; at != endOfChain; at = next[qsizetype(at)]) {
            const qsizetype begin = qsizetype(at) * size;
            if (qsizetype(at) >= next.size() || begin >= bytes.size() || ++steps > next.size())
                return std::nullopt;
            out += bytes.sliced(begin, qMin(size, bytes.size() - begin));
        }
        return out;
    }
};

QList<quint32> numbersOf(const QByteArray &bytes)
{
    QList<quint32> numbers;
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.append(u32(bytes, at));
    return numbers;
}

/// The sectors that hold the table of what follows what: 109 in the header, the others in a chain of their own.
std::optional<QList<quint32>> tableSectors(QByteArrayView bytes, const Sectors &sectors)
{
    QList<quint32> found;
    for (qsizetype at = 76; at < headerSize; at += 4)
        found.append(u32(bytes, at));
    const qsizetype most = sectors.bytes.size() / sectors.size + 1;
    quint32 more = u32(bytes, 68);
    for (qsizetype steps = 0; more != endOfChain && more != freeSector; ++steps) {
        const qsizetype begin = qsizetype(more) * sectors.size;
        if (steps > most || begin + sectors.size > sectors.bytes.size())
            return std::nullopt;
        for (qsizetype at = begin; at < begin + sectors.size - 4; at += 4)
            found.append(u32(sectors.bytes, at));
        more = u32(sectors.bytes, begin + sectors.size - 4);
    }
    found.removeIf([](quint32 sector) { return sector == freeSector || sector == endOfChain; });
    if (found.size() > most)
        return std::nullopt;
    return found;
}

std::optional<Sectors> sectorsOf(QByteArrayView bytes)
{
    const int shift = u16(bytes, 30);
    if (shift != 9 && shift != 12)
        return std::nullopt;
    Sectors sectors;
    sectors.size = qsizetype(1) << shift;
    if (bytes.size() < 2 * sectors.size)
        return std::nullopt;
    sectors.bytes = bytes.sliced(sectors.size);
    const auto table = tableSectors(bytes, sectors);
    if (!table)
        return std::nullopt;
    for (const quint32 sector : *table) {
        const qsizetype begin = qsizetype(sector) * sectors.size;
        if (begin + sectors.size > sectors.bytes.size())
            return std::nullopt;
        sectors.next += numbersOf(sectors.bytes.sliced(begin, sectors.size).toByteArray());
    }
    return sectors;
}

/// One entry of the directory.
struct Entry
{
    QString name;
    int kind = 0; ///< 2 a stream, 5 the root, whose stream holds the small ones
    quint32 first = endOfChain;
    quint32 size = 0;
};

QList<Entry> entriesOf(const QByteArray &directory)
{
    QList<Entry> entries;
    for (qsizetype at = 0; at + directoryEntrySize <= directory.size(); at += directoryEntrySize) {
        const int nameBytes = qBound(2, int(u16(directory, at + 64)), 64);
        Entry entry;
        for (int i = 0; i + 2 < nameBytes; i += 2)
            entry.name.append(QChar(u16(directory, at + i)));
        entry.kind = quint8(directory[at + 66]);
        entry.first = u32(directory, at + 116);
        entry.size = u32(directory, at + 120);
        entries.append(entry);
    }
    return entries;
}

QByteArray little(quint32 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out.append(char(value >> (8 * i)));
    return out;
}

QByteArray directoryEntry(const QString &name, char kind, quint32 child, quint32 first, quint32 size)
{
    QByteArray entry;
    for (const QChar c : name)
        entry += little(c.unicode(), 2);
    entry.resize(64, '\0');
    entry += little(quint32(2 * name.size() + 2), 2);
    entry.append(kind).append('\1');
    entry += little(freeSector, 4) + little(freeSector, 4) + little(child, 4);
    entry.resize(116, '\0');
    return entry + little(first, 4) + little(size, 4) + little(0, 4);
}

} // namespace

bool compound_file::looksLikeOne(const QByteArray &bytes)
{
    return bytes.startsWith(signature);
}

std::optional<QByteArray> compound_file::stream(const QByteArray &bytes, const QStringList &names)
{
    const auto sectors = sectorsOf(bytes);
    if (!looksLikeOne(bytes) || !sectors)
        return std::nullopt;
    const auto directory = sectors->chain(u32(bytes, 48));
    if (!directory)
        return std::nullopt;
    const QList<Entry> entries = entriesOf(*directory);
    const auto root = std::ranges::find(entries, 5, &Entry::kind);
    const auto wanted = std::ranges::find_if(
        entries, [&](const Entry &entry) { return entry.kind == 2 && names.contains(entry.name, Qt::CaseInsensitive); });
    if (wanted == entries.end() || root == entries.end())
        return std::nullopt;
    std::optional<QByteArray> found;
    if (wanted->size >= u32(bytes, 56)) {
        found = sectors->chain(wanted->first);
    } else {
        const auto small = sectors->chain(root->first);
        const auto table = sectors->chain(u32(bytes, 60));
        if (!small || !table)
            return std::nullopt;
        found = Sectors{*small, 64, numbersOf(*table)}.chain(wanted->first);
    }
    if (!found || found->size() < qsizetype(wanted->size))
        return std::nullopt;
    found->truncate(qsizetype(wanted->size));
    return found;
}

QByteArray compound_file::ofOneStream(const QByteArray &stream)
{
    // Sectors: the directory, the table, the stream.
    constexpr qsizetype size = 4096;
    constexpr qsizetype perSector = size / 4;
    const qsizetype streamSectors = stream.size() / size + 1;
    const qsizetype tableSize = (streamSectors + 1) / (perSector - 1) + 1;
    const quint32 first = quint32(1 + tableSize);

    QByteArray header(signature.data(), signature.size());
    header.resize(24, '\0');
    header += little(0x3E, 2) + little(4, 2) + little(0xFFFE, 2) + little(12, 2) + little(6, 2) + QByteArray(6, '\0');
    header += little(1, 4) + little(quint32(tableSize), 4) + little(0, 4) + little(0, 4) + little(4096, 4);
    header += little(endOfChain, 4) + little(0, 4) + little(endOfChain, 4) + little(0, 4);
    for (quint32 i = 0; i < 109; ++i)
        header += little(i < quint32(tableSize) ? 1 + i : freeSector, 4);
    header.resize(size, '\0');

    QByteArray directory = directoryEntry(QStringLiteral("Root Entry"), 5, 1, endOfChain, 0)
                           + directoryEntry(QStringLiteral("Workbook"), 2, freeSector, first,
                                            quint32(streamSectors * size));
    directory.resize(size, '\0');

    QByteArray table = little(endOfChain, 4);
    for (qsizetype i = 0; i < tableSize; ++i)
        table += little(fatSector, 4);
    for (qsizetype i = 1; i < streamSectors; ++i)
        table += little(quint32(first + i), 4);
    table += little(endOfChain, 4);
    while (table.size() < tableSize * size)
        table += little(freeSector, 4);

    QByteArray body = stream;
    body.resize(streamSectors * size, '\0');
    return header + directory + table + body;
}

} // namespace yishibu
