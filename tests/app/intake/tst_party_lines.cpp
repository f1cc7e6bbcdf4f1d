#include "app/intake/body_reading.h"
#include "app/intake/party_changes.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QList<Villager> people{{.name = u"周八"_s, .sex = Sex::Female, .group = u"二组"_s}};

BodyReading read(const QString &heading, const QString &cell)
{
    return readBodies(workbook({table({u"党员花名册"_s, u"姓名|性别|组别|"_s + heading, u"周八|女|二组|"_s + cell})}), people);
}

} // namespace

/// Who is probationary, was expelled or is dead gets no vote of a full Party member by a list.
class TestPartyLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProbationaryMemberIsOneInAnyColumn()
    {
        for (const QString &heading : {u"人员类别"_s, u"党员类别"_s, u"备注"_s, u"政治面貌"_s}) {
            const BodyReading reading = read(heading, u"预备党员"_s);
            QVERIFY(reading.open.isEmpty());
            QCOMPARE(reading.party.size(), 1);
            QCOMPARE(reading.party[0].party, PartyStanding::Probationary);
            QCOMPARE(read(heading, {}).party.value(0).party, PartyStanding::Member);
        }
        QCOMPARE(read(u"备注"_s, u"民兵预备役"_s).party.value(0).party, PartyStanding::Member);
        for (const QString &said : {u"外出"_s, u"组织关系2019年转入"_s, u"流动党员"_s})
            QCOMPARE(read(u"备注"_s, said).party.value(0).party, PartyStanding::Member);
        QCOMPARE(read(u"人员类别"_s, u"正式党员"_s).party.value(0).party, PartyStanding::Member);
        QCOMPARE(read(u"政治面貌"_s, u"党员、村民代表"_s).party.value(0).party, PartyStanding::Member);
        QCOMPARE(read(u"是否党员"_s, u"是（村民小组长）"_s).party.value(0).party, PartyStanding::Member);
    }

    void whoLeftOrDiedStaysOpen()
    {
        for (const QString &said : {u"停止党籍"_s, u"2024年已去世"_s, u"开除"_s, u"已 故"_s, u"预备党员，已转正"_s, u"组织关系已转出"_s, u"不合格党员"_s, u"发展对象"_s, u"留党察看一年"_s,
                                    u"组织关系转至外地"_s}) {
            const BodyReading reading = read(u"备注"_s, said);
            QVERIFY2(reading.party.isEmpty(), qPrintable(said));
            QCOMPARE(reading.open.size(), 1);
            QCOMPARE(reading.open[0].reason, OpenReason::PartyUnclear);
            QCOMPARE(reading.open[0].candidates, QList{people[0].id});
            QCOMPARE(partyPost(reading.open[0].post), PartyStanding::Member);
        }
        QCOMPARE(read(u"政治面貌"_s, u"停止党籍"_s).open.value(0).reason, OpenReason::PartyUnclear);
        // Who wants to become one is passed over, as before.
        QCOMPARE(read(u"政治面貌"_s, u"入党积极分子"_s).skipped.size(), 1);
    }

    /// A list of most of them that leaves somebody out takes nothing away, and asks.
    void whoIsNotNamedIsAskedAbout()
    {
        const auto member = [](const QString &name) { return Villager{.name = name, .sex = Sex::Female, .group = u"二组"_s, .party = PartyStanding::Member}; };
        const Villager zhou = member(u"周八"_s), zhang = member(u"张三"_s), li = member(u"李四"_s), none{.name = u"王五"_s};
        const auto notNamed = [](const QList<Villager> &book, const QString &list) {
            return partyNotNamed(readBodies(workbook({table({list, u"姓名|性别|组别"_s, u"周八|女|二组"_s})}), book), Roster(book, {}));
        };
        QCOMPARE(notNamed({zhou, zhang, none}, u"党员名单"_s), QList{zhang.id});
        QVERIFY(notNamed({zhou, zhang, li}, u"党员名单"_s).isEmpty()); // of a few
        QVERIFY(notNamed({zhou, zhang, none}, u"村民代表名单"_s).isEmpty());
    }

    void theTitleSaysWhoTheyAre()
    {
        const auto titled = [](const QString &title, const QString &cell) { return readBodies(workbook({table({title, u"姓名|性别|组别|备注"_s, u"周八|女|二组|"_s + cell})}), people); };
        QCOMPARE(titled(u"党员名册"_s, {}).party.value(0).party, PartyStanding::Member);
        QCOMPARE(titled(u"党员（含预备党员）名册"_s, {}).party.value(0).party, PartyStanding::Member);
        QCOMPARE(titled(u"预备党员名册"_s, {}).party.value(0).party, PartyStanding::Probationary);
        QCOMPARE(titled(u"预备党员名册"_s, u"2025年转正"_s).open.value(0).reason, OpenReason::PartyUnclear);
        QCOMPARE(titled(u"党员及入党积极分子名册"_s, {}).open.value(0).reason, OpenReason::PartyUnclear);
        QCOMPARE(titled(u"党员及入党积极分子名册"_s, u"正式党员"_s).party.value(0).party, PartyStanding::Member);
        for (const QString &title : {u"青石村党员名册（不含已转出党员）"_s, u"党员名册（已去世党员除外）"_s, u"党员名册（不含入党积极分子）"_s, u"党员名单（不包括预备党员）"_s})
            QCOMPARE(titled(title, {}).party.value(0).party, PartyStanding::Member);
        QCOMPARE(titled(u"预备党员名册（不含已转出人员）"_s, {}).party.value(0).party, PartyStanding::Probationary);
        for (const QString &title : {u"党员发展对象名单"_s, u"已故党员名册"_s, u"组织关系转出党员名单"_s}) {
            const BodyReading reading = titled(title, {});
            QVERIFY2(reading.party.isEmpty() && reading.open.isEmpty(), qPrintable(title));
            QCOMPARE(reading.skipped.size(), 1);
        }
    }
};

YISHIBU_TEST(TestPartyLines)
#include "tst_party_lines.moc"
