#include "app/intake/party_changes.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
const QString idOfFather = u"990101194909163119"_s;
const QString idOfMother = u"990101194711248504"_s;
const QStringList numbered{u"户编号|组别|姓名|与户主关系|性别|身份证号"_s, u"1|一组|张三|户主|男|990101194909163119"_s, u"1|一组|李秀英|妻|女|990101194711248504"_s,
                           u"2|二组|张三|户主|男|"_s};
const QStringList dated{u"户编号|组别|姓名|与户主关系|性别|出生年月"_s, u"1|一组|张三|户主|男|1949.09"_s, u"1|一组|李秀英|妻|女|1947.11"_s, u"2|二组|张三|户主|男|1970.07"_s};

struct Whole
{
    RosterReading people;
    BodyReading lists;
};

Whole readBelow(const QStringList &register_, const QStringList &list)
{
    const Workbook file = workbook({table(register_ + QStringList{QString()} + list)});
    const auto reading = readRoster(file, today);
    if (!reading)
        return {};
    Whole whole{*reading, readBodies(file, reading->villagers, {}, reading->numbers, reading->households)};
    followPartyLists(whole.people, whole.lists, Roster());
    return whole;
}

QList<PartyStanding> partiesOf(const RosterReading &reading)
{
    QList<PartyStanding> parties;
    for (const Villager &one : reading.villagers)
        parties.append(one.party);
    return parties;
}

} // namespace

/// Lists of Party members and of representatives that tell households, too, are found among the register's people.
class TestListedParties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPartyListWithHouseholdsTellsWhoIsInTheParty_data()
    {
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QStringList>("list");
        QTest::newRow("number and household") << numbered << QStringList{u"户编号|姓名|性别|身份证号|入党时间"_s, u"1|李秀英|女|%1|1990"_s.arg(idOfMother)};
        QTest::newRow("household") << dated << QStringList{u"户编号|姓名|性别|党员"_s, u"1|李秀英|女|是"_s};
        QTest::newRow("household and group") << dated << QStringList{u"户编号|组别|姓名|性别"_s, u"1|一组|李秀英|女"_s};
        QTest::newRow("head") << dated << QStringList{u"户主|姓名|性别|出生年月"_s, u"张三|李秀英|女|1947.11"_s};
        QTest::newRow("relation and birth") << dated << QStringList{u"序号|姓名|与户主关系|性别|出生年月"_s, u"1|李秀英|妻|女|1947年11月"_s};
    }
    void aPartyListWithHouseholdsTellsWhoIsInTheParty()
    {
        QFETCH(QStringList, people);
        QFETCH(QStringList, list);
        const auto [reading, lists] = readBelow(people, QStringList{u"党员名单"_s} + list);
        QCOMPARE(reading.villagers.size(), 3);
        QCOMPARE(reading.counts.refused, 0);
        QVERIFY(lists.open.isEmpty());
        QCOMPARE(partiesOf(reading), (QList{PartyStanding::None, PartyStanding::Member, PartyStanding::None}));
    }

    void ofTwoHomonymsTheHouseholdsIsMeant()
    {
        const auto [reading, lists] = readBelow(dated, {u"党员名单"_s, u"户编号|姓名|性别|党员"_s, u"2|张三|男|是"_s});
        QVERIFY(lists.open.isEmpty());
        QCOMPARE(partiesOf(reading), (QList{PartyStanding::None, PartyStanding::None, PartyStanding::Member}));
        // Another birth date is somebody else's.
        const auto [other, open] = readBelow(dated, {u"党员名单"_s, u"组别|姓名|性别|出生日期"_s, u"一组|李秀英|女|1999-09-09"_s});
        QCOMPARE(open.open.size(), 1);
        QCOMPARE(open.open[0].reason, OpenReason::NameAlone);
        QCOMPARE(partiesOf(other), (QList{PartyStanding::None, PartyStanding::None, PartyStanding::None}));
    }

    void aListOfRepresentativesMayTellHouseholds()
    {
        for (const QStringList &list : {QStringList{u"户编号|姓名|性别|组别|联户数"_s, u"1|李秀英|女|一组|5"_s}, QStringList{u"序号|姓名|与户主关系|性别|组别|职务|联系电话"_s, u"1|李秀英|妻|女|一组|村民代表|"_s}}) {
            const auto [reading, lists] = readBelow(numbered, QStringList{u"村民代表名单"_s} + list);
            QCOMPARE(reading.villagers.size(), 3);
            QCOMPARE(lists.seats.size(), 1);
            QCOMPARE(lists.seats[0].body, Body::Representatives);
            QCOMPARE(lists.seats[0].villager, reading.villagers[1].id);
            QVERIFY(lists.open.isEmpty());
        }
    }

    /// A list stands above the register in one sheet: both are read.
    void aRegisterBelowAListIsRead()
    {
        for (const QStringList &list : {QStringList{u"党员名单"_s, u"姓名|性别|组别|政治面貌"_s, u"李秀英|女|一组|党员"_s}, QStringList{u"通讯录"_s, u"姓名|性别|组别|电话"_s, u"李秀英|女|一组|13900000001"_s}}) {
            const Workbook file = workbook({table(list + QStringList{QString()} + numbered)});
            const auto reading = readRoster(file, today);
            QVERIFY(reading);
            QCOMPARE(reading->villagers.size(), 3);
            QVERIFY(reading->counts.isAsExpected());
        }
    }
};

YISHIBU_TEST(TestListedParties)
#include "tst_listed_parties.moc"
