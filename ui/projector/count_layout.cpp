#include "ui/projector/count_layout.h"

#include "ui/controls/strokes_painting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double rowShare = 0.92; ///< of a row that its words may fill; the rest is air around the rule

/// What all rows have in common.
struct Rows
{
    double high = 0;
    double word = 0;   ///< width of the answer's words
    double figure = 0; ///< width of the figure
    double gap = 0;
    SignGrid signs;    ///< of the answer with most strokes
    bool bundled = false;
    double great = 0;  ///< type of the figure
    double middle = 0; ///< type of the words
};

QColor colourOf(const BoardLine &line, const Colours &colours)
{
    switch (line.tone) {
    case Tone::Neutral: return colours.ink2;
    case Tone::Info: return colours.ink; // options are told apart by their words
    default: return toneText(line.tone, colours);
    }
}

int mostStrokes(const HallBoard &board)
{
    int most = 0;
    for (const BoardLine &line : board.lines)
        most = qMax(most, line.strokes);
    return most;
}

/// 同意 takes little; options are sentences, and leave the most of a row to the strokes.
double widthOfWords(const HallBoard &board, double size, double whole)
{
    double widest = 0;
    for (const BoardLine &line : board.lines)
        widest = qMax(widest, roomFor(line.word, fontOf(BoardVoice::Bold, size), whole).width());
    return qBound(whole * 0.145, widest + 1, whole * 0.34);
}

QString widestFigure(const HallBoard &board)
{
    qsizetype digits = 3; // so that the tenth and the hundredth vote move nothing
    for (const BoardLine &line : board.lines)
        digits = qMax(digits, line.behind.size());
    return QString(digits, u'0');
}

Rows rowsOf(const HallBoard &board, const BoardType &type, const QRectF &place)
{
    const int count = qMax(1, int(board.lines.size()));
    Rows rows;
    rows.high = qMin(place.height() / count, type.small * 4.6);
    rows.gap = type.small * 0.6;
    rows.middle = qBound(type.least, rows.high * 0.4, type.middle);
    rows.great = qBound(type.least, rows.high * 0.68, type.great * 0.85);
    rows.word = widthOfWords(board, rows.middle, place.width());
    const QFont figures = fontOf(BoardVoice::Bold, rows.great);
    rows.figure = roomFor(widestFigure(board), figures, place.width()).width() + rows.gap;
    const QSizeF room(place.width() - rows.word - rows.figure - 2 * rows.gap, rows.high * 0.8);
    rows.signs = signGridFor(room, mostStrokes(board), qMax(type.least, rows.high * 0.48));
    rows.bundled = rows.signs.side < type.least;
    if (rows.bundled)
        rows.signs = {.side = qMin(room.height(), qMax(type.least, rows.high * 0.42))};
    return rows;
}

/// One sign, how many there are of it, and the one that is being written.
void layBundle(BoardSheet &sheet, const QRectF &room, const BoardLine &line, const Rows &rows, const QColor &colour)
{
    const double side = rows.signs.side;
    const SignBundle bundle = bundleOf(line.strokes);
    const double top = room.center().y() - side / 2;
    double left = room.left();
    if (bundle.signs > 0) {
        sheet.strokes(QRectF(left, top, side, side), strokesPerSign, side, colour);
        left += side * 1.2;
        const QString number = u"×%1"_s.arg(bundle.signs);
        const double wide = roomFor(number, fontOf(BoardVoice::Bold, rows.middle), room.width()).width() + 1;
        sheet.words(QRectF(left, room.top(), wide, room.height()), number, BoardVoice::Bold, rows.middle, colour);
        left += wide + side * 0.4;
    }
    sheet.strokes(QRectF(left, top, side, side), bundle.strokes, side, colour);
}

void layRow(BoardSheet &sheet, const QRectF &row, const BoardLine &line, const Rows &rows)
{
    const QColor colour = colourOf(line, sheet.colours);
    sheet.words(QRectF(row.left(), row.top(), rows.word, row.height()), line.word, BoardVoice::Bold, rows.middle, colour);
    const QRectF room(row.left() + rows.word + rows.gap, row.top(), row.width() - rows.word - rows.figure - 2 * rows.gap, row.height());
    if (rows.bundled) {
        layBundle(sheet, room, line, rows, colour);
    } else {
        const double high = rows.signs.height();
        sheet.strokes(QRectF(room.left(), room.center().y() - high / 2, room.width(), high), line.strokes, rows.signs.side, colour);
    }
    sheet.words(QRectF(row.right() - rows.figure, row.top(), rows.figure, row.height()), line.behind, BoardVoice::Bold, rows.great, colour,
                Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

SignGrid signsOn(const BoardMark &mark)
{
    return {.side = mark.side, .columns = signsSideBySide(mark.place.width() + 0.01, mark.side)};
}

void layCount(BoardSheet &sheet, const HallBoard &board, QRectF place)
{
    const BoardType &type = sheet.type;
    // Its place is kept, so that nothing moves when a call is taken back.
    const double said = type.small * 1.5;
    sheet.words(QRectF(place.left(), place.bottom() - said, place.width(), said), board.said, BoardVoice::Bold, type.small, sheet.colours.amber);
    place.adjust(0, 0, 0, -said);
    const int count = qMax(1, int(board.lines.size()));
    const double leastRow = roomFor(u"0"_s, fontOf(BoardVoice::Bold, type.least), place.width()).height() / rowShare + 1;
    const double wished = roomFor(board.text, fontOf(BoardVoice::Kai, type.middle), place.width()).height();
    const double question = std::min({wished, place.height() * 0.36, place.height() - count * leastRow - type.small * 0.5});
    sheet.words(QRectF(place.left(), place.top(), place.width(), question), board.text, BoardVoice::Kai, type.middle, sheet.colours.ink,
                Qt::AlignLeft | Qt::AlignTop);
    const QRectF answers = place.adjusted(0, question + type.small * 0.5, 0, 0);
    const Rows rows = rowsOf(board, type, answers);
    for (int i = 0; i < board.lines.size(); ++i) {
        const double top = answers.top() + i * rows.high;
        sheet.rule(top);
        layRow(sheet, QRectF(answers.left(), top + rows.high * (1 - rowShare) / 2, answers.width(), rows.high * rowShare), board.lines.at(i), rows);
    }
}

} // namespace yishibu
