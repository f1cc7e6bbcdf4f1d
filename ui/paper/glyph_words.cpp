#include "ui/paper/glyph_words.h"

#include <QGlyphRun>
#include <QTextLayout>
#include <algorithm>

namespace yishibu {

namespace {

/// Characters that are drawn together.
struct Shape
{
    QString text;
    qsizetype glyphs = 0;
    double left = 0;
};

/// The shapes of one character; no glyphs where it has none.
Shape shapeOf(const QTextLine &line, int at, int length)
{
    Shape shape;
    const QList<QGlyphRun> runs = line.glyphRuns(at, length);
    for (const QGlyphRun &run : runs) {
        if (shape.glyphs == 0 && !run.positions().isEmpty())
            shape.left = run.positions().constFirst().x();
        shape.glyphs += run.glyphIndexes().size();
    }
    return shape;
}

QList<Shape> shapesOf(const PageMarks::Text &mark)
{
    QTextLayout layout(mark.text, gridFont(mark.face, mark.size, mark.spacing));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    QList<Shape> shapes;
    for (int at = 0; at < mark.text.size();) {
        const int length = mark.text.at(at).isHighSurrogate() && at + 1 < mark.text.size() ? 2 : 1;
        Shape shape = shapeOf(line, at, length);
        shape.text = mark.text.mid(at, length);
        // Asked for each of its characters, a shape of two is found at the same place twice.
        const bool isSame = !shapes.isEmpty() && (shape.glyphs == 0 || qFuzzyCompare(1 + shape.left, 1 + shapes.constLast().left));
        if (isSame)
            shapes.last().text += shape.text;
        else
            shapes.append(shape);
        at += length;
    }
    // What runs from right to left is drawn from the left all the same.
    std::ranges::stable_sort(shapes, {}, &Shape::left);
    return shapes;
}

} // namespace

QStringList glyphWords(const PageMarks &page)
{
    QStringList words;
    for (const PageMarks::Text &mark : page.texts) {
        for (const Shape &shape : shapesOf(mark)) {
            for (qsizetype i = 0; i < shape.glyphs; ++i)
                words.append(i == 0 ? shape.text : QString());
        }
    }
    return words;
}

} // namespace yishibu
