#include "ui/projector/board_sheet.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

bool fits(const QString &text, const QFont &font, QSizeF place)
{
    const QSizeF room = roomFor(text, font, place.width());
    return room.height() <= place.height() && room.width() <= place.width();
}

/// As much of the text as a place holds, and … for the rest.
QString shortened(const QString &text, const QFont &font, QSizeF place)
{
    place.setHeight(qMax(place.height(), roomFor(u"…"_s, font, place.width()).height()));
    if (fits(text, font, place))
        return text;
    qsizetype fitting = 0;
    for (qsizetype beyond = text.size(); beyond - fitting > 1;) {
        const qsizetype half = (fitting + beyond) / 2;
        (fits(text.first(half).trimmed() + u'…', font, place) ? fitting : beyond) = half;
    }
    if (fitting > 0 && text.at(fitting - 1).isHighSurrogate())
        --fitting;
    return text.first(fitting).trimmed() + u'…';
}

} // namespace

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
    double pixels = qMax(type.least, size);
    while (pixels > type.least && !fits(text, fontOf(voice, pixels), place.size()))
        pixels = qMax(type.least, pixels * 0.95);
    const QFont font = fontOf(voice, pixels);
    marks.append({BoardMark::Kind::Words, place, shortened(text, font, place.size()), font, colour, alignment});
}

void BoardSheet::bar(const QRectF &place, double share, const QColor &colour, double needed)
{
    marks.append({.kind = BoardMark::Kind::Bar, .place = place, .colour = colour, .share = share, .needed = needed});
}

void BoardSheet::strokes(const QRectF &place, int count, double side, const QColor &colour)
{
    if (count > 0)
        marks.append({.kind = BoardMark::Kind::Strokes, .place = place, .colour = colour, .strokes = count, .side = side});
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
    const double two = roomFor(board.foot, fontOf(BoardVoice::Sans, type.small), place.width()).height();
    const double high = qBound(type.small * 1.5, two, type.small * 2.9);
    words(QRectF(place.left(), place.bottom() - high, place.width(), high), board.foot, BoardVoice::Sans, type.small, colours.ink2);
    return place.adjusted(0, 0, 0, -high - type.small * 0.3);
}

} // namespace yishibu
