#include "tests/db/sheets/made_sheets.h"

#include "db/sheets/formats/compound_file.h"
#include "db/sheets/formats/sheet_bytes.h"
#include "tests/support/stored_zip.h"

namespace made {

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

QByteArray odsCell(const Cell &cell)
{
    const QByteArray shown = "<text:p>" + cell.text.toHtmlEscaped().replace(u'\n', u"</text:p><text:p>"_s).toUtf8() + "</text:p>";
    const QByteArray value = cell.text.toUtf8();
    switch (cell.kind) {
    case Cell::Kind::Empty: return "<table:table-cell/>";
    case Cell::Kind::Text: return "<table:table-cell office:value-type=\"string\">" + shown + "</table:table-cell>";
    case Cell::Kind::Number:
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\">" + shown + "</table:table-cell>";
    case Cell::Kind::Date:
        return "<table:table-cell office:value-type=\"date\" office:date-value=\"" + value + "\"/>";
    }
    return {};
}

QByteArray text8(const QString &text, int lengthBytes)
{
    QByteArray out = little(quint32(text.size()), lengthBytes) + '\1';
    for (const QChar c : text)
        out += little(c.unicode(), 2);
    return out;
}

} // namespace

Parts xlsxParts(const QByteArray &sheetData, const QByteArray &shared, const QByteArray &properties)
{
    return {
        {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/>"
                        "</Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><workbookPr " + properties
                                + "/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
         "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
         "<Relationship Id=\"rId3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                          "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                          "<xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", "<sst>" + shared + "</sst>"},
        {"xl/worksheets/sheet1.xml", "<worksheet>" + sheetData + "</worksheet>"},
    };
}

QByteArray xlsx(const QByteArray &sheetData, const QByteArray &shared, const QByteArray &properties)
{
    return storedZip(xlsxParts(sheetData, shared, properties));
}

Parts odsParts(const QByteArray &tables)
{
    return {
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
         "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:scripts/><office:body><office:spreadsheet>"
             + tables + "</office:spreadsheet></office:body></office:document-content>"},
    };
}

QByteArray ods(const QByteArray &tables)
{
    return storedZip(odsParts(tables));
}

QByteArray odsOf(const QList<Sheet> &sheets)
{
    QByteArray tables;
    for (const Sheet &sheet : sheets) {
        tables += "<table:table table:name=\"" + sheet.name.toHtmlEscaped().toUtf8() + "\"><table:table-column/>";
        for (const QList<Cell> &row : sheet.rows) {
            tables += "<table:table-row>";
            for (const Cell &cell : row)
                tables += odsCell(cell);
            tables += "</table:table-row>";
        }
        tables += "</table:table>";
    }
    return ods(tables);
}

QByteArray little(quint32 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out.append(char(value >> (8 * i)));
    return out;
}

QByteArray eight(double number)
{
    quint64 bits = 0;
    memcpy(&bits, &number, sizeof bits);
    return little(quint32(bits), 4) + little(quint32(bits >> 32), 4);
}

QByteArray record(int type, const QByteArray &data)
{
    return little(quint32(type), 2) + little(quint32(data.size()), 2) + data;
}

QByteArray xls(const QByteArray &records, const QByteArray &head)
{
    const QByteArray bof = little(0x0600, 2);
    QByteArray globals = record(0x0809, bof + little(5, 2) + QByteArray(12, '\0')) + head;
    globals += record(0x041E, little(164, 2) + text8(u"yyyy-mm-dd"_s, 2));
    globals += record(0x041E, little(165, 2) + text8(u"0.00\"ymd\""_s, 2));
    for (const int format : {0, 31, 164, 165})
        globals += record(0x00E0, little(0, 2) + little(quint32(format), 2) + QByteArray(16, '\0'));
    const QByteArray strings = record(0x00FC, little(2, 4) + little(2, 4) + text8(u"姓名"_s, 2) + text8(u"张三丰"_s, 2));
    const QByteArray end = record(0x000A, {});
    const QByteArray name = little(0, 2) + text8(u"S"_s, 1);
    const qsizetype at = globals.size() + 4 + 4 + name.size() + strings.size() + end.size();
    return compound_file::ofOneStream(globals + record(0x0085, little(quint32(at), 4) + name) + strings + end
                                      + record(0x0809, bof + little(0x10, 2) + QByteArray(12, '\0')) + records + end);
}

Outcome<QList<Sheet>> readHere(const QByteArray &bytes, const QString &name)
{
    return SheetBytes(bytes, name).sheets();
}

} // namespace made
