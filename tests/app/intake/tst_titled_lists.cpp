#include "app/intake/body_reading.h"
#include "app/intake/list_title.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QList<Villager> people{{.name = u"张三"_s, .sex = Sex::Male, .group = u"一组"_s}, {.name = u"周八"_s, .sex = Sex::Female, .group = u"二组"_s},
                             {.name = u"孙七"_s, .sex = Sex::Male, .group = u"二组"_s}};

BodyReading read(const QStringList &lines)
{
    return readBodies(workbook({table(lines)}), people);
}

QStringList seatedIn(const BodyReading &reading, Body body)
{
    QStringList names;
    for (const Seat &seat : reading.seats) {
        if (seat.body == body)
            names.append(std::ranges::find(people, seat.villager, &Villager::id)->name);
    }
    return names;
}

} // namespace

/// What a list's title says of the people in it.
class TestTitledLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlainListOfRepresentativesSeatsThem()
    {
        for (const QStringList &list : {QStringList{u"村民代表名单"_s, u"序号|姓名|性别|组别|联系电话"_s, u"1|张三|男|一组|13900000001"_s, u"2|周八|女|二组|"_s},
                                        QStringList{u"青石村村民代表花名册"_s, u"序号|姓名|性别|组别|出生年月|身份证号"_s, u"1|张三|男|一组||"_s, u"2|周八|女|二组||"_s}}) {
            const BodyReading reading = read(list);
            QCOMPARE(seatedIn(reading, Body::Representatives), (QStringList{u"张三"_s, u"周八"_s}));
            QVERIFY(reading.open.isEmpty());
            QCOMPARE(reading.bodies, QList<Body>{Body::Representatives});
            QVERIFY(reading.partly.isEmpty());
        }
        QCOMPARE(listTitle(u"村民代表名单"_s), ListTitle::Representatives);
        QCOMPARE(listTitle(u"村民代表及两委"_s), ListTitle::Seats);
        QCOMPARE(listTitle(u"村民花名册"_s), ListTitle::None);
        QCOMPARE(listTitle(u"村民代表会议签到表"_s), ListTitle::None);
    }

    void ofAMixedListOnlyThoseOfThePostAreRepresentatives()
    {
        const QStringList list{u"村组干部及代表名册"_s, u"姓名|性别|组别|职务"_s, u"张三|男|一组|村民代表"_s, u"周八|女|二组|村民代表、妇联主席"_s, u"孙七|男|二组|村党支部书记、村委会主任"_s};
        const BodyReading reading = read(list);
        QCOMPARE(seatedIn(reading, Body::Representatives), (QStringList{u"张三"_s, u"周八"_s}));
        QCOMPARE(seatedIn(reading, Body::PartyBranch), QStringList{u"孙七"_s});
        QCOMPARE(seatedIn(reading, Body::VillagersCommittee), QStringList{u"孙七"_s});
        // Who stands for households is one, too.
        const BodyReading stands = read({u"村民代表及两委名单"_s, u"姓名|性别|组别|职务|联系户数"_s, u"孙七|男|二组|村委会主任|8"_s, u"周八|女|二组|村委会委员|"_s});
        QCOMPARE(seatedIn(stands, Body::Representatives), QStringList{u"孙七"_s});
        // The collective's delegates are others.
        QVERIFY(seatedIn(read({u"股份经济合作社社员代表名单"_s, u"姓名|性别|组别|职务"_s, u"孙七|男|二组|组长"_s}), Body::Representatives).isEmpty());
        // A list of nobody else has them all, whatever else they are.
        const BodyReading own = read({u"村民代表名册"_s, u"姓名|性别|组别|职务"_s, u"张三|男|一组|"_s, u"周八|女|二组|组长"_s});
        QCOMPARE(seatedIn(own, Body::Representatives), (QStringList{u"张三"_s, u"周八"_s}));
    }

    void knowsARepresentativesPost()
    {
        for (const QString &post : {u"代表"_s, u"村民代表"_s, u"村民代表、妇联主席"_s, u"居民代表"_s})
            QVERIFY2(isRepresentativesPost(post), qPrintable(post));
        for (const QString &post : {u"县人大代表"_s, u"党代表"_s, u"社员代表"_s, u"股东代表"_s, u"户代表"_s, u"妇女代表"_s, u"主任"_s, u""_s})
            QVERIFY2(!isRepresentativesPost(post), qPrintable(post));
    }

    void householdsAreReadOrLeftOpen()
    {
        for (const auto &[cell, households] : QList<std::pair<QString, int>>{{u"12"_s, 12}, {u"９户"_s, 9}, {u"共2户"_s, 2}, {u"王五、张三"_s, 2}, {u"王 五、张 三"_s, 2},
                                                                            {u"王五 张三 李四"_s, 3}, {u"王五等5户"_s, 5}, {u""_s, 0}}) {
            const BodyReading reading = read({u"村民代表名单"_s, u"姓名|性别|组别|所联户"_s, u"张三|男|一组|"_s + cell});
            QVERIFY2(reading.open.isEmpty(), qPrintable(cell));
            QCOMPARE(reading.seats.value(0).households, households);
        }
        // Which households they are is kept where the list names them, whatever its column is called.
        for (const QString &heading : {u"所联户"_s, u"联系户数"_s}) {
            const BodyReading named = read({u"村民代表名单"_s, u"姓名|性别|组别|"_s + heading, u"张三|男|一组|王五、李四、王五"_s});
            QCOMPARE(named.stoodFor.value(named.seats.value(0).villager), (QStringList{u"王五"_s, u"李四"_s}));
            const BodyReading figure = read({u"村民代表名单"_s, u"姓名|性别|组别|"_s + heading, u"张三|男|一组|王五等5户"_s});
            QVERIFY(figure.stoodFor.isEmpty());
        }
        for (const QString &cell : {u"3-4户"_s, u"全组"_s, u"若干户"_s, u"1、2、3"_s}) {
            const BodyReading reading = read({u"村民代表名单"_s, u"姓名|性别|组别|所联户"_s, u"张三|男|一组|"_s + cell});
            QCOMPARE(reading.seats.size(), 1);
            QCOMPARE(reading.seats[0].households, 0);
            QCOMPARE(reading.open.size(), 1);
            QCOMPARE(reading.open[0].reason, OpenReason::HouseholdsUnclear);
        }
    }

    void aByElectionIsToldApart()
    {
        const BodyReading reading = read({u"补选村民代表名单"_s, u"姓名|性别|组别|联户数"_s, u"张三|男|一组|2"_s});
        QCOMPARE(reading.partly, QList<Body>{Body::Representatives});
        // The whole list beside it names the whole body.
        const Sheet whole = table({u"姓名|性别|组别|联户数"_s, u"周八|女|二组|2"_s}, u"村民代表"_s);
        const Sheet added = table({u"姓名|性别|组别|联户数"_s, u"张三|男|一组|2"_s}, u"增补村民代表"_s);
        QVERIFY(readBodies(workbook({added, whole}), people).partly.isEmpty());
        QVERIFY(readBodies(workbook({whole, added}), people).partly.isEmpty());
    }
};

YISHIBU_TEST(TestTitledLists)
#include "tst_titled_lists.moc"
