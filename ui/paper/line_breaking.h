#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace yishibu {

/// Lines of Chinese text: no closing mark begins a line and no opening mark ends one (避头尾), numbers and Latin words
/// stay whole where they can, neighbouring marks share one square, and full lines end flush.

/// Never the first of a line.
bool mayNotBegin(char32_t character);
/// Never the last of a line.
bool mayNotEnd(char32_t character);

/// Takes out what is not for paper: control characters and marks that turn the direction of writing. Tabs become
/// blanks; line ends stay.
QString cleanForPaper(const QString &text);

/// A stretch of one line that is drawn in one go.
struct LinePiece
{
    QString text;
    double x = 0;       ///< from the line's left end, in points
    double spacing = 0; ///< after every character

    bool operator==(const LinePiece &) const = default;
};

struct BrokenLine
{
    QList<LinePiece> pieces;
    double width = 0; ///< to the end of the last character

    QString text() const;
    bool operator==(const BrokenLine &) const = default;
};

struct LineMeasure
{
    double width = 0;       ///< of a line
    double firstIndent = 0; ///< less for the first line of each paragraph
    double em = 0;          ///< one square
    bool justify = true;
    std::function<double(QStringView)> advance; ///< how far a text runs
};

/// Breaks the text into lines, a line end in the text beginning a new paragraph. Nothing is lost: the lines in a row
/// give the text again, but for blanks at the ends of lines.
QList<BrokenLine> brokenLines(const QString &text, const LineMeasure &measure);

} // namespace yishibu
