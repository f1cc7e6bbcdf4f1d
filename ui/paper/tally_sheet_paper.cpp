#include "ui/paper/tally_sheet_paper.h"

#include "ui/paper/lying_page.h"
#include "ui/paper/page_furniture.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double mm = pointsPerMm;
constexpr double labelWidth = 38 * mm;
constexpr double sumWidth = 22 * mm;
constexpr double thin = 0.5;
constexpr double frame = 0.75;
constexpr double thick = 1.75;
constexpr int votesInABox = 5;
constexpr int votesInAGroup = 20; ///< four boxes, then a thicker line
constexpr double highestBox = 1.5; ///< in widths of one

double boxSide()
{
    return (lying::geometry().width() - labelWidth - sumWidth) / TallySheetPaper::boxesInARow;
}

void addCentred(PageMarks &marks, const QRectF &rect, const QString &text, Face face, double size)
{
    const SetText set = setText(text, {face, size, size * 1.3, 0, 0, Qt::AlignHCenter}, rect.width() - 6);
    double y = rect.center().y() - set.height() / 2;
    for (const PageMarks &line : set.lines) {
        marks.add(line, QPointF(rect.left() + 3, y));
        y += set.pitch;
    }
}

/// A name that stands in its cell whatever its length: smaller first, then cut.
void addName(PageMarks &marks, const QRectF &rect, const QString &text)
{
    double size = 14;
    while (size > 9 && setText(text, {Face::Body, size, size * 1.3, 0, 0, Qt::AlignHCenter}, rect.width() - 6).height() > rect.height() - 4)
        size -= 0.5;
    const int lines = qMax(1, int((rect.height() - 4) / (size * 1.3)));
    addCentred(marks, rect, lying::inLines(text, rect.width() - 6, size, lines), Face::Body, size);
}

int rowsOf(int boxes)
{
    return (boxes + TallySheetPaper::boxesInARow - 1) / TallySheetPaper::boxesInARow;
}

/// The boxes of one line, from `from` votes on, with the running figure small in the corner of every fourth.
void addBoxes(PageMarks &marks, QPointF corner, int boxes, int from, double high)
{
    const double side = boxSide();
    for (int box = 0; box < boxes; ++box) {
        const int row = box / TallySheetPaper::boxesInARow;
        const QRectF place(corner.x() + box % TallySheetPaper::boxesInARow * side, corner.y() + row * high, side, high);
        const int votes = from + (box + 1) * votesInABox;
        const bool endsGroup = votes % votesInAGroup == 0;
        marks.areas.append({u"box"_s, place});
        marks.lines.append({QLineF(place.topRight(), place.bottomRight()), endsGroup ? thick : thin});
        marks.lines.append({QLineF(place.bottomLeft(), place.bottomRight()), thin});
        if (endsGroup) {
            const QString figure = QString::number(votes);
            marks.texts.append({QPointF(place.right() - widthOf(figure, Face::Label, 6) - 1.5, place.top() + 6.5), figure, Face::Label, 6, 0, true});
        }
    }
}

/// One line of an option: its name, the boxes, the place for the sum.
Block tallyLine(const QString &name, int boxes, int from, double high)
{
    const double width = lying::geometry().width();
    Block line;
    line.height = high * rowsOf(boxes);
    addName(line.marks, QRectF(0, 0, labelWidth, line.height), name);
    addBoxes(line.marks, {labelWidth, 0}, boxes, from, high);
    line.marks.addFrame(QRectF(0, 0, width, line.height), frame);
    line.marks.lines.append({QLineF(labelWidth, 0, labelWidth, line.height), frame});
    line.marks.lines.append({QLineF(width - sumWidth, 0, width - sumWidth, line.height), frame});
    line.marks.areas.append({u"line"_s, QRectF(0, 0, width, line.height)});
    line.marks.areas.append({u"sum"_s, QRectF(width - sumWidth, 0, sumWidth, line.height)});
    return line;
}

/// Where there are several lines to an option, the sum of its sums.
Block sumLine(const QString &name)
{
    Table table;
    table.size = 12;
    table.leastRowHeight = 9 * mm;
    const double width = lying::geometry().width();
    table.columns = {width - sumWidth, sumWidth};
    table.rows = {{PaperCell{name + u"　各行小计相加"_s, Face::Label, Qt::AlignRight, 1}, PaperCell{}}};
    return tableBlocks(table).constFirst();
}

/// The lines of all options with boxes of that height. One line is enough for the spoiled: a tenth of the papers is much already.
QList<Block> lines(const TallySheet &sheet, double high)
{
    const int boxes = tallyBoxes(sheet.papers);
    QList<Block> blocks;
    for (const QString &name : sheet.rows) {
        for (int line = 0; line < tallyLines(sheet.papers); ++line)
            blocks += tallyLine(line == 0 ? name : u"%1（续%2）"_s.arg(name).arg(line), boxes, line * boxes * votesInABox, high);
        if (tallyLines(sheet.papers) > 1)
            blocks += sumLine(name);
    }
    blocks += tallyLine(u"无效票"_s, boxes, 0, high);
    return blocks;
}

