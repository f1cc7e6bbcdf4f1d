#include "tests/app/intake/read_table.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;
using test::VillageBook;

namespace {

const QString head = u"户号|姓名|与户主关系|性别"_s;

/// "张三:张三 李四", for each household its head and its people.
QStringList homesOf(const RosterReading &reading)
{
    QStringList homes;
    for (const Household &household : reading.households) {
        homes.append(household.headName + u':' + namesIn(reading, household).join(u' '));
    }
    return homes;
}

int doubtsOf(const RosterReading &reading, RowFault fault)
{
    return int(std::ranges::count_if(reading.villagers, [&](const Villager &one) { return one.doubt.split(u' ').contains(word(fault)); }));
}

const QStringList families{u"张三:张三 李四"_s, u"王五:王五"_s, u"孙七:孙七 周八"_s};

} // namespace

/// Villages count their households from 1 in each group, and their sheets do not always tell the group.
class TestRestartingNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersThatBeginAnewMeltNoFamilies_data()
    {
        QTest::addColumn<QList<Sheet>>("sheets");
        QTest::addColumn<int>("flagged");
        const QStringList first{u"1|张三|户主|男"_s, u"1|李四|妻|女"_s, u"2|王五|户主|男"_s}, second{u"1|孙七|户主|男"_s, u"1|周八|妻|女"_s};
        QTest::newRow("one sheet") << QList{table(QStringList{head} + first + second)} << 1;
        QTest::newRow("two sheets") << QList{table(QStringList{head} + first), table(QStringList{head} + second, u"Sheet2"_s)} << 1;
        QTest::newRow("long titles") << QList{table(QStringList{head, u"第一村民小组（组长：张三，共2户3人）|||"_s} + first
                                                    + QStringList{u"第二村民小组（组长：孙七，共1户2人）|||"_s} + second)}
                                     << 0;
        QTest::newRow("group in the first row of its block")
            << QList{table({u"组别|"_s + head, u"一组|1|张三|户主|男"_s, u"|1|李四|妻|女"_s, u"|2|王五|户主|男"_s, u"二组|1|孙七|户主|男"_s, u"|1|周八|妻|女"_s})} << 0;
        QTest::newRow("head's name")
            << QList{table({u"户主姓名|"_s + head, u"张三|1|张三|户主|男"_s, u"张三|1|李四|妻|女"_s, u"王五|2|王五|户主|男"_s, u"孙七|1|孙七|户主|男"_s, u"孙七|1|周八|妻|女"_s})} << 1;
    }
    void numbersThatBeginAnewMeltNoFamilies()
    {
        QFETCH(QList<Sheet>, sheets);
        QFETCH(int, flagged);
        const RosterReading reading = read(sheets);
        QCOMPARE(homesOf(reading), families);
        QCOMPARE(doubtsOf(reading, RowFault::SecondHead), flagged);
        QCOMPARE(reading.counts.doubtful, flagged);
    }

    void groupsThatAreToldTellTheNumbersApart()
    {
        const RosterReading titled = read({table({head, u"第一村民小组（组长：张三，共1户1人）|||"_s, u"1|张三|户主|男"_s, u"第二村民小组（组长：孙七，共1户1人）|||"_s, u"1|孙七|户主|男"_s})});
        QCOMPARE(titled.villagers.size(), 2);
        QCOMPARE(titled.villagers[0].group, u"一组"_s);
        QCOMPARE(titled.villagers[1].group, u"二组"_s);
        const RosterReading filled = read({table({u"组别|"_s + head, u"一组|1|张三|户主|男"_s, u"|2|王五|户主|男"_s, u"二组|1|孙七|户主|男"_s, u"|2|周八|户主|女"_s})});
        QCOMPARE(filled.villagers[1].group, u"一组"_s);
        QCOMPARE(filled.villagers[3].group, u"二组"_s);
        // A column that is written in most rows and blank in one says nothing of that one.
        const RosterReading gap = read({table({u"组别|"_s + head, u"一组|1|张三|户主|男"_s, u"一组|2|王五|户主|男"_s, u"|3|孙七|户主|男"_s})});
        QCOMPARE(gap.villagers[2].group, QString());
    }

    /// A remark that is as long, or speaks of several groups, is no title.
    void aLongRemarkIsNoTitle()
    {
        const RosterReading reading = read({table({head, u"1|张三|户主|男"_s, u"说明：一组和二组的名册由各组组长负责填写并核对|||"_s, u"2|王五|户主|男"_s})});
        QCOMPARE(reading.villagers.size(), 2);
        QCOMPARE(reading.villagers[1].group, QString());
    }

    void aSheetSortedOtherwiseStillJoins()
    {
        const RosterReading byRelation = read({table({head, u"1|张三|户主|男"_s, u"2|王五|户主|男"_s, u"3|孙七|户主|男"_s, u"1|李四|妻|女"_s, u"3|周八|妻|女"_s})});
        QCOMPARE(homesOf(byRelation), families);
        QCOMPARE(byRelation.counts.good, 5);
        const RosterReading byName = read({table({head, u"1|李四|妻|女"_s, u"2|王五|户主|男"_s, u"3|孙七|户主|男"_s, u"1|张三|户主|男"_s, u"3|周八|妻|女"_s})});
        QCOMPARE(homesOf(byName), (QStringList{u"张三:李四 张三"_s, u"王五:王五"_s, u"孙七:孙七 周八"_s}));
        QCOMPARE(byName.counts.good, 5);
    }

    void groupsThatStandAmongEachOtherStayApart()
    {
        const RosterReading reading = read({table({u"组别|"_s + head, u"一组|1|张三|户主|男"_s, u"二组|1|孙七|户主|男"_s, u"一组|1|李四|妻|女"_s, u"二组|1|周八|妻|女"_s})});
        QCOMPARE(homesOf(reading), (QStringList{u"张三:张三 李四"_s, u"孙七:孙七 周八"_s}));
        QCOMPARE(reading.counts.good, 4);
    }

    /// Nobody is put among strangers without a word, even where the head's row is missing.
    void aFamilyWithoutItsHeadIsFlagged()
    {
        const RosterReading reading = read({table({head, u"1|张三|户主|男"_s, u"2|王五|户主|男"_s, u"1|孙七|户主|男"_s, u"2|周八|妻|女"_s})});
        QCOMPARE(homesOf(reading), (QStringList{u"张三:张三"_s, u"王五:王五"_s, u"孙七:孙七"_s, u":周八"_s}));
        QCOMPARE(doubtsOf(reading, RowFault::HouseholdUnknown), 1);
    }

    void twoHeadsUnderOneNumberAreTwoHouseholds()
    {
        const RosterReading reading = read({table({u"组别|"_s + head, u"一组|5|张三|户主|男"_s, u"一组|5|李四|妻|女"_s, u"一组|5|孙七|户主|男"_s})});
        QCOMPARE(homesOf(reading), (QStringList{u"张三:张三 李四"_s, u"孙七:孙七"_s}));
        QCOMPARE(doubtsOf(reading, RowFault::SecondHead), 1);
    }

    void theWordsForAHead_data()
    {
        QTest::addColumn<QString>("relation");
        for (const QString &relation : {u"户　主"_s, u"户主（本人）"_s, u"户主(本人)"_s, u"户主或本人"_s, u"本 人"_s})
            QTest::newRow(qPrintable(relation)) << relation;
    }
    void theWordsForAHead()
    {
        QFETCH(QString, relation);
        const RosterReading reading = read({table({u"姓名|与户主关系|性别"_s, u"张三|%1|男"_s.arg(relation), u"李四|妻|女"_s, u"王五|%1|男"_s.arg(relation)})});
        QCOMPARE(homesOf(reading), (QStringList{u"张三:张三 李四"_s, u"王五:王五"_s}));
        QVERIFY(!isHeadOfHousehold(u"户主之妻"_s));
        QVERIFY(!isHeadOfHousehold(u"户主（已故）"_s));
    }

    void codesOfRelations_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("of two digits") << QStringList{u"01"_s, u"10"_s, u"20"_s, u"02"_s};
        QTest::newRow("zeros lost") << QStringList{u"1"_s, u"10"_s, u"20"_s, u"2"_s};
        QTest::newRow("of one digit") << QStringList{u"0"_s, u"1"_s, u"2"_s, u"0"_s};
        QTest::newRow("of the village") << QStringList{u"1"_s, u"2"_s, u"3"_s, u"1"_s};
    }
    void codesOfRelations()
    {
        QFETCH(QStringList, codes);
        const QStringList names{u"张三|男"_s, u"李四|女"_s, u"张小|男"_s, u"王五|男"_s};
        QStringList lines{u"姓名|性别|与户主关系"_s};
        for (qsizetype i = 0; i < names.size(); ++i)
            lines.append(names[i] + u'|' + codes[i]);
        const RosterReading reading = read({table(lines)});
        QCOMPARE(homesOf(reading), (QStringList{u"张三:张三 李四 张小"_s, u"王五:王五"_s}));
        QVERIFY(reading.villagers[0].isHead());
        QVERIFY(!reading.villagers[1].isHead());
        // In a column of words a stray 1 is no head.
        QVERIFY(!read({table({u"姓名|性别|与户主关系"_s, u"张三|男|户主"_s, u"李四|女|1"_s, u"王五|男|子"_s})}).villagers[1].isHead());
    }

    /// Somebody who goes from the first group's number 1 to the second's has moved.
    void aMoveUnderOneNumberIsTold()
    {
        const QString columns = u"户号|组别|姓名|与户主关系|性别|身份证号"_s;
        const VillageBook book({columns, u"1|一组|张三|户主|男|990101194909163119"_s, u"1|一组|李秀英|妻|女|990101194711248504"_s, u"1|二组|王建国|户主|男|990101195905164696"_s});
        const RosterReading later = book.read({columns, u"1|一组|张三|户主|男|990101194909163119"_s, u"1|二组|王建国|户主|男|990101195905164696"_s,
                                               u"1|二组|李秀英|妻|女|990101194711248504"_s});
        const QList<FieldChange> fields = registerChanges(later, book.roster, book.numbers).fields;
        const auto move = std::ranges::find(fields, Column::HouseholdNumber, &FieldChange::field);
        QVERIFY(move != fields.end());
        QCOMPARE(move->before, u"1 张三 一组"_s);
        QCOMPARE(move->after, u"1 王建国 二组"_s);
    }
};

YISHIBU_TEST(TestRestartingNumbers)
#include "tst_restarting_numbers.moc"
