#include "db/sheets/formats/xls_globals.h"

#include "db/sheets/formats/xls_records.h"
#include "db/sheets/formats/xlsx_styles.h"

#include <QStringDecoder>

namespace yishibu {

namespace {

constexpr int biff5 = 0x0500;
constexpr int biff8 = 0x0600;
constexpr int worksheet = 0;
constexpr int utf16 = 1200; // as code pages are numbered

QByteArray little(quint32 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out.append(char(value >> (8 * i)));
    return out;
}

} // namespace

std::expected<XlsGlobals, XlsFault> XlsGlobals::read(QByteArrayView stream)
{
    const auto first = xlsRecordAt(stream, 0);
    if (!first || first->type != XlsType::Beginning || first->size() < 4)
        return std::unexpected(XlsFault::Damaged);
    if (first->u16(0) != biff8 && first->u16(0) != biff5)
        return std::unexpected(XlsFault::Damaged);
    XlsGlobals globals;
    globals.m_isBiff8 = first->u16(0) == biff8;
    for (auto record = xlsRecordAt(stream, first->next); record; record = xlsRecordAt(stream, record->next)) {
        if (record->type == XlsType::End)
            return globals;
        if (record->type == XlsType::Password)
            return std::unexpected(XlsFault::Protected);
        if (!globals.take(*record))
            break;
    }
    return std::unexpected(XlsFault::Damaged);
}

bool XlsGlobals::take(const XlsRecord &record)
{
    m_inSharedStrings =
        record.type == XlsType::SharedStrings || (record.type == XlsType::Continued && m_inSharedStrings);
    if (m_inSharedStrings)
        m_sharedStrings += record.whole();
    switch (record.type) {
    case XlsType::CodePage: m_codePage = record.whole(); return record.size() >= 2;
    case XlsType::DateMode: m_startsIn1904 = record.size() >= 2 && record.u16(0) == 1; return true;
    case XlsType::Style:
        if (record.size() < 4)
            return false;
        m_formatOfStyle.append(record.u16(2));
        return true;
    case XlsType::NumberFormat: return takeNumberFormat(record);
    case XlsType::SheetEntry:
        if (record.size() < 8 || record.u8(6) == 0 || !holdsName(record))
            return false;
        if (record.u8(5) == worksheet && m_sheets.size() < sheetCountLimit) // else a chart or a macro sheet
            m_sheets.append({qsizetype(record.u32(0)), record.data.toByteArray()});
        return true;
    default: return true;
    }
}

bool XlsGlobals::holdsName(const XlsRecord &entry) const
{
    const qsizetype length = entry.u8(6);
    return m_isBiff8 ? 8 + length * (entry.u8(7) & 1 ? 2 : 1) <= entry.size() : 7 + length <= entry.size();
}

bool XlsGlobals::takeNumberFormat(const XlsRecord &record)
{
    std::optional<QString> code;
    if (m_isBiff8 && record.size() >= 5)
        code = longText(record, 2);
    else if (!m_isBiff8 && record.size() >= 3)
        code = characters(record.data, 3, record.u8(2));
    if (!code)
        return false;
    m_ownFormats.insert(record.u16(0), XlsxStyles::shownBy(*code));
    return true;
}

DateShown XlsGlobals::shown(int style) const
{
    if (style >= m_formatOfStyle.size())
        return DateShown::No;
    const int format = m_formatOfStyle[style];
    return m_ownFormats.value(format, XlsxStyles::shownByBuiltIn(format));
}

std::optional<QString> XlsGlobals::characters(QByteArrayView data, qsizetype at, qsizetype length) const
{
    if (at > data.size() || length > data.size() - at)
        return std::nullopt;
    // What old programs of China wrote; its lower half is ASCII.
    return QString(QStringDecoder("GB18030").decode(data.sliced(at, length)));
}

std::optional<QString> XlsGlobals::longText(const XlsRecord &record, qsizetype at) const
{
    if (!holdsLongText(record, at))
        return std::nullopt;
    const qsizetype length = record.u16(at);
    if (length == 0)
        return QString();
    if (!m_isBiff8)
        return characters(record.data, at + 2, length);
    if (!(record.u8(at + 2) & 1)) // the upper bytes are left out, being zero
        return QString::fromLatin1(record.data.sliced(at + 3, length));
    QString text(length, Qt::Uninitialized);
    for (qsizetype i = 0; i < length; ++i)
        text[i] = QChar(quint16(record.u16(at + 3 + 2 * i)));
    return text;
}

bool XlsGlobals::holdsLongText(const XlsRecord &record, qsizetype at) const
{
    if (at + 2 > record.size())
        return false;
    const qsizetype length = record.u16(at);
    if (length == 0)
        return true;
    if (!m_isBiff8)
        return at + 2 + length <= record.size();
    if (at + 3 > record.size())
        return false;
    const int flags = record.u8(at + 2);
    const qsizetype runs = (flags & 8 ? 2 : 0) + (flags & 4 ? 4 : 0);
    return at + 3 + runs + length * (flags & 1 ? 2 : 1) <= record.size();
}

QByteArray XlsGlobals::textsAlone(const QList<XlsTextSheet> &sheets) const
{
    const QByteArray version = little(m_isBiff8 ? biff8 : biff5, 2);
    const QByteArray end = xlsRecord(XlsType::End, {});
    QByteArray head = xlsRecord(XlsType::Beginning, version + little(0x0005, 2) + QByteArray(12, '\0'));
    head += m_isBiff8 ? xlsRecord(XlsType::CodePage, little(utf16, 2)) : m_codePage;
    QByteArray tail = m_sharedStrings + end;
    qsizetype at = head.size() + tail.size();
    for (const XlsTextSheet &sheet : sheets)
        at += 4 + sheet.entry.size();
    QByteArray bodies;
    for (const XlsTextSheet &sheet : sheets) {
        head += xlsRecord(XlsType::SheetEntry, little(quint32(at + bodies.size()), 4) + sheet.entry.sliced(4));
        const int width = m_isBiff8 ? 4 : 2;
        const QByteArray dimension = little(0, width) + little(quint32(sheet.rows), width) + little(0, 2)
                                     + little(quint32(sheet.columns), 2) + little(0, 2);
        bodies += xlsRecord(XlsType::Beginning, version + little(0x0010, 2) + QByteArray(12, '\0'))
                  + xlsRecord(XlsType::Dimension, dimension) + sheet.labels + end;
    }
    return head + tail + bodies;
}

} // namespace yishibu
