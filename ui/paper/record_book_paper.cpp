#include "ui/paper/record_book_paper.h"

#include "app/meeting/meeting.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/page_furniture.h"
#include "ui/paper/record_book_rows.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void initRecordBookResources()
{
    Q_INIT_RESOURCE(record_book);
}

namespace yishibu {

namespace {

using namespace record_book_rows;

/// One sheet of the book, set for a page.
class SheetSetter
{
public:
    SheetSetter(const RecordBook &book, const RecordSheet &sheet, const RecordBookWords &words, const PageGeometry &geometry)
        : m_book(book), m_sheet(sheet), m_words(words), m_geometry(geometry), m_width(geometry.width())
    {}

    QList<PageMarks> pages() const;

private:
    QString word(const QString &name) const { return m_words.of(name); }
    QList<Block> line(const QString &name, const QString &text) const { return row(word(name), text, m_width); }
    QList<Block> head() const;
    QList<Block> motive() const;
    QList<Block> above() const;
    QList<Block> attendance() const;
    QList<Block> below(double place) const;
    double signing() const;
    QList<Block> supervision() const;
    QString persons(int number) const;
    QString day() const;
    QString said() const;

    const RecordBook &m_book;
    const RecordSheet &m_sheet;
    const RecordBookWords &m_words;
    PageGeometry m_geometry;
    double m_width;
};

QList<Block> SheetSetter::motive() const
{
    QList<Block> blocks = line(u"motive"_s, {});
    double x = labelWidth + 10;
    const QStringList words{word(u"motive.villagers"_s), word(u"motive.cadres"_s), word(u"motive.superiors"_s)};
    for (int i = 0; i < words.size(); ++i) {
        addTick(blocks.first().marks, {x, (rowHeight - 10) / 2}, int(m_book.motive) == i);
        blocks.first().marks.texts.append({QPointF(x + 15, rowHeight / 2 + 4.5), words.at(i), Face::Body, size, 0});
        x += 15 + widthOf(words.at(i), Face::Body, size) + 22;
    }
    return blocks;
}

QString SheetSetter::persons(int number) const
{
    const bool isKnown = m_sheet.record && m_sheet.record->base > 0;
    return m_words.of(m_sheet.byHouseholds ? u"households"_s : u"persons"_s, {{u"count"_s, isKnown ? QString::number(number) : word(u"blank.figure"_s)}});
}

QList<Block> SheetSetter::attendance() const
{
    const double narrow = 42;
    const double rest = (m_width - labelWidth - 3 * narrow) / 3;
    Table table = tableOf({labelWidth, narrow, rest, narrow, rest, narrow, rest}, rowHeight);
    const int base = m_sheet.record ? m_sheet.record->base : 0;
    const int present = m_sheet.record ? m_sheet.record->present : 0;
    const auto fact = [](const QString &text) { return PaperCell{text, Face::Body, Qt::AlignHCenter, 1}; };
    const QString share = base > 0 ? QString::number(100.0 * present / base, 'f', 1) : word(u"blank.figure"_s);
    table.rows += {label(word(u"attendance"_s)), label(word(u"expected"_s)), fact(persons(base)),
                   label(word(u"came"_s)), fact(persons(present)),
                   label(word(u"share"_s)), fact(m_words.of(u"percent"_s, {{u"share"_s, share}}))};
    return tableBlocks(table);
}

QString SheetSetter::day() const
{
    return m_sheet.record ? paperDate(m_sheet.record->day) : word(u"blank.day"_s);
}

QString SheetSetter::said() const
{
    if (!m_sheet.record)
        return {};
    QString text = m_sheet.record->words;
    const QString votes = m_words.of(m_sheet.votesByHouseholds ? u"votes.households"_s : u"votes"_s, {{u"inFavour"_s, QString::number(m_sheet.record->inFavour)}});
    const bool isByHouseholds = text.contains(u"同意%1户"_s.arg(m_sheet.record->inFavour));
    if (m_sheet.record->inFavour > 0 && !isByHouseholds && !text.contains(votes.section(u'：', 1).chopped(1)))
        text += u'\n' + votes;
    return text.trimmed();
}

QList<Block> SheetSetter::head() const
{
    QList<Block> blocks = titleBlocks(m_words.of(u"title"_s, {{u"village"_s, m_book.village}, {u"form"_s, m_book.form}}), m_width);
    blocks += textBlocks(m_words.of(u"sheet"_s, {{u"number"_s, m_sheet.number}, {u"name"_s, m_sheet.name}}),
                         {Face::Kai, 16, 28, 0, 0, Qt::AlignHCenter}, m_width, 2, true);
    blocks.last().height += 6;
    return blocks + motive();
}

QList<Block> SheetSetter::above() const
{
    QList<Block> blocks = head();
    const bool isDecided = m_sheet.isDisclosure && !m_sheet.isDraft && !m_sheet.isOutcome;
    blocks += line(isDecided ? u"matter.decided"_s : u"matter"_s, m_book.matter);
    if (m_sheet.isDisclosure) {
        const QString last = m_sheet.postedUntil.isValid() ? paperDate(m_sheet.postedUntil) : word(u"blank.day"_s);
        return blocks + line(u"posting"_s, m_words.of(u"posting.span"_s, {{u"day"_s, day()}, {u"until"_s, last},
                                                                          {u"days"_s, QString::number(m_sheet.postingDays)}}));
    }
    blocks += line(u"time"_s, day());
    if (m_sheet.hasForm)
        blocks += line(u"form"_s, m_sheet.kind);
    blocks += attendance();
    const QString version = m_sheet.record ? QString::number(m_sheet.record->planVersion) : word(u"blank.figure"_s);
    blocks += line(u"plan"_s, m_words.of(u"plan.version"_s, {{u"version"_s, version}}));
    if (m_sheet.decides && !m_book.studyWaiver.isEmpty())
        blocks += line(u"waiver"_s, m_book.studyWaiver);
    if (m_sheet.record && !m_sheet.record->people.isEmpty())
        blocks += line(u"people"_s, m_sheet.record->people.join(u'、'));
    return blocks;
}

QList<Block> SheetSetter::supervision() const
{
    const QString signedAndDated = word(u"signed"_s);
    if (!m_sheet.record || m_sheet.record->supervision.isEmpty())
        return signingRow(word(u"supervision"_s), signedAndDated, m_width, 118);
    return row(word(u"supervision"_s), m_sheet.record->supervision, m_width, 60)
           + signingRow(word(u"supervision.sign"_s), signedAndDated, m_width, 58);
}

/// The place for the names of those who came: six beside each other.
double SheetSetter::signing() const
{
    const int present = m_sheet.record ? m_sheet.record->present : 0;
    const int rows = 1 + present / 6;
    return qBound(signHeight, 24.0 * rows, 300.0);
}

QList<Block> SheetSetter::below(double place) const
{
    if (m_sheet.isDisclosure)
        return supervision() + signingRow(word(u"committee"_s), word(u"committee.day"_s), m_width, sealSide);
    QList<Block> blocks = signingRow(word(u"attendees.sign"_s), {}, m_width, place);
    if (!m_sheet.hasForm)
        return blocks;
    const QString who = m_sheet.record ? m_sheet.record->township : QString();
    if (!who.isEmpty())
        blocks += row(word(u"township"_s), who, m_width, 46);
    return blocks + signingRow(word(u"township.sign"_s), {}, m_width, 70);
}

/// A sheet fills its page: what is said takes what the other rows leave, so that it can be written on by hand. Where they leave
/// too little, the names of those who came stand closer before the sheet takes a second page; the signed list is attached.
QList<PageMarks> SheetSetter::pages() const
{
    QList<Block> blocks = above();
    const QString about = !m_sheet.isDisclosure ? u"content"_s : m_sheet.isOutcome ? u"outcome"_s : u"disclosed"_s;
    const double rest = m_geometry.height() - heightOf(blocks) - 26;
    const double lack = heightOf(row(word(about), said(), m_width, leastWords)) + heightOf(below(signing())) - rest;
    const QList<Block> under = below(qMax(leastSign, signing() - qMax(0.0, lack)));
    blocks += row(word(about), said(), m_width, qMax(leastWords, rest - heightOf(under)));
    blocks += under;
    const QString note = word(m_sheet.isDisclosure ? u"note.posting"_s : u"note.meeting"_s);
    blocks += textBlocks(note, {Face::Kai, 11, 18, 0, 0, Qt::AlignLeft}, m_width, 6);
    return poured(blocks, m_geometry);
}

/// The words of the program; it is not built without them, so there is none to be refused (tst_record_book).
const RecordBookWords &words()
{
    static const RecordBookWords shipped = shippedRecordBookWords().value_or(RecordBookWords());
    return shipped;
}

QList<PageMarks> pagesOf(const RecordBook &book)
{
    const PageGeometry geometry = officialGeometry();
    QList<PageMarks> pages;
    for (const RecordSheet &sheet : book.sheets)
        pages += SheetSetter(book, sheet, words(), geometry).pages();
    addPageNumbers(pages, geometry);
    if (book.practice)
        addPracticeMark(pages, geometry);
    return pages;
}

} // namespace

Outcome<RecordBookWords> shippedRecordBookWords()
{
    initRecordBookResources();
    QFile file(u":/record_book/record-book.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(TemplateTrouble::NotText, {file.fileName()}));
    return readRecordBookWords(file.readAll());
}

RecordBookPaper::RecordBookPaper(const RecordBook &book)
    : Paper(words().of(u"document"_s, {{u"village"_s, book.village}, {u"form"_s, book.form}, {u"matter"_s, book.matter}}), a4(), pagesOf(book), {.village = book.village})
{}

} // namespace yishibu
