#include "tests/app/intake/read_table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// A line that adds up the rows above stands for nobody and says nothing of the rows below.
class TestTotalLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGroupsTotalNamesNoGroupBelow_data()
    {
        QTest::addColumn<QString>("total");
        for (const QString &total : {u"一组合计：1户2人"_s, u"一组合计"_s, u"以上一组"_s, u"一组小计"_s, u"以上为一组，共1户2人"_s, u"第一村民小组共计1户2人"_s, u"王家湾组合计1户2人"_s,
                                     u"本组小计：2人"_s, u"以上第1组合计2人"_s, u"1组总计"_s, u"一组人数合计：2人"_s})
            QTest::newRow(qPrintable(total)) << total;
    }
    void aGroupsTotalNamesNoGroupBelow()
    {
        QFETCH(QString, total);
        const QString head = u"户编号|姓名|与户主关系|性别"_s;
        for (const QString &line : {total + u"|||"_s, u"|"_s + total + u"||"_s}) {
            const RosterReading reading = read(table({head, u"1|张三|户主|男"_s, u"1|李四|妻|女"_s, line, u"2|王五|户主|男"_s, u"第三村民小组|||"_s, u"3|孙七|户主|男"_s}));
            QCOMPARE(reading.villagers.size(), 4);
            QVERIFY(reading.counts.isAsExpected());
            QCOMPARE(reading.skipped.value(0).kind, RowKind::Total);
            QCOMPARE(one(reading, u"王五"_s).group, QString());
            QCOMPARE(one(reading, u"孙七"_s).group, u"三组"_s);
        }
    }

    void aTitleStaysATitle()
    {
        for (const QString &title : {u"第二村民小组"_s, u"二组（组长：孙七，共2户3人）"_s, u"2组：共2户3人"_s, u"石板村第二村民小组"_s}) {
            const RosterReading reading = read(table({u"户编号|姓名|与户主关系|性别"_s, title + u"|||"_s, u"1|张三|户主|男"_s}));
            QCOMPARE(one(reading, u"张三"_s).group, u"二组"_s);
        }
    }

    void aTotalInTheNamesColumnIsNobody()
    {
        for (const QString &word : {u"合计"_s, u"总计"_s, u"小 计"_s, u"共计"_s, u"累计"_s}) {
            const RosterReading reading = read(table({u"户编号|姓名|与户主关系|性别"_s, u"1|张三|户主|男"_s, u"|"_s + word + u"|2户3人|"_s, u"|"_s + word + u"|2户|男"_s}));
            QCOMPARE(reading.villagers.size(), 1);
            QCOMPARE(reading.skipped.size(), 2);
            QCOMPARE(reading.skipped[0].kind, RowKind::Total);
            QVERIFY(reading.counts.isAsExpected());
        }
    }

    void aRemarkBehindANameIsNoTotal()
    {
        const RosterReading reading = read(table({u"户编号|姓名|与户主关系|性别|备注"_s, u"1|张三|户主|男|一组合计组长"_s, u"1|李四||女|以上一组"_s}));
        QCOMPARE(reading.villagers.size(), 2);
        QVERIFY(reading.counts.isAsExpected());
    }
};

YISHIBU_TEST(TestTotalLines)
#include "tst_total_lines.moc"
