#include "ui/paper/ballot_paper.h"

#include "ui/paper/notice_paper.h"
#include "ui/paper/table.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double mm = pointsPerMm;
constexpr double placeOfMark = 15 * mm;
constexpr double margin = 9 * mm; ///< printers reach 5 mm to the edge, and scissors are not exact

/// How one paper is set. A text that does not fit the whole sheet in any of them goes on overleaf.
struct Setting
{
    int columns = 1;
    int rows = 1;
    double title = 22;
    double size = 16; ///< of what is voted on
    double note = 12;

    int onASheet() const { return columns * rows; }
    PageGeometry place() const
    {
        return {QSizeF(a4().width() / columns, a4().height() / rows), margin, margin, margin, margin};
    }
};
constexpr Setting settings[] = {{2, 2, 15, 13.5, 9.5}, {1, 2, 20, 15, 11}, {1, 1, 22, 16, 12}, {1, 1, 18, 13.5, 10.5}, {1, 1, 16, 10.5, 9}};

PaperCell label(const QString &text)
{
    return {text, Face::Label, Qt::AlignHCenter, 1};
}

Table tableOf(const Setting &set, QList<double> columns, double leastRow)
{
    Table table;
    table.columns = std::move(columns);
    table.size = set.size;
    table.pitch = set.size * 1.4;
    table.padding = 3;
    table.leastRowHeight = leastRow;
    return table;
}

/// Rows in which something is marked by hand.
QList<Block> markedRows(const Table &table)
{
    QList<Block> rows = tableBlocks(table);
    for (Block &row : rows) {
        for (PageMarks::Area &area : row.marks.areas)
            area.name = u"answer"_s;
    }
    return rows;
}

/// The motion beside its answers; on a narrow paper above them. The place of a mark is as high as a finger is wide.
QList<Block> motionRows(const BallotForm &form, const Setting &set, double width)
{
    const double space = set.size * 0.5;
    QList<PaperCell> words;
    for (const QString &word : form.answers)
        words += label(word);
    const QList<PaperCell> places(form.answers.size());
    if (set.columns > 1) {
        Table motion = tableOf(set, {width}, 2 * set.size);
        motion.rows = {{label(u"表决事项"_s)}, {PaperCell{form.motion}}};
        Table answers = tableOf(set, QList<double>(form.answers.size(), width / double(form.answers.size())), 2 * set.size);
        answers.rows = {words};
        Table marks = answers;
        marks.leastRowHeight = placeOfMark;
        marks.rows = {places};
        return tableBlocks(motion, space) + tableBlocks(answers) + markedRows(marks);
    }
    const double number = 2.6 * set.size;
    const double answer = 3.7 * set.size;
    Table table = tableOf(set, QList<double>{number, width - number - answer * double(words.size())} + QList<double>(words.size(), answer), 2.2 * set.size);
    table.rows = {QList<PaperCell>{label(u"序号"_s), label(u"表决事项"_s)} + words};
    QList<Block> blocks = tableBlocks(table, space);
    table.leastRowHeight = placeOfMark;
    table.rows = {QList<PaperCell>{label(u"1"_s), PaperCell{form.motion}} + places};
    return blocks + markedRows(table);
}

/// What is chosen from, one under the other, 弃权 the last and without a number.
QList<Block> optionRows(const BallotForm &form, const Setting &set, double width)
{
    const double number = 2.6 * set.size;
    const double mark = 4.2 * set.size;
    Table table = tableOf(set, {number, width - number - mark, mark}, 2 * set.size);
    table.rows = {{label(u"序号"_s), label(u"表决事项"_s), label(u"选择"_s)}};
    QList<Block> blocks = textBlocks(form.motion, {Face::Body, set.size, set.size * 1.5, 2 * set.size, 0, Qt::AlignJustify}, width, set.size * 0.5);
    blocks += tableBlocks(table, set.size * 0.4);
    table.rows.clear();
    for (int i = 0; i < form.options.size(); ++i) {
        const bool isAbstention = i == form.options.size() - 1;
        table.rows += {label(isAbstention ? QString() : QString::number(i + 1)), PaperCell{form.options.at(i), Face::Body, Qt::AlignLeft, 1}, PaperCell{}};
    }
    return blocks + markedRows(table);
}

/// Where whoever votes by name writes it.
Block nameLines(double width, double size)
{
    Block block;
    block.spaceBefore = size * 0.4;
    block.height = size * 2;
    const double baseline = size * 1.5;
    const QStringList words{u"姓名："_s, u"户编号："_s};
    for (int i = 0; i < words.size(); ++i) {
        const double x = i * width / 2;
        const double end = x + widthOf(words.at(i), Face::Body, size);
        block.marks.texts.append({QPointF(x, baseline), words.at(i), Face::Body, size, 0});
        block.marks.lines.append({QLineF(end + 2, baseline + 3, x + width / 2 - 8, baseline + 3), 0.5});
    }
    block.marks.areas.append({u"names"_s, QRectF(0, 0, width, block.height)});
    return block;
}

