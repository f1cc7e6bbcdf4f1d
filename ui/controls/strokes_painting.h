#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

class QColor;
class QPainter;

namespace yishibu {

/// 正 as it is written while papers are called: five strokes to a sign, one on top, one down the middle, a short one to the
/// right, a short one down at the left, one at the bottom. The laptop and the big screen draw the same.
inline constexpr int strokesPerSign = 5;

/// How the signs of one answer stand: side by side, then line under line. Lengths are those of whatever is painted on.
struct SignGrid
{
    double side = 0; ///< of one sign
    int columns = 1;
    int lines = 1;   ///< that there is room for

    bool operator==(const SignGrid &) const = default;
    double height() const; ///< of these lines
};

/// How many signs of that side a width holds, one at least.
int signsSideBySide(double width, double side);

/// Signs with which all strokes fit into a room, none larger than `largest`. They become smaller by steps, each time that another
/// line is wanted, so that what is written already stays where it is from call to call; where there are too many, as small
/// as it takes. Whoever must be read from afar bundles them.
SignGrid signGridFor(QSizeF room, int strokes, double largest);

/// Every stroke as a line, in the order it is written, from the corner at the top left: as many lines as strokes.
QList<QLineF> strokeLines(QPointF corner, const SignGrid &grid, int strokes);

/// Many signs told by one of them and a number: "正×199", and behind it the sign that is being written or was just finished,
/// so that the last call is always seen as strokes.
struct SignBundle
{
    int signs = 0;   ///< complete ones, told by a number
    int strokes = 0; ///< of the last sign, 1 to 5; 0 where there are none at all

    bool operator==(const SignBundle &) const = default;
};
SignBundle bundleOf(int strokes);

/// Draws those lines; how thick follows the sign.
void paintStrokes(QPainter &painter, QPointF corner, const SignGrid &grid, int strokes, const QColor &colour);

/// Paints `strokes` strokes from the top left of `rect`, as large as fits and no higher than it, or bundled where the signs would
/// come out smaller than `least`, the number then in the painter's font. Returns how wide they came out.
double paintStrokes(QPainter &painter, const QRectF &rect, int strokes, const QColor &colour, double least = 10);

} // namespace yishibu
