#include "ui/paper/record_book_paper.h"

#include "app/meeting/meeting.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/page_furniture.h"
#include "ui/paper/table.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double size = 12.5;
constexpr double pitch = 20;
constexpr double labelWidth = 82;
constexpr double rowHeight = 29;
constexpr double signHeight = 104;  ///< at least, for the names of those who came
constexpr double leastWords = 110;

PaperCell label(const QString &text)
{
    return {text, Face::Label, Qt::AlignHCenter, 1};
}

Table tableOf(QList<double> columns, double least)
{
    Table table;
    table.columns = std::move(columns);
    table.size = size;
    table.pitch = pitch;
    table.leastRowHeight = least;
    return table;
}

/// One line of the sheet: what is asked for, and what is known of it.
QList<Block> row(const QString &name, const QString &text, double width, double least = rowHeight)
{
    Table table = tableOf({labelWidth, width - labelWidth}, least);
    table.rows += {label(name), PaperCell{text, Face::Body, Qt::AlignLeft, 1}};
    return tableBlocks(table);
}

/// A box with a tick in it where it is chosen; both are lines, because no font here has such a letter.
void addTick(PageMarks &marks, QPointF corner, bool ticked)
{
    constexpr double side = 10;
    marks.addFrame(QRectF(corner, QSizeF(side, side)), 0.75);
    if (!ticked)
        return;
    const QPointF foot = corner + QPointF(4, 8);
    marks.lines.append({QLineF(corner + QPointF(1.5, 5), foot), 1.25});
    marks.lines.append({QLineF(foot, corner + QPointF(10.5, -1)), 1.25});
}

QList<Block> motiveRow(DossierMotive motive, double width)
{
    QList<Block> blocks = row(u"动议事由"_s, {}, width);
    double x = labelWidth + 10;
    const QStringList words{u"党员群众建议"_s, u"村干部提议"_s, u"上级安排"_s};
    for (int i = 0; i < words.size(); ++i) {
        addTick(blocks.first().marks, {x, (rowHeight - 10) / 2}, int(motive) == i);
        blocks.first().marks.texts.append({QPointF(x + 15, rowHeight / 2 + 4.5), words.at(i), Face::Body, size, 0});
        x += 15 + widthOf(words.at(i), Face::Body, size) + 22;
    }
    return blocks;
}

QString counted(int number, const RecordSheet &sheet)
{
    return sheet.record && sheet.record->base > 0 ? u"%1人"_s.arg(number) : u"　　人"_s;
}

QList<Block> attendanceRow(const RecordSheet &sheet, double width)
{
    const double word = 42;
    const double rest = (width - labelWidth - 3 * word) / 3;
    Table table = tableOf({labelWidth, word, rest, word, rest, word, rest}, rowHeight);
    const int base = sheet.record ? sheet.record->base : 0;
    const int present = sheet.record ? sheet.record->present : 0;
    const auto fact = [](const QString &text) { return PaperCell{text, Face::Body, Qt::AlignHCenter, 1}; };
    const QString share = base > 0 ? u"%1%"_s.arg(100.0 * present / base, 0, 'f', 1) : u"　　%"_s;
    table.rows += {label(u"参会人员"_s), label(u"应到"_s), fact(counted(base, sheet)), label(u"实到"_s), fact(counted(present, sheet)),
                   label(u"比例"_s), fact(share)};
    return tableBlocks(table);
}

QString dayOf(const RecordSheet &sheet)
{
    return sheet.record ? paperDate(sheet.record->day) : u"　　　　年　　月　　日"_s;
}

QString wordsOf(const RecordSheet &sheet)
{
    if (!sheet.record)
        return {};
    QString words = sheet.record->words;
    if (sheet.record->inFavour > 0 && !words.contains(u"同意%1人"_s.arg(sheet.record->inFavour)))
        words += u"\n表决：同意%1人。"_s.arg(sheet.record->inFavour);
    return words.trimmed();
}

/// A place that is signed: its words stand at its foot, and it is one piece.
QList<Block> signingRow(const QString &name, const QString &foot, double width, double height)
{
    QList<Block> blocks = row(name, {}, width, height);
    if (!foot.isEmpty())
        blocks.first().marks.texts.append({QPointF(width - 10 - widthOf(foot, Face::Body, size), height - 10), foot, Face::Body, size, 0});
    blocks.first().marks.areas.append({u"signatures"_s, QRectF(0, 0, width, height)});
    return blocks;
}

const QString signedAndDated = u"签字：　　　　　　　　　　年　　月　　日"_s;

QList<Block> headOf(const RecordBook &book, const RecordSheet &sheet, double width)
{
    QList<Block> blocks = titleBlocks(u"%1“%2”决策实施登记表"_s.arg(book.village, book.form), width);
    blocks += textBlocks(sheet.number + sheet.name, {Face::Kai, 16, 28, 0, 0, Qt::AlignHCenter}, width, 2, true);
    blocks.last().height += 6;
    return blocks + motiveRow(book.motive, width);
}

