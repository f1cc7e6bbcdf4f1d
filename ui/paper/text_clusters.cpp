#include "ui/paper/text_clusters.h"

#include <QTextBoundaryFinder>

namespace yishibu {

namespace {

constexpr std::u32string_view closing = U"，。、；：？！）》〉」』】〕〗”’";
constexpr std::u32string_view opening = U"（《〈「『【〔〖“‘";

bool isWordCharacter(char32_t c)
{
    if (c > 0x20 && c < 0x7f)
        return true;
    if (c >= 0xff00 && c <= 0xffef)
        return false;
    if (!QChar::isLetterOrNumber(c))
        return c == U'·' ? false : QChar::isMark(c);
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi: return false;
    default: return !(c >= 0x2460 && c <= 0x24ff);
    }
}

bool staysTogether(const Cluster &before, char32_t next, Cluster::Kind kind)
{
    if (kind == Cluster::Kind::Word)
        return before.kind == Cluster::Kind::Word;
    const bool isPair = (next == U'—' || next == U'…') && before.last == next && before.text.size() == 1;
    return isPair;
}

void measureCluster(Cluster &cluster, const LineMeasure &measure)
{
    cluster.width = measure.advance(cluster.text);
    const bool fullSquare = cluster.width > 0.9 * measure.em;
    if (fullSquare && cluster.kind == Cluster::Kind::Square) {
        if (closing.find(cluster.last) != closing.npos)
            cluster.blankRight = cluster.width / 2;
        if (opening.find(cluster.first) != opening.npos)
            cluster.blankLeft = cluster.width / 2;
    }
}

QList<Cluster> graphemesOf(const QString &text)
{
    QList<Cluster> graphemes;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        Cluster one;
        one.text = text.mid(from, to - from);
        const auto codes = one.text.toUcs4();
        one.first = codes.constFirst();
        one.last = codes.constLast();
        one.kind = one.first == U' '              ? Cluster::Kind::Blank
                   : isWordCharacter(one.first) ? Cluster::Kind::Word
                                                : Cluster::Kind::Square;
        graphemes.append(one);
        from = to;
    }
    return graphemes;
}

} // namespace

QList<Cluster> clustersOf(const QString &paragraph, const LineMeasure &measure)
{
    QList<Cluster> clusters;
    const double roomiest = measure.width - measure.firstIndent;
    for (const Cluster &grapheme : graphemesOf(paragraph)) {
        const bool joins = !clusters.isEmpty() && staysTogether(clusters.constLast(), grapheme.first, grapheme.kind);
        if (joins && measure.advance(clusters.constLast().text + grapheme.text) <= roomiest) {
            clusters.last().text += grapheme.text;
            clusters.last().last = grapheme.last;
            clusters.last().kind = Cluster::Kind::Word;
        } else {
            clusters.append(grapheme);
        }
    }
    for (Cluster &cluster : clusters)
        measureCluster(cluster, measure);
    return clusters;
}

double overlap(const Cluster &before, const Cluster &after)
{
    if (before.blankRight > 0 && after.blankLeft > 0)
        return after.blankLeft;
    if (before.blankRight > 0 && after.blankRight > 0)
        return before.blankRight;
    if (before.blankLeft > 0 && after.blankLeft > 0)
        return after.blankLeft;
    return 0;
}

} // namespace yishibu
