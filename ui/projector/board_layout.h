#pragma once

#include "ui/projector/hall_board.h"
#include "ui/style/tokens.h"

#include <QFont>
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
    };
    Kind kind = Kind::Words;
    QRectF place;
    QString text;
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    double share = 0;
    double needed = 0;
};

/// The room that words take in a font within a width; they wrap.
QSizeF roomFor(const QString &text, const QFont &font, double width);

/// The three sizes of type on a screen of that height, in pixels: what is read at eight metres, what the hall is
/// asked, and the figure that decides.
struct BoardType
{
    double small = 0;
    double middle = 0;
    double great = 0;

    static BoardType on(QSizeF screen);
};

/// Everything on the board for a screen of that size. Words are made smaller only where they would not fit.
QList<BoardMark> layOutBoard(const HallBoard &board, QSizeF screen, const Colours &colours);

void paintBoard(QPainter &painter, const QList<BoardMark> &marks, const Colours &colours);

} // namespace yishibu
