#include "ui/projector/board_sheet.h"

namespace yishibu {

QFont fontOf(BoardVoice voice, double pixels)
{
    const Tokens tokens; // the board's size follows the screen, not the laptop's text size
    const int size = qMax(8, int(pixels));
    return voice == BoardVoice::Kai ? tokens.kai(size) : tokens.sans(size, voice == BoardVoice::Bold);
}

BoardSheet::BoardSheet(QSizeF screen, const Colours &with) : type(BoardType::on(screen)), colours(with), m_screen(screen)
{
    const double margin = screen.height() * 0.062;
    inside = QRectF(margin, margin * 0.8, screen.width() - 2 * margin, screen.height() - 1.6 * margin);
}

void BoardSheet::words(const QRectF &place, const QString &text, BoardVoice voice, double size, const QColor &colour, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    double pixels = size;
    QSizeF room = roomFor(text, fontOf(voice, pixels), place.width());
    while (pixels > 9 && (room.height() > place.height() || room.width() > place.width())) {
        pixels = qMax(9.0, pixels * 0.95);
        room = roomFor(text, fontOf(voice, pixels), place.width());
    }
    marks.append({BoardMark::Kind::Words, place, text, fontOf(voice, pixels), colour, alignment});
}

void BoardSheet::bar(const QRectF &place, double share, const QColor &colour, double needed)
{
    marks.append({.kind = BoardMark::Kind::Bar, .place = place, .colour = colour, .share = share, .needed = needed});
}

void BoardSheet::rule(double y)
{
    const double thick = qMax(1.0, m_screen.height() / 540);
    marks.append({.kind = BoardMark::Kind::Rule, .place = QRectF(inside.left(), y, inside.width(), thick), .colour = colours.line});
}

QRectF BoardSheet::head(const HallBoard &board)
{
    const double high = type.small * 1.7;
    const QRectF row(inside.left(), inside.top(), inside.width(), high);
    marks.append({.kind = BoardMark::Kind::Seal, .place = QRectF(row.topLeft(), QSizeF(high, high)), .text = QStringLiteral("议"),
                  .font = fontOf(BoardVoice::Kai, high * 0.66), .colour = colours.card, .alignment = Qt::AlignCenter});
    QStringList right;
    // Where the hall fills up, the great figure says who is here.
    const bool saidGreat = board.kind == HallBoard::Kind::Arriving;
    for (const QString &part : {saidGreat ? QString() : board.attendance, board.clock}) {
        if (!part.isEmpty())
            right.append(part);
    }
    const QString facts = right.join(QStringLiteral("　"));
    const double gap = type.small * 0.6;
    const double wide = qMin(inside.width() * 0.4, roomFor(facts, fontOf(BoardVoice::Sans, type.small), inside.width()).width() + gap);
    words(QRectF(row.right() - wide, row.top(), wide, high), facts, BoardVoice::Sans, type.small, colours.ink2,
          Qt::AlignRight | Qt::AlignVCenter);
    double left = row.left() + high + gap;
    if (!board.practice.isEmpty()) {
        const double room = roomFor(board.practice, fontOf(BoardVoice::Bold, type.small), inside.width()).width() + gap;
        words(QRectF(left, row.top(), room, high), board.practice, BoardVoice::Bold, type.small, colours.amber);
        left += room;
    }
    words(QRectF(left, row.top(), row.right() - wide - gap - left, high), board.title, BoardVoice::Kai, type.small, colours.ink);
    rule(row.bottom() + type.small * 0.4);
    const double top = row.bottom() + type.small * 0.7;
    return {inside.left(), top, inside.width(), inside.bottom() - top};
}

QRectF BoardSheet::foot(const HallBoard &board, QRectF place)
{
    if (board.foot.isEmpty())
        return place;
    const double high = type.small * 1.5;
    words(QRectF(place.left(), place.bottom() - high, place.width(), high), board.foot, BoardVoice::Sans, type.small, colours.ink2);
    return place.adjusted(0, 0, 0, -high - type.small * 0.3);
}

} // namespace yishibu
