#include "app/intake/body_reading.h"
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

    /// Of a register only the left half is read: the second count finds more, and the rows are told.
    void theRightHalfOfARegisterIsTold()
    {
        const auto reading = readRoster(workbook({table({u"全村人口名单"_s, u"序号|姓名|性别|出生年月|序号|姓名|性别|出生年月"_s, u"1|张三|男|1960.2|3|李四|女|1962.2"_s, u"2|周八|女|1971.8|4|孙七|男|1970.7"_s})}),
                                        QDate(2026, 11, 22));
        QVERIFY(reading);
        QCOMPARE(reading->counts.read, 2);
        QCOMPARE(reading->counts.expected, 4);
        QVERIFY(!reading->counts.isAsExpected());
        QCOMPARE(std::ranges::count(reading->skipped, RowKind::OtherList, &SkippedRow::kind), 2);
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
