#pragma once

#include "app/intake/sheet.h"
#include "db/sheets/formats/xlsx_styles.h"

#include <expected>
#include <optional>

class QXmlStreamReader;

namespace yishibu {

struct SheetRoom;

/// What the cells of every sheet of one .xlsx workbook refer to.
struct XlsxSurroundings
{
    QStringList sharedStrings;
    XlsxStyles styles;
    bool startsIn1904 = false;
};

enum class XlsxSheetFault { Damaged, TooManyRows };

/// "AB12" as row and column from 0; nothing where it is no such address.
std::optional<std::pair<int, int>> cellAddress(QStringView address);

/// The text of a rich string (<si> or <is>) without the phonetic readings; the reader stands on its start.
QString richText(QXmlStreamReader &reader);

/// Reads the rows and merges of one worksheet part.
std::expected<Sheet, XlsxSheetFault> readXlsxCells(const QByteArray &xml, const XlsxSurroundings &surroundings,
                                                   SheetRoom &room);

} // namespace yishibu
