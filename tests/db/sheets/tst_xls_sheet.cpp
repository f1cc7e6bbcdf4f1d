#include "app/intake/spreadsheet_number.h"
#include "db/sheets/formats/compound_file.h"
#include "db/sheets/formats/xls_records.h"
#include "tests/db/sheets/made_sheets.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;
using made::eight;
using made::little;
using made::record;

namespace {

QByteArray cellAt(int row, int column, int style = 0)
{
    return little(quint32(row), 2) + little(quint32(column), 2) + little(quint32(style), 2);
}

QByteArray number(int row, int column, double value, int style = 0)
{
    return record(0x0203, cellAt(row, column, style) + eight(value));
}

QByteArray shared(int row, int column, int string)
{
    return record(0x00FD, cellAt(row, column) + little(quint32(string), 4));
}

QByteArray heishan()
{
    QFile file(QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/heishan.xls"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestXlsSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnOldRegister()
    {
        const auto sheets = made::readHere(heishan());
        QVERIFY(sheets);
        QCOMPARE(sheets->size(), 1);
        const Sheet &sheet = sheets->constFirst();
        QCOMPARE(sheet.name, u"户籍"_s);
        QCOMPARE(sheet.rows.size(), 561);
        QCOMPARE(sheet.at(1, 5), u"身份证号码"_s);
        QCOMPARE(sheet.cell(2, 5), (Cell{Cell::Kind::Text, u"990103195804215450"_s}));
        QCOMPARE(sheet.at(2, 4), u"1958年4月21日"_s);
    }

    void readsEachKindOfCell()
    {
        const QByteArray label = little(2, 2) + '\1' + little(0x9F99, 2) + little(0x738B, 2);
        const QByteArray latin = little(3, 2) + '\0' + "a,b";
        const auto sheets = made::readHere(made::xls(
            shared(0, 0, 0) + shared(0, 1, 1) + record(0x0204, cellAt(0, 2) + label) + record(0x0204, cellAt(0, 3) + latin)
            + number(1, 0, 23802, 1) + number(1, 1, 18157, 2) + number(1, 2, 18157, 3) + number(1, 3, 9.901041988102109e17)
            + record(0x027E, cellAt(2, 0) + little((990104u << 2) | 2, 4))          // a whole number
            + record(0x027E, cellAt(2, 1) + little((quint32(-35) << 2) | 3, 4))     // a hundredth of one
            + record(0x00BD, little(3, 2) + little(1, 2) + little(1, 2) + little((23802u << 2) | 2, 4) + little(0, 2)
                                 + little((7u << 2) | 2, 4) + little(2, 2))
            + record(0x0205, cellAt(4, 0) + '\1' + '\0') + record(0x0205, cellAt(4, 1) + '\x17' + '\1')));
        QVERIFY(sheets);
        const Sheet &sheet = sheets->constFirst();
        QCOMPARE(sheet.name, u"S"_s);
        QCOMPARE(sheet.cell(0, 0), (Cell{Cell::Kind::Text, u"姓名"_s}));
        QCOMPARE(sheet.at(0, 1), u"张三丰"_s);
        QCOMPARE(sheet.at(0, 2), u"龙王"_s);
        QCOMPARE(sheet.at(0, 3), u"a,b"_s);
        QCOMPARE(sheet.cell(1, 0), (Cell{Cell::Kind::Date, u"1965-03-01"_s}));
        QCOMPARE(sheet.cell(1, 1), (Cell{Cell::Kind::Date, u"1949-09-16"_s}));
        QCOMPARE(sheet.cell(1, 2), (Cell{Cell::Kind::Number, u"18157"_s}));
        QVERIFY(hasLostDigits(sheet.at(1, 3)));
        QCOMPARE(sheet.cell(2, 0), (Cell{Cell::Kind::Number, u"990104"_s}));
        QCOMPARE(sheet.at(2, 1), u"-0.35"_s);
        QCOMPARE(sheet.cell(3, 1), (Cell{Cell::Kind::Date, u"1965-03-01"_s}));
        QCOMPARE(sheet.cell(3, 2), (Cell{Cell::Kind::Number, u"7"_s}));
        QCOMPARE(sheet.at(4, 0), u"TRUE"_s);
        QCOMPARE(sheet.cell(4, 1).kind, Cell::Kind::Empty);
    }

    /// A cell that was reckoned is as good as one that was typed.
    void keepsTheResultsOfFormulas()
    {
        const QByteArray words = QByteArray(1, '\0') + QByteArray(5, '\0') + little(0xFFFF, 2);
        const QByteArray truth = QByteArray("\1\0\1\0\0\0", 6) + little(0xFFFF, 2);
        const QByteArray error = QByteArray("\2\0\x17\0\0\0", 6) + little(0xFFFF, 2);
        const QByteArray rest(6, '\0');
        const auto sheets = made::readHere(made::xls(
            record(0x0006, cellAt(0, 0) + eight(42) + rest) + record(0x0006, cellAt(0, 1) + words + rest)
            + record(0x04BC, QByteArray(8, '\0')) + record(0x0207, little(2, 2) + '\1' + little(0x59D3, 2) + little(0x540D, 2))
            + record(0x0006, cellAt(0, 2) + truth + rest) + record(0x0006, cellAt(0, 3) + error + rest)
            + record(0x0006, cellAt(0, 4, 1) + eight(23802) + rest)));
        QVERIFY(sheets);
        const Sheet &sheet = sheets->constFirst();
        QCOMPARE(sheet.cell(0, 0), (Cell{Cell::Kind::Number, u"42"_s}));
        QCOMPARE(sheet.cell(0, 1), (Cell{Cell::Kind::Text, u"姓名"_s}));
        QCOMPARE(sheet.at(0, 2), u"TRUE"_s);
        QCOMPARE(sheet.cell(0, 3).kind, Cell::Kind::Empty);
        QCOMPARE(sheet.cell(0, 4), (Cell{Cell::Kind::Date, u"1965-03-01"_s}));
    }

    void knowsMergedCellsAndTheYearZeroOfOldMacintoshFiles()
    {
        const QByteArray merges = little(2, 2) + little(1, 2) + little(3, 2) + little(0, 2) + little(0, 2) + little(5, 2)
                                  + little(5, 2) + little(2, 2) + little(4, 2);
        const auto sheets = made::readHere(made::xls(number(0, 0, 22340, 2) + record(0x00E5, merges),
                                                     record(0x0022, little(1, 2))));
        QVERIFY(sheets);
        QCOMPARE(sheets->constFirst().at(0, 0), u"1965-03-01"_s);
        QCOMPARE(sheets->constFirst().merges, (QList<Merge>{{1, 0, 3, 0}, {5, 2, 5, 4}}));
    }

    /// A chart that lies on the sheet is a sheet within it, and is no register.
    void passesOverWhatLiesOnTheSheet()
    {
        const QByteArray chart = record(0x0809, little(0x0600, 2) + little(0x20, 2) + QByteArray(12, '\0')) + number(0, 0, 5)
                                 + record(0x000A, {});
        const auto sheets = made::readHere(made::xls(shared(0, 0, 0) + chart + shared(1, 0, 1)));
        QVERIFY(sheets);
        QCOMPARE(sheets->constFirst().at(0, 0), u"姓名"_s);
        QCOMPARE(sheets->constFirst().at(1, 0), u"张三丰"_s);
    }

    void refusesWhatIsCutOffOrProtected()
    {
        const QByteArray whole = heishan();
        QVERIFY(!whole.isEmpty());
        for (const qsizetype left : {512, 1000, 4096, 60000, 110000})
            QVERIFY2(!made::readHere(whole.left(left)), qPrintable(QString::number(left)));
        QCOMPARE(made::faultOf(made::readHere(made::xls(shared(0, 0, 0), record(0x002F, QByteArray(6, '\1'))))),
                 SheetFault::OtherFormat);
        QCOMPARE(made::faultOf(made::readHere(made::xls(shared(0, 0, 7)))), SheetFault::Unreadable); // no such string
        QCOMPARE(made::faultOf(made::readHere(made::xls(number(0, 600, 1)))), SheetFault::TooManyRows);
        QCOMPARE(made::faultOf(made::readHere(made::xls(record(0x0203, "short")))), SheetFault::Unreadable);
        // A document of the same old kind.
        QByteArray document = compound_file::ofOneStream("x");
        document.replace(QByteArray("W\0o\0r\0k\0b\0o\0o\0k", 15), QByteArray("D\0o\0c\0u\0m\0e\0n\0t", 15));
        QCOMPARE(made::faultOf(made::readHere(document)), SheetFault::OtherFormat);
    }

    /// What is read here and not by freexl, byte for byte in this process.
    void survivesDamage()
    {
        const QByteArray good = heishan();
        const auto stream = compound_file::stream(good, {u"Workbook"_s});
        QVERIFY(stream);
        QRandomGenerator random(8);
        const auto damaged = [&random](QByteArray bytes, qsizetype upTo) {
            for (int n = int(random.bounded(12)); n >= 0; --n)
                bytes[qsizetype(random.bounded(int(upTo)))] = char(random.bounded(3) ? random.bounded(256) : 255);
            return bytes;
        };
        int whole = 0;
        for (int round = 0; round < 2000; ++round) {
            (void)compound_file::stream(damaged(good, round % 2 ? 600 : good.size()), {u"Workbook"_s});
            const QByteArray bytes = damaged(*stream, round % 2 ? 5000 : stream->size());
            SheetRoom room;
            whole += readXlsRecords(bytes.left(random.bounded(9) ? bytes.size() : qsizetype(random.bounded(int(bytes.size())))), room)
                         .has_value();
        }
        QVERIFY(whole > 0 && whole < 2000);
    }

    void findsAStreamOfAnySizeInItsContainer()
    {
        QRandomGenerator random(3);
        for (const int size : {0, 1, 4095, 4096, 100000, 5'000'000}) {
            QByteArray bytes(size, '\0');
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            const auto found = compound_file::stream(compound_file::ofOneStream(bytes), {u"workbook"_s});
            QVERIFY(found);
            QVERIFY(found->startsWith(bytes));
            QVERIFY(found->size() - bytes.size() <= 4096);
        }
        // Small streams lie in sectors of their own kind: the summaries beside the register do.
        QVERIFY(compound_file::stream(heishan(), {u"Workbook"_s}));
    }
};

YISHIBU_TEST(TestXlsSheet)
#include "tst_xls_sheet.moc"
