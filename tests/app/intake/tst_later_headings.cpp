#include "app/intake/body_reading.h"
#include "app/intake/later_headings.h"
#include "app/intake/refused_rows.h"
#include "app/intake/roster_reading.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QString first = u"户编号|姓名|与户主关系|性别|出生日期"_s;

RosterReading read(const QStringList &lines)
{
    const auto reading = readRoster(workbook({table(lines)}), today);
    return reading ? *reading : RosterReading();
}

} // namespace

/// Two registers in one sheet, one below the other: each is read by its own headings, and nobody is made up.
class TestLaterHeadings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRegisterBelowIsReadByItsOwnHeadings()
    {
        const RosterReading reading = read({first, u"1|张三|户主|男|1950-01-02"_s, u"1|李秀英|配偶|女|1952-03-04"_s, u"||||"_s,
                                            u"姓名|性别|出生日期|户编号|与户主关系|备注"_s, u"王五|男|1960-05-06|2|户主|低保"_s, u"赵梅|女|1962-07-08|2|配偶|"_s});
        QCOMPARE(reading.villagers.size(), 4);
        QCOMPARE(reading.villagers[2].name, u"王五"_s);
        QCOMPARE(reading.villagers[2].birth, QDate(1960, 5, 6));
        QCOMPARE(reading.villagers[2].remark, u"低保"_s);
        QCOMPARE(reading.villagers[3].sex, Sex::Female);
        QCOMPARE(reading.households.size(), 2);
        QCOMPARE(reading.households[1].number, u"2"_s);
        QVERIFY(reading.counts.isAsExpected());
        QCOMPARE(reading.skipped.size(), 1);
        QCOMPARE(reading.skipped[0].kind, RowKind::RepeatedHeading);
        QCOMPARE(reading.skipped[0].row, 5);
    }

    void aSecondOneWithMoreColumnsDoesNotHideTheFirst()
    {
        const RosterReading reading = read({u"姓名|性别|与户主关系"_s, u"张三|男|户主"_s, u"李四|女|配偶"_s, u"性别|姓名|民族|与户主关系|出生日期|备注"_s,
                                            u"男|王五|汉族|户主|1960-05-06|"_s});
        QCOMPARE(reading.villagers.size(), 3);
        QCOMPARE(reading.villagers[0].name, u"张三"_s);
        QCOMPARE(reading.villagers[2].name, u"王五"_s);
    }

    void whereNobodyIsNamedNobodyComesIn()
    {
        const QStringList lines{first, u"1|张三|户主|男|1950-01-02"_s, u"性别|民族|出生日期|住址|身份证号"_s,
                                u"男|汉族|1960-05-06|村东|990101195905164696"_s, u"女|汉族|1962-07-08|村东|"_s};
        const RosterReading reading = read(lines);
        QCOMPARE(reading.villagers.size(), 1);
        QCOMPARE(reading.counts.refused, 2);
        QVERIFY(reading.counts.isAsExpected());
        QCOMPARE(reading.notes.size(), 2);
        QCOMPARE(reading.notes[0].fault, RowFault::HeadingsUnclear);
        QCOMPARE(reading.notes[0].row, 4);
        QCOMPARE(reading.refused[0].citizenId, u"990101195905164696"_s);
        // They go back under their own headings.
        const Workbook back = refusedRows(workbook({table(lines)}), reading, [](RowFault) { return u"标题不清"_s; });
        QCOMPARE(back.sheets.size(), 1);
        QCOMPARE(back.sheets[0].rows.size(), 3);
        QCOMPARE(back.sheets[0].at(0, 1), u"民族"_s);
        QCOMPARE(back.sheets[0].at(1, 3), u"村东"_s);
    }

    void aTwoLineHeadingBelowIsRead()
    {
        const RosterReading reading = read({first, u"1|张三|户主|男|1950-01-02"_s, u"姓名|性别|出生|与户主|户"_s, u"||日期|关系|编号"_s,
                                            u"王五|男|1960-05-06|户主|2"_s});
        QCOMPARE(reading.villagers.size(), 2);
        QCOMPARE(reading.villagers[1].name, u"王五"_s);
        QCOMPARE(reading.villagers[1].birth, QDate(1960, 5, 6));
        QCOMPARE(reading.households[1].number, u"2"_s);
    }

    void headingsOfEachPageChangeNothing()
    {
        const RosterReading reading = read({first, u"1|张三|户主|男|1950-01-02"_s, first, u"1|李秀英|配偶|女|1952-03-04"_s, u"户编号|姓 名|与户主关系||"_s,
                                            u"1|张小明|子|男|1980-03-04"_s});
        QCOMPARE(reading.villagers.size(), 3);
        QCOMPARE(reading.households.size(), 1);
        QVERIFY(reading.sheets[0].later.isEmpty());
    }

    void aHeadingOfTwoWordsThatComesAgainIsNobody()
    {
        const RosterReading reading = read({u"姓名|与户主关系"_s, u"张三|户主"_s, u"姓名|与户主关系"_s, u"李秀英|配偶"_s});
        QCOMPARE(reading.villagers.size(), 2);
        QCOMPARE(reading.households.size(), 1);
        QVERIFY(reading.counts.isAsExpected());
        QCOMPARE(reading.skipped.size(), 1);
        QCOMPARE(reading.skipped[0].kind, RowKind::RepeatedHeading);
        QCOMPARE(reading.skipped[0].row, 3);
        const BodyReading posts = readBodies(workbook({table({u"姓名|职务"_s, u"张三|村委会主任"_s, u"姓名|职务"_s, u"李秀英|村委会委员"_s})}), {});
        QCOMPARE(posts.lines, 2);
        QCOMPARE(posts.skipped.size(), 1);
        QCOMPARE(posts.skipped[0].kind, RowKind::RepeatedHeading);
    }

    /// Words that a person's row may have: nobody is taken for a heading.
    void nobodyIsTakenForAHeading()
    {
        const RosterReading reading = read({u"姓名|与户主关系|政治面貌|集体成员|户代表|备注"_s, u"张三|户主|中共党员|成员|户代表|说明"_s, u"李四|家庭成员|党员|成员||"_s});
        QCOMPARE(reading.villagers.size(), 2);
        QVERIFY(reading.sheets[0].later.isEmpty());
    }
};

YISHIBU_TEST(TestLaterHeadings)
#include "tst_later_headings.moc"
