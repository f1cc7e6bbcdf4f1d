#include "app/intake/spreadsheet_number.h"
#include "db/sheets/formats/zip_container.h"
#include "db/sheets/open_sheet.h"
#include "db/sheets/sheet_writer.h"
#include "tests/db/sheets/made_sheets.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace yishibu;
using namespace Qt::StringLiterals;
using made::faultOf;

namespace {

Cell text(const QString &words)
{
    return {Cell::Kind::Text, words};
}

QByteArray partOf(const QString &path, const QString &part)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto container = ZipContainer::open(file.readAll());
    return container ? container->part(part).value_or(QByteArray()) : QByteArray();
}

/// Cells at the end of a row that hold nothing are not in a file.
QList<QList<Cell>> withoutEmptyEnds(QList<QList<Cell>> rows)
{
    for (QList<Cell> &row : rows) {
        while (!row.isEmpty() && row.constLast().kind == Cell::Kind::Empty)
            row.removeLast();
    }
    while (!rows.isEmpty() && rows.constLast().isEmpty())
        rows.removeLast();
    return rows;
}

Cell someCell(QRandomGenerator &random)
{
    switch (random.bounded(5)) {
    case 0: return {};
    case 1: return {Cell::Kind::Number, spreadsheetNumberText(double(random.bounded(1'000'000)) / 100)};
    case 2: return {Cell::Kind::Date, QDate(1900, 3, 1).addDays(random.bounded(80000)).toString(Qt::ISODate)};
    default: break;
    }
    const QStringList pieces{u"张"_s, u"𠮷"_s, u"0"_s, u" "_s,  u"\n"_s, u"\r"_s, u"\t"_s, u"_x0041_"_s, u"_"_s, u"<&>\"'"_s,
                             u"="_s, u"，"_s, u"9"_s, u"\x01"_s, u"x"_s, u"_x005F_"_s};
    Cell cell{Cell::Kind::Text, {}};
    for (int n = int(random.bounded(7)) + 1; n > 0; --n)
        cell.text += pieces[qsizetype(random.bounded(int(pieces.size())))];
    return cell;
}

} // namespace

/// What is saved is opened again by the same program, and by the clerk's.
class TestSheetWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Workbook ofSheets(const QList<Sheet> &sheets) { return {{}, {}, sheets}; }

