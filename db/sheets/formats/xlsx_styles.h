#pragma once

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

    bool isDate(int style) const { return style >= 0 && style < m_isDate.size() && m_isDate[style]; }

    /// Whether a number format such as yyyy"年"m"月" shows a day; times of day alone do not.
    static bool isDateFormat(const QString &code);
    /// Whether a format that programs know by its number alone does; .xls files number them alike.
    static bool isBuiltInDate(int format);

private:
    QList<bool> m_isDate; ///< by index of cellXfs
};

} // namespace yishibu
