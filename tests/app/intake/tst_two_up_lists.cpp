#include "app/intake/body_reading.h"
#include "app/intake/refused_rows.h"
#include "app/intake/roster_reading.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QList<Villager> people{{.name = u"张三"_s, .sex = Sex::Male, .group = u"一组"_s}, {.name = u"李四"_s, .sex = Sex::Female, .group = u"一组"_s},
                             {.name = u"孙七"_s, .sex = Sex::Male, .group = u"二组"_s}, {.name = u"周八"_s, .sex = Sex::Female, .group = u"二组"_s}};

BodyReading read(const QStringList &lines, const QList<Merge> &merges = {})
{
    Sheet sheet = table(lines);
    sheet.merges = merges;
    return readBodies(workbook({sheet}), people);
}

QStringList namesOf(const QList<VillagerId> &ids)
{
    QStringList names;
    for (const VillagerId &id : ids)
        names.append(std::ranges::find(people, id, &Villager::id)->name);
    return names;
}

/// "张三 3" of each person, in order of reading.
QStringList rowsOf(const RosterReading &reading)
{
    QStringList rows;
    for (const Villager &one : reading.villagers)
        rows.append(u"%1 %2"_s.arg(one.name).arg(reading.rows.value(one.id).row));
    return rows;
}

QStringList seated(const BodyReading &reading)
{
    QList<VillagerId> ids;
    for (const Seat &seat : reading.seats)
        ids.append(seat.villager);
    return namesOf(ids);
}

} // namespace

