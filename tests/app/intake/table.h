#pragma once

#include "app/intake/sheet.h"

/// A sheet from lines of text, cells parted by |. Digits alone are text, as in a cell formatted as text.
inline yishibu::Sheet table(const QStringList &lines, const QString &name = QStringLiteral("Sheet1"))
{
    yishibu::Sheet sheet;
    sheet.name = name;
    for (const QString &line : lines) {
        QList<yishibu::Cell> row;
        for (const QString &text : line.split(QLatin1Char('|'))) {
            const auto kind = text.isEmpty() ? yishibu::Cell::Kind::Empty : yishibu::Cell::Kind::Text;
            row.append({kind, text});
        }
        sheet.rows.append(row);
    }
    return sheet;
}

inline yishibu::Workbook workbook(const QList<yishibu::Sheet> &sheets)
{
    yishibu::Workbook book;
    book.fileName = QStringLiteral("test.xlsx");
    book.sheets = sheets;
    return book;
}
