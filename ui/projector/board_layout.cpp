#include "ui/projector/board_layout.h"

#include "ui/projector/board_sheet.h"
#include "ui/projector/count_layout.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString headsOf(const GroupHeads &group)
{
    return QStringLiteral("%1 / %2").arg(group.here).arg(group.all);
}

void layGroups(BoardSheet &sheet, const QList<GroupHeads> &groups, const QRectF &place)
{
    if (groups.isEmpty())
        return;
    const double wished = sheet.type.small * 1.75;
    const int fit = qMax(1, int(place.height() / wished));
    const int columns = groups.size() > fit ? 2 : 1;
    const int rows = int((groups.size() + columns - 1) / columns);
    const double high = qMin(place.height() / rows, sheet.type.small * 2.9);
    const double first = place.top() + (place.height() - high * rows) / 2;
    const double gap = sheet.type.small * 0.6;
    const double wide = (place.width() - (columns - 1) * 2 * gap) / columns;
    double figures = 0;
    double name = 0;
    for (const GroupHeads &group : groups) {
        const QFont font = fontOf(BoardVoice::Sans, sheet.type.small);
        figures = qMax(figures, roomFor(headsOf(group), font, place.width()).width() + gap);
        name = qMax(name, roomFor(group.group, font, place.width()).width() + gap);
    }
    name = qMin(name, wide - figures); // figures stand there whole, whatever becomes of the rest
    const double bar = wide - name - figures;
    for (int i = 0; i < groups.size(); ++i) {
        const GroupHeads &group = groups.at(i);
        const int column = i / rows;
        const double x = place.left() + column * (wide + 2 * gap);
        const double y = first + (i % rows) * high;
        const bool whole = group.here == group.all;
        sheet.words(QRectF(x, y, name - gap / 2, high), group.group, BoardVoice::Sans, sheet.type.small, sheet.colours.ink);
        if (bar > sheet.type.small)
            sheet.bar(QRectF(x + name, y + high * 0.36, bar, high * 0.28), double(group.here) / qMax(1, group.all),
                      whole ? sheet.colours.green : sheet.colours.blue);
        sheet.words(QRectF(x + wide - figures + gap / 2, y, figures - gap / 2, high), headsOf(group), BoardVoice::Sans, sheet.type.small,
                    sheet.colours.ink, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void layArriving(BoardSheet &sheet, const HallBoard &board, QRectF place)
{
    const BoardType &type = sheet.type;
    const double half = place.width() * 0.47;
    const QRectF left(place.left(), place.top(), half, place.height());
    const double block = type.middle * 1.3 + type.great * 1.25 + type.middle * 0.9 + type.middle * 3;
    double y = left.top() + qMax(0.0, (left.height() - block) / 2);
    sheet.words(QRectF(left.left(), y, half, type.middle * 1.3), board.presentWord, BoardVoice::Sans, type.middle, sheet.colours.ink2);
    y += type.middle * 1.3;
    const QString figure = QString::number(board.present);
    const double wide = roomFor(figure, fontOf(BoardVoice::Bold, type.great), half).width();
    sheet.words(QRectF(left.left(), y, wide + type.small * 0.4, type.great * 1.25), figure, BoardVoice::Bold, type.great, sheet.colours.ink);
    const double behind = wide + type.small;
    sheet.words(QRectF(left.left() + behind, y + type.great * 0.42, half - behind, type.great * 0.7), board.baseWord, BoardVoice::Sans, type.middle,
                sheet.colours.ink2);
    y += type.great * 1.25;
    const double base = qMax(1, board.base);
    sheet.bar(QRectF(left.left(), y, half, type.middle * 0.6), board.present / base,
              board.tone == Tone::Good ? sheet.colours.green : sheet.colours.amberBar, board.needed / base);
    y += type.middle * 0.9;
    sheet.words(QRectF(left.left(), y, half, qMin(type.middle * 3, left.bottom() - y)), board.verdict, BoardVoice::Bold, type.middle,
                toneText(board.tone, sheet.colours), Qt::AlignLeft | Qt::AlignTop);
    const double gap = place.width() * 0.06;
    layGroups(sheet, board.groups, QRectF(place.left() + half + gap, place.top() + type.small * 0.4, place.width() - half - gap,
                                          place.height() - type.small * 0.4));
}

/// A quiet line over the words that matter.
QRectF layAbove(BoardSheet &sheet, const HallBoard &board, QRectF place)
{
    if (board.above.isEmpty())
        return place;
    sheet.words(QRectF(place.left(), place.top(), place.width(), sheet.type.small * 1.5), board.above, BoardVoice::Sans, sheet.type.small,
                sheet.colours.ink2);
    return place.adjusted(0, sheet.type.small * 1.7, 0, 0);
}

void layText(BoardSheet &sheet, const HallBoard &board, QRectF place)
{
    place = layAbove(sheet, board, place);
    const double below = board.verdict.isEmpty() ? 0 : sheet.type.middle * 2.8;
    const QRectF text = place.adjusted(0, 0, 0, -below);
    const bool isQuestion = board.kind == HallBoard::Kind::Motion;
    sheet.words(text, board.text, BoardVoice::Kai, isQuestion ? sheet.type.middle * 1.5 : sheet.type.great * 0.8, sheet.colours.ink);
    if (below > 0) {
        sheet.rule(text.bottom());
        const QRectF verdict(place.left(), place.bottom() - below * 0.9, place.width(), below * 0.9);
        const QColor colour = board.tone == Tone::Neutral ? sheet.colours.ink : toneText(board.tone, sheet.colours);
        sheet.words(verdict, board.verdict, BoardVoice::Bold, sheet.type.middle, colour);
    }
}

/// Each word of the paper over how one says it every day, and how one says it here.
void layPlainWords(BoardSheet &sheet, const HallBoard &board, QRectF place)
{
    const BoardType &type = sheet.type;
    place = layAbove(sheet, board, place);
    const double high = place.height() / qMax(1, int(board.lines.size()));
    for (int i = 0; i < board.lines.size(); ++i) {
        const BoardLine &line = board.lines.at(i);
        const double y = place.top() + i * high;
        const double wide = place.width() * 0.32;
        const double gap = type.small * 0.8;
        const double room = place.width() - wide - gap;
        const double below = line.more.isEmpty() ? 0 : high * 0.36;
        sheet.words(QRectF(place.left(), y, wide, high * 0.92), line.word, BoardVoice::Bold, type.middle, sheet.colours.vermilion);
        sheet.words(QRectF(place.left() + wide + gap, y, room, high * 0.92 - below), line.behind, BoardVoice::Kai, type.middle * 1.2,
                    sheet.colours.ink);
        sheet.words(QRectF(place.left() + wide + gap, y + high * 0.92 - below, room, below), line.more, BoardVoice::Sans, type.small,
                    sheet.colours.ink2);
        if (i + 1 < board.lines.size())
            sheet.rule(y + high * 0.95);
    }
}

/// One rule a row, its number before it, so that it can be pointed at.
void layRules(BoardSheet &sheet, const HallBoard &board, QRectF place)
{
    const BoardType &type = sheet.type;
    place = layAbove(sheet, board, place);
    const double high = qMin(place.height() / qMax(1, int(board.lines.size())), type.middle * 2.4);
    const double wide = type.middle * 1.4;
    for (int i = 0; i < board.lines.size(); ++i) {
        const QRectF row(place.left(), place.top() + i * high, place.width(), high);
        sheet.words(QRectF(row.topLeft(), QSizeF(wide, high)), board.lines.at(i).word, BoardVoice::Bold, type.middle, sheet.colours.vermilion);
        sheet.words(row.adjusted(wide, 0, 0, 0), board.lines.at(i).behind, BoardVoice::Kai, type.middle, sheet.colours.ink);
    }
}

/// The picture in its own shape. It is somebody's file: what claims to be larger than any camera makes is not unfolded.
void layPicture(BoardSheet &sheet, const HallBoard &board, QRectF place)
{
    constexpr qint64 mostPixels = 64'000'000;
    place = layAbove(sheet, board, place);
    QBuffer bytes;
    bytes.setData(board.picture);
    bytes.open(QIODevice::ReadOnly);
    QImageReader reader(&bytes);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    QImage picture;
    if (!size.isEmpty() && qint64(size.width()) * size.height() <= mostPixels)
        picture = reader.read();
    if (picture.isNull())
        return sheet.words(place, board.verdict, BoardVoice::Bold, sheet.type.middle, sheet.colours.ink, Qt::AlignCenter);
    const QSizeF shown = QSizeF(picture.size()).scaled(place.size(), Qt::KeepAspectRatio);
    const QPointF corner = place.center() - QPointF(shown.width() / 2, shown.height() / 2);
    sheet.marks.append({.kind = BoardMark::Kind::Picture, .place = QRectF(corner, shown), .picture = picture});
}

void layResult(BoardSheet &sheet, const HallBoard &board, QRectF place)
{
    const BoardType &type = sheet.type;
    place = sheet.foot(board, layAbove(sheet, board, place));
    // Of nine options each keeps its line; a long motion gives way.
    const double leastRow = roomFor(u"0"_s, fontOf(BoardVoice::Bold, type.least), place.width()).height() + 1;
    const double wished = roomFor(board.text, fontOf(BoardVoice::Kai, type.middle), place.width()).height() * 1.1;
    const double high = std::min({wished, place.height() * 0.34, place.height() - double(board.lines.size()) * leastRow - type.small * 0.7});
    sheet.words(QRectF(place.left(), place.top(), place.width(), high), board.text, BoardVoice::Kai, type.middle, sheet.colours.ink,
                Qt::AlignLeft | Qt::AlignTop);
    const double top = place.top() + high + type.small * 0.4;
    sheet.rule(top);
    const QRectF below(place.left(), top + type.small * 0.2, place.width(), place.bottom() - top - type.small * 0.2);
    const double verdict = below.width() * 0.27;
    const double wide = below.width() - verdict;
    const double row = below.height() / qMax(1, int(board.lines.size()));
    for (int i = 0; i < board.lines.size(); ++i) {
        const BoardLine &line = board.lines.at(i);
        const QColor colour = line.tone == Tone::Neutral ? sheet.colours.ink2 : toneText(line.tone, sheet.colours);
        const double y = below.top() + i * row;
        sheet.words(QRectF(below.left(), y, wide * 0.3, row), line.word, BoardVoice::Bold, type.middle, colour);
        sheet.bar(QRectF(below.left() + wide * 0.32, y + row * 0.36, wide * 0.44, row * 0.28), line.share,
                  line.tone == Tone::Neutral ? sheet.colours.share : colour);
        sheet.words(QRectF(below.left() + wide * 0.78, y, wide * 0.18, row), line.behind, BoardVoice::Bold, type.great, colour,
                    Qt::AlignRight | Qt::AlignVCenter);
    }
    sheet.words(QRectF(below.right() - verdict, below.top(), verdict, below.height()), board.verdict, BoardVoice::Bold, type.great,
                toneText(board.tone, sheet.colours), Qt::AlignCenter);
}

void layEndings(BoardSheet &sheet, const HallBoard &board, QRectF place)
{
    const BoardType &type = sheet.type;
    sheet.words(QRectF(place.left(), place.top(), place.width(), type.middle * 1.6), board.verdict, BoardVoice::Sans, type.middle, sheet.colours.ink2);
    place.adjust(0, type.middle * 1.9, 0, 0);
    const double row = qMin(place.height() / qMax(1, int(board.lines.size())), type.middle * 3.2);
    for (int i = 0; i < board.lines.size(); ++i) {
        const BoardLine &line = board.lines.at(i);
        const double y = place.top() + i * row;
        const double words = place.width() * 0.28;
        sheet.words(QRectF(place.left(), y, place.width() - words - type.small, row * 0.94), line.word, BoardVoice::Kai, type.middle,
                    sheet.colours.ink);
        sheet.words(QRectF(place.right() - words, y, words, row * 0.94), line.behind, BoardVoice::Bold, type.middle,
                    line.tone == Tone::Neutral ? sheet.colours.ink2 : toneText(line.tone, sheet.colours), Qt::AlignRight | Qt::AlignVCenter);
        sheet.rule(y + row * 0.96);
    }
}

} // namespace

QSizeF roomFor(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 100000), Qt::TextWordWrap, text).size();
}

