#include "app/intake/delegate_changes.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;
using test::VillageBook;

namespace {

const QDate today(2026, 11, 23);
const QString head = u"户编号|组别|姓名|与户主关系|性别|出生日期"_s;
const QStringList people{u"1|一组|张三|户主|男|1949-09-16"_s, u"1|一组|李秀英|妻|女|1970-11-24"_s, u"2|一组|王建国|户主|男|1959-05-16"_s};

QStringList withDelegates(const QStringList &cells)
{
    QStringList lines{head + u"|户代表"_s};
    for (qsizetype i = 0; i < people.size(); ++i)
        lines.append(people[i] + u'|' + cells.value(i));
    return lines;
}

int unknownIn(const RosterReading &reading)
{
    return int(std::ranges::count(reading.notes, RowFault::DelegateUnknown, &RowNote::fault));
}

} // namespace

/// The column 户代表 of a register may hold a name: it names who stands for the household.
class TestNamedDelegates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameMeansThatPersonOfTheHousehold()
    {
        // Written once, or in every row of the household.
        for (const QStringList &cells : {QStringList{u"李秀英"_s, {}, u"王建国"_s}, QStringList{u"李秀英"_s, u"李秀英"_s, u"王 建国"_s}, QStringList{{}, u"是"_s, u"是"_s}}) {
            const RosterReading reading = *readRoster(workbook({table(withDelegates(cells))}), today);
            QCOMPARE(reading.delegates.size(), 2);
            QCOMPARE(reading.delegates.value(reading.villagers[0].household, reading.villagers[0].id), reading.villagers[1].id);
            QCOMPARE(reading.delegates.value(reading.villagers[2].household, reading.villagers[0].id), reading.villagers[2].id);
            QCOMPARE(unknownIn(reading), 0);
            QVERIFY(reading.folded.isEmpty());
        }
    }

    void whoIsNobodyOfTheHouseholdIsFlagged()
    {
        const RosterReading reading = *readRoster(workbook({table(withDelegates({u"王建国"_s, {}, {}}))}), today);
        QVERIFY(reading.delegates.isEmpty());
        QCOMPARE(unknownIn(reading), 1);
        QCOMPARE(reading.notes[0].row, 2);
        QCOMPARE(reading.notes[0].before, u"王建国"_s);
        QCOMPARE(reading.counts.doubtful, 1);
        QVERIFY(reading.villagers[0].doubt.contains(word(RowFault::DelegateUnknown)));
    }

    void twoNamesForAHouseholdAreTold()
    {
        const RosterReading reading = *readRoster(workbook({table(withDelegates({u"李秀英"_s, u"张三"_s, {}}))}), today);
        QCOMPARE(reading.delegates.size(), 1);
        QCOMPARE(reading.folded, (QList{FoldedValue{u"户代表"_s, u"张三"_s, u"否"_s, 1}}));
    }

    /// A sheet of heads of households names people whom the book has.
    void aSheetOfHeadsNamesThoseOfTheBook()
    {
        const VillageBook book(QStringList{head} + people);
        const RosterReading heads = book.read({u"户编号|组别|户主姓名|性别|户代表|联系电话"_s, u"1|一组|张三|男|李秀英|13900000001"_s, u"2|一组|王建国|男|赵新|"_s});
        QCOMPARE(book.changesOf(heads).added, 0);
        QCOMPARE(unknownIn(heads), 1);
        QCOMPARE(heads.notes[0].row, 3);
        QVERIFY(heads.villagers[0].doubt.isEmpty());
        const DelegateChanges changes = delegateChanges(heads, book.roster, today);
        QCOMPARE(changes.begins.size(), 1);
        QCOMPARE(changes.begins[0].villager, book.one(u"李秀英"_s));
        QCOMPARE(changes.begins[0].household, book.roster.find(book.one(u"张三"_s))->household);
    }

    void aFormOfRepresentativesAloneNamesThoseOfTheBook()
    {
        const VillageBook book(QStringList{head} + people);
        const RosterReading form = book.read({u"户代表登记表"_s, u"户编号|户主|代表姓名|与户主关系|手机"_s, u"1|张三|李秀英|妻|13900000001"_s, u"2|王建国|王建国|户主|"_s});
        QCOMPARE(book.changesOf(form).added, 0);
        const DelegateChanges changes = delegateChanges(form, book.roster, today);
        QCOMPARE(changes.begins.size(), 2);
        QCOMPARE(changes.begins[0].villager, book.one(u"李秀英"_s));
    }

    /// What a list of heads says of the delegate is not the head's.
    void whatStandsBehindADelegateIsTheDelegates()
    {
        for (const QString &heading : {u"户代表姓名"_s, u"户代表名字"_s, u"家庭代表"_s}) {
            const auto reading = readRoster(workbook({table({u"户代表会议签到表"_s, u"序号|户主姓名|%1|与户主关系|联系电话"_s.arg(heading), u"1|张三|李秀英|妻|13900000001"_s})}), QDate(2026, 11, 22));
            QVERIFY(reading);
            QCOMPARE(reading->villagers.size(), 1);
            QCOMPARE(reading->villagers[0].name, u"张三"_s);
            QCOMPARE(reading->villagers[0].relationToHead, u"户主"_s);
            QVERIFY(reading->numbers.isEmpty());
            QCOMPARE(reading->delegateNames.size(), 1);
            QCOMPARE(reading->delegateNames.begin()->name, u"李秀英"_s);
            QVERIFY(reading->columnsLeft.contains(u"联系电话"_s));
        }
        const auto form = readRoster(workbook({table({u"村民户代表花名册"_s, u"序号|组别|户主|户主电话|户代表姓名|与户主关系|联系电话"_s, u"1|一组|张三|13900000009|李秀英|妻|13900000001"_s})}), QDate(2026, 11, 22));
        QVERIFY(form);
        QCOMPARE(form->villagers.size(), 1);
        QCOMPARE(form->villagers[0].name, u"李秀英"_s);
        QCOMPARE(form->households[0].headName, u"张三"_s);
        QCOMPARE(form->numbers.value(form->villagers[0].id).phone, u"13900000001"_s);
    }
};

YISHIBU_TEST(TestNamedDelegates)
#include "tst_named_delegates.moc"
