#include "db/sheets/formats/xlsx_styles.h"

#include <QHash>
#include <QXmlStreamReader>

namespace yishibu {
using namespace Qt::StringLiterals;

XlsxStyles::XlsxStyles(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QHash<int, DateShown> ownFormats;
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
                              shownBy(attributes.value("formatCode"_L1).toString()));
        } else if (reader.name() == "cellXfs"_L1) {
            inCellStyles = true;
        } else if (inCellStyles && reader.name() == "xf"_L1) {
            const int format = attributes.value("numFmtId"_L1).toInt();
            m_shown.append(ownFormats.value(format, shownByBuiltIn(format)));
        }
    }
}

DateShown XlsxStyles::shownByBuiltIn(int format)
{
    if (format == 17 || format == 27 || format == 36 || format == 50 || format == 52 || format == 57)
        return DateShown::Month;
    // 27–31, 36, 50–54, 57, 58 are those of Chinese programs.
    const bool isDay = (format >= 14 && format <= 16) || format == 22 || (format >= 28 && format <= 31)
                       || (format >= 51 && format <= 54) || format == 58;
    return isDay ? DateShown::Day : DateShown::No;
}

DateShown XlsxStyles::shownBy(const QString &code)
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
    if (year && month && !day)
        return DateShown::Month;
    return year || (month && day) ? DateShown::Day : DateShown::No;
}

} // namespace yishibu
