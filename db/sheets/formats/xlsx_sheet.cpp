#include "db/sheets/formats/xlsx_sheet.h"

#include "db/sheets/formats/growing_sheet.h"
#include "db/sheets/formats/sheet_refused.h"
#include "db/sheets/formats/xlsx_cells.h"

#include <QXmlStreamReader>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// One sheet as xl/workbook.xml names it.
struct SheetName
{
    QString name;
    QString relation;
};

struct WorkbookPart
{
    QList<SheetName> sheets;
    bool startsIn1904 = false;
};

WorkbookPart readWorkbookPart(const QByteArray &xml)
{
    WorkbookPart part;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "workbookPr"_L1) {
            const auto said = reader.attributes().value("date1904"_L1);
            part.startsIn1904 = said == "1"_L1 || said == "true"_L1;
        } else if (reader.name() == "sheet"_L1 && part.sheets.size() < sheetCountLimit) {
            SheetName sheet;
            for (const auto &attribute : reader.attributes()) {
                if (attribute.name() == "name"_L1)
                    sheet.name = attribute.value().toString();
                else if (attribute.name() == "id"_L1) // r:id, in whichever of the two namespaces
                    sheet.relation = attribute.value().toString();
            }
            part.sheets.append(sheet);
        }
    }
    return part;
}

struct Relation
{
    QString target; ///< part name without a leading slash
    QString type;   ///< last word of the type, for example "worksheet"
};

/// The relations of a part, targets resolved against its folder.
QHash<QString, Relation> readRelations(const QByteArray &xml, const QString &folder)
{
    QHash<QString, Relation> relations;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "Relationship"_L1)
            continue;
        const auto attributes = reader.attributes();
        QString target = attributes.value("Target"_L1).toString();
        target = target.startsWith(u'/') ? target.mid(1) : folder + target;
        const QString type = attributes.value("Type"_L1).toString().section(u'/', -1);
        relations.insert(attributes.value("Id"_L1).toString(), {target, type});
    }
    return relations;
}

QStringList readSharedStrings(const QByteArray &xml)
{
    QStringList strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "si"_L1)
            strings.append(richText(reader));
    }
    return strings;
}

/// The main part: xl/workbook.xml unless the package says otherwise.
QString workbookPartName(const ZipContainer &container)
{
    if (const auto xml = container.part(u"_rels/.rels"_s)) {
        const auto relations = readRelations(*xml, {});
        for (const Relation &relation : relations) {
            if (relation.type == "officeDocument"_L1 && container.has(relation.target))
                return relation.target;
        }
    }
    return u"xl/workbook.xml"_s;
}

} // namespace

bool isXlsx(const ZipContainer &container)
{
    return container.has(workbookPartName(container));
}

Outcome<QList<Sheet>> readXlsx(const ZipContainer &container, const QString &fileName)
{
    const QString mainPart = workbookPartName(container);
    const auto workbookXml = container.part(mainPart);
    if (!workbookXml)
        return std::unexpected(partRefused(workbookXml.error(), fileName));
    const WorkbookPart workbook = readWorkbookPart(*workbookXml);

    const QString folder = mainPart.left(mainPart.lastIndexOf(u'/') + 1);
    const QString relationsName = folder + "_rels/"_L1 + mainPart.mid(folder.size()) + ".rels"_L1;
    const auto relationsXml = container.part(relationsName);
    if (!relationsXml)
        return std::unexpected(sheetRefused(SheetFault::Unreadable, fileName));
    const auto relations = readRelations(*relationsXml, folder);

    XlsxSurroundings surroundings;
    surroundings.startsIn1904 = workbook.startsIn1904;
    for (const Relation &relation : relations) {
        if (relation.type != "sharedStrings"_L1 && relation.type != "styles"_L1)
            continue;
        const auto xml = container.part(relation.target);
        if (!xml && xml.error() != ZipContainer::Fault::NoSuchPart)
            return std::unexpected(partRefused(xml.error(), fileName));
        if (xml && relation.type == "styles"_L1)
            surroundings.styles = XlsxStyles(*xml);
        else if (xml)
            surroundings.sharedStrings = readSharedStrings(*xml);
    }

    QList<Sheet> sheets;
    SheetRoom room;
    for (const SheetName &named : workbook.sheets) {
        const Relation relation = relations.value(named.relation);
        if (relation.type != "worksheet"_L1)
            continue; // a chart or a macro sheet
        const auto xml = container.part(relation.target);
        if (!xml)
            return std::unexpected(partRefused(xml.error(), fileName));
        auto sheet = readXlsxCells(*xml, surroundings, room);
        if (!sheet && sheet.error() == XlsxSheetFault::TooManyRows)
            return std::unexpected(sheetRefused(SheetFault::TooManyRows, fileName));
        if (!sheet)
            return std::unexpected(sheetRefused(SheetFault::Unreadable, fileName));
        sheet->name = named.name;
        sheets.append(std::move(*sheet));
    }
    return sheets;
}

} // namespace yishibu