double heightOf(const QList<Block> &blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](double sum, const Block &block) { return sum + block.spaceBefore + block.height; });
}

QList<Block> aboveOf(const RecordBook &book, const RecordSheet &sheet, double width)
{
    QList<Block> blocks = headOf(book, sheet, width);
    blocks += row(sheet.isDisclosure && !sheet.isDraft && !sheet.isOutcome ? u"决议事项"_s : u"事　　项"_s, book.matter, width);
    if (sheet.isDisclosure) {
        const QString last = sheet.postedUntil.isValid() ? paperDate(sheet.postedUntil) : u"　　　　年　　月　　日"_s;
        return blocks + row(u"公示时间"_s, u"%1张贴，公示至%2（不少于%3日）"_s.arg(dayOf(sheet), last).arg(sheet.postingDays), width);
    }
    blocks += row(u"时　　间"_s, dayOf(sheet), width);
    if (sheet.hasForm)
        blocks += row(u"会议形式"_s, sheet.kind, width);
    blocks += attendanceRow(sheet, width);
    blocks += row(u"方　　案"_s, sheet.record ? u"第%1稿"_s.arg(sheet.record->planVersion) : u"第　　稿"_s, width);
    if (sheet.decides && !book.studyWaiver.isEmpty())
        blocks += row(u"未经村党组\n织研究事由"_s, book.studyWaiver, width);
    if (sheet.record && !sheet.record->people.isEmpty())
        blocks += row(u"到会人员"_s, sheet.record->people.join(u'、'), width);
    return blocks;
}

QList<Block> belowOf(const RecordSheet &sheet, double width)
{
    if (sheet.isDisclosure) {
        QList<Block> blocks = signingRow(u"监督意见"_s, signedAndDated, width, 118);
        if (sheet.record && !sheet.record->supervision.isEmpty()) {
            QList<Block> opinion = row(u"监督意见"_s, sheet.record->supervision, width, 60);
            blocks = opinion + signingRow(u"村务监督\n委员会签字"_s, signedAndDated, width, 58);
        }
        return blocks + signingRow(u"村民委员会\n（印章）"_s, u"年　　月　　日"_s, width, sealSide);
    }
    const int present = sheet.record ? sheet.record->present : 0;
    QList<Block> blocks = signingRow(u"参会人员\n签　　字"_s, {}, width, qBound(signHeight, 24.0 * (1 + present / 6), 300.0));
    if (!sheet.hasForm)
        return blocks;
    const QString who = sheet.record ? sheet.record->township : QString();
    if (!who.isEmpty())
        blocks += row(u"乡镇参会\n人　　员"_s, who, width, 46);
    return blocks + signingRow(u"乡镇参会\n人员签字\n（职务）"_s, {}, width, 70);
}

QString wordsLabel(const RecordSheet &sheet)
{
    if (!sheet.isDisclosure)
        return u"内　　容"_s;
    return sheet.isOutcome ? u"实施结果公开情况"_s : u"公开情况"_s;
}

/// A sheet fills its page: what is said takes what the other rows leave, so that it can be written on by hand.
QList<PageMarks> pagesOf(const RecordBook &book, const RecordSheet &sheet, const PageGeometry &geometry)
{
    const double width = geometry.width();
    QList<Block> blocks = aboveOf(book, sheet, width);
    const QList<Block> below = belowOf(sheet, width);
    const double room = geometry.height() - heightOf(blocks) - heightOf(below) - 26;
    blocks += row(wordsLabel(sheet), wordsOf(sheet), width, qMax(leastWords, room));
    blocks += below;
    const QString note = sheet.isDisclosure ? u"张贴当日不计入公示期；公示照片附后。"_s
                                            : u"应到人数按本步骤应参加人员名册填写，实到人数应达到规定比例；签到表附后。"_s;
    blocks += textBlocks(note, {Face::Kai, 11, 18, 0, 0, Qt::AlignLeft}, width, 6);
    return poured(blocks, geometry);
}

QList<PageMarks> pagesOf(const RecordBook &book)
{
    const PageGeometry geometry = officialGeometry();
    QList<PageMarks> pages;
    for (const RecordSheet &sheet : book.sheets)
        pages += pagesOf(book, sheet, geometry);
    addPageNumbers(pages, geometry);
    if (book.practice)
        addPracticeMark(pages, geometry);
    return pages;
}

} // namespace

RecordBookPaper::RecordBookPaper(const RecordBook &book)
    : Paper(u"%1“%2”决策实施登记表（%3）"_s.arg(book.village, book.form, book.matter), a4(), pagesOf(book))
{}

} // namespace yishibu
