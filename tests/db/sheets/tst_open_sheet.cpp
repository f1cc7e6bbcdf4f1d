#include "app/intake/roster_reading.h"
#include "app/intake/spreadsheet_number.h"
#include "db/sheets/formats/xlsx_styles.h"
#include "db/sheets/open_sheet.h"
#include "tests/db/sheets/made_sheets.h"
#include "tests/support/stored_zip.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

QString source(const QString &path)
{
    return QStringLiteral(YISHIBU_SOURCE_DIR "/") + path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using made::faultOf;

/// Read in this process, so that the sanitizers look on.
Outcome<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName)
{
    auto sheets = made::readHere(bytes, fileName);
    if (!sheets)
        return std::unexpected(sheets.error());
    return Workbook{fileName, {}, std::move(*sheets)};
}

} // namespace

class TestOpenSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensTheRegisterWithDatesMergesAndDigest()
    {
        const QString path = source(u"resources/practice/qingshi.xlsx"_s);
        const auto workbook = openSheet(path);
        QVERIFY(workbook);
        QCOMPARE(workbook->fileName, u"qingshi.xlsx"_s);
        QCOMPARE(workbook->sha256, QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256));
        QCOMPARE(workbook->sheets.size(), 2);
        const Sheet &sheet = workbook->sheets[0];
        QCOMPARE(sheet.name, u"花名册"_s);
        QCOMPARE(sheet.cell(3, 8), (Cell{Cell::Kind::Date, u"1949-09-16"_s}));
        QCOMPARE(sheet.cell(3, 7), (Cell{Cell::Kind::Text, u"990101194909163119"_s}));
        QCOMPARE(sheet.cell(3, 0), (Cell{Cell::Kind::Number, u"1"_s}));
        QVERIFY(sheet.merges.contains(Merge{1260, 1, 1261, 1}));
    }

    void goesByTheBytesNotByTheName()
    {
        QTemporaryDir folder;
        const QString disguised = folder.filePath(u"register.csv"_s);
        QVERIFY(QFile::copy(source(u"resources/practice/qingshi.xlsx"_s), disguised));
        const auto workbook = openSheet(disguised);
        QVERIFY(workbook);
        QCOMPARE(workbook->sheets.size(), 2);
    }

    void readsEachKindOfCell()
    {
        const auto workbook = readWorkbook(
            made::xlsx("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>张</t>"
                       "</r><r><t>三</t></r></is></c><c r=\"C1\"><v>9.901041988102109E+17</v></c><c r=\"D1\" s=\"2\"><v>23802"
                       "</v></c><c r=\"E1\" t=\"str\"><f>A1</f><v>结果</v></c><c r=\"F1\" t=\"e\"><v>#REF!</v></c>"
                       "<c r=\"G1\" s=\"1\"><v>18157</v></c><c r=\"H1\"><v>0.1</v></c><c r=\"I1\"><v>990104690814568</v></c>"
                       "<c r=\"J1\" s=\"1\"><v>23802</v></c>"
                       "</row><row r=\"3\"><c><v>7</v></c></row></sheetData>"
                       "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"nonsense\"/></mergeCells>",
                       "<si><t>零</t></si><si><t>李四</t><rPh><t>lisi</t></rPh></si>"),
            u"x.xlsx"_s);
        QVERIFY(workbook);
        const Sheet &sheet = workbook->sheets[0];
        QCOMPARE(sheet.at(0, 0), u"李四"_s);
        QCOMPARE(sheet.at(0, 1), u"张三"_s);
        QCOMPARE(sheet.cell(0, 2).kind, Cell::Kind::Number);
        QVERIFY(hasLostDigits(sheet.at(0, 2)));
        QCOMPARE(sheet.cell(0, 3), (Cell{Cell::Kind::Date, u"1965-03-01"_s}));
        QCOMPARE(sheet.at(0, 4), u"结果"_s);
        QCOMPARE(sheet.cell(0, 5).kind, Cell::Kind::Empty);
        QCOMPARE(sheet.cell(0, 6), (Cell{Cell::Kind::Date, u"1949-09-16"_s}));
        QCOMPARE(sheet.at(0, 7), u"0.1"_s);
        QCOMPARE(sheet.at(0, 8), u"990104690814568"_s);
        QVERIFY(!hasLostDigits(sheet.at(0, 8)));
        QCOMPARE(sheet.cell(0, 9), (Cell{Cell::Kind::Date, u"1965-03"_s})); // 1965年3月: the day is the spreadsheet's
        QCOMPARE(sheet.at(2, 0), u"7"_s);
        QCOMPARE(sheet.merges, (QList<Merge>{{0, 0, 1, 1}}));
    }

    void knowsTheYearZeroOfOldMacintoshFiles()
    {
        const auto workbook = readWorkbook(made::xlsx("<sheetData><row><c s=\"2\"><v>22340</v></c></row></sheetData>", {},
                                                      "date1904=\"1\""),
                                           u"x.xlsx"_s);
        QVERIFY(workbook);
        QCOMPARE(workbook->sheets[0].at(0, 0), u"1965-03-01"_s);
    }

    void tellsDateFormatsFromOthers()
    {
        QCOMPARE(XlsxStyles::shownBy(u"yyyy\"年\"m\"月\";@"_s), DateShown::Month);
        QCOMPARE(XlsxStyles::shownByBuiltIn(57), DateShown::Month);
        // mmm-yy, which a spreadsheet gives to 1-35.
        QCOMPARE(numberCell(12785, XlsxStyles::shownByBuiltIn(17), false), (Cell{Cell::Kind::Date, u"1935-01"_s}));
        QCOMPARE(XlsxStyles::shownByBuiltIn(58), DateShown::Day); // m月d日
        QVERIFY(XlsxStyles::isDateFormat(u"yyyy-mm-dd"_s));
        QVERIFY(XlsxStyles::isDateFormat(u"yyyy\"年\"m\"月\"d\"日\";@"_s));
        QVERIFY(XlsxStyles::isDateFormat(u"[$-804]m/d"_s));
        QVERIFY(!XlsxStyles::isDateFormat(u"0.00\"day\""_s));
        QVERIFY(!XlsxStyles::isDateFormat(u"h:mm:ss"_s));
        QVERIFY(!XlsxStyles::isDateFormat(u"General"_s));
        QVERIFY(!XlsxStyles::isDateFormat(u"0.00E+00"_s));
        QVERIFY(!XlsxStyles::isDateFormat(u"[Red]#,##0"_s));
    }

    void refusesWhatIsNoSpreadsheet()
    {
        QTemporaryDir folder;
        QCOMPARE(faultOf(openSheet(folder.filePath(u"none.xlsx"_s))), SheetFault::NotFound);
        QCOMPARE(faultOf(openSheet(folder.path())), SheetFault::NotFound);
        QCOMPARE(faultOf(readWorkbook({}, u"a.xlsx"_s)), SheetFault::NotASpreadsheet);
        QCOMPARE(faultOf(readWorkbook("PK\3\4 and nothing more", u"a.xlsx"_s)), SheetFault::NotASpreadsheet);
        QCOMPARE(faultOf(readWorkbook(storedZip({{"word/document.xml", "<x/>"}}), u"a.docx"_s)),
                 SheetFault::NotASpreadsheet);
        QCOMPARE(faultOf(readWorkbook(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, 0), u"a.xls"_s)),
                 SheetFault::OtherFormat);
        const auto refused = readWorkbook("\x7f""ELF\1\2\3", u"a.xlsx"_s);
        QCOMPARE(refused.error().names(), QStringList{u"a.xlsx"_s});
    }

    void refusesWhatIsTooLarge()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"large.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(sheetFileLimitMiB * 1024 * 1024 + 1));
        file.close();
        QCOMPARE(faultOf(openSheet(file.fileName())), SheetFault::TooLarge);
        QCOMPARE(faultOf(readWorkbook(made::xlsx("<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>"),
                                      u"wide.xlsx"_s)),
                 SheetFault::TooManyRows);
        QCOMPARE(faultOf(readWorkbook(made::xlsx("<sheetData><row r=\"1\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>"),
                                      u"long.xlsx"_s)),
                 SheetFault::TooManyRows);
    }

    /// A pipe would be waited for without end, a device be read without end.
    void onlyAFileIsASpreadsheet()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"register.csv"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(faultOf(openSheet(pipe)), SheetFault::NotASpreadsheet);
        QCOMPARE(faultOf(openSheet(u"/dev/zero"_s)), SheetFault::NotASpreadsheet);
        QVERIFY(QFile::link(source(u"resources/practice/qingshi.xlsx"_s), folder.filePath(u"link.xlsx"_s)));
        QVERIFY(openSheet(folder.filePath(u"link.xlsx"_s)));
    }

    void aLineWithoutEndIsRefusedEarly()
    {
        QCOMPARE(faultOf(readWorkbook("姓名," + QByteArray(4'000'000, ','), u"a.csv"_s)), SheetFault::TooManyRows);
        QCOMPARE(faultOf(readWorkbook("姓名," + QByteArray(4'000'000, 'a'), u"a.csv"_s)), SheetFault::NotASpreadsheet);
        QCOMPARE(faultOf(readWorkbook("姓名,\"" + QByteArray(4'000'000, 'a'), u"a.csv"_s)), SheetFault::NotASpreadsheet);
        QVERIFY(readWorkbook("姓名," + QByteArray(cellTextLimit, 'a') + "\n", u"a.csv"_s));
    }

    /// Cut, flipped and random bytes: an answer every time, and no crash, here or in what reads the cells.
    void survivesDamagedFiles()
    {
        const QByteArray good = bytesOf(source(u"tests/sheets/liushugou-messy.xlsx"_s));
        const QByteArray small = made::xlsx("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>",
                                            "<si><t>姓名</t></si>");
        QVERIFY(!good.isEmpty());
        QRandomGenerator random(7);
        const auto tryOut = [](const QByteArray &bytes) {
            if (const auto workbook = readWorkbook(bytes, u"x"_s))
                (void)readRoster(*workbook, QDate(2026, 11, 22)).has_value();
        };
        for (int i = 0; i < 40; ++i)
            tryOut(good.left(qsizetype(random.bounded(int(good.size())))));
        for (int i = 0; i < 30; ++i) {
            QByteArray bytes = good;
            for (int n = 0; n < 20; ++n)
                bytes[qsizetype(random.bounded(int(bytes.size())))] = char(random.bounded(256));
            tryOut(bytes);
        }
        for (int i = 0; i < 4000; ++i) {
            QByteArray bytes = small;
            for (int n = int(random.bounded(8)); n >= 0; --n)
                bytes[qsizetype(random.bounded(int(bytes.size())))] = char(random.bounded(256));
            tryOut(bytes.left(random.bounded(3) ? bytes.size() : qsizetype(random.bounded(int(bytes.size())))));
        }
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes(qsizetype(random.bounded(300)), 0);
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            tryOut(random.bounded(2) ? "PK\3\4" + bytes : bytes);
        }
        tryOut(made::xlsx("<sheetData><row><c t=\"inlineStr\"><is>" + QByteArray("<r>").repeated(200000)
                          + "</is></c></row></sheetData>"));
    }

    void writesNumbersPlainly()
    {
        QCOMPARE(spreadsheetNumberText(18157), u"18157"_s);
        QCOMPARE(spreadsheetNumberText(-3), u"-3"_s);
        QCOMPARE(spreadsheetNumberText(1965.3), u"1965.3"_s);
        QCOMPARE(spreadsheetNumberText(199012345678901.0), u"199012345678901"_s);
        QVERIFY(hasLostDigits(spreadsheetNumberText(990104198810210900.0)));
        QVERIFY(!hasLostDigits(spreadsheetNumberText(999999999999999.0)));
        QCOMPARE(spreadsheetDay(1), QDate(1900, 1, 1));
        QCOMPARE(spreadsheetDay(59), QDate(1900, 2, 28));
        QVERIFY(!spreadsheetDay(60).isValid());
        QCOMPARE(spreadsheetDay(61), QDate(1900, 3, 1));
        QCOMPARE(spreadsheetDay(23802.75), QDate(1965, 3, 1));
        QVERIFY(!spreadsheetDay(0).isValid());
        QVERIFY(!spreadsheetDay(1e18).isValid());
    }
};

YISHIBU_TEST(TestOpenSheet)
#include "tst_open_sheet.moc"
