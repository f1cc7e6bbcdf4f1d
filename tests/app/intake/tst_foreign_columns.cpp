#include "tests/app/intake/read_table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QString idOfHead = u"990101194909163119"_s;
const QString idOfWife = u"990101194711248504"_s;

QString idOf(const RosterReading &reading, qsizetype person)
{
    return reading.numbers.value(reading.villagers.value(person).id).citizenId;
}

} // namespace

/// What a register says of the head, of a parent or of a thing is not taken for what the row's person is.
class TestForeignColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeadsNumberIsTheHeads()
    {
        const RosterReading reading = read(table({u"户号|户主姓名|户主身份证号|姓名|与户主关系|户主联系电话"_s, u"1|张三|%1|李四|妻|13900000001"_s.arg(idOfHead)}));
        QCOMPARE(reading.villagers.size(), 1);
        QCOMPARE(reading.villagers[0].name, u"李四"_s);
        QCOMPARE(reading.numbers.value(reading.villagers[0].id), PersonalNumbers());
        QCOMPARE(reading.columnsLeft, (QStringList{u"户主身份证号"_s, u"户主联系电话"_s}));
        const RosterReading both = read(table({u"户号|户主姓名|户主身份证号|姓名|与户主关系|身份证号"_s, u"1|张三|%1|李四|妻|%2"_s.arg(idOfHead, idOfWife)}));
        QCOMPARE(idOf(both, 0), idOfWife);
    }

    /// Where the rows are the heads', it is theirs.
    void aSheetOfHeadsHasTheirNumbers()
    {
        const RosterReading reading = read(table({u"户号|户主姓名|户主身份证号|户主联系电话"_s, u"1|张三|%1|13900000001"_s.arg(idOfHead)}));
        QCOMPARE(reading.villagers.size(), 1);
        QCOMPARE(reading.numbers.value(reading.villagers[0].id), (PersonalNumbers{.citizenId = idOfHead, .phone = u"13900000001"_s}));
    }

    void aTrueColumnIsNotStolen()
    {
        const RosterReading reading = read(table({u"户号|小组长|组别|姓名|与户主关系|性别|出生地|出生日期|身份证住址|身份证号"_s,
                                                  u"1|李大|一组|张三|户主|男|王家湾|1949-09-16|王家湾1号|%1"_s.arg(idOfHead)}));
        QCOMPARE(reading.villagers.size(), 1);
        QCOMPARE(reading.villagers[0].group, u"一组"_s);
        QCOMPARE(reading.villagers[0].birth, QDate(1949, 9, 16));
        QCOMPARE(idOf(reading, 0), idOfHead);
        QCOMPARE(reading.counts.good, 1);
    }

    void knowsWhatIsAnothers()
    {
        for (const QString &heading : {u"户主身份证号"_s, u"配偶电话号码"_s, u"父亲身份证号"_s, u"母亲出生年月"_s, u"监护人联系电话"_s, u"户主性别"_s, u"身份证住址"_s,
                                       u"身份证地址"_s, u"身份证有效期"_s, u"出生地"_s, u"小组长"_s, u"小组长联系电话"_s, u"党小组"_s, u"所在党小组"_s}) {
            QVERIFY2(!columnMeaning(heading), qPrintable(heading));
            QVERIFY2(isOfNobodysRow(heading), qPrintable(heading));
        }
        QCOMPARE(columnMeaning(u"户主及家庭成员身份证号"_s), Column::CitizenId);
        QCOMPARE(columnMeaning(u"村民小组"_s), Column::Group);
        QCOMPARE(columnMeaning(u"户主与户主关系"_s), Column::Relation);
        QCOMPARE(meaningAsHeads(u"户主信息 身份证号"_s), Column::CitizenId);
        QVERIFY(!meaningAsHeads(u"配偶身份证号"_s));
    }

    /// The plain word is the person's own, wherever it stands.
    void thePlainWordGoesFirst()
    {
        QCOMPARE(findHeadings(table({u"姓名|承包方代表联系电话|联系电话"_s, u"张三|1|2"_s}))->at(Column::Phone), 2);
        QCOMPARE(findHeadings(table({u"姓名|备注|说明"_s, u"张三|甲|乙"_s}))->at(Column::Remark), 1);
    }

    /// Two blocks under one heading: the head's own, and the members'.
    void theHeadsBlockIsNotTheMembers()
    {
        Sheet sheet = table({u"序号|户主信息|||家庭成员信息|||"_s, u"|姓名|身份证号|电话|姓名|与户主关系|性别|身份证号"_s, u"1|张三|%1|13900000001|张三|户主|男|%1"_s.arg(idOfHead),
                             u"||||李四|妻|女|%1"_s.arg(idOfWife)});
        sheet.merges = {{0, 0, 1, 0}, {0, 1, 0, 3}, {0, 4, 0, 7}, {2, 1, 3, 1}, {2, 2, 3, 2}, {2, 3, 3, 3}};
        const RosterReading reading = read(sheet);
        QCOMPARE(reading.villagers.size(), 2);
        QCOMPARE(reading.households.size(), 1);
        QCOMPARE(reading.households[0].headName, u"张三"_s);
        QCOMPARE(reading.villagers[1].name, u"李四"_s);
        QCOMPARE(reading.villagers[1].relationToHead, u"妻"_s);
        QCOMPARE(idOf(reading, 0), idOfHead);
        QCOMPARE(idOf(reading, 1), idOfWife);
    }
};

YISHIBU_TEST(TestForeignColumns)
#include "tst_foreign_columns.moc"
