#include "app/intake/body_reading.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

Villager person(const QString &name, Sex sex, const QString &group, const QString &tail)
{
    Villager villager;
    villager.name = name;
    villager.sex = sex;
    villager.group = group;
    villager.idTail = tail;
    return villager;
}

const QString heading = u"姓名|性别|身份|职务|联系户数|村民小组|身份证后四位"_s;

} // namespace

class TestBodyReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesPostsApart()
    {
        QCOMPARE(placedPosts(u"村委会委员(妇女主任)"_s), (QList<PlacedPost>{{Body::VillagersCommittee, u"委员（妇女主任）"_s}}));
        QCOMPARE(placedPosts(u"村务监督委员会主任"_s), (QList<PlacedPost>{{Body::SupervisionCommittee, u"主任"_s}}));
        QCOMPARE(placedPosts(u"村党支部书记、村委会主任"_s),
                 (QList<PlacedPost>{{Body::PartyBranch, u"书记"_s}, {Body::VillagersCommittee, u"主任"_s}}));
        QCOMPARE(placedPosts(u"书记、主任"_s),
                 (QList<PlacedPost>{{Body::PartyBranch, u"书记"_s}, {Body::VillagersCommittee, u"主任"_s}}));
        QCOMPARE(placedPosts(u"支委"_s), (QList<PlacedPost>{{Body::PartyBranch, u"支委"_s}}));
        QStringList unknown;
        QVERIFY(placedPosts(u"网格员"_s, &unknown).isEmpty());
        QCOMPARE(unknown, QStringList{u"网格员"_s});
        QVERIFY(placedPosts({}).isEmpty());
    }

    void seatsARepresentativeInEveryBody()
    {
        const QList<Villager> people{person(u"刘秀英"_s, Sex::Female, u"二组"_s, u"3509"_s), person(u"刘秀英"_s, Sex::Female, u"二组"_s, u"3500"_s)};
        const auto reading = readBodies(
            workbook({table({heading, u"刘秀英|女|村民代表|村委会委员(妇女主任)|9|第二村民小组|3509"_s})}), people);
        QVERIFY(reading.open.isEmpty());
        QCOMPARE(reading.seats.size(), 2);
        QCOMPARE(reading.seats[0].villager, people[0].id);
        QCOMPARE(reading.seats[0].body, Body::Representatives);
        QCOMPARE(reading.seats[0].households, 9);
        QVERIFY(reading.seats[0].post.isEmpty());
        QCOMPARE(reading.seats[1].body, Body::VillagersCommittee);
        QCOMPARE(reading.seats[1].post, u"委员（妇女主任）"_s);
        QCOMPARE(reading.seats[1].households, 0);
    }

    void seatsCommitteeMembersWhoRepresentNobody()
    {
        const QList<Villager> people{person(u"张三"_s, Sex::Male, u"一组"_s, u"0013"_s), person(u"李四"_s, Sex::Male, u"一组"_s, u"0014"_s)};
        const auto reading = readBodies(
            workbook({table({heading, u"张三|男|村委会成员|主任||1组|0013"_s, u"李四|男|村委会成员|会计||1组|0014"_s})}), people);
        QVERIFY(reading.open.isEmpty());
        QCOMPARE(reading.seats.size(), 2);
        QCOMPARE(reading.seats[0].body, Body::VillagersCommittee);
        QCOMPARE(reading.seats[0].post, u"主任"_s);
        QCOMPARE(reading.seats[1].post, u"会计"_s);
        QCOMPARE(reading.count(Body::Representatives), 0);
    }

    void findsByNameSexAndGroupWhereNoTailIsKnown()
    {
        const QList<Villager> people{person(u"张三"_s, Sex::Male, u"一组"_s, {}), person(u"张三"_s, Sex::Male, u"二组"_s, {})};
        const auto reading = readBodies(workbook({table({heading, u"张三|男|村民代表||8|第二村民小组|"_s})}), people);
        QCOMPARE(reading.seats.size(), 1);
        QCOMPARE(reading.seats[0].villager, people[1].id);
    }

    /// Name, sex and group make one person sure; a name alone never does, nor a name with one of them.
    void aNameAloneSeatsNobody()
    {
        const QList<Villager> people{person(u"张三"_s, Sex::Male, u"一组"_s, u"0013"_s)};
        const auto read = [&](const QString &head, const QString &line) { return readBodies(workbook({table({head, line})}), people); };
        for (const auto &[head, line] : QList<std::pair<QString, QString>>{{u"姓名|职务"_s, u"张三|村委会主任"_s},
                                                                          {u"姓名|性别|职务"_s, u"张三|男|村委会主任"_s},
                                                                          {u"姓名|组别|职务"_s, u"张三|1组|村委会主任"_s}}) {
            const BodyReading reading = read(head, line);
            QVERIFY(reading.seats.isEmpty());
            QCOMPARE(reading.open.size(), 1);
            QCOMPARE(reading.open[0].reason, OpenReason::NameAlone);
            QCOMPARE(reading.open[0].candidates, QList{people[0].id});
        }
        QCOMPARE(read(u"姓名|性别|组别|职务"_s, u"张三|男|1组|村委会主任"_s).seats.size(), 1);
        QCOMPARE(read(u"姓名|身份证后四位|职务"_s, u"张三|0013|村委会主任"_s).seats.size(), 1);
        // A village without groups cannot be asked for them.
        const QList<Villager> small{person(u"张三"_s, Sex::Male, {}, {})};
        QCOMPARE(readBodies(workbook({table({u"姓名|性别|职务"_s, u"张三|男|村委会主任"_s})}), small).seats.size(), 1);
    }

    void leavesOpenWhatFitsNobodyOrTwo()
    {
        const QList<Villager> people{person(u"张三"_s, Sex::Male, u"一组"_s, u"0013"_s), person(u"李四"_s, Sex::Male, u"一组"_s, {}),
                                     person(u"李四"_s, Sex::Male, u"一组"_s, {})};
        const auto reading = readBodies(workbook({table({heading, u"张三|男|村民代表||8|1组|9999"_s, u"李四|男|村民代表||8|1组|"_s, u"王五|男|村民代表||8|1组|0001"_s,
                                                         u"张三|男|村民代表||8|1组|0013"_s, u"张三|男|村民代表||8|1组|0013"_s})}),
                                        people);
        QCOMPARE(reading.lines, 5);
        QCOMPARE(reading.seats.size(), 1);
        QCOMPARE(reading.open.size(), 4);
        QCOMPARE(reading.open[0].reason, OpenReason::NobodyFits);
        QCOMPARE(reading.open[0].candidates, QList{people[0].id});
        QCOMPARE(reading.open[0].row, 2);
        QCOMPARE(reading.open[1].reason, OpenReason::SeveralFit);
        QCOMPARE(reading.open[1].candidates.size(), 2);
        QCOMPARE(reading.open[2].reason, OpenReason::NobodyFits);
        QVERIFY(reading.open[2].candidates.isEmpty());
        QCOMPARE(reading.open[3].reason, OpenReason::NamedTwice);
    }

    void saysWhichBodiesItNames()
    {
        const QList<Villager> people{person(u"张三"_s, Sex::Male, u"一组"_s, u"0013"_s)};
        const auto bodiesOf = [&](const QStringList &lines, const QString &name) {
            return readBodies(workbook({table(lines, name)}), people).bodies;
        };
        const QString representative = u"张三|男|村民代表||8|1组|0013"_s;
        QCOMPARE(bodiesOf({heading, representative}, u"Sheet1"_s), QList<Body>{Body::Representatives});
        // A line that finds nobody names its body too; a list without lines names none.
        QCOMPARE(bodiesOf({heading, representative, u"王五|男|村委会成员|主任||1组|"_s}, u"Sheet1"_s),
                 (QList<Body>{Body::Representatives, Body::VillagersCommittee}));
        QVERIFY(bodiesOf({heading}, u"村民代表及两委"_s).isEmpty());
        QCOMPARE(bodiesOf({heading, representative}, u"村民代表及两委"_s),
                 (QList<Body>{Body::Representatives, Body::PartyBranch, Body::VillagersCommittee}));
        // Without a column of posts it says nothing of the committees.
        QCOMPARE(bodiesOf({u"姓名|性别|联系户数"_s, u"张三|男|8"_s}, u"村民代表及两委"_s), QList<Body>{Body::Representatives});
        QCOMPARE(bodiesNamedIn(u"村务监督委员会"_s), QList<Body>{Body::SupervisionCommittee});
        // The collective's bodies are other people than the village's.
        QCOMPARE(bodiesNamedIn(u"集体经济组织成员代表"_s), QList<Body>{Body::CollectiveDelegates});
        QCOMPARE(bodiesNamedIn(u"股份经济合作社理事会"_s), QList<Body>{Body::CollectiveCouncil});
        QCOMPARE(bodiesNamedIn(u"村民代表、合作社社员代表"_s), (QList<Body>{Body::Representatives, Body::CollectiveDelegates}));
        QVERIFY(readBodies(workbook({table({u"姓名|性别|身份证号"_s, u"张三|男|"_s})}), people).bodies.isEmpty());
    }

    void mendsTheTailOfANumberCell()
    {
        Sheet sheet = table({heading, u"张三|男|村民代表||8|1组|160"_s});
        sheet.rows[1][6].kind = Cell::Kind::Number;
        const QList<Villager> people{person(u"张三"_s, Sex::Male, u"一组"_s, u"0160"_s)};
        QCOMPARE(readBodies(workbook({sheet}), people).seats.size(), 1);
    }
};

YISHIBU_TEST(TestBodyReading)
#include "tst_body_reading.moc"
