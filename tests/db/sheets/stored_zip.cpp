#include "tests/db/sheets/stored_zip.h"

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
