#include "ui/paper/paper_fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QTextLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int measuringSize = 1000;

/// Families of this face that are installed; the first is drawn with, the others lend what it lacks.
const QStringList &installed(Face face)
{
    static QHash<int, QStringList> found;
    auto at = found.find(int(face));
    if (at == found.end()) {
        QStringList families;
        for (const QString &family : familiesOf(face)) {
            if (QFontDatabase::hasFamily(family))
                families += family;
        }
        at = found.insert(int(face), families.isEmpty() ? familiesOf(face) : families);
    }
    return *at;
}

QFont fontAt(Face face, int pixels)
{
    const QStringList &families = installed(face);
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    // The commercial title and heading faces are heavy already; the free ones have a bold cut.
    const bool hasBoldCut = families.constFirst().startsWith(u"Noto"_s) || families.constFirst().startsWith(u"Source"_s);
    if ((face == Face::Title || face == Face::Heading) && hasBoldCut)
        font.setWeight(QFont::Bold);
    return font;
}

const QFontMetricsF &measuring(Face face)
{
    static QHash<int, QFontMetricsF> metrics;
    auto at = metrics.find(int(face));
    if (at == metrics.end())
        at = metrics.insert(int(face), QFontMetricsF(fontAt(face, measuringSize)));
    return *at;
}

/// Whether shaping finds a glyph in the face or in any font that stands in for it. (QFontMetrics says yes to characters
/// that then come out as an empty box.)
bool isDrawn(const QString &character)
{
    QTextLayout layout(character, fontAt(Face::Song, measuringSize));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (run.glyphIndexes().contains(0))
            return false;
    }
    return !runs.isEmpty();
}

} // namespace

QStringList familiesOf(Face face)
{
    const QStringList song{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"SimSun"_s, u"AR PL UMing CN"_s};
    const QStringList black{u"SimHei"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Zen Hei"_s};
    switch (face) {
    case Face::Body: return QStringList{u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"FangSong"_s, u"仿宋"_s, u"FandolFang R"_s} + song;
    case Face::Heading: return black;
    case Face::Kai:
        return QStringList{u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"KaiTi"_s, u"楷体"_s, u"AR PL UKai CN"_s, u"LXGW WenKai"_s} + song;
    case Face::Title: return QStringList{u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s} + song;
    case Face::Song: return song;
    case Face::Label: return QStringList{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s} + black;
    }
    return song;
}

QFont gridFont(Face face, double sizeInPoints, double spacing)
{
    static QHash<std::pair<int, int>, QFont> made;
    const std::pair<int, int> key{int(face), int(std::lround(sizeInPoints * fontGrid))};
    auto at = made.find(key);
    if (at == made.end())
        at = made.insert(key, fontAt(face, key.second));
    QFont font = *at;
    // As a share of the square: Qt would scale an absolute spacing by the device's resolution.
    if (spacing != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 * (1 + spacing / sizeInPoints));
    return font;
}

double widthOf(QStringView text, Face face, double sizeInPoints)
{
    static QHash<std::pair<int, QString>, double> known;
    const std::pair<int, QString> key{int(face), text.toString()};
    auto at = known.find(key);
    if (at == known.end()) {
        if (known.size() > 50000)
            known.clear();
        at = known.insert(key, measuring(face).horizontalAdvance(key.second) / measuringSize);
    }
    return *at * sizeInPoints;
}

QString withoutShape(QStringView text)
{
    static QHash<char32_t, bool> drawable;
    QString missing;
    for (const char32_t code : text.toUcs4()) {
        auto at = drawable.find(code);
        if (at == drawable.end()) {
            const bool shapeless = QChar::category(code) == QChar::Separator_Space;
            at = drawable.insert(code, shapeless || isDrawn(QString::fromUcs4(&code, 1)));
        }
        if (!*at)
            missing += QString::fromUcs4(&code, 1);
    }
    return missing;
}

} // namespace yishibu
