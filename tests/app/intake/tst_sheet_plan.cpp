#include "app/intake/body_reading.h"
#include "app/intake/roster_reading.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

const Workbook &village()
{
    static const Workbook book = workbook({table({u"填表说明"_s, u"按户填写"_s}, u"说明"_s),
                                           table({u"柳树沟村"_s, u"2026年9月"_s, u"姓名|性别|与户主关系|婚姻状况|年龄|"_s, u"张三|男|户主|已婚|61|甲"_s,
                                                  u"李四|女|配偶|已婚|60|"_s},
                                                 u"花名册"_s),
                                           table({u"姓名|性别|职务"_s, u"张三|男|村委会主任"_s}, u"两委"_s)});
    return book;
}

} // namespace

/// How a page asks how a sheet is read, and how somebody says that it is to be read otherwise.
class TestSheetPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowEachSheetIsRead()
    {
        const QList<SheetPlan> plans = planSheets(village());
        QCOMPARE(plans.size(), 3);
        QCOMPARE(plans[0].role, SheetRole::NotRead);
        QCOMPARE(plans[1].role, SheetRole::Register);
        QCOMPARE(plans[1].headingRow(), 3);
        QCOMPARE(plans[1].titles, (QStringList{u"柳树沟村"_s, u"2026年9月"_s}));
        QCOMPARE(plans[1].columns.size(), 6);
        QCOMPARE(plans[1].columns[0], (ColumnPlan{0, u"姓名"_s, Column::Name, true, {u"张三"_s, u"李四"_s}}));
        QCOMPARE(plans[1].columns[3], (ColumnPlan{3, u"婚姻状况"_s, std::nullopt, false, {u"已婚"_s}}));
        QCOMPARE(plans[1].columns[5].heading, QString());
        QCOMPARE(plans[2].role, SheetRole::BodyList);
    }

    void saysWhatIsNotTakenIn()
    {
        const auto reading = readRoster(village(), today);
        QVERIFY(reading);
        QCOMPARE(reading->columnsLeft, (QStringList{u"婚姻状况"_s, u"年龄"_s, u"F"_s}));
        QCOMPARE(reading->sheets.size(), 3);
        QCOMPARE(reading->rows.value(reading->villagers[1].id), (SheetRow{1, 5}));
    }

    void aColumnMeansWhatSomebodySays()
    {
        const Workbook book = workbook({table({u"称呼|别|身份证|家里"_s, u"张三|男|990101194909163119|户主"_s, u"李四|女||配偶"_s})});
        QVERIFY(!readRoster(book, today));
        SheetChoice choice{.use = SheetChoice::Use::Include, .headingRow = 1};
        choice.columns = {{0, Column::Name}, {1, Column::Sex}, {3, Column::Relation}};
        const auto reading = readRoster(book, today, {{0, choice}});
        QVERIFY(reading);
        QCOMPARE(reading->counts.persons, 2);
        QCOMPARE(reading->counts.households, 1);
        QCOMPARE(reading->villagers[1].sex, Sex::Female);
        QCOMPARE(reading->villagers[0].idTail, u"3119"_s);
        // And a column may mean nothing: the numbers stay out, and it is said.
        choice.columns.insert(2, std::nullopt);
        const auto without = readRoster(book, today, {{0, choice}});
        QVERIFY(without->villagers[0].idTail.isEmpty());
        QCOMPARE(without->columnsLeft, QStringList{u"身份证"_s});
    }

    void aMeaningMovesToTheColumnChosen()
    {
        const Workbook book = workbook({table({u"姓名|姓名|性别|与户主关系"_s, u"甲|张三|男|户主"_s})});
        QCOMPARE(readRoster(book, today)->villagers[0].name, u"甲"_s);
        const SheetChoice second{.columns = {{1, Column::Name}}};
        const auto reading = readRoster(book, today, {{0, second}});
        QCOMPARE(reading->villagers[0].name, u"张三"_s);
        QCOMPARE(reading->columnsLeft, QStringList{u"姓名"_s});
        // The people's names stood in another column than the heads'.
        const Workbook heads = workbook({table({u"户主|性别|出生|人"_s, u"张三|女|1970-1-1|李四"_s})});
        QCOMPARE(readRoster(heads, today)->villagers[0].name, u"张三"_s);
        const auto people = readRoster(heads, today, {{0, SheetChoice{.columns = {{3, Column::Name}}}}});
        QCOMPARE(people->villagers[0].name, u"李四"_s);
        QCOMPARE(people->households[0].headName, u"张三"_s);
    }

    void theHeadingsStandWhereSomebodySays()
    {
        const Workbook book = workbook({table({u"姓名|性别|组别|民族"_s, u"旧表头，请用下一行"_s, u"姓名|性别|与户主关系"_s, u"张三|男|户主"_s})});
        QCOMPARE(readRoster(book, today)->sheets[0].headingRow(), 1);
        const auto reading = readRoster(book, today, {{0, SheetChoice{.headingRow = 3}}});
        QVERIFY(reading);
        QCOMPARE(reading->sheets[0].headingRow(), 3);
        QCOMPARE(reading->counts.read, 1);
        QCOMPARE(reading->villagers[0].relationToHead, u"户主"_s);
        // A row far below the sheet is no heading, and no crash.
        QVERIFY(!readRoster(book, today, {{0, SheetChoice{.headingRow = 99, .headingRows = 2}}}));
    }

    void aSheetWithoutHeadingsIsToldItsColumns()
    {
        const Workbook book = workbook({table({u"张三|男|户主"_s, u"李四|女|配偶"_s})});
        const SheetChoice choice{.use = SheetChoice::Use::Include,
                                 .columns = {{0, Column::Name}, {1, Column::Sex}, {2, Column::Relation}}};
        const auto reading = readRoster(book, today, {{0, choice}});
        QVERIFY(reading);
        QCOMPARE(reading->counts, (RosterCounts{2, 2, 2, 0, 0, 0, 1, 2, 2}));
        QCOMPARE(reading->sheets[0].headingRow(), 0);
    }

    void aSheetIsLeftOutOrTakenIn()
    {
        const QStringList head{u"姓名|性别|与户主关系"_s};
        const Workbook book = workbook({table(head + QStringList{u"张三|男|户主"_s}, u"一组"_s), table(head + QStringList{u"李四|男|户主"_s}, u"二组"_s)});
        QCOMPARE(readRoster(book, today)->counts.persons, 2);
        const SheetChoice leftOut{.use = SheetChoice::Use::LeaveOut};
        const auto one = readRoster(book, today, {{0, leftOut}});
        QCOMPARE(one->sheetsRead, QStringList{u"二组"_s});
        QCOMPARE(one->sheets[0].role, SheetRole::LeftOut);
        QVERIFY(!readRoster(book, today, {{0, leftOut}, {1, leftOut}}));
        // A list of seats that is left out gives no seats; one that is included is read as people.
        Villager zhang{.name = u"张三"_s, .sex = Sex::Male};
        QCOMPARE(readBodies(village(), {zhang}).lines, 1);
        QCOMPARE(readBodies(village(), {zhang}, {{2, leftOut}}).lines, 0);
        const SheetChoice include{.use = SheetChoice::Use::Include};
        QCOMPARE(readRoster(village(), today, {{2, include}})->counts.read, 3);
    }

    void namesColumnsAsSpreadsheetsDo()
    {
        QCOMPARE(columnLetters(0), u"A"_s);
        QCOMPARE(columnLetters(25), u"Z"_s);
        QCOMPARE(columnLetters(26), u"AA"_s);
        QCOMPARE(columnLetters(701), u"ZZ"_s);
        QCOMPARE(columnLetters(702), u"AAA"_s);
    }
};

YISHIBU_TEST(TestSheetPlan)
#include "tst_sheet_plan.moc"
