#include "db/sheets/formats/xlsx_cells.h"

#include "db/sheets/formats/growing_sheet.h"

#include <QDate>
#include <QXmlStreamReader>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Programs write characters that XML forbids as _x000D_.
QString withoutEscapes(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        if (text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_') {
            const ushort code = QStringView(text).mid(i + 2, 4).toUShort(&ok, 16);
            if (ok) {
                out.append(QChar(code));
                i += 6;
            }
        }
        if (!ok)
            out.append(text[i]);
    }
    return out;
}

Cell numberOrText(const QString &value, int style, const XlsxSurroundings &surroundings)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        return value.isEmpty() ? Cell() : Cell{Cell::Kind::Text, value};
    return numberCell(number, surroundings.styles.shown(style), surroundings.startsIn1904);
}

/// Reads one <c>; the reader stands on its start.
Cell readCell(QXmlStreamReader &reader, const XlsxSurroundings &surroundings)
{
    const QString type = reader.attributes().value("t"_L1).toString();
    const int style = reader.attributes().value("s"_L1).toInt();
    QString value, inlineText;
    while (reader.readNextStartElement()) {
        if (reader.name() == "v"_L1)
            value = reader.readElementText(QXmlStreamReader::SkipChildElements);
        else if (reader.name() == "is"_L1)
            inlineText = richText(reader);
        else
            reader.skipCurrentElement();
    }
    QString text;
    if (type == "s"_L1) {
        bool ok = false;
        const int index = value.toInt(&ok);
        if (ok && index >= 0 && index < surroundings.sharedStrings.size())
            text = surroundings.sharedStrings[index];
    } else if (type == "inlineStr"_L1) {
        text = inlineText;
    } else if (type == "str"_L1) {
        text = withoutEscapes(value);
    } else if (type == "d"_L1) {
        const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
        return day.isValid() ? Cell{Cell::Kind::Date, day.toString(Qt::ISODate)} : Cell{Cell::Kind::Text, value};
    } else if (type == "b"_L1) {
        text = value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    } else if (type == "e"_L1) {
        return {}; // #REF! and its like stand for nothing that was typed
    } else {
        return numberOrText(value, style, surroundings);
    }
    return text.isEmpty() ? Cell() : Cell{Cell::Kind::Text, text};
}

/// "B3:B6"; one that is no such reference counts as none.
bool addMerge(GrowingSheet &sheet, QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0)
        return true;
    const auto from = cellAddress(reference.first(colon));
    const auto to = cellAddress(reference.sliced(colon + 1));
    return !from || !to || sheet.merge({from->first, from->second, to->first, to->second});
}

} // namespace

std::optional<std::pair<int, int>> cellAddress(QStringView address)
{
    int column = 0, row = 0;
    qsizetype i = 0;
    for (; i < address.size() && i < 3 && address[i] >= u'A' && address[i] <= u'Z'; ++i)
        column = column * 26 + (address[i].unicode() - u'A' + 1);
    const qsizetype letters = i;
    for (; i < address.size() && i < letters + 7 && address[i] >= u'0' && address[i] <= u'9'; ++i)
        row = row * 10 + (address[i].unicode() - u'0');
    if (letters == 0 || i != address.size() || row == 0)
        return std::nullopt;
    return std::pair(row - 1, column - 1);
}

QString richText(QXmlStreamReader &reader)
{
    QString text;
    int depth = 1; // counted, not recursed: a hostile file nests as deep as it likes
    while (depth > 0 && !reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (reader.name() == "t"_L1)
                text += reader.readElementText(QXmlStreamReader::SkipChildElements);
            else if (reader.name() == "rPh"_L1)
                reader.skipCurrentElement();
            else
                ++depth;
        }
    }
    return withoutEscapes(text);
}

std::expected<Sheet, XlsxSheetFault> readXlsxCells(const QByteArray &xml, const XlsxSurroundings &surroundings,
                                                   SheetRoom &room)
{
    GrowingSheet sheet(room);
    QXmlStreamReader reader(xml);
    int row = -1, column = -1;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        bool fits = true;
        if (reader.name() == "row"_L1) {
            bool ok = false;
            const int said = reader.attributes().value("r"_L1).toInt(&ok);
            row = ok && said > 0 ? said - 1 : row + 1;
            column = -1;
        } else if (reader.name() == "c"_L1) {
            const auto said = cellAddress(reader.attributes().value("r"_L1));
            column = said ? said->second : column + 1;
            fits = sheet.put(said ? said->first : qMax(row, 0), column, readCell(reader, surroundings));
        } else if (reader.name() == "mergeCell"_L1) {
            fits = addMerge(sheet, reader.attributes().value("ref"_L1));
        }
        if (!fits)
            return std::unexpected(XlsxSheetFault::TooManyRows);
    }
    if (reader.hasError())
        return std::unexpected(XlsxSheetFault::Damaged);
    return sheet.take();
}

} // namespace yishibu
