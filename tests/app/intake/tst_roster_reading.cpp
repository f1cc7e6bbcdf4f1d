#include "app/intake/roster_reading.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QList<RowFault> faultsOf(const RosterReading &reading, int row)
{
    QList<RowFault> faults;
    for (const RowNote &note : reading.notes) {
        if (note.row == row)
            faults.append(note.fault);
    }
    return faults;
}

RosterReading read(const QStringList &lines, const QString &sheet = u"Sheet1"_s)
{
    const auto reading = readRoster(workbook({table(lines, sheet)}), today);
    return reading ? *reading : RosterReading();
}

} // namespace

class TestRosterReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAHouseholdAtEachHead()
    {
        const auto reading = read({u"姓名|性别|与户主关系|组别"_s, u"张三|男|户主|3组"_s, u"李四|女|配偶|3组"_s, u"王五|男|户主|第三村民小组"_s,
                                   u"|女|户主|3组"_s, u"赵六|男|子|3组"_s});
        QCOMPARE(reading.counts, (RosterCounts{5, 4, 4, 0, 0, 1, 3, 4, 5}));
        QCOMPARE(reading.households[0].number, u"03-0001"_s);
        QCOMPARE(reading.households[0].headName, u"张三"_s);
        QCOMPARE(reading.households[0].group, u"三组"_s);
        QCOMPARE(reading.villagers[1].household, reading.households[0].id);
        // The head without a name does not come in, but the son is not the child of 王五.
        QCOMPARE(reading.villagers[3].household, reading.households[2].id);
        QCOMPARE(faultsOf(reading, 5), QList{RowFault::NameMissing});
    }

    void goesByTheHouseholdNumberWhereThereIsOne()
    {
        Sheet sheet = table({u"户编号|户主姓名|姓名|性别"_s, u"0007|张三|张三|男"_s, u"||李四|女"_s, u"0008|王五|王五|男"_s, u"||赵六|女"_s});
        sheet.merges = {{1, 0, 2, 0}, {1, 1, 2, 1}};
        const auto reading = readRoster(workbook({sheet}), today);
        QVERIFY(reading);
        QCOMPARE(reading->counts.households, 2);
        QCOMPARE(reading->households[0].number, u"0007"_s);
        QCOMPARE(reading->villagers[1].household, reading->households[0].id);
        QCOMPARE(reading->villagers[3].household, reading->households[1].id);
    }

    void keepsTheSameShortNumberOfTwoGroupsApart()
    {
        const QStringList head{u"户号|姓名|与户主关系|性别"_s};
        const auto reading = readRoster(workbook({table(head + QStringList{u"1|张三|户主|男"_s, u"1|李四|配偶|女"_s}, u"一组"_s),
                                                  table(head + QStringList{u"1|王五|户主|男"_s}, u"二组"_s)}),
                                        today);
        QVERIFY(reading);
        QCOMPARE(reading->counts.households, 2);
        QCOMPARE(reading->villagers[0].group, u"一组"_s);
        QCOMPARE(reading->villagers[2].group, u"二组"_s);
    }

    void takesTheGroupFromTheSheetsNameWhereThereAreSeveral()
    {
        const QStringList head{u"姓名|与户主关系|性别"_s};
        const auto reading = readRoster(workbook({table(head + QStringList{u"张三|户主|男"_s}, u"王家湾"_s),
                                                  table(head + QStringList{u"李四|户主|男"_s}, u"第2村民小组"_s),
                                                  table(head + QStringList{u"王五|户主|男"_s}, u"花名册（3）"_s)}),
                                        today);
        QCOMPARE(reading->villagers[0].group, u"王家湾"_s);
        QCOMPARE(reading->villagers[1].group, u"二组"_s);
        QCOMPARE(reading->villagers[2].group, QString());
        QCOMPARE(read({u"姓名|与户主关系|性别"_s, u"张三|户主|男"_s}, u"青石村"_s).villagers[0].group, QString());
    }

    void asksWhoseHouseholdARowIs()
    {
        const auto reading = read({u"姓名|性别|与户主关系"_s, u"张三|男|子"_s, u"李四|女|户主"_s});
        QCOMPARE(reading.counts.households, 2);
        QCOMPARE(faultsOf(reading, 2), QList{RowFault::HouseholdUnknown});
        QCOMPARE(reading.villagers[0].doubt, u"household_unknown"_s);
        QVERIFY(reading.villagers[1].doubt.isEmpty());
    }

    void passesOverWhatIsNobodyAndSaysSo()
    {
        const auto reading = read({u"青石村花名册"_s, u"序号|姓名|性别|与户主关系"_s, u"第二村民小组"_s, u"1|张三|男|户主"_s, u"|||"_s,
                                   u"序号|姓名|性别|与户主关系"_s, u"2|李四|女|户主"_s, u"3|||"_s, u"合计|2人||"_s, u"填表人：王五  审核：赵六"_s});
        QCOMPARE(reading.counts.read, 2);
        QList<RowKind> kinds;
        for (const SkippedRow &row : reading.skipped)
            kinds.append(row.kind);
        QCOMPARE(kinds, (QList{RowKind::GroupTitle, RowKind::RepeatedHeading, RowKind::UnusedLine, RowKind::Total, RowKind::Note}));
        QCOMPARE(reading.skipped[3].row, 9);
        QCOMPARE(reading.villagers[0].group, u"二组"_s);
    }

    void repairsAndFlagsEachFault_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QList<RowFault>>("faults");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("birth");
        const auto row = [](const char *name, const QString &cells, QList<RowFault> faults, const QString &id, QDate birth) {
            QTest::newRow(name) << cells << faults << id << birth;
        };
        const QDate born(1969, 8, 14);
        row("good", u"张三|女|99010419690814538X|1969-08-14"_s, {}, u"99010419690814538X"_s, born);
        row("month fits", u"张三|女|99010419690814538X|1969.8"_s, {}, u"99010419690814538X"_s, born);
        row("old", u"张三|女|990104690814538|1969-08-14"_s, {RowFault::OldNumber}, u"99010419690814538X"_s, born);
        row("not old", u"张三|女|990104690814538|2009-08-14"_s, {RowFault::OldNumberInvalid}, {}, QDate(2009, 8, 14));
        row("check", u"张三|女|990104196908145381|1969-08-14"_s, {RowFault::IdCheck}, u"990104196908145381"_s, born);
        row("missing", u"张三|女||1969-08-14"_s, {RowFault::IdMissing}, {}, born);
        row("short", u"张三|女|9901041969|1969-08-14"_s, {RowFault::IdUnreadable}, {}, born);
        row("damaged text", u"张三|女|9.90104E+17|1969-08-14"_s, {RowFault::IdDamaged}, {}, born);
        row("lower x", u"张三|女|99010419690814538x|1969-08-14"_s, {RowFault::LowerX}, u"99010419690814538X"_s, born);
        row("sex", u"张三|男|99010419690814538X|1969-08-14"_s, {RowFault::SexDisagrees}, u"99010419690814538X"_s, born);
        row("no sex", u"张三||99010419690814538X|1969-08-14"_s, {RowFault::SexFromId}, u"99010419690814538X"_s, born);
        row("bad birth", u"张三|女|99010419690814538X|1969-13-40"_s, {RowFault::BirthFromId}, u"99010419690814538X"_s, born);
        row("other birth", u"张三|女|99010419690814538X|1969-08-15"_s, {RowFault::BirthDisagrees}, u"99010419690814538X"_s, born);
        row("month only", u"张三|女|990104196908145381|1969.8"_s, {RowFault::IdCheck, RowFault::BirthMonthOnly},
            u"990104196908145381"_s, QDate(1969, 8, 1));
        row("ahead", u"张三|女|990104196908145381|2026-12-01"_s, {RowFault::IdCheck, RowFault::BirthAhead},
            u"990104196908145381"_s, QDate(2026, 12, 1));
    }

    void repairsAndFlagsEachFault()
    {
        QFETCH(QString, row);
        QFETCH(QList<RowFault>, faults);
        QFETCH(QString, id);
        QFETCH(QDate, birth);
        const auto reading = read({u"姓名|性别|身份证号|出生日期|与户主关系"_s, row + u"|户主"_s});
        QCOMPARE(faultsOf(reading, 2), faults);
        QCOMPARE(reading.counts.persons, 1);
        const Villager &villager = reading.villagers[0];
        QCOMPARE(reading.numbers.value(villager.id).citizenId, id);
        QCOMPARE(villager.idTail, id.right(4));
        QCOMPARE(villager.birth, birth);
    }

    void leavesOffANumberThatIsTaken()
    {
        const auto reading = read({u"姓名|性别|身份证号|与户主关系"_s, u"张三|女|99010419690814538X|户主"_s, u"李四|女|99010419690814538x|女"_s});
        QCOMPARE(faultsOf(reading, 3), (QList{RowFault::LowerX, RowFault::IdTaken}));
        QVERIFY(reading.villagers[1].idTail.isEmpty());
        QCOMPARE(reading.counts.doubtful, 1);
        QCOMPARE(reading.villagers[1].doubt, u"id_taken"_s);
    }

    void listsBeforeAndAfter()
    {
        const auto reading = read({u"姓 名|性别|与户主关系"_s, u"陈　涛|男|户主"_s}, u"人员"_s);
        QCOMPARE(reading.notes, (QList<RowNote>{{u"人员"_s, 2, RowVerdict::Repaired, u"姓 名"_s, u"陈　涛"_s, u"陈涛"_s, RowFault::Blanks}}));
    }

    void refusesWorkbooksWithoutARegister()
    {
        const auto none = readRoster(workbook({table({u"日期|金额"_s, u"1|2"_s})}), today);
        QVERIFY(!none && none.error().is(SheetFault::NoNameColumn));
        const auto empty = readRoster(workbook({table({u"姓名|性别|与户主关系"_s, u"合计|0人|"_s})}), today);
        QVERIFY(!empty && empty.error().is(SheetFault::NoRows));
        QVERIFY(!readRoster(Workbook(), today));
    }

    void twoHeadingsAreEnough()
    {
        const auto plain = readRoster(workbook({table({u"姓名|身份证号"_s, u"张三|990101194909163119"_s, u"李四|"_s})}), today);
        QVERIFY(plain);
        QCOMPARE(plain->counts.persons, 2);
        QCOMPARE(plain->villagers[0].birth, QDate(1949, 9, 16));
        const auto sexOnly = readRoster(workbook({table({u"姓名|性别"_s, u"张三|男"_s})}), today);
        QVERIFY(sexOnly);
        QCOMPARE(sexOnly->villagers[0].sex, Sex::Male);
        // A list of telephones beside the register brings nobody in twice.
        const auto both = readRoster(workbook({table({u"姓名|电话"_s, u"张三|19900000001"_s}, u"电话"_s),
                                               table({u"姓名|身份证号"_s, u"张三|990101194909163119"_s}, u"花名册"_s)}),
                                     today);
        QVERIFY(both);
        QCOMPARE(both->sheetsRead, QStringList{u"花名册"_s});
    }

    void aFileOfNothingButSeatsHasNoPeople()
    {
        const auto reading = readRoster(workbook({table({u"姓名|职务"_s, u"张三|村委会主任"_s})}), today);
        QVERIFY(reading);
        QCOMPARE(reading->counts, RosterCounts());
        QCOMPARE(reading->sheets[0].role, SheetRole::BodyList);
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<SheetFault>("fault");
        QTest::newRow("names only") << u"姓名"_s << SheetFault::OnlyNames;
        QTest::newRow("names and a remark") << u"姓名|备注"_s << SheetFault::OnlyNames;
        QTest::newRow("no names") << u"性别|身份证号|出生日期"_s << SheetFault::NoNameColumn;
        QTest::newRow("nothing known") << u"日期|金额"_s << SheetFault::NoNameColumn;
    }

    void saysWhatIsMissing()
    {
        QFETCH(QString, headings);
        QFETCH(SheetFault, fault);
        const auto reading = readRoster(workbook({table({headings, u"张三|甲|乙"_s})}), today);
        QVERIFY(!reading);
        QCOMPARE(*reading.error().code<SheetFault>(), fault);
    }
};

YISHIBU_TEST(TestRosterReading)
#include "tst_roster_reading.moc"
