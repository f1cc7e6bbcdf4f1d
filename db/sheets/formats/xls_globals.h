#pragma once

#include "db/sheets/formats/growing_sheet.h"
#include "db/sheets/formats/xls_record.h"

#include <QHash>
#include <QList>
#include <QString>
#include <expected>

namespace yishibu {

enum class XlsFault;

/// One worksheet as the head of the workbook names it.
struct XlsSheetEntry
{
    qsizetype at = 0;  ///< where in the stream it begins
    QByteArray record; ///< the naming record's data
};

/// One worksheet's texts, to be written anew.
struct XlsTextSheet
{
    QByteArray entry;  ///< the naming record's data
    QByteArray labels; ///< whole records
    int rows = 0, columns = 0;
};

/// The head of an .xls workbook: its sheets, what the styles of cells mean, and the strings which cells share.
class XlsGlobals
{
public:
    static std::expected<XlsGlobals, XlsFault> read(QByteArrayView stream);

    const QList<XlsSheetEntry> &sheets() const { return m_sheets; }
    DateShown shown(int style) const;
    bool startsIn1904() const { return m_startsIn1904; }

    /// A text with a length of two bytes before it; nothing where the record does not hold all of it.
    std::optional<QString> longText(const XlsRecord &record, qsizetype at) const;
    bool holdsLongText(const XlsRecord &record, qsizetype at) const;

    /// A stream that has these texts, the shared strings and nothing else.
    QByteArray textsAlone(const QList<XlsTextSheet> &sheets) const;

private:
    bool take(const XlsRecord &record);
    bool takeNumberFormat(const XlsRecord &record);
    bool holdsName(const XlsRecord &entry) const;
    std::optional<QString> characters(QByteArrayView data, qsizetype at, qsizetype length) const;

    bool m_isBiff8 = true;
    bool m_startsIn1904 = false;
    QList<XlsSheetEntry> m_sheets;
    QList<int> m_formatOfStyle;
    QHash<int, DateShown> m_ownFormats; ///< what of a date a format of the file shows
    QByteArray m_codePage;         ///< whole record, empty without
    QByteArray m_sharedStrings;    ///< whole records
    bool m_inSharedStrings = false;
};

} // namespace yishibu
