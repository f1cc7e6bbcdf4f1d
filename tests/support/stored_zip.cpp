#include "tests/support/stored_zip.h"

namespace {

QByteArray little(quint32 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out.append(i < 4 ? char(value >> (8 * i)) : 0);
    return out;
}

quint32 crc(const QByteArray &bytes)
{
    static const QList<quint32> table = [] {
        QList<quint32> steps;
        for (quint32 byte = 0; byte < 256; ++byte) {
            quint32 value = byte;
            for (int i = 0; i < 8; ++i)
                value = value & 1 ? (value >> 1) ^ 0xEDB88320u : value >> 1;
            steps.append(value);
        }
        return steps;
    }();
    const quint32 *steps = table.constData();
    quint32 value = 0xFFFFFFFFu;
    for (const char byte : bytes)
        value = steps[quint8(value ^ quint8(byte))] ^ (value >> 8);
    return ~value;
}

} // namespace

QByteArray storedZip(const QList<QPair<QByteArray, QByteArray>> &parts)
{
    QByteArray out, directory;
    for (const auto &[name, bytes] : parts) {
        const QByteArray sizes = little(crc(bytes), 4) + little(quint32(bytes.size()), 4)
                                 + little(quint32(bytes.size()), 4) + little(quint32(name.size()), 2) + little(0, 2);
        const QByteArray head = little(20, 2) + little(0, 8) + sizes;
        directory += little(0x02014b50, 4) + little(20, 2) + head + little(0, 10) + little(quint32(out.size()), 4) + name;
        out += little(0x04034b50, 4) + head + name + bytes;
    }
    const QByteArray count = little(quint32(parts.size()), 2);
    return out + directory + little(0x06054b50, 4) + little(0, 4) + count + count
           + little(quint32(directory.size()), 4) + little(quint32(out.size()), 4) + little(0, 2);
}

QByteArray packedZip(const QList<QPair<QByteArray, QByteArray>> &parts, qint64 claimed)
{
    QByteArray out, directory;
    for (const auto &[name, bytes] : parts) {
        const QByteArray stored = storedZip({{"x", bytes}});
        const QByteArray crc = stored.mid(14, 4);
        // Without what this packing puts before and behind.
        const QByteArray packed = qCompress(bytes, 1).sliced(6).chopped(4);
        const bool isLast = &name == &parts.constLast().first;
        const quint32 size = quint32(isLast && claimed >= 0 ? claimed : bytes.size());
        const QByteArray head = little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4) + crc
                                + little(quint32(packed.size()), 4) + little(size, 4) + little(quint32(name.size()), 2)
                                + little(0, 2);
        directory += little(0x02014b50, 4) + little(20, 2) + head + QByteArray(10, '\0') + little(quint32(out.size()), 4) + name;
        out += little(0x04034b50, 4) + head + name + packed;
    }
    const QByteArray count = little(quint32(parts.size()), 2);
    return out + directory + little(0x06054b50, 4) + little(0, 4) + count + count + little(quint32(directory.size()), 4)
           + little(quint32(out.size()), 4) + little(0, 2);
}

QByteArray xlsxBomb(qsizetype unpacked)
{
    const QByteArray row = "<row><c><v>1</v></c></row>";
    return packedZip({
        {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + row.repeated(unpacked / row.size()) + "</sheetData></worksheet>"},
    });
}