/// Lists printed with two people on each line, and those with one household on each line.
class TestTwoUpLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothHalvesOfRepresentativesAreRead()
    {
        const QStringList all{u"张三"_s, u"周八"_s, u"李四"_s, u"孙七"_s};
        for (const QStringList &lines : {QStringList{u"序号|姓名|性别|组别|序号|姓名|性别|组别"_s, u"1|张三|男|一组|3|李四|女|一组"_s, u"2|周八|女|二组|4|孙七|男|二组"_s},
                                         QStringList{u"姓名|性别|组别|姓名|性别|组别"_s, u"张三|男|一组|李四|女|一组"_s, u"周八|女|二组|孙七|男|二组"_s},
                                         QStringList{u"姓名|性别|组别||姓名|性别|组别|备注"_s, u"张三|男|一组||李四|女|一组|"_s, u"周八|女|二组||孙七|男|二组|连任"_s}}) {
            const BodyReading reading = read(QStringList{u"村民代表名单"_s} + lines);
            QCOMPARE(seated(reading), all);
            QCOMPARE(reading.bodies, QList<Body>{Body::Representatives});
            QVERIFY(reading.open.isEmpty() && reading.skipped.isEmpty());
        }
        // The last line may have one half only, and the group stand once before both.
        const BodyReading odd = read({u"村民代表名单"_s, u"组别|姓名|性别|姓名|性别"_s, u"一组|张三|男|李四|女"_s, u"二组|周八|女||"_s, u"合计|3|||"_s});
        QCOMPARE(seated(odd), (QStringList{u"张三"_s, u"周八"_s, u"李四"_s}));
        QVERIFY(odd.open.isEmpty());
    }

    void whatIsSaidOfOneHalfIsNotOfTheOther()
    {
        const BodyReading reading = read({u"党员花名册"_s, u"姓名|性别|组别|备注||姓名|性别|组别|备注"_s, u"张三|男|一组|||周八|女|二组|预备党员"_s, u"李四|女|一组|已故||孙七|男|二组|"_s});
        QCOMPARE(reading.party.size(), 3);
        QCOMPARE(reading.open.size(), 1);
        QCOMPARE(reading.open[0].name, u"李四"_s);
        for (const PartyLine &line : reading.party)
            QCOMPARE(line.party, namesOf({line.who}) == QStringList{u"周八"_s} ? PartyStanding::Probationary : PartyStanding::Member);
    }

    /// Names beside the list that are no half of it are told, and nobody loses a seat as long as they are not read.
    void anotherListBesideEndsNobody()
    {
        const BodyReading reading = read({u"村民代表名单"_s, u"姓名|性别|组别||姓名|电话"_s, u"张三|男|一组||李四|13800000001"_s, u"周八|女|二组||孙七|"_s});
        QCOMPARE(seated(reading), (QStringList{u"张三"_s, u"周八"_s}));
        QVERIFY(reading.bodies.isEmpty());
        QCOMPARE(reading.skipped.size(), 2);
        QCOMPARE(reading.skipped[1].text, u"孙七"_s);
    }

    /// Of a register both halves are read, the left one first; the row is that of the sheet, and both counts agree.
    void bothHalvesOfARegisterAreRead()
    {
        const auto reading = readRoster(workbook({table({u"全村人口名单"_s, u"序号|姓名|性别|出生年月|序号|姓名|性别|出生年月"_s, u"1|张三|男|1960.2|3|李四|女|1962.2"_s, u"2|周八|女|1971.8|4|孙七|男|"_s, u"|||||||"_s})}),
                                        QDate(2026, 11, 22));
        QVERIFY(reading);
        QCOMPARE(rowsOf(*reading), (QStringList{u"张三 3"_s, u"周八 4"_s, u"李四 3"_s, u"孙七 4"_s}));
        QCOMPARE(reading->counts.read, 4);
        QVERIFY(reading->counts.isAsExpected());
        QVERIFY(reading->skipped.isEmpty() && reading->columnsLeft.isEmpty());
        QCOMPARE(reading->counts.good + reading->counts.repaired + reading->counts.doubtful, 4);
    }

    /// A household goes on at the top of the right half, and page follows page.
    void householdsGoOnFromHalfToHalfAndPageToPage()
    {
        const QString headings = u"户编号|姓名|与户主关系|性别|户编号|姓名|与户主关系|性别"_s;
        const auto reading = readRoster(workbook({table({u"花名册"_s, headings, u"1|张三|户主|男||张小三|子|男"_s, u"|李四|配偶|女|2|孙七|户主|男"_s, headings,
                                                         u"|周八|配偶|女|3|王五|户主|男"_s, u"|孙小七|子|男|||| "_s})}),
                                        QDate(2026, 11, 22));
        QVERIFY(reading);
        QCOMPARE(rowsOf(*reading), (QStringList{u"张三 3"_s, u"李四 4"_s, u"张小三 3"_s, u"孙七 4"_s, u"周八 6"_s, u"孙小七 7"_s, u"王五 6"_s}));
        QStringList homes;
        for (const Household &household : reading->households) {
            QStringList names;
            for (const Villager &one : reading->villagers) {
                if (one.household == household.id)
                    names.append(one.name);
            }
            homes.append(household.number + u' ' + names.join(u' '));
        }
        QCOMPARE(homes, (QStringList{u"1 张三 李四 张小三"_s, u"2 孙七 周八 孙小七"_s, u"3 王五"_s}));
        QVERIFY(reading->counts.isAsExpected());
        QCOMPARE(reading->skipped.size(), 1);
        QCOMPARE(reading->skipped[0].row, 5);
    }

    /// A group's title across the sheet holds for both halves below it.
    void aTitleAcrossTheSheetHoldsForBothHalves()
    {
        const auto reading = readRoster(workbook({table({u"花名册"_s, u"姓名|与户主关系|性别||姓名|与户主关系|性别"_s, u"第一村民小组||||||"_s, u"张三|户主|男||李四|户主|女"_s,
                                                         u"第二村民小组||||||"_s, u"孙七|户主|男||周八|配偶|女"_s})}),
                                        QDate(2026, 11, 22));
        QVERIFY(reading);
        QVERIFY(reading->counts.isAsExpected());
        QStringList groups;
        for (const Villager &one : reading->villagers)
            groups.append(one.name + one.group);
        QCOMPARE(groups, (QStringList{u"张三一组"_s, u"李四一组"_s, u"孙七二组"_s, u"周八二组"_s}));
    }

    /// Halves of different columns are registers of their own.
    void halvesOfDifferentColumnsAreReadByTheirOwn()
    {
        const auto reading = readRoster(workbook({table({u"花名册"_s, u"序号|姓名|与户主关系|性别|联系电话|序号|姓名|性别|与户主关系"_s,
                                                         u"1|张三|户主|男|13800000001|3|孙七|男|户主"_s, u"2|李四|配偶|女||4|周八|女|配偶"_s})}),
                                        QDate(2026, 11, 22));
        QVERIFY(reading);
        QCOMPARE(rowsOf(*reading), (QStringList{u"张三 3"_s, u"李四 4"_s, u"孙七 3"_s, u"周八 4"_s}));
        QCOMPARE(reading->households.size(), 2);
        QCOMPARE(reading->villagers[2].relationToHead, u"户主"_s);
        QVERIFY(reading->counts.isAsExpected());
    }

    /// Who is refused goes back alone, and not with the person beside.
    void aRefusedHalfGoesBackAlone()
    {
        const Workbook book = workbook({table({u"花名册"_s, u"户编号|姓名|性别|户编号|姓名|性别"_s, u"1|张三|男|2||女"_s, u"1|李四|女|2|孙七|男"_s})});
        const auto reading = readRoster(book, QDate(2026, 11, 22));
        QVERIFY(reading);
        QCOMPARE(reading->counts.refused, 1);
        QCOMPARE(reading->refused[0].at.half, 1);
        QVERIFY(reading->counts.isAsExpected());
        const Workbook back = refusedRows(book, *reading, [](RowFault fault) { return word(fault); });
        QCOMPARE(back.sheets.size(), 1);
        QCOMPARE(back.sheets[0].rows.size(), 2);
        for (const Cell &cell : back.sheets[0].rows[1])
            QVERIFY(cell.text != u"张三"_s);
    }

    void householdsOnLinesOfTheirOwnAreCounted()
    {
        const QString title = u"村民代表联系户花名册"_s;
        const Merge name{2, 1, 3, 1};
        for (const QString &heading : {u"联系户姓名"_s, u"联系户户主姓名"_s}) {
            const QString head = u"组别|代表姓名|性别|"_s + heading + u"|联系电话"_s;
            for (const BodyReading &list : {read({title, head, u"一组|张三|男|张三|13800000001"_s, u"|||王五|13800000002"_s, u"二组|周八|女|孙七|"_s}, {name}),
                                            read({title, head, u"一组|张三|男|张三|"_s, u"一组|张三|男|王五|"_s, u"二组|周八|女|孙七|"_s})}) {
                QCOMPARE(seated(list), (QStringList{u"张三"_s, u"周八"_s}));
                QCOMPARE(list.seats[0].households, 2);
                QCOMPARE(list.seats[1].households, 1);
                QVERIFY(list.open.isEmpty() && list.skipped.isEmpty());
            }
        }
        // The same household twice, and a number of households, are as before.
        QCOMPARE(read({title, u"组别|代表姓名|性别|联系户姓名"_s, u"一组|张三|男|王五"_s, u"一组|张三|男|王五"_s}).open.value(0).reason, OpenReason::NamedTwice);
        QCOMPARE(read({title, u"组别|代表姓名|性别|联系户数"_s, u"一组|张三|男|8"_s, u"一组|张三|男|8"_s}).open.value(0).reason, OpenReason::NamedTwice);
        // Below a line that found nobody nothing is added to the one above it.
        const BodyReading lost = read({title, u"组别|代表姓名|性别|联系户姓名"_s, u"一组|张三|男|张三"_s, u"一组|钱一|男|王五"_s, u"|||王六"_s});
        QCOMPARE(lost.seats[0].households, 1);
        QCOMPARE(lost.skipped.size(), 1);
        // Whose name is missing is nobody above.
        const BodyReading nameless = read({title, u"组别|代表姓名|性别|联系户姓名"_s, u"一组|张三|男|王五"_s, u"二组||女|孙七"_s, u"|||王六"_s});
        QCOMPARE(nameless.seats.size(), 1);
        QCOMPARE(nameless.seats[0].households, 1);
        QCOMPARE(nameless.open.size(), 1);
        QCOMPARE(nameless.open[0].reason, OpenReason::NoName);
        QCOMPARE(nameless.skipped.size(), 1);
    }
};

YISHIBU_TEST(TestTwoUpLists)
#include "tst_two_up_lists.moc"