/// After every twentieth paper a box is ticked, so that laptop, blackboard and sheet stand at the same paper.
QList<Block> batchBlocks(int papers)
{
    const double side = boxSide();
    const double high = 8 * mm;
    const QList<int> ends = batchEnds(papers);
    QList<Block> blocks;
    for (qsizetype from = 0; from < ends.size(); from += TallySheetPaper::boxesInARow) {
        Block row;
        row.height = high;
        row.spaceBefore = from == 0 ? 6 : 0;
        if (from == 0)
            addCentred(row.marks, QRectF(0, 0, labelWidth, high), u"每满20张核对画“√”"_s, Face::Label, 10);
        const qsizetype count = qMin<qsizetype>(TallySheetPaper::boxesInARow, ends.size() - from);
        for (qsizetype at = 0; at < count; ++at) {
            const QRectF place(labelWidth + double(at) * side, 0, side, high);
            row.marks.addFrame(place, thin);
            row.marks.areas.append({u"batch"_s, place});
            row.marks.texts.append({place.topLeft() + QPointF(2, 8), QString::number(ends.at(from + at)), Face::Label, 7, 0});
        }
        row.marks.addFrame(QRectF(0, 0, labelWidth, high), thin);
        blocks.append(row);
    }
    return blocks;
}

Block signatures(const TallySheet &sheet)
{
    const double width = lying::geometry().width();
    Block block;
    block.spaceBefore = 8;
    QStringList places{u"唱票人（签字）："_s, u"计票人（签字）："_s};
    for (int i = 0; i < sheet.scrutineers; ++i)
        places += u"监票人（签字）："_s;
    places += u"日期："_s;
    constexpr int beside = 3;
    constexpr double pitch = 12 * mm;
    const double each = width / beside;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const double x = double(i % beside) * each;
        const qsizetype row = i / beside;
        const double baseline = double(row) * pitch + 8 * mm;
        const double end = x + widthOf(places.at(i), Face::Body, 13);
        block.marks.texts.append({QPointF(x, baseline), places.at(i), Face::Body, 13, 0});
        block.marks.lines.append({QLineF(end + 2, baseline + 3, x + each - 10, baseline + 3), thin});
    }
    const qsizetype rows = (places.size() + beside - 1) / beside;
    block.height = double(rows) * pitch;
    block.marks.areas.append({u"signatures"_s, QRectF(0, 0, width, block.height)});
    return block;
}

double heightOf(const QList<Block> &blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), 0.0, [](double sum, const Block &block) { return sum + block.spaceBefore + block.height; });
}

void put(Block &head, const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        head.height += block.spaceBefore;
        head.marks.add(block.marks, QPointF(0, head.height));
        head.height += block.height;
    }
}

Block headBlock(const TallySheet &sheet)
{
    const double width = lying::geometry().width();
    Block head;
    const QString title = sheet.title + u"计票单"_s;
    const double size = qMin(18.0, 18.0 * width / qMax(1.0, widthOf(title, Face::Title, 18) + 1));
    put(head, textBlocks(title, {Face::Title, size, 27, 0, 0, Qt::AlignHCenter}, width));
    Table facts;
    facts.size = 12;
    facts.pitch = 15;
    facts.columns = {48, 150, 48, 178, 48, 60, 48, 60, width - 640};
    facts.rows = {{lying::label(u"时间"_s), lying::left(sheet.time), lying::label(u"地点"_s), lying::left(lying::inLines(sheet.place, 167, 12, 2)),
                   lying::label(u"发出"_s), PaperCell{u"张"_s, Face::Body, Qt::AlignRight, 1}, lying::label(u"收回"_s),
                   PaperCell{u"张"_s, Face::Body, Qt::AlignRight, 1}, lying::centred(u"□初计　□复核"_s)},
                  {lying::label(u"事项"_s), lying::left(lying::inLines(sheet.motion, width - 59, 12, 6), 8)}};
    put(head, tableBlocks(facts, 4));
    Table columns;
    columns.size = 12;
    columns.leastRowHeight = 20;
    columns.columns = {labelWidth, width - labelWidth - sumWidth, sumWidth};
    columns.head = {lying::label(u"选项"_s), lying::label(u"正字格（每格一个“正”，5票；粗线处满20票）"_s), lying::label(u"小计"_s)};
    put(head, tableBlocks(columns, 5));
    head.marks.areas.append({u"sheet head"_s, QRectF(0, 0, width, head.height)});
    return head;
}

QList<PageMarks> pagesOf(const TallySheet &sheet)
{
    const PageGeometry page = lying::geometry();
    const auto head = std::make_shared<const Block>(headBlock(sheet));
    QList<Block> last = batchBlocks(sheet.papers);
    last.append(signatures(sheet));
    // Where one page holds it all, boxes grow as high as that leaves room for.
    QList<Block> blocks = lines(sheet, boxSide());
    const double room = page.height() - head->height - heightOf(blocks) - heightOf(last);
    if (room > 0)
        blocks = lines(sheet, qMin(boxSide() * highestBox, boxSide() + room / double(blocks.size() * rowsOf(tallyBoxes(sheet.papers)))));
    for (qsizetype i = 0; i + 1 < last.size(); ++i)
        last[i].keepWithNext = true;
    appendKept(blocks, last);
    for (Block &block : blocks)
        block.repeatedHead = head;
    QList<PageMarks> pages = poured(blocks, page);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString count = u"第%1页　共%2页"_s.arg(i + 1).arg(pages.size());
        const double y = page.size.height() - 8 * mm;
        pages[i].texts.append({QPointF(page.size.width() - page.right - widthOf(count, Face::Song, 11), y), count, Face::Song, 11, 0});
        pages[i].texts.append({QPointF(page.left, y), u"唱一票画一笔；各选项小计加无效票应当与唱票张数相符（每票可选多项的除外）。"_s, Face::Label, 9.5, 0});
    }
    if (sheet.practice)
        addPracticeMark(pages, page);
    return pages;
}

} // namespace

TallySheetPaper::TallySheetPaper(const TallySheet &sheet) : Paper(sheet.title + u"计票单"_s, a4Landscape(), pagesOf(sheet), {.meeting = sheet.title}) {}

} // namespace yishibu
