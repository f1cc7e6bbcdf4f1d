#pragma once

#include "ui/projector/board_layout.h"

namespace yishibu {

enum class BoardVoice { Kai, Sans, Bold };

QFont fontOf(BoardVoice voice, double pixels);

/// Puts marks on one board, all from the same margins and sizes.
class BoardSheet
{
public:
    BoardSheet(QSizeF screen, const Colours &with);

    /// Words in a place, as large as wanted or as large as fits; where they do not fit in the least size, their end is left
    /// out and … says so.
    void words(const QRectF &place, const QString &text, BoardVoice voice, double size, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// A bar as full as `share`, with a line at `needed` where that is above nought.
    void bar(const QRectF &place, double share, const QColor &colour, double needed = 0);
    /// Strokes of 正 in signs of that side, from the top left of a place.
    void strokes(const QRectF &place, int count, double side, const QColor &colour);
    void rule(double y);
    /// Seal, title, and at the right who is here and what time it is; returns where the rest may stand.
    QRectF head(const HallBoard &board);
    /// The quiet line at the bottom; returns the place with it cut off.
    QRectF foot(const HallBoard &board, QRectF place);

    const BoardType type;
    const Colours &colours;
    QRectF inside;
    QList<BoardMark> marks;

private:
    QSizeF m_screen;
};

} // namespace yishibu
