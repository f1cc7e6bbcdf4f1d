#include "tests/app/intake/read_table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

bool isFlagged(const RosterReading &reading, RowFault fault)
{
    return reading.villagers.value(0).doubt.contains(word(fault));
}

} // namespace

/// What a spreadsheet made of a number, and what a remark says of death and of moving away, is told.
class TestSaidBeside : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersComeOutOfTheirWrapping()
    {
        const RosterReading reading = read(table({u"户号|组别|姓名|与户主关系|性别|出生日期|身份证号|联系电话"_s,
                                                  u"=\"001\"|一组|王一|户主|男|=\"1949-09-16\"|=\"990101194909163119\"|=\"13800000001\""_s, u"'002|一组|钱一|户主|男|'1955-05-05||'13800000003"_s}));
        QCOMPARE(reading.households.size(), 2);
        QCOMPARE(reading.households[0].number, u"001"_s);
        QCOMPARE(reading.households[1].number, u"002"_s);
        QCOMPARE(reading.villagers[1].birth, QDate(1955, 5, 5));
        QCOMPARE(reading.numbers.value(reading.villagers[0].id), (PersonalNumbers{.citizenId = u"990101194909163119"_s, .phone = u"13800000001"_s}));
        QCOMPARE(reading.numbers.value(reading.villagers[1].id).phone, u"13800000003"_s);
        QCOMPARE(reading.counts.repaired, 1); // the other has no ID number
        QVERIFY(std::ranges::any_of(reading.notes, [](const RowNote &note) { return note.before == u"'002" && note.after == u"002"; }));
    }

    void wideNumbersAreOneHouseholds()
    {
        const RosterReading reading = read(table({u"户号|姓名|与户主关系|性别"_s, u"02|王一|户主|男"_s, u"０２|李二|妻|女"_s, u"０３|钱一|户主|男"_s}));
        QCOMPARE(reading.households.size(), 2);
        QCOMPARE(reading.households[0].number, u"02"_s);
        QCOMPARE(reading.households[1].number, u"03"_s);
        QCOMPARE(reading.counts.repaired, 2);
        QCOMPARE(reading.notes.value(0).fault, RowFault::FullWidth);
        QCOMPARE(reading.notes.value(0).before, u"０２"_s);
        QCOMPARE(reading.notes.value(0).after, u"02"_s);
    }

    void aNumberMadeADateIsFlagged()
    {
        Sheet sheet = table({u"户号|姓名|与户主关系|性别"_s, u"2024-01-01|王一|户主|男"_s, u"2024-01-01|李二|妻|女"_s});
        QVERIFY(!isFlagged(read(sheet), RowFault::NumberIsDate));
        sheet.rows[1][0].kind = Cell::Kind::Date;
        QVERIFY(isFlagged(read(sheet), RowFault::NumberIsDate));
        QVERIFY(isFlagged(read(table({u"户号|姓名|与户主关系|性别"_s, u"1月1日|王一|户主|男"_s})), RowFault::NumberIsDate));
        QVERIFY(!isFlagged(read(table({u"户号|姓名|与户主关系|性别"_s, u"1-1|王一|户主|男"_s})), RowFault::NumberIsDate));
        // 1-35 as a month of 1935.
        sheet.rows[1][0] = sheet.rows[2][0] = {Cell::Kind::Date, u"1935-01"_s};
        const RosterReading month = read(sheet);
        QVERIFY(isFlagged(month, RowFault::NumberIsDate));
        QCOMPARE(month.households.value(0).number, u"1935-01"_s);
        QVERIFY(isFlagged(read(table({u"户号|姓名|与户主关系|性别"_s, u"Jan-35|王一|户主|男"_s})), RowFault::NumberIsDate));
    }

    void aRemarkOfLeavingIsFlaggedAndChangesNothing()
    {
        const auto withRemark = [](const QString &remark) {
            return read(table({u"户号|姓名|与户主关系|性别|备注"_s, u"1|王一|户主|男|"_s + remark}));
        };
        for (const QString &remark : {u"已故"_s, u"2023年迁出"_s, u"已出嫁"_s, u"2024年3月病逝"_s, u"户口注销"_s, u"2024年2月故"_s, u"2023.5故"_s, u"故"_s}) {
            QVERIFY2(isFlagged(withRemark(remark), RowFault::LeavingSaid), qPrintable(remark));
            QCOMPARE(withRemark(remark).villagers[0].standing, RegisterStanding::Listed);
        }
        for (const QString &remark : {u"低保"_s, u"易地搬迁户"_s, u"丈夫2010年去世"_s, u"父亲已故"_s, u"2020年迁入"_s, u"外出务工"_s, u"拆迁安置"_s, u"2024年2月事故致残"_s, u"丈夫2024年2月故"_s, u"2020年故障"_s})
            QVERIFY2(!isFlagged(withRemark(remark), RowFault::LeavingSaid), qPrintable(remark));
    }

    void columnsOfDeathAndLeavingAreHeard()
    {
        for (const QString &heading : {u"死亡日期"_s, u"注销原因"_s, u"迁出时间"_s, u"是否死亡"_s, u"去世时间"_s}) {
            const auto said = [&heading](const QString &cell) {
                return isFlagged(read(table({u"户号|姓名|与户主关系|性别|"_s + heading, u"1|王一|户主|男|"_s + cell})), RowFault::LeavingSaid);
            };
            QVERIFY2(said(u"2024-03-01"_s), qPrintable(heading));
            QVERIFY(!said(QString()));
            QVERIFY(!said(u"否"_s));
            QVERIFY(!said(u"/"_s));
        }
    }

    void aRemarkIsNoTotal()
    {
        const RosterReading reading = read(table({u"户号|户主姓名|姓名|性别|备注"_s, u"1|王一|王一|男|累计缴费15年"_s, u"1|王一|李二|女|共计2口人"_s, u"合计||2|男1|"_s}));
        QCOMPARE(reading.villagers.size(), 2);
        QCOMPARE(reading.villagers[0].remark, u"累计缴费15年"_s);
        QCOMPARE(reading.counts.expected, 2);
        QCOMPARE(reading.skipped.size(), 1);
    }

    void aMonthOfACellIsAMonth()
    {
        Sheet sheet = table({u"户号|姓名|与户主关系|性别|出生年月"_s, u"1|王一|户主|男|1965-03"_s});
        for (const Cell::Kind kind : {Cell::Kind::Text, Cell::Kind::Date}) {
            sheet.rows[1][4].kind = kind;
            const RosterReading reading = read(sheet);
            QCOMPARE(reading.villagers[0].birth, QDate(1965, 3, 1));
            QVERIFY(isFlagged(reading, RowFault::BirthMonthOnly));
        }
    }
};

YISHIBU_TEST(TestSaidBeside)
#include "tst_said_beside.moc"