/// Notes at the left, at the right the place of the seal with name and date in it.
Block foot(const BallotForm &form, const Setting &set, double width)
{
    Block block;
    block.spaceBefore = set.size * 0.5;
    const double room = width - sealSide - 3 * mm;
    QString notes = u"说明："_s;
    for (int i = 0; i < form.notes.size(); ++i)
        notes += u"\n%1.%2"_s.arg(QString::number(i + 1), form.notes.at(i));
    const SetText text = setText(notes, {Face::Body, set.note, set.note * 1.4, 0, 0, Qt::AlignLeft}, room);
    for (qsizetype i = 0; i < text.lines.size(); ++i)
        block.marks.add(text.lines.at(i), QPointF(0, double(i) * text.pitch));
    block.height = qMax(sealSide, text.height());
    const QRectF seal(width - sealSide, block.height - sealSide, sealSide, sealSide);
    block.marks.areas.append({u"seal"_s, seal});
    const auto centred = [&block, &seal](const QString &words, Face face, double size, double baseline, bool pale) {
        const double fitted = qMin(size, size * seal.width() / qMax(1.0, widthOf(words, face, size)));
        block.marks.texts.append({QPointF(seal.center().x() - widthOf(words, face, fitted) / 2, baseline), words, face, fitted, 0, pale});
    };
    centred(u"（印章）"_s, Face::Label, 9, seal.top() + 16 * mm, true);
    centred(form.seal, Face::Body, 12, seal.top() + 25 * mm, false);
    centred(form.date, Face::Body, 12, seal.top() + 32 * mm, false);
    return block;
}

QList<Block> head(const BallotForm &form, const Setting &set, double width)
{
    QList<Block> blocks;
    if (form.practice) {
        Block mark;
        mark.height = 20;
        const QString words = u"演练　本件不具效力"_s;
        const double wide = widthOf(words, Face::Heading, 11);
        const QRectF box((width - wide) / 2 - 8, 0, wide + 16, 17);
        mark.marks.addFrame(box, 1.25);
        mark.marks.texts.append({QPointF(box.left() + 8, box.top() + 12.5), words, Face::Heading, 11, 0});
        mark.marks.areas.append({u"practice"_s, box});
        blocks.append(mark);
    }
    blocks += textBlocks(form.title, {Face::Title, set.title, set.title * 1.35, 0, 0, Qt::AlignHCenter}, width, 0, true);
    if (!form.occasion.isEmpty())
        blocks += textBlocks(form.occasion, {Face::Kai, set.note + 1, (set.note + 1) * 1.5, 0, 0, Qt::AlignHCenter}, width, 2, true);
    if (form.withNames)
        blocks.append(nameLines(width, set.size));
    return blocks;
}

QList<PageMarks> paperPages(const BallotForm &form, const Setting &set)
{
    const PageGeometry place = set.place();
    QList<Block> blocks = head(form, set, place.width());
    blocks += form.options.isEmpty() ? motionRows(form, set, place.width()) : optionRows(form, set, place.width());
    Block last = foot(form, set, place.width());
    const double above = std::accumulate(blocks.begin(), blocks.end(), 0.0,
                                         [](double sum, const Block &block) { return sum + block.spaceBefore + block.height; });
    // Where there is room the seal stands at the foot of the paper.
    last.spaceBefore = qMax(last.spaceBefore, place.height() - above - last.height);
    blocks.append(last);
    return poured(blocks, place);
}

struct SetBallot
{
    Setting set;
    QList<PageMarks> pages; ///< of one paper; more than one only where it goes on overleaf
};

SetBallot setBallot(const BallotForm &form)
{
    SetBallot ballot;
    for (const Setting &set : settings) {
        ballot = {set, paperPages(form, set)};
        if (ballot.pages.size() == 1)
            break;
    }
    return ballot;
}

/// Dashes from edge to edge of what a printer reaches.
void addCut(PageMarks &page, const QLineF &line)
{
    constexpr double dash = 3 * mm;
    constexpr double step = 5 * mm;
    const QLineF whole = line;
    for (double at = 0; at < whole.length(); at += step)
        page.lines.append({QLineF(whole.pointAt(at / whole.length()), whole.pointAt(qMin(1.0, (at + dash) / whole.length()))), 0.4});
    page.areas.append({u"cut"_s, QRectF(line.p1(), line.p2()).normalized().adjusted(-0.2, -0.2, 0.2, 0.2)});
}

void addCuts(PageMarks &page, const Setting &set)
{
    constexpr double reach = 5 * mm;
    for (int column = 1; column < set.columns; ++column) {
        const double x = a4().width() * column / set.columns;
        addCut(page, QLineF(x, reach, x, a4().height() - reach));
    }
    for (int row = 1; row < set.rows; ++row) {
        const double y = a4().height() * row / set.rows;
        addCut(page, QLineF(reach, y, a4().width() - reach, y));
    }
}

/// Sheets of papers; the last sheet may hold fewer, so that no more are printed than wanted.
QList<PageMarks> sheetsOf(const BallotForm &form, int copies)
{
    const SetBallot ballot = setBallot(form);
    const QSizeF size = ballot.set.place().size;
    QList<PageMarks> sheets;
    for (int done = 0; done < copies; done += ballot.set.onASheet()) {
        for (const PageMarks &paper : ballot.pages) {
            PageMarks sheet;
            addCuts(sheet, ballot.set);
            for (int at = 0; at < qMin(ballot.set.onASheet(), copies - done); ++at) {
                const int row = at / ballot.set.columns;
                const QPointF corner(at % ballot.set.columns * size.width(), row * size.height());
                sheet.add(paper, corner);
                sheet.areas.append({u"ballot"_s, QRectF(corner, size)});
            }
            sheets.append(sheet);
        }
    }
    return sheets;
}

} // namespace

BallotPaper::BallotPaper(const BallotForm &form, int copies) : Paper(form.title, a4(), sheetsOf(form, copies), {.meeting = form.occasion}) {}

int ballotsOnASheet(const BallotForm &form)
{
    return setBallot(form).set.onASheet();
}

} // namespace yishibu
