#pragma once

#include <QByteArray>
#include <QtEndian>
#include <cstring>
#include <optional>

namespace yishibu {

/// The kinds of records of an .xls stream that mean something to a register.
namespace XlsType {
constexpr int Formula = 0x0006;
constexpr int End = 0x000A;
constexpr int DateMode = 0x0022;
constexpr int Password = 0x002F;
constexpr int Continued = 0x003C;
constexpr int CodePage = 0x0042;
constexpr int SheetEntry = 0x0085;
constexpr int PackedRow = 0x00BD;
constexpr int RichLabel = 0x00D6;
constexpr int Style = 0x00E0;
constexpr int Merges = 0x00E5;
constexpr int SharedStrings = 0x00FC;
constexpr int SharedLabel = 0x00FD;
constexpr int Dimension = 0x0200;
constexpr int Number = 0x0203;
constexpr int Label = 0x0204;
constexpr int TruthOrError = 0x0205;
constexpr int FormulaText = 0x0207;
constexpr int Packed = 0x027E;
constexpr int NumberFormat = 0x041E;
constexpr int Beginning = 0x0809;
} // namespace XlsType

/// One record: a kind, and bytes which the stream really has. Who asks for a figure has looked at size() before.
struct XlsRecord
{
    int type = 0;
    QByteArrayView data;
    qsizetype next = 0; ///< where the record behind it begins

    qsizetype size() const { return data.size(); }
    int u8(qsizetype at) const { return quint8(data[at]); }
    int u16(qsizetype at) const { return qFromLittleEndian<quint16>(data.data() + at); }
    quint32 u32(qsizetype at) const { return qFromLittleEndian<quint32>(data.data() + at); }
    double fraction(qsizetype at) const
    {
        const quint64 bits = qFromLittleEndian<quint64>(data.data() + at);
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        return number;
    }
    /// With its kind and size, as it stands in the stream.
    QByteArray whole() const { return QByteArray(data.data() - 4, data.size() + 4); }
};

/// The record at a place; nothing where the stream does not hold all of it.
inline std::optional<XlsRecord> xlsRecordAt(QByteArrayView stream, qsizetype at)
{
    if (at < 0 || at + 4 > stream.size())
        return std::nullopt;
    const int type = qFromLittleEndian<quint16>(stream.data() + at);
    const qsizetype size = qFromLittleEndian<quint16>(stream.data() + at + 2);
    if (at + 4 + size > stream.size())
        return std::nullopt;
    return XlsRecord{type, stream.sliced(at + 4, size), at + 4 + size};
}

/// A record of one's own.
inline QByteArray xlsRecord(int type, QByteArrayView data)
{
    QByteArray out(4, '\0');
    qToLittleEndian(quint16(type), out.data());
    qToLittleEndian(quint16(data.size()), out.data() + 2);
    return out + data.toByteArray();
}

} // namespace yishibu