BoardType BoardType::on(QSizeF screen)
{
    // A narrow screen has the type of one that is 16 by 10.
    const double height = qMin(screen.height(), screen.width() / 1.6);
    return {height * 0.036, height * 0.058, height * 0.15, height / 30};
}

double heightOnWall(double pixels, QSizeF screen, double wallInMm)
{
    return screen.width() > 0 ? pixels * wallInMm / screen.width() : 0;
}

QList<BoardMark> layOutBoard(const HallBoard &board, QSizeF screen, const Colours &colours)
{
    BoardSheet sheet(screen, colours);
    const QRectF place = sheet.head(board);
    switch (board.kind) {
    case HallBoard::Kind::Idle: break;
    case HallBoard::Kind::Arriving: layArriving(sheet, board, sheet.foot(board, place)); break;
    case HallBoard::Kind::Welcome:
    case HallBoard::Kind::Item:
    case HallBoard::Kind::Motion: layText(sheet, board, sheet.foot(board, place)); break;
    case HallBoard::Kind::Count: layCount(sheet, board, sheet.foot(board, place)); break;
    case HallBoard::Kind::PlainWords: layPlainWords(sheet, board, place); break;
    case HallBoard::Kind::Rules: layRules(sheet, board, place); break;
    case HallBoard::Kind::Picture: layPicture(sheet, board, place); break;
    case HallBoard::Kind::Rating:
    case HallBoard::Kind::Result: layResult(sheet, board, place); break;
    case HallBoard::Kind::Endings: layEndings(sheet, board, place); break;
    }
    return sheet.marks;
}

} // namespace yishibu
