#include "app/intake/group_names.h"
#include "app/intake/missing_people.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;
using test::VillageBook;

namespace {

const QString head = u"户编号|组别|姓名|与户主关系|性别|出生日期"_s;

QStringList villageOf(const QString &first, const QString &second)
{
    return {head, u"1|%1|张三|户主|男|1949-09-16"_s.arg(first), u"1|%1|李秀英|妻|女|1947-11-24"_s.arg(first), u"2|%1|张三|户主|男|1970-07-07"_s.arg(second),
            u"2|%1|钱梅|妻|女|"_s.arg(second)};
}

} // namespace

/// A village calls its groups 组, 社 or 队; a sheet that comes again with another word means the same groups.
class TestGroupNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherWordForTheGroupsDoublesNobodyAndIsTold_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("she") << u"一社"_s << u"二社"_s;
        QTest::newRow("team") << u"1队"_s << u"第2生产队"_s;
        QTest::newRow("one of both") << u"第1村民小组"_s << u"2社"_s;
    }
    void anotherWordForTheGroupsDoublesNobodyAndIsTold()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const VillageBook book(villageOf(u"一组"_s, u"二组"_s));
        const RosterReading again = book.read(villageOf(first, second));
        QCOMPARE(book.changesOf(again), (LineChanges{0, 0, 4}));
        QCOMPARE(registerChanges(again, book.roster, book.numbers).households, (LineChanges{0, 0, 2}));
        QVERIFY(missingPeople(again, book.roster).isEmpty());
        const auto told = std::ranges::find_if(again.folded, [](const FoldedValue &one) { return one.after == u"二组"; });
        QVERIFY(told != again.folded.end());
        QCOMPARE(told->column, u"组别"_s);
        QCOMPARE(told->rows, 2);
        for (const Villager &one : again.villagers)
            QCOMPARE(one.group, book.roster.find(one.id)->group);
    }

    void aVillageWithBothHasTwoGroups()
    {
        const VillageBook book(villageOf(u"一组"_s, u"一社"_s));
        QCOMPARE(book.changesOf(book.read(villageOf(u"一组"_s, u"一社"_s))), (LineChanges{0, 0, 4}));
        const GroupNames names(book.roster.villagers());
        QCOMPARE(names.of(u"一社"_s), u"一社"_s);
        QCOMPARE(names.of(u"一队"_s), u"一队"_s);
        // A sheet that has both while the book has one: the other is a new group.
        const VillageBook one(villageOf(u"一组"_s, u"二组"_s));
        const RosterReading both = one.read({head, u"1|一组|张三|户主|男|1949-09-16"_s, u"1|一社|孙新|户主|男|1990-01-01"_s});
        QCOMPARE(one.changesOf(both).added, 1);
        QCOMPARE(both.villagers[1].group, u"一社"_s);
    }

    void aGroupWithANameIsNoNumber()
    {
        QVERIFY(!GroupNames::mayBeOne(u"王家湾组"_s, u"李家湾组"_s));
        QVERIFY(!GroupNames::mayBeOne(u"一组"_s, u"二社"_s));
        QVERIFY(GroupNames::mayBeOne(u"十二组"_s, u"十二社"_s));
        QVERIFY(GroupNames::mayBeOne(QString(), u"二社"_s));
    }
};

YISHIBU_TEST(TestGroupNames)
#include "tst_group_names.moc"
