#pragma once

#include "db/sheets/formats/growing_sheet.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace yishibu {

/// Which cell styles of an .xlsx file show a number as a day. The file itself knows no date cells: a date is a
/// number and its style.
class XlsxStyles
{
public:
    XlsxStyles() = default;
    /// Reads xl/styles.xml; damage leaves what was read so far, the rest counts as plain numbers.
    explicit XlsxStyles(const QByteArray &xml);

    DateShown shown(int style) const { return m_shown.value(style, DateShown::No); }
    bool isDate(int style) const { return shown(style) != DateShown::No; }

    /// What a number format such as yyyy"年"m"月" shows; times of day alone are no date.
    static DateShown shownBy(const QString &code);
    static bool isDateFormat(const QString &code) { return shownBy(code) != DateShown::No; }
    /// What a format shows that programs know by its number alone; .xls files number them alike.
    static DateShown shownByBuiltIn(int format);

private:
    QList<DateShown> m_shown; ///< by index of cellXfs
};

} // namespace yishibu
