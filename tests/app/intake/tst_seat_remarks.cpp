#include "app/intake/body_reading.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QList<Villager> people{{.name = u"张三"_s, .sex = Sex::Male, .group = u"二组"_s}, {.name = u"李二"_s, .sex = Sex::Female, .group = u"一组"_s}};

Sheet listWith(const QString &remark)
{
    return table({u"姓名|性别|组别|联系户数|备注"_s, u"李二|女|1组|6|"_s + remark, u"张三|男|2组|7|"_s}, u"村民代表名单"_s);
}

} // namespace

/// What a list's remark says of a seat that has ended is heard: nobody sits there by such a line, and somebody looks at it.
class TestSeatRemarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRemarkEndsTheSeat_data()
    {
        QTest::addColumn<QString>("remark");
        for (const QString &remark : {u"2024年3月辞去代表职务"_s, u"已去世"_s, u"已辞职"_s, u"2023年被罢免"_s, u"免职"_s, u"撤职"_s, u"停职"_s, u"离任"_s, u"职务终止"_s, u"已 故"_s, u"病故"_s,
                                     u"死亡"_s, u"户口迁出"_s, u"已辞"_s, u"2024年退任"_s, u"女代表已去世"_s, u"已去世由周八递补"_s, u"2024年3月辞职，周八接替"_s})
            QTest::newRow(qPrintable(remark)) << remark;
    }
    void aRemarkEndsTheSeat()
    {
        QFETCH(QString, remark);
        const BodyReading reading = readBodies(workbook({listWith(remark)}), people);
        QCOMPARE(reading.lines, 2);
        QCOMPARE(reading.seats.size(), 1);
        QCOMPARE(reading.seats[0].villager, people[0].id);
        QCOMPARE(reading.open.size(), 1);
        QCOMPARE(reading.open[0].reason, OpenReason::SeatEnded);
        QCOMPARE(reading.open[0].name, u"李二"_s);
        QCOMPARE(reading.open[0].candidates, QList{people[1].id});
        QCOMPARE(reading.bodies, QList{Body::Representatives});
    }

    void anotherRemarkEndsNothing()
    {
        for (const QString &remark : {QString(), u"妇女代表"_s, u"丈夫已故"_s, u"2021年接替已故的周八"_s, u"因周八辞职补选"_s, u"连任"_s, u"兼任网格员"_s, u"低保"_s}) {
            const BodyReading reading = readBodies(workbook({listWith(remark)}), people);
            QVERIFY2(reading.seats.size() == 2 && reading.open.isEmpty(), qPrintable(remark));
        }
    }

    /// A remark is not taken in, and that is told.
    void theColumnIsToldAsLeftOff()
    {
        const Sheet known = table({u"姓名|性别|与户主关系|组别"_s, u"李二|女|户主|1组"_s, u"张三|男|户主|2组"_s});
        const auto leftOf = [&](const QString &remark) { return readRoster(workbook({known, listWith(remark)}), QDate(2026, 11, 22))->columnsLeft; };
        QCOMPARE(leftOf(u"妇女代表"_s), QStringList{u"备注"_s});
        QVERIFY(leftOf({}).isEmpty());
    }
};

YISHIBU_TEST(TestSeatRemarks)
#include "tst_seat_remarks.moc"
