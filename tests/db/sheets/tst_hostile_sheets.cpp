#include "db/sheets/open_sheet.h"
#include "tests/db/sheets/made_sheets.h"
#include "tests/support/stored_zip.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace yishibu;
using namespace Qt::StringLiterals;
using made::faultOf;

namespace {

constexpr qsizetype mib = 1024 * 1024;

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// Rows without end, in a few kilobytes of file.
QByteArray rowsWithoutEnd(qsizetype size, qint64 claimed = -1)
{
    const QByteArray row = "<row><c><v>1</v></c></row>";
    return made::packedZip(made::xlsxParts("<sheetData>" + row.repeated(size / row.size()) + "</sheetData>"), claimed);
}

} // namespace

/// Whatever lies behind the name of a spreadsheet: a sentence, and soon.
class TestHostileSheets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Outcome<Workbook> opened(const QByteArray &bytes, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return openSheet(path);
    }

private Q_SLOTS:
    void refusesAPictureThatIsCalledASpreadsheet()
    {
        QFile picture(QStringLiteral(YISHIBU_SOURCE_DIR "/docs/screens/today.png"));
        const QByteArray bytes = picture.open(QIODevice::ReadOnly) ? picture.readAll()
                                                                   : "\x89PNG\r\n\x1a\n" + QByteArray(1000, '\x7');
        for (const auto &name : {u"照片.xlsx"_s, u"照片.xls"_s, u"照片.ods"_s, u"照片.csv"_s})
            QCOMPARE(faultOf(opened(bytes, name)), SheetFault::NotASpreadsheet);
    }

    void refusesWhatUnpacksWithoutEnd()
    {
        const QByteArray bomb = rowsWithoutEnd(210 * mib);
        QVERIFY(bomb.size() < 4 * mib);
        const auto refused = opened(bomb, u"bomb.xlsx"_s);
        QCOMPARE(faultOf(refused), SheetFault::TooLarge);
        QCOMPARE(refused.error().figures(), QList<qint64>{sheetUnpackedLimitMiB});
        // One that lies about its size is not unpacked further than it says.
        QCOMPARE(faultOf(opened(rowsWithoutEnd(20 * mib, 1000), u"liar.xlsx"_s)), SheetFault::Unreadable);
        QCOMPARE(faultOf(opened(rowsWithoutEnd(mib, 0xFFFFFFF0), u"braggart.xlsx"_s)), SheetFault::TooLarge);
        const QByteArray tables = QByteArray("<table:table/>").repeated(130 * mib / 14);
        QCOMPARE(faultOf(opened(made::packedZip(made::odsParts(tables)), u"bomb.ods"_s)), SheetFault::TooLarge);
    }

    /// Within the size, but more rows, strings or depth than any register has: refused, or ended by the limits.
    void refusesWhatGrowsWhileItIsRead()
    {
        QCOMPARE(faultOf(opened(rowsWithoutEnd(20 * mib), u"rows.xlsx"_s)), SheetFault::TooManyRows);
        const QByteArray strings = QByteArray("<si><t>a</t></si>").repeated(40 * mib / 17);
        QVERIFY(!opened(made::packedZip(made::xlsxParts("<sheetData/><x>", strings)), u"strings.xlsx"_s));
        const QByteArray deep = QByteArray("<a>").repeated(20 * mib / 3);
        QVERIFY(!opened(made::packedZip(made::xlsxParts(deep)), u"deep.xlsx"_s));
        QVERIFY(!opened(made::packedZip(made::odsParts("<table:table><table:table-row><table:table-cell>" + deep)), u"deep.ods"_s));
        // Names that stand for names that stand for names.
        QByteArray laughs = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">";
        for (char name = 'b'; name < 'p'; ++name)
            laughs += QByteArray("<!ENTITY ") + name + " \"" + ('&' + QByteArray(1, char(name - 1)) + ';').repeated(10) + "\">";
        auto parts = made::xlsxParts({});
        parts.last().second = laughs + "]><worksheet><sheetData><row><c t=\"str\"><v>&o;</v></c></row></sheetData></worksheet>";
        QCOMPARE(faultOf(opened(storedZip(parts), u"laughs.xlsx"_s)), SheetFault::Unreadable);
    }

    void refusesWhatIsNoTable()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(faultOf(opened(randomBytes(random, 3000), u"random.csv"_s)), SheetFault::NotASpreadsheet);
        QCOMPARE(faultOf(opened({}, u"empty.xlsx"_s)), SheetFault::NotASpreadsheet);
        QCOMPARE(faultOf(opened("\r\n \t\r\n", u"blank.csv"_s)), SheetFault::NotASpreadsheet);
        QCOMPARE(faultOf(openSheet(m_folder.path())), SheetFault::NotFound);
        const QString pipe = m_folder.filePath(u"pipe.xls"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(faultOf(openSheet(pipe)), SheetFault::NotASpreadsheet);
    }

    void refusesABrokenOldFile()
    {
        QFile file(QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/heishan.xls"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QRandomGenerator random(2);
        for (const qsizetype left : {8, 512, 5000, 50000, 100000})
            QVERIFY(!opened(whole.left(left), u"cut.xls"_s));
        const QByteArray head = whole.left(8);
        QCOMPARE(faultOf(opened(head + randomBytes(random, 20000), u"random.xls"_s)), SheetFault::OtherFormat);
        // A whole container whose workbook is noise.
        QByteArray noise = whole;
        for (qsizetype at = 1024; at < 100000; ++at)
            noise[at] = char(random.bounded(256));
        QVERIFY(!opened(noise, u"noise.xls"_s));
    }

    /// Bytes flipped, cut out and doubled in small files of each format: always an answer. YISHIBU_FAULTS=all
    /// (./test.sh faults) takes more of them.
    void answersWhateverHappenedToAFile_data()
    {
        QTest::addColumn<QByteArray>("good");
        const auto cell = [](int row, int column) { return made::little(quint32(row), 2) + made::little(quint32(column), 2) + made::little(1, 2); };
        QTest::newRow("xlsx") << made::packedZip(made::xlsxParts(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>23802</v></c></row></sheetData>"
            "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>", "<si><t>姓名</t></si>"));
        QTest::newRow("xlsx, not packed") << made::xlsx(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>23802</v></c></row></sheetData>",
            "<si><t>姓名</t></si>");
        QTest::newRow("ods") << made::ods("<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"2\">"
                                          "<table:table-cell table:number-columns-repeated=\"3\"><text:p>姓名</text:p></table:table-cell>"
                                          "</table:table-row></table:table>");
        QByteArray records;
        for (int row = 0; row < 5; ++row) {
            records += made::record(0x00FD, cell(row, 0) + made::little(quint32(row % 2), 4)) + made::record(0x0203, cell(row, 1) + made::eight(23802))
                       + made::record(0x0006, cell(row, 2) + made::eight(row) + QByteArray(6, '\0'));
        }
        QTest::newRow("xls") << made::xls(records + made::record(0x00E5, made::little(1, 2) + QByteArray(8, '\0')));
    }

    void answersWhateverHappenedToAFile()
    {
        QFETCH(QByteArray, good);
        QVERIFY(made::readHere(good));
        QRandomGenerator random(4);
        const bool all = qEnvironmentVariable("YISHIBU_FAULTS") == "all"_L1;
        const int rounds = all ? 20000 : 400;
        int whole = 0;
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = good;
            for (int n = int(random.bounded(6)); n >= 0; --n) {
                const qsizetype at = qsizetype(random.bounded(int(bytes.size() - 16)));
                switch (random.bounded(4)) {
                case 0: bytes[at] = char(random.bounded(256)); break;
                case 1: bytes[at] = char(bytes[at] ^ (1 << random.bounded(8))); break;
                case 2: bytes.replace(at, 4, made::little(random.bounded(2) ? 0xFFFFFFFF : random.generate(), 4)); break;
                default: bytes.insert(at, bytes.mid(at, 16)); break;
                }
            }
            // What is written here is read here, where a sanitizer sees it; another's library only in the process apart.
            const bool ours = !bytes.startsWith("\xD0\xCF\x11\xE0");
            if (ours) {
                const auto sheets = made::readHere(bytes);
                whole += sheets.has_value();
            }
            if (!all && round % (ours ? 20 : 4) != 0)
                continue;
            const auto sheets = readApart(bytes, u"x"_s, ReadingApart::usual());
            if (!ours)
                whole += sheets.has_value();
            if (!sheets) {
                const SheetFault fault = faultOf(sheets);
                QVERIFY2(!ours || fault != SheetFault::ReaderStopped, qPrintable(u"round %1"_s.arg(round)));
                QVERIFY2(fault != SheetFault::ReaderMissing && fault != SheetFault::ReadingCancelled && int(fault) >= 0,
                         qPrintable(QString::number(int(fault))));
            }
        }
        QVERIFY(whole < rounds);
    }
};

YISHIBU_TEST(TestHostileSheets)
#include "tst_hostile_sheets.moc"
