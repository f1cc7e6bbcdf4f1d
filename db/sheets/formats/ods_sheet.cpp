#include "db/sheets/formats/ods_sheet.h"

#include "db/sheets/formats/growing_sheet.h"
#include "db/sheets/formats/ods_cells.h"
#include "db/sheets/formats/sheet_refused.h"

#include <QXmlStreamReader>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// A protected document is a container like any other, but its parts are not what they are called.
bool isEncrypted(const ZipContainer &container)
{
    const auto manifest = container.part(u"META-INF/manifest.xml"_s);
    if (!manifest)
        return false;
    QXmlStreamReader reader(*manifest);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "encryption-data"_L1)
            return true;
    }
    return false;
}

/// Goes down to the children of <office:spreadsheet>.
bool enterSpreadsheet(QXmlStreamReader &reader)
{
    for (const auto name : {"document-content"_L1, "body"_L1, "spreadsheet"_L1}) {
        bool found = false;
        while (!found && reader.readNextStartElement()) {
            found = reader.name() == name;
            if (!found)
                reader.skipCurrentElement();
        }
        if (!found)
            return false;
    }
    return true;
}

} // namespace

bool isOds(const ZipContainer &container)
{
    const auto type = container.part(u"mimetype"_s);
    return type && type->startsWith("application/vnd.oasis.opendocument.spreadsheet") && container.has(u"content.xml"_s);
}

Outcome<QList<Sheet>> readOds(const ZipContainer &container, const QString &fileName)
{
    if (isEncrypted(container))
        return std::unexpected(sheetRefused(SheetFault::OtherFormat, fileName));
    const auto xml = container.part(u"content.xml"_s);
    if (!xml)
        return std::unexpected(partRefused(xml.error(), fileName));
    QXmlStreamReader reader(*xml);
    if (!enterSpreadsheet(reader))
        return std::unexpected(sheetRefused(SheetFault::Unreadable, fileName));
    QList<Sheet> sheets;
    SheetRoom room;
    while (reader.readNextStartElement()) {
        if (reader.name() != "table"_L1 || sheets.size() >= sheetCountLimit) {
            reader.skipCurrentElement(); // tracked changes, names of ranges
            continue;
        }
        auto sheet = readOdsTable(reader, room);
        if (!sheet && sheet.error() == OdsTableFault::TooManyRows)
            return std::unexpected(sheetRefused(SheetFault::TooManyRows, fileName));
        if (!sheet)
            return std::unexpected(sheetRefused(SheetFault::Unreadable, fileName));
        sheets.append(std::move(*sheet));
    }
    if (reader.hasError())
        return std::unexpected(sheetRefused(SheetFault::Unreadable, fileName));
    return sheets;
}

} // namespace yishibu
