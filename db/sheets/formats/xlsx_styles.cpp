#include "db/sheets/formats/xlsx_styles.h"

#include <QHash>
#include <QXmlStreamReader>

namespace yishibu {
using namespace Qt::StringLiterals;

XlsxStyles::XlsxStyles(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QHash<int, bool> ownFormats;
    bool inCellStyles = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == "cellXfs"_L1)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == "numFmt"_L1) {
            ownFormats.insert(attributes.value("numFmtId"_L1).toInt(),
                              isDateFormat(attributes.value("formatCode"_L1).toString()));
        } else if (reader.name() == "cellXfs"_L1) {
            inCellStyles = true;
        } else if (inCellStyles && reader.name() == "xf"_L1) {
            const int format = attributes.value("numFmtId"_L1).toInt();
            m_isDate.append(ownFormats.value(format, isBuiltInDate(format)));
        }
    }
}

bool XlsxStyles::isBuiltInDate(int format)
{
    // 27–31, 36, 50–54, 57, 58 are those of Chinese programs.
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) || format == 36
           || (format >= 50 && format <= 54) || format == 57 || format == 58;
}

bool XlsxStyles::isDateFormat(const QString &code)
{
    const QString positive = code.section(u';', 0, 0);
    bool year = false, month = false, day = false;
    for (qsizetype i = 0; i < positive.size(); ++i) {
        const QChar c = positive[i].toLower();
        if (c == u'"') { // words in quotes are shown as they are
            const qsizetype close = positive.indexOf(u'"', i + 1);
            if (close < 0)
                break;
            i = close;
        } else if (c == u'\\' || c == u'_') {
            ++i;
        } else if (c == u'[') { // [Red], [$-804], [h]
            const qsizetype close = positive.indexOf(u']', i + 1);
            if (close < 0)
                break;
            i = close;
        } else if (c == u'y') {
            year = true;
        } else if (c == u'd') {
            day = true;
        } else if (c == u'm') {
            month = true;
        }
    }
    return year || (month && day);
}

} // namespace yishibu