private Q_SLOTS:
    void readsBackWhatWasSaved()
    {
        const QString path = m_folder.filePath(u"拒收.xlsx"_s);
        const QList<Sheet> sheets{{u"名册"_s,
                                   {{text(u"姓名"_s), text(u"公民身份号码"_s), text(u"出生日期"_s), text(u"人数"_s), text(u"原因"_s)},
                                    {text(u"𠮷三"_s), text(u"990102198708096145"_s), {Cell::Kind::Date, u"1987-08-09"_s},
                                     {Cell::Kind::Number, u"3"_s}},
                                    {},
                                    {{}, text(u"00123"_s), {Cell::Kind::Date, u"1900-01-01"_s}, {Cell::Kind::Number, u"0.1"_s},
                                     text(u"=1+1"_s)},
                                    {{Cell::Kind::Number, spreadsheetNumberText(990104198810211000.0)}, {Cell::Kind::Number, u"0.30000000000000004"_s}}},
                                   {{1, 0, 2, 0}, {4, 4, 4, 4}}},
                                  {u"第二页"_s, {{text(u"https://x.example"_s)}}, {}}};
        QVERIFY(saveSheets(ofSheets(sheets), path));
        const auto again = openSheet(path);
        QVERIFY(again);
        QCOMPARE(again->sheets.size(), 2);
        QList<QList<Cell>> wanted = sheets[0].rows;
        wanted[4][1].kind = Cell::Kind::Text; // more digits than the format keeps: better as text than as another number
        QCOMPARE(again->sheets[0].rows, wanted);
        QCOMPARE(again->sheets[0].merges, (QList<Merge>{{1, 0, 2, 0}}));
        QCOMPARE(again->sheets[1].name, u"第二页"_s);
        QCOMPARE(again->sheets[1].rows, sheets[1].rows);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"拒收.xlsx"_s});
    }

    void keepsWhateverStandsInACell()
    {
        QRandomGenerator random(5);
        Sheet sheet{u"S"_s, {}, {}};
        for (int row = 0; row < 300; ++row) {
            QList<Cell> cells;
            for (int n = int(random.bounded(8)); n > 0; --n)
                cells.append(someCell(random));
            sheet.rows.append(cells);
        }
        const QString path = m_folder.filePath(u"any.xlsx"_s);
        QVERIFY(saveSheets(ofSheets({sheet}), path));
        const auto again = openSheet(path);
        QVERIFY(again);
        const QList<QList<Cell>> wanted = withoutEmptyEnds(sheet.rows);
        QCOMPARE(again->sheets[0].rows.size(), wanted.size());
        for (qsizetype row = 0; row < wanted.size(); ++row)
            QCOMPARE(again->sheets[0].rows[row], wanted[row]);
    }

    void looksLikeATable()
    {
        const QString path = m_folder.filePath(u"table.xlsx"_s);
        const QString number = u"990102198708096145"_s;
        QVERIFY(saveSheets(ofSheets({{u"S"_s, {{text(u"公民身份号码"_s)}, {text(number)}}, {}}}), path));
        const QByteArray sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("width=\"20"));
        QVERIFY(sheet.contains("<c r=\"A1\" s=\"1\" t=\"s\">"));
        QVERIFY(sheet.contains("<c r=\"A2\" t=\"s\">"));
        QVERIFY(partOf(path, u"xl/styles.xml"_s).contains("<b/>"));
        QVERIFY(partOf(path, u"xl/sharedStrings.xml"_s).contains(number.toUtf8()));
    }

    void givesEverySheetANameTheFormatAllows()
    {
        const QString longName = u"青石村二〇二六年第三次村民代表会议应到人员花名册（第一组至第六组）"_s;
        const QList<Sheet> sheets{{longName, {{text(u"甲"_s)}}, {}}, {longName, {}, {}}, {{}, {}, {}}, {u"a/b:c*?[d]\\"_s, {}, {}},
                                  {u"'quoted'"_s, {}, {}}, {u"History"_s, {}, {}}, {QString(30, u'x') + u"𠮷𠮷"_s, {}, {}},
                                  {u"S"_s, {}, {}}, {u"s"_s, {}, {}}};
        const QStringList names = savedSheetNames(sheets);
        QSet<QString> different;
        for (const QString &name : names) {
            QVERIFY2(!name.isEmpty() && name.size() <= 31, qPrintable(name));
            different.insert(name.toLower());
        }
        QCOMPARE(different.size(), sheets.size());
        QVERIFY(longName.startsWith(names[0]));
        const QString path = m_folder.filePath(u"names.xlsx"_s);
        QVERIFY(saveSheets(ofSheets(sheets), path));
        const auto again = openSheet(path);
        QVERIFY(again);
        QStringList read;
        for (const Sheet &sheet : again->sheets)
            read.append(sheet.name);
        QCOMPARE(read, names);
    }

    /// What cannot be saved leaves what was there, and nothing beside it.
    void leavesTheOldFileWhereItCannotSave()
    {
        const Workbook workbook = ofSheets({{u"S"_s, {{text(u"甲"_s)}}, {}}});
        QCOMPARE(faultOf(saveSheets(workbook, m_folder.filePath(u"none/a.xlsx"_s))), SheetFault::NotWritten);
        QCOMPARE(faultOf(saveSheets({}, m_folder.filePath(u"empty.xlsx"_s))), SheetFault::NotWritten);
        QVERIFY(!QFile::exists(m_folder.filePath(u"empty.xlsx"_s)));
        const QString path = m_folder.filePath(u"kept.xlsx"_s);
        QVERIFY(saveSheets(workbook, path));
        const Workbook tooLong = ofSheets({{u"S"_s, {{text(QString(40000, u'a'))}}, {}}});
        QCOMPARE(faultOf(saveSheets(tooLong, path)), SheetFault::NotWritten);
        const auto again = openSheet(path);
        QVERIFY(again);
        QCOMPARE(again->sheets[0].at(0, 0), u"甲"_s);
        QVERIFY(QDir(m_folder.path()).entryList({u".yishibu*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
    }
};

YISHIBU_TEST(TestSheetWriter)
#include "tst_sheet_writer.moc"
