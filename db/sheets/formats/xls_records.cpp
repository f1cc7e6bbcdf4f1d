#include "db/sheets/formats/xls_records.h"

#include "db/sheets/formats/xls_globals.h"
#include "db/sheets/formats/xls_record.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// A packed number: thirty bits of a whole number or the upper thirty of a fraction, perhaps times a hundred.
double unpacked(quint32 packed)
{
    double number = 0;
    if (packed & 2) {
        number = qint32(packed) >> 2;
    } else {
        const quint64 bits = quint64(packed & 0xFFFFFFFC) << 32;
        memcpy(&number, &bits, sizeof number);
    }
    return packed & 1 ? number / 100 : number;
}

/// Reads the records of one worksheet.
class SheetWalk
{
public:
    SheetWalk(const XlsGlobals &globals, SheetRoom &room) : m_globals(globals), m_read{GrowingSheet(room), {}} {}

    std::expected<XlsSheetRecords, XlsFault> read(QByteArrayView stream, qsizetype at)
    {
        int depth = 0; // a chart that lies on a sheet is a sheet within the sheet
        while (const auto record = xlsRecordAt(stream, at)) {
            at = record->next;
            if (record->type == XlsType::Beginning)
                ++depth;
            else if (depth == 0)
                return std::unexpected(XlsFault::Damaged);
            else if (record->type == XlsType::End && --depth == 0)
                return std::move(m_read);
            else if (depth == 1 && !take(*record))
                return std::unexpected(m_fault);
        }
        return std::unexpected(XlsFault::Damaged); // a sheet cut off would be a sheet with people missing
    }

    /// The text cells as they stand, and how far they reach.
    QByteArray labels() const { return m_labels; }
    int rows() const { return m_rows; }
    int columns() const { return m_columns; }

private:
    bool damaged()
    {
        m_fault = XlsFault::Damaged;
        return false;
    }

    bool put(int row, int column, Cell cell)
    {
        m_fault = XlsFault::TooManyRows;
        return m_read.sheet.put(row, column, std::move(cell));
    }

    bool putNumber(const XlsRecord &record, double number)
    {
        return put(record.u16(0), record.u16(2),
                   numberCell(number, m_globals.shown(record.u16(4)), m_globals.startsIn1904()));
    }

    bool take(const XlsRecord &record)
    {
        switch (record.type) {
        case XlsType::Number: return record.size() >= 14 ? putNumber(record, record.fraction(6)) : damaged();
        case XlsType::Packed: return record.size() >= 10 ? putNumber(record, unpacked(record.u32(6))) : damaged();
        case XlsType::PackedRow: return takePackedRow(record);
        case XlsType::Formula: return takeFormula(record);
        case XlsType::FormulaText: return takeFormulaText(record);
        case XlsType::TruthOrError:
            return record.size() >= 8 ? putTruth(record.u16(0), record.u16(2), record.u8(6), record.u8(7)) : damaged();
        case XlsType::Label:
        case XlsType::RichLabel:
        case XlsType::SharedLabel: return takeLabel(record);
        case XlsType::Merges: return takeMerges(record);
        case XlsType::Password: m_fault = XlsFault::Protected; return false;
        default: return true;
        }
    }

    bool putTruth(int row, int column, int value, int isError)
    {
        // #REF! and its like stand for nothing that was typed.
        return isError || put(row, column, {Cell::Kind::Text, value ? u"TRUE"_s : u"FALSE"_s});
    }

    bool takePackedRow(const XlsRecord &record)
    {
        if (record.size() < 6 || (record.size() - 6) % 6 != 0)
            return damaged();
        for (qsizetype at = 4; at + 6 <= record.size() - 2; at += 6) {
            const Cell cell =
                numberCell(unpacked(record.u32(at + 2)), m_globals.shown(record.u16(at)), m_globals.startsIn1904());
            if (!put(record.u16(0), record.u16(2) + int((at - 4) / 6), cell))
                return false;
        }
        return true;
    }

    bool takeFormula(const XlsRecord &record)
    {
        m_formula.reset();
        if (record.size() < 14)
            return damaged();
        if (record.u16(12) != 0xFFFF)
            return putNumber(record, record.fraction(6));
        switch (record.u8(6)) {
        case 0: m_formula = XlsPlace{record.u16(0), record.u16(2)}; return true; // its text is a record of its own
        case 1: return putTruth(record.u16(0), record.u16(2), record.u8(8), 0);
        default: return true;
        }
    }

    bool takeFormulaText(const XlsRecord &record)
    {
        if (!m_formula)
            return true;
        const auto text = m_globals.longText(record, 0);
        if (!text)
            return damaged();
        const XlsPlace place = *std::exchange(m_formula, std::nullopt);
        return text->isEmpty() || put(place.row, place.column, {Cell::Kind::Text, *text});
    }

    bool takeLabel(const XlsRecord &record)
    {
        if (record.size() < (record.type == XlsType::SharedLabel ? 10 : 8))
            return damaged();
        if (record.type != XlsType::SharedLabel && record.u16(6) == 0)
            return true;
        if (record.type != XlsType::SharedLabel && !m_globals.holdsLongText(record, 6))
            return damaged();
        const int row = record.u16(0), column = record.u16(2);
        m_fault = XlsFault::TooManyRows;
        if (row >= sheetRowLimit || column >= sheetColumnLimit)
            return false;
        m_rows = qMax(m_rows, row + 1);
        m_columns = qMax(m_columns, column + 1);
        m_read.texts.append({row, column});
        m_labels += record.type == XlsType::RichLabel ? xlsRecord(XlsType::Label, record.data) : record.whole();
        return true;
    }

    bool takeMerges(const XlsRecord &record)
    {
        const qsizetype count = record.size() >= 2 ? record.u16(0) : 0;
        if (record.size() < 2 + 8 * count)
            return damaged();
        m_fault = XlsFault::TooManyRows;
        for (qsizetype at = 2; at < 2 + 8 * count; at += 8) {
            if (!m_read.sheet.merge({record.u16(at), record.u16(at + 4), record.u16(at + 2), record.u16(at + 6)}))
                return false;
        }
        return true;
    }

    const XlsGlobals &m_globals;
    XlsSheetRecords m_read;
    XlsFault m_fault = XlsFault::Damaged;
    std::optional<XlsPlace> m_formula; ///< whose text comes next
    QByteArray m_labels;
    int m_rows = 0, m_columns = 0;
};

} // namespace

std::expected<XlsRecords, XlsFault> readXlsRecords(const QByteArray &stream, SheetRoom &room)
{
    const auto globals = XlsGlobals::read(stream);
    if (!globals)
        return std::unexpected(globals.error());
    XlsRecords records;
    QList<XlsTextSheet> texts;
    for (const XlsSheetEntry &entry : globals->sheets()) {
        SheetWalk walk(*globals, room);
        auto sheet = walk.read(stream, entry.at);
        if (!sheet)
            return std::unexpected(sheet.error());
        texts.append({entry.record, walk.labels(), walk.rows(), walk.columns()});
        records.sheets.append(std::move(*sheet));
    }
    records.textsAlone = globals->textsAlone(texts);
    return records;
}

} // namespace yishibu
