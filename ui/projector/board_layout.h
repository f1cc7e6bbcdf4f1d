#pragma once

#include "ui/projector/hall_board.h"
#include "ui/style/tokens.h"

#include <QFont>
#include <QImage>
#include <QRectF>

class QPainter;

namespace yishibu {

/// One thing on the board and its place in pixels; a test reads them, a painter draws them.
struct BoardMark
{
    enum class Kind {
        Words,
        Bar,  ///< as far as `share`, with a line at `needed` where that is above nought
        Rule,
        Seal, ///< 议 on vermilion
        Picture, ///< as large as its place and its own shape allow
        Strokes, ///< 正, stroke by stroke, in signs of `side`
    };
    Kind kind = Kind::Words;
    QRectF place;
    QString text;
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    double share = 0;
    double needed = 0;
    int strokes = 0;
    double side = 0; ///< of one sign
    QImage picture = {};
};

/// The room that words take in a font within a width; they wrap.
QSizeF roomFor(const QString &text, const QFont &font, double width);

/// The three sizes of type on a screen of that height, in pixels: what is read at eight metres, what the hall is
/// asked, and the figure that decides. None is drawn smaller than `least`, 36 at 1080p, whatever it takes: on a wall 2 m wide
/// that is 37.5 mm high, seen from eight metres 16 minutes of arc; `small` is 38 there, 39.6 mm.
struct BoardType
{
    double small = 0;
    double middle = 0;
    double great = 0;
    double least = 0;

    static BoardType on(QSizeF screen);
};

/// How high type of that many pixels stands on the wall, in millimetres, for a picture `wallInMm` wide.
double heightOnWall(double pixels, QSizeF screen, double wallInMm = 2000);

/// Everything on the board for a screen of that size. Words are made smaller only where they would not fit, and cut only where
/// they would become smaller than can be read.
QList<BoardMark> layOutBoard(const HallBoard &board, QSizeF screen, const Colours &colours);

void paintBoard(QPainter &painter, const QList<BoardMark> &marks, const Colours &colours);

} // namespace yishibu
