#include "app/intake/missing_people.h"
#include "app/intake/party_changes.h"
#include "app/intake/refused_rows.h"
#include "tests/app/intake/read_table.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;
using test::VillageBook;

namespace {

const QDate today(2026, 11, 22);
const QString idOfFather = u"990101194909163119"_s;
const QString idOfMother = u"990101194711248504"_s;
const QStringList people{u"户编号|姓名|与户主关系|性别|出生日期|村民小组"_s, u"1|张三|户主|男|1949-09-16|一组"_s, u"1|李秀英|配偶|女|1947-11-24|一组"_s,
                         u"2|王建国|户主|男|1959-05-16|二组"_s};

struct WholeReading
{
    RosterReading people;
    BodyReading lists;
};

WholeReading read(const Workbook &file, const ColumnChoices &choices = {})
{
    const auto reading = readRoster(file, today, choices);
    if (!reading)
        return {};
    WholeReading whole{*reading, readBodies(file, reading->villagers, choices, reading->numbers)};
    followPartyLists(whole.people, whole.lists, Roster());
    return whole;
}

int countOf(const RosterReading &reading, RowFault fault)
{
    return int(std::ranges::count(reading.notes, fault, &RowNote::fault));
}

} // namespace

/// A register with a list of Party members, posts or telephones below it or in another sheet: they are people whom it names
/// already, and nobody is in the book twice.
class TestListsBelow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPartyListBelowBringsNobodyIn()
    {
        const Workbook file = workbook({table(people + QStringList{u"|||||"_s, u"党员名单"_s, u"序号|姓名|性别|政治面貌|联系电话"_s, u"1|张三|男|中共党员|13900000001"_s,
                                                                   u"2|王建国|男|中共预备党员|"_s})});
        const auto [reading, lists] = read(file);
        QCOMPARE(reading.villagers.size(), 3);
        QCOMPARE(reading.counts.refused, 0);
        QVERIFY(reading.counts.isAsExpected());
        QVERIFY(lists.seats.isEmpty());
        // Name and sex alone do not say who is meant, where the village has groups.
        QCOMPARE(lists.open.size(), 2);
        QCOMPARE(lists.open[0].reason, OpenReason::NameAlone);
        QCOMPARE(lists.open[0].row, 8);
        QCOMPARE(lists.open[0].post, u"党员"_s);
        QCOMPARE(partyPost(lists.open[1].post), PartyStanding::Probationary);
        QCOMPARE(one(reading, u"张三"_s).party, PartyStanding::None);
    }

    void aPartyListWithGroupsTellsWhoIsInTheParty()
    {
        const auto [reading, lists] = read(workbook({table(people + QStringList{u"姓名|性别|组别|政治面貌"_s, u"张三|男|一组|中共党员"_s, u"王建国|男|二组|预备党员"_s})}));
        QCOMPARE(reading.villagers.size(), 3);
        QVERIFY(lists.open.isEmpty());
        QCOMPARE(one(reading, u"张三"_s).party, PartyStanding::Member);
        QCOMPARE(one(reading, u"王建国"_s).party, PartyStanding::Probationary);
        QCOMPARE(one(reading, u"李秀英"_s).party, PartyStanding::None);
    }

    void aPlainListBelowIsPassedOverAndSaidSo()
    {
        const QStringList lines = people + QStringList{u"姓名|性别|联系电话"_s, u"张三|男|13900000001"_s, u"赵新|男|13900000002"_s};
        const auto [reading, lists] = read(workbook({table(lines)}));
        QCOMPARE(reading.villagers.size(), 3);
        QVERIFY(reading.counts.isAsExpected());
        QCOMPARE(std::ranges::count(reading.skipped, RowKind::OtherList, &SkippedRow::kind), 2);
        QCOMPARE(reading.skipped.last().row, 7);
        // Whoever takes the sheet for a register all the same is followed.
        const auto asked = readRoster(workbook({table(lines)}), today, {{0, SheetChoice{.use = SheetChoice::Use::Include}}});
        QCOMPARE(asked->counts.read, 5);
    }

    void whoWantsToJoinThePartyIsToldAsPassedOver()
    {
        const auto [reading, lists] = read(workbook({table(people + QStringList{u"党员名单"_s, u"姓名|性别|组别|政治面貌"_s, u"张三|男|一组|党员"_s,
                                                                                u"王建国|男|二组|入党积极分子"_s})}));
        QCOMPARE(one(reading, u"王建国"_s).party, PartyStanding::None);
        QCOMPARE(lists.party.size(), 1);
        QCOMPARE(lists.skipped.size(), 1);
        QCOMPARE(lists.skipped[0].kind, RowKind::OtherList);
        QCOMPARE(lists.skipped[0].row, 8);
    }

    /// Nobody of a list comes in anew, whether its headings are few or it has none.
    void aListWithFewHeadingsOrNoneBringsNobodyIn()
    {
        const QStringList register_{u"序号|姓名|与户主关系|性别|组别|出生日期"_s, u"1|张三|户主|男|一组|1949-09-16"_s, u"2|李秀英|配偶|女|一组|1947-11-24"_s, QString()};
        const RosterReading few = read(workbook({table(register_ + QStringList{u"党员名单"_s, u"序号|姓名"_s, u"1|张三"_s, u"2|周九"_s})})).people;
        QCOMPARE(few.villagers.size(), 2);
        QVERIFY(few.counts.isAsExpected());
        for (const QString &title : {u"党员名单"_s, u"|村委会成员"_s}) {
            const RosterReading none = read(workbook({table(register_ + QStringList{title, u"1|张三"_s, u"2|周九"_s})})).people;
            QCOMPARE(none.villagers.size(), 2);
            QVERIFY(none.counts.isAsExpected());
            QCOMPARE(none.skipped.size(), 3);
            QCOMPARE(none.skipped[1].kind, RowKind::OtherList);
            QVERIFY(none.unread.contains(u"周九"_s));
        }
        // The title of a page or a group is none of a list.
        for (const QString &title : {u"村民登记表"_s, u"二组人员名单"_s, u"审核人员：赵某"_s}) {
            const RosterReading on = read(workbook({table(register_ + QStringList{title, u"3|王建国|户主|男|二组|1959-05-16"_s})})).people;
            QCOMPARE(on.villagers.size(), 3);
            QVERIFY(on.counts.isAsExpected());
        }
    }

    /// Rows of the register that stand below a list in its midst are sent back, and never lost without a word.
    void theRegisterBehindAListIsSentBack_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("line");
        QTest::newRow("party") << u"党员名单"_s << u"姓名|性别|政治面貌"_s << u"李秀英|女|党员"_s;
        QTest::newRow("seats") << u"村委会成员"_s << u"姓名|性别|职务"_s << u"李秀英|女|主任"_s;
        QTest::newRow("telephones") << u"联系人"_s << u"姓名|性别|电话"_s << u"李秀英|女|13900000001"_s;
    }
    void theRegisterBehindAListIsSentBack()
    {
        QFETCH(QString, title);
        QFETCH(QString, headings);
        QFETCH(QString, line);
        const QString first = u"户编号|组别|姓名|与户主关系|性别|身份证号"_s;
        const QStringList above{first, u"1|一组|张三|户主|男|%1"_s.arg(idOfFather), u"1|一组|李秀英|配偶|女|%1"_s.arg(idOfMother), QString()};
        for (const QString &number : {u"990101195905164696"_s, QString()}) {
            const Workbook file = workbook({table(above + QStringList{title, headings, line, QString(), u"2|二组|王建国|户主|男|%1"_s.arg(number), u"2|二组|赵梅|配偶|女|"_s})});
            const auto [reading, lists] = read(file);
            QCOMPARE(reading.villagers.size(), 2);
            QCOMPARE(countOf(reading, RowFault::HeadingsUnclear), 2);
            QCOMPARE(reading.refused[0].at.row, 9);
            QCOMPARE(reading.refused[0].citizenId, number);
            QCOMPARE(reading.counts.expected, 4);
            QVERIFY(reading.counts.isAsExpected());
            QVERIFY(lists.lines <= 1);
            const Workbook back = refusedRows(file, reading, [](RowFault) { return u"标题不清"_s; });
            QCOMPARE(back.sheets.size(), 1);
            QCOMPARE(back.sheets[0].rows.size(), 3);
            QCOMPARE(back.sheets[0].at(0, 3), u"与户主关系"_s);
            QCOMPARE(back.sheets[0].at(1, 2), u"王建国"_s);
        }
    }

    void aListOfPostsBelowIsAListOfSeats()
    {
        const auto [reading, lists] = read(workbook({table(people + QStringList{u"姓名|性别|组别|职务"_s, u"张三|男|一组|村委会主任"_s})}));
        QCOMPARE(reading.villagers.size(), 3);
        QCOMPARE(lists.seats.size(), 1);
        QCOMPARE(lists.seats[0].villager, one(reading, u"张三"_s).id);
        // Two words are a heading too.
        const auto [two, posts] = read(workbook({table(people + QStringList{u"姓名|职务"_s, u"张三|村委会主任"_s})}));
        QCOMPARE(two.villagers.size(), 3);
        QVERIFY(two.counts.isAsExpected());
        QCOMPARE(posts.lines, 1);
    }

    void aListBesideTheRegisterIsNotItsColumns()
    {
        const auto [reading, lists] = read(workbook({table({u"户编号|姓名|与户主关系|性别||序号|姓名|性别|政治面貌"_s, u"1|张三|户主|男||1|王建国|男|中共党员"_s,
                                                            u"1|李秀英|配偶|女||||"_s})}));
        QCOMPARE(reading.villagers.size(), 2);
        QCOMPARE(one(reading, u"张三"_s).party, PartyStanding::None);
        QVERIFY(reading.columnsLeft.contains(u"政治面貌"_s));
    }

    void aPartySheetJoinsByNumber()
    {
        const QStringList numbered{u"户编号|姓名|性别|身份证号|与户主关系"_s, u"1|张三|男|%1|户主"_s.arg(idOfFather), u"1|李秀英|女|%1|配偶"_s.arg(idOfMother)};
        const Sheet party = table({u"姓名|性别|身份证号|出生日期|入党时间"_s, u"张三|男|%1|1949-09-16|1975.7"_s.arg(idOfFather)}, u"党员名册"_s);
        for (const Workbook &file : {workbook({table(numbered), party}), workbook({party, table(numbered)})}) {
            const auto [reading, lists] = read(file);
            QCOMPARE(reading.villagers.size(), 2);
            QCOMPARE(reading.households.size(), 1);
            QCOMPARE(reading.counts.refused, 0);
            QVERIFY(lists.open.isEmpty());
            QCOMPARE(one(reading, u"张三"_s).party, PartyStanding::Member);
        }
    }

    /// A register of its own may say otherwise; then a person looks at it.
    void aListAgainstTheRowIsDoubtful()
    {
        const QStringList register_{u"户编号|姓名|性别|身份证号|与户主关系|政治面貌"_s, u"1|张三|男|%1|户主|群众"_s.arg(idOfFather)};
        const Sheet party = table({u"姓名|身份证号"_s, u"张三|%1"_s.arg(idOfFather)}, u"党员名册"_s);
        const auto [reading, lists] = read(workbook({table(register_), party}));
        QCOMPARE(one(reading, u"张三"_s).party, PartyStanding::None);
        QCOMPARE(countOf(reading, RowFault::PartyByList), 1);
        QCOMPARE(reading.counts.doubtful, 1);
    }

    void theSameNumberIsTheSamePersonAnywhere()
    {
        const Sheet first = table({u"户编号|姓名|性别|身份证号|与户主关系"_s, u"1|张三|男|%1|户主"_s.arg(idOfFather)});
        const Sheet second = table({u"姓名|性别|身份证号|低保类别"_s, u"张三|男|%1|甲"_s.arg(idOfFather)}, u"Sheet2"_s);
        for (const Workbook &file : {workbook({first, second}), workbook({second, first})}) {
            const RosterReading reading = read(file).people;
            QCOMPARE(reading.villagers.size(), 1);
            QCOMPARE(reading.villagers[0].relationToHead, u"户主"_s);
            QCOMPARE(countOf(reading, RowFault::SamePerson), 1);
            QVERIFY(reading.refused[0].isRepeated);
        }
    }

    void theSameBirthIsTheSamePersonWhereARowTellsNoHousehold()
    {
        const Sheet first = table(people);
        const Sheet second = table({u"姓名|性别|出生年月|残疾类别"_s, u"张三|男|1949.09|甲"_s, u"张三|男|1980.09|甲"_s}, u"Sheet2"_s);
        const RosterReading reading = read(workbook({first, second})).people;
        QCOMPARE(reading.villagers.size(), 4); // another 张三 of another age is somebody else
        QCOMPARE(countOf(reading, RowFault::SamePerson), 1);
        // Two of one name and birth date with households of their own are two.
        const QStringList twins{people[0], people[1], u"9|张三|户主|男|1949-09-16|二组"_s};
        QCOMPARE(read(workbook({table(twins)})).people.villagers.size(), 2);
    }

    void whoIsInAPartOfTheSheetThatWasNotReadIsNotGone()
    {
        const VillageBook book(people);
        const RosterReading unclear = book.read({people[0], people[1], people[2], u"性别|民族|出生日期|住址|人名"_s, u"男|汉族|1959-05-16|村东|王建国"_s});
        QCOMPARE(unclear.counts.refused, 1);
        QVERIFY(missingPeople(unclear, book.roster).isEmpty());
        const RosterReading list = book.read({people[0], people[1], people[2], u"姓名|性别|民族"_s, u"王建国|男|汉族"_s});
        QVERIFY(missingPeople(list, book.roster).isEmpty());
    }
};

YISHIBU_TEST(TestListsBelow)
#include "tst_lists_below.moc"
