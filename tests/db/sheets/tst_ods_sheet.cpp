#include "app/intake/spreadsheet_number.h"
#include "db/sheets/sheet_limits.h"
#include "tests/db/sheets/made_sheets.h"
#include "tests/support/stored_zip.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

Outcome<QList<Sheet>> rows(const QByteArray &xml)
{
    return made::readHere(made::ods("<table:table table:name=\"名册\">" + xml + "</table:table>"));
}

QByteArray text(const QByteArray &xml, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + xml + "</text:p></table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

} // namespace

class TestOdsSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEachKindOfCell()
    {
        const auto sheets = rows(row(
            text("张三丰")
            + "<table:table-cell office:value-type=\"float\" office:value=\"990104690814568\"><text:p>9.9E+14</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"float\" office:value=\"9.90104198810211E+017\"><text:p>9.9E+17</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"date\" office:date-value=\"1965-03-01\"><text:p>65年3月</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"date\" office:date-value=\"1965-03-01T08:30:00\"/>"
              "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50%</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>WAHR</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"string\" office:string-value=\"990102198708096145\"/>"
              "<table:table-cell/><table:table-cell table:formula=\"of:=A1\" office:value-type=\"string\"><text:p>结果</text:p></table:table-cell>"
              "<table:table-cell table:formula=\"of:=#REF!\"><text:p>#REF!</text:p></table:table-cell>"));
        QVERIFY(sheets);
        QCOMPARE(sheets->size(), 1);
        const Sheet &sheet = sheets->constFirst();
        QCOMPARE(sheet.name, u"名册"_s);
        const QList<Cell> wanted{{Cell::Kind::Text, u"张三丰"_s},      {Cell::Kind::Number, u"990104690814568"_s},
                                 {Cell::Kind::Number, sheet.at(0, 2)}, {Cell::Kind::Date, u"1965-03"_s}, // shown as a month: the day is the spreadsheet's
                                 {Cell::Kind::Date, u"1965-03-01"_s},  {Cell::Kind::Number, u"0.5"_s},
                                 {Cell::Kind::Text, u"TRUE"_s},        {Cell::Kind::Text, u"990102198708096145"_s},
                                 {},                                   {Cell::Kind::Text, u"结果"_s}};
        QCOMPARE(sheet.rows[0], wanted);
        QVERIFY(hasLostDigits(sheet.at(0, 2)));
    }

    void readsTextAsItIsShown()
    {
        const auto sheets = rows(row(text("张<text:s/>三<text:s text:c=\"2\"/>丰") + text("a\n   <text:span>b <text:span>c</text:span></text:span>")
                                     + "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p>"
                                       "</office:annotation><text:p>one<text:tab/>1</text:p><text:p>two<text:line-break/>2</text:p></table:table-cell>"
                                     + text("<text:ruby><text:ruby-base>朴</text:ruby-base><text:ruby-text>piáo</text:ruby-text></text:ruby>")
                                     + text("𠮷&amp;&#x4E01;")));
        QVERIFY(sheets);
        const Sheet &sheet = sheets->constFirst();
        QCOMPARE(sheet.at(0, 0), u"张 三  丰"_s);
        QCOMPARE(sheet.at(0, 1), u"a b c"_s);
        QCOMPARE(sheet.at(0, 2), u"one\t1\ntwo\n2"_s);
        QCOMPARE(sheet.at(0, 3), u"朴"_s);
        QCOMPARE(sheet.at(0, 4), u"𠮷&丁"_s);
    }

    void repeatsWhatIsRepeatedAndKnowsMergedCells()
    {
        const auto sheets = rows("<table:table-header-rows>" + row(text("户号", "table:number-columns-repeated=\"3\"") + text("末"))
                                 + "</table:table-header-rows><table:table-row-group>"
                                 + row(text("1", "table:number-rows-spanned=\"2\" table:number-columns-spanned=\"2\"")
                                       + "<table:covered-table-cell/>" + text("张三"))
                                 + row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + text("李四"))
                                 + "</table:table-row-group>" + row(text("同"), "table:number-rows-repeated=\"3\"")
                                 + row("<table:table-cell table:number-columns-repeated=\"1024\"/>",
                                       "table:number-rows-repeated=\"1048000\""));
        QVERIFY(sheets);
        const Sheet &sheet = sheets->constFirst();
        QCOMPARE(sheet.rows.size(), 6);
        QCOMPARE(sheet.at(0, 2), u"户号"_s);
        QCOMPARE(sheet.at(0, 3), u"末"_s);
        QCOMPARE(sheet.at(1, 2), u"张三"_s);
        QCOMPARE(sheet.at(2, 2), u"李四"_s);
        QCOMPARE(sheet.at(5, 0), u"同"_s);
        QCOMPARE(sheet.merges, (QList<Merge>{{1, 0, 2, 1}}));
    }

    /// What was deleted, drawn or only named is no register.
    void leavesOutWhatIsNoCell()
    {
        const auto sheets = made::readHere(made::ods(
            "<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell/>"
            "</table:cell-content-deletion></table:deletion></table:tracked-changes>"
            "<table:table table:name=\"A\"><table:shapes><table:table><table:table-row><table:table-cell><text:p>画</text:p>"
            "</table:table-cell></table:table-row></table:table></table:shapes>"
            + row(text("甲")) + "</table:table><table:table table:name=\"B\">" + row(text("乙")) + "</table:table>"
            "<table:named-expressions/>"));
        QVERIFY(sheets);
        QCOMPARE(sheets->size(), 2);
        QCOMPARE(sheets->at(0).at(0, 0), u"甲"_s);
        QCOMPARE(sheets->at(0).rows.size(), 1);
        QCOMPARE(sheets->at(1).name, u"B"_s);
    }

    /// The same cells in another format are the same cells.
    void readsTheOldRegisterFromAnOds()
    {
        QFile file(QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/heishan.xls"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto old = made::readHere(file.readAll());
        QVERIFY(old);
        const auto anew = made::readHere(made::odsOf(*old));
        QVERIFY(anew);
        QCOMPARE(anew->size(), old->size());
        QCOMPARE(anew->constFirst().rows, old->constFirst().rows);
        QCOMPARE(anew->constFirst().name, old->constFirst().name);
    }

    void survivesDamage()
    {
        const QByteArray good = row(text("姓名", "table:number-columns-repeated=\"2\"")) + row(text("张<text:s text:c=\"2\"/>三"));
        QRandomGenerator random(9);
        int whole = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good;
            for (int n = int(random.bounded(4)); n >= 0; --n)
                bytes[qsizetype(random.bounded(int(bytes.size())))] = "<>/\"0123456789 "[random.bounded(15)];
            whole += rows(bytes).has_value();
        }
        QVERIFY(whole > 0 && whole < 3000);
    }

    void refusesWhatIsTooLargeBrokenOrProtected()
    {
        QCOMPARE(made::faultOf(rows(row(text("满", "table:number-columns-repeated=\"16384\"")))), SheetFault::TooManyRows);
        QCOMPARE(made::faultOf(rows(row(text("满"), "table:number-rows-repeated=\"1048576\""))), SheetFault::TooManyRows);
        // Twenty sheets that each stay within the limits, but not together.
        const QByteArray many = "<table:table>" + row(text("满", "table:number-columns-repeated=\"500\""), "table:number-rows-repeated=\"9000\"")
                                + "</table:table>";
        QCOMPARE(made::faultOf(made::readHere(made::ods(many.repeated(20)))), SheetFault::TooManyRows);
        QCOMPARE(made::faultOf(rows(row(text(QByteArray(cellTextLimit + 1, 'a'))))), SheetFault::Unreadable);
        QCOMPARE(made::faultOf(rows(row(text("<text:s text:c=\"2000000000\"/>")))), SheetFault::Unreadable);
        QCOMPARE(made::faultOf(rows("<table:table-row><table:table-cell>")), SheetFault::Unreadable);
        QCOMPARE(made::faultOf(rows(row("<table:table-cell><text:p>" + QByteArray("<text:span>").repeated(100000)))),
                 SheetFault::Unreadable);
        auto locked = made::odsParts({});
        locked.append(qMakePair(QByteArray("META-INF/manifest.xml"),
                                QByteArray("<m:manifest xmlns:m=\"urn:m\"><m:encryption-data/></m:manifest>")));
        QCOMPARE(made::faultOf(made::readHere(storedZip(locked))), SheetFault::OtherFormat);
    }
};

YISHIBU_TEST(TestOdsSheet)
#include "tst_ods_sheet.moc"
