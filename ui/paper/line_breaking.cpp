#include "ui/paper/line_breaking.h"

#include "ui/paper/text_clusters.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double loosestGap = 0.2; ///< of an em; a line that would need more stays ragged
constexpr double mostSqueezed = 0.5; ///< of the empty half of a mark inside a line

class Breaker
{
public:
    Breaker(const QList<Cluster> &clusters, const LineMeasure &measure) : m_clusters(clusters), m_measure(measure) {}

    QList<BrokenLine> lines()
    {
        QList<BrokenLine> result;
        qsizetype start = 0;
        double indent = m_measure.firstIndent;
        do {
            const double room = m_measure.width - indent;
            const qsizetype end = endOfLine(start, room);
            const bool isLast = end >= m_clusters.size();
            result.append(laid(start, end, room, indent, isLast));
            start = end;
            while (start < m_clusters.size() && m_clusters.at(start).kind == Cluster::Kind::Blank)
                ++start;
            indent = 0;
        } while (start < m_clusters.size());
        return result;
    }

private:
    /// Natural length of clusters [start, end), the empty half of a closing mark at the end not counted.
    double naturalWidth(qsizetype start, qsizetype end) const
    {
        double x = 0;
        for (qsizetype i = start; i < end; ++i)
            x += m_clusters.at(i).width - (i > start ? overlap(m_clusters.at(i - 1), m_clusters.at(i)) : 0);
        return end > start ? x - m_clusters.at(end - 1).blankRight : x;
    }

    /// What marks inside the line could give away.
    double squeezable(qsizetype start, qsizetype end) const
    {
        double sum = 0;
        for (qsizetype i = start; i + 1 < end; ++i) {
            if (overlap(m_clusters.at(i), m_clusters.at(i + 1)) == 0)
                sum += m_clusters.at(i).blankRight * mostSqueezed;
        }
        return sum;
    }

    bool mayBreakBefore(qsizetype at) const
    {
        return !mayNotBegin(m_clusters.at(at).first) && !mayNotEnd(m_clusters.at(at - 1).last);
    }

    qsizetype endOfLine(qsizetype start, double room) const
    {
        constexpr double slack = 0.01;
        double x = 0;
        qsizetype end = start;
        for (; end < m_clusters.size(); ++end) {
            const Cluster &c = m_clusters.at(end);
            const double step = c.width - (end > start ? overlap(m_clusters.at(end - 1), c) : 0);
            if (x + step - c.blankRight > room + slack && c.kind != Cluster::Kind::Blank)
                break;
            x += step;
        }
        if (end >= m_clusters.size())
            return end;
        if (end == start)
            return start + 1;
        return lawfulEnd(start, end, room);
    }

    qsizetype lawfulEnd(qsizetype start, qsizetype end, double room) const
    {
        if (mayBreakBefore(end))
            return end;
        qsizetype further = end;
        while (further < m_clusters.size() && !mayBreakBefore(further))
            ++further;
        if (naturalWidth(start, further) - squeezable(start, further) <= room)
            return further;
        qsizetype back = end;
        while (back > start && !mayBreakBefore(back)) {
            if (--back == start)
                return end;
        }
        return back;
    }

    BrokenLine laid(qsizetype start, qsizetype end, double room, double indent, bool isLast) const
    {
        while (end > start + 1 && m_clusters.at(end - 1).kind == Cluster::Kind::Blank)
            --end;
        const double spare = room - naturalWidth(start, end);
        const qsizetype gaps = end - start - 1;
        double stretch = 0;
        double squeeze = 0; // share of every empty half that is given away
        if (spare < 0 && squeezable(start, end) > 0)
            squeeze = qMin(1.0, -spare / (squeezable(start, end) / mostSqueezed));
        else if (spare > 0 && m_measure.justify && !isLast && gaps > 0 && spare / double(gaps) <= loosestGap * m_measure.em)
            stretch = spare / double(gaps);
        BrokenLine line;
        double x = indent;
        for (qsizetype i = start; i < end; ++i) {
            const Cluster &c = m_clusters.at(i);
            if (i > start) {
                const Cluster &before = m_clusters.at(i - 1);
                const double shared = overlap(before, c);
                x += stretch - (shared > 0 ? shared : before.blankRight * squeeze);
            }
            addPiece(line, c, x, stretch);
            x += c.width;
            line.width = x;
        }
        return line;
    }

    /// Draws on where the last piece ends, or begins a new one.
    void addPiece(BrokenLine &line, const Cluster &c, double x, double stretch) const
    {
        const double spacing = c.kind == Cluster::Kind::Square ? stretch : 0;
        const bool goesOn = !line.pieces.isEmpty() && std::abs(m_pieceEnd - x) < 0.005
                            && line.pieces.constLast().spacing == spacing
                            && (stretch == 0 || c.kind == Cluster::Kind::Square);
        if (goesOn)
            line.pieces.last().text += c.text;
        else
            line.pieces.append({c.text, x, spacing});
        m_pieceEnd = x + c.width + spacing;
    }

    const QList<Cluster> &m_clusters;
    const LineMeasure &m_measure;
    mutable double m_pieceEnd = 0;
};

} // namespace

bool mayNotBegin(char32_t character)
{
    static constexpr std::u32string_view marks = U"，。、；：？！）》〉」』】〕〗”’…—～·％‰℃,.:;?!)]}%";
    return marks.find(character) != marks.npos;
}

bool mayNotEnd(char32_t character)
{
    static constexpr std::u32string_view marks = U"（《〈「『【〔〖“‘([{￥";
    return marks.find(character) != marks.npos;
}

QString cleanForPaper(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool turnsDirection = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f;
        if (u == u'\t' || u == 0x00a0)
            clean += u' ';
        else if (u == u'\n' || u == 0x2028 || u == 0x2029)
            clean += u'\n';
        else if (!turnsDirection && c.category() != QChar::Other_Control && u != 0xfeff)
            clean += c;
    }
    return clean;
}

QString BrokenLine::text() const
{
    QString all;
    for (const LinePiece &piece : pieces)
        all += piece.text;
    return all;
}

QList<BrokenLine> brokenLines(const QString &text, const LineMeasure &measure)
{
    QList<BrokenLine> lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const QList<Cluster> clusters = clustersOf(paragraph, measure);
        lines += Breaker(clusters, measure).lines();
    }
    return lines;
}

} // namespace yishibu
