#include "app/intake/list_title.h"
#include "app/intake/party_changes.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QStringList list{u"农村集体经济组织成员名册"_s, u"序号|姓名|性别|组别|身份证号"_s, u"1|张三|男|一组|"_s};

} // namespace

/// A list of the collective's members tells who of the register is one.
class TestCollectiveLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesThePeopleOfTheSheetMembers()
    {
        for (const QString &said : {u""_s, u"否"_s}) {
            const Workbook file = workbook({table({u"户编号|组别|姓名|与户主关系|性别|成员资格"_s, u"1|一组|张三|户主|男|"_s + said, u"1|一组|李四|妻|女|"_s}), table(list, u"成员"_s)});
            auto people = readRoster(file, today);
            QVERIFY(people);
            QCOMPARE(people->villagers.size(), 2);
            QVERIFY(people->counts.isAsExpected());
            const BodyReading lists = readBodies(file, people->villagers);
            QCOMPARE(lists.members.size(), 1);
            QVERIFY(lists.seats.isEmpty() && lists.open.isEmpty());
            QVERIFY(followPartyLists(*people, lists, Roster()).people.isEmpty());
            QCOMPARE(people->villagers[0].collectiveMember, said.isEmpty());
            QCOMPARE(people->villagers[0].doubt, said.isEmpty() ? QString() : word(RowFault::MemberByList));
            QVERIFY(!people->villagers[1].collectiveMember);
        }
    }

    void makesPeopleOfTheBookMembers()
    {
        const Villager zhang{.name = u"张三"_s, .sex = Sex::Male, .group = u"一组"_s};
        const Workbook file = workbook({table(list + QStringList{u"2|王五|男|一组|"_s})});
        auto people = readRoster(file, today);
        QVERIFY(people);
        QVERIFY(people->villagers.isEmpty());
        const BodyReading lists = readBodies(file, {zhang});
        QCOMPARE(lists.open.size(), 1);
        QVERIFY(isMembersPost(lists.open[0].post));
        const PartyChanges changes = followPartyLists(*people, lists, Roster({zhang}, {}));
        QCOMPARE(changes.people.size(), 1);
        QVERIFY(changes.people[0].collectiveMember);
        QCOMPARE(changes.fields[0].field, Column::CollectiveMember);
    }

    /// 否 makes nobody a member, and what is in doubt is asked.
    void whoIsNoneByTheirLineBecomesNone()
    {
        const Villager zhang{.name = u"张三"_s, .sex = Sex::Male, .group = u"一组"_s};
        const auto reading = [&](const QString &line) {
            return readBodies(workbook({table({u"农村集体经济组织成员身份确认名单"_s, u"姓名|性别|组别|是否成员|备注"_s, line, u"周八|女|二组|是|"_s})}), {zhang});
        };
        QCOMPARE(reading(u"张三|男|一组|是|"_s).members.size(), 1);
        const BodyReading none = reading(u"张三|男|一组|否|"_s);
        QVERIFY(none.members.isEmpty());
        QCOMPARE(none.skipped.size(), 1);
        QCOMPARE(none.open.size(), 1); // 周八, who is not in the register
        for (const QString &line : {u"张三|男|一组|是|已退出"_s, u"张三|男|一组|待定|"_s, u"张三|男|一组||"_s}) {
            const BodyReading open = reading(line);
            QVERIFY2(open.members.isEmpty() && open.skipped.isEmpty(), qPrintable(line));
            QCOMPARE(open.open[0].reason, OpenReason::MemberUnclear);
            QCOMPARE(open.open[0].candidates, QList{zhang.id});
            QVERIFY(isMembersPost(open.open[0].post));
        }
        // Where nobody fills in the column, the title says who they are.
        const BodyReading blank = readBodies(workbook({table({u"农村集体经济组织成员身份确认名单"_s, u"姓名|性别|组别|是否成员"_s, u"张三|男|一组|"_s})}), {zhang});
        QCOMPARE(blank.members.size(), 1);
    }

    /// With households it is a register, and its delegates are others.
    void knowsTheTitle()
    {
        QCOMPARE(listTitle(u"农村集体经济组织成员名册"_s), ListTitle::Members);
        QCOMPARE(listTitle(u"股份经济合作社社员花名册"_s), ListTitle::Members);
        QVERIFY(listTitle(u"集体经济组织成员代表名单"_s) != ListTitle::Members);
        const auto homes = readRoster(workbook({table({u"农村集体经济组织成员登记表"_s, u"户号|姓名|与户主关系|性别"_s, u"1|张三|户主|男"_s})}), today);
        QVERIFY(homes);
        QCOMPARE(homes->villagers.size(), 1);
    }

    /// A register with that title, or whose names are called so, has nobody else; a column that says who is one goes before it.
    void aRegisterOfMembersSaysWhoTheyAre()
    {
        const auto members = [](const QStringList &lines) {
            const auto reading = readRoster(workbook({table(lines)}), today);
            QStringList names;
            for (const Villager &one : reading ? reading->villagers : QList<Villager>()) {
                if (one.collectiveMember)
                    names.append(one.name);
            }
            return names;
        };
        const QString title = u"农村集体经济组织成员登记簿"_s;
        const QStringList both{u"张三"_s, u"李四"_s};
        QCOMPARE(members({title, u"户编号|组别|姓名|与户主关系|性别|股份数"_s, u"1|一组|张三|户主|男|1"_s, u"1|一组|李四|妻|女|1"_s}), both);
        QCOMPARE(members({title, u"户编号|户主姓名|成员姓名|与户主关系|性别|成员身份取得时间|成员资格取得方式"_s, u"1|张三|张三|户主|男|2018-12-31|初始取得"_s, u"1|张三|李四|妻|女|2018-12-31|婚姻"_s}), both);
        QCOMPARE(members({u"户编号|户主姓名|集体经济组织成员姓名|与户主关系|性别|成员资格取得方式"_s, u"1|张三|张三|户主|男|初始取得"_s, u"1|张三|李四|妻|女|婚姻"_s}), both);
        QCOMPARE(members({title, u"户编号|姓名|与户主关系|性别|成员资格"_s, u"1|张三|户主|男|是"_s, u"1|李四|妻|女|"_s}), QStringList{u"张三"_s});
        QCOMPARE(members({title, u"户编号|姓名|与户主关系|性别|备注"_s, u"1|张三|户主|男|"_s, u"1|李四|妻|女|非本集体成员"_s}), QStringList{u"张三"_s});
        QVERIFY(members({u"青石村户籍花名册"_s, u"户编号|姓名|与户主关系|性别"_s, u"1|张三|户主|男"_s}).isEmpty());
    }
};

YISHIBU_TEST(TestCollectiveLists)
#include "tst_collective_lists.moc"
