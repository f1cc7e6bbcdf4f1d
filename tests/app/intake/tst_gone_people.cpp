#include "app/intake/gone_people.h"
#include "tests/app/intake/read_table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

using enum RegisterStanding;
const QString head = u"户号|姓名|与户主关系|性别|身份证号"_s;
const QStringList family{head, u"1|王一|户主|男|990101196001010111"_s, u"1|李二|妻|女|990101196202020121"_s};

} // namespace

/// Who is listed as dead or gone is no villager of today.
class TestGonePeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatATitleSays_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<TitleStanding>("expected");
        const auto row = [](const QString &title, TitleStanding expected) { QTest::newRow(qPrintable(title)) << title << expected; };
        for (const QString &title : {u"死亡"_s, u"2024年死亡人员名单"_s, u"死亡注销人员"_s, u"已故人员"_s, u"2024年死亡人员填报表"_s, u"第二村民小组死亡人员花名册"_s,
                                     u"第二村民小组（死亡人员）"_s, u"死亡已注销人员"_s, u"死亡人员（已注销）"_s, u"含山县青石村死亡人员名单"_s})
            row(title, TitleStanding::Died);
        row(u"迁出"_s, TitleStanding::MovedAway);
        row(u"外嫁女名单"_s, TitleStanding::MarriedAway);
        for (const QString &title : {u"死亡及迁出人员"_s, u"注销"_s, u"人口变动（出生、死亡）"_s, u"迁入迁出"_s, u"死亡人员家属补助名单"_s})
            row(title, TitleStanding::Unclear);
        for (const QString &title : {u"在册人口"_s, u"村民花名册"_s, u"迁入人员"_s, u"花名册（不含死亡迁出人员）"_s, u"一组"_s, u"说明：死亡人员请注明"_s, u"死亡人员请在备注栏注明"_s, QString()})
            row(title, TitleStanding::None);
        // Among others, or not any more.
        for (const QString &title : {u"青石村村民花名册（含死亡人员）"_s, u"集体经济组织成员花名册（含外嫁女）"_s, u"村民花名册（死亡人员已删除）"_s, u"第二村民小组（含外嫁女2人）"_s,
                                     u"村民花名册（死亡人员已注销）"_s, u"户籍册（其中死亡3人）"_s, u"死亡、迁出已去除"_s})
            row(title, TitleStanding::None);
        for (const QString &title : {u"二组人口花名册（含死亡、迁出）"_s, u"村民花名册（死亡）"_s})
            row(title, TitleStanding::OfSome);
    }
    void whatATitleSays()
    {
        QFETCH(QString, title);
        QFETCH(TitleStanding, expected);
        QCOMPARE(titleStanding(title), expected);
    }

    void sheetsOfTheGone()
    {
        const RosterReading reading = read({table(family, u"在册人口"_s), table({head, u"1|王老|父|男|"_s}, u"死亡"_s),
                                            table({head, u"1|王四|女|女|"_s, u"2|钱一|户主|男|"_s}, u"迁出"_s)});
        QCOMPARE(reading.villagers.size(), 5);
        QCOMPARE(one(reading, u"王老"_s).standing, Died);
        QCOMPARE(one(reading, u"王四"_s).standing, MovedAway);
        QCOMPARE(one(reading, u"王一"_s).standing, Listed);
        for (const Villager &villager : reading.villagers)
            QCOMPARE(villager.group, QString());
        QCOMPARE(one(reading, u"王老"_s).household, one(reading, u"王一"_s).household);
    }

    void aDeadHeadStaysInTheHousehold()
    {
        const RosterReading reading = read({table({head, u"1|李二|户主|女|990101196202020121"_s, u"2|钱一|户主|男|"_s}, u"在册"_s),
                                            table({head, u"1|王一|户主|男|990101196001010111"_s, u"2|钱老|户主|男|"_s, u"3|孙老|户主|男|"_s}, u"死亡"_s)});
        QCOMPARE(one(reading, u"王一"_s).household, one(reading, u"李二"_s).household);
        QCOMPARE(one(reading, u"钱老"_s).household, one(reading, u"钱一"_s).household);
        QVERIFY(!one(reading, u"王一"_s).doubt.contains(word(RowFault::SecondHead)));
        QCOMPARE(reading.households.size(), 3);
        QCOMPARE(reading.households[0].headName, u"李二"_s);
    }

    void aNoteAboveTheHeadingsIsNoTitle()
    {
        const RosterReading reading = read({table(QStringList{u"青石村花名册||||"_s, u"死亡、迁出人员请在备注栏注明||||"_s} + family)});
        QCOMPARE(reading.counts.good, 2);
        QCOMPARE(one(reading, u"王一"_s).standing, Listed);
    }

    void aTitleThatHasThemAmongOthersSaysItOfNobody()
    {
        for (const QString &title : {u"青石村村民花名册（含死亡人员）"_s, u"集体经济组织成员花名册（含外嫁女）"_s, u"村民花名册（死亡人员已删除）"_s}) {
            const RosterReading reading = read({table(QStringList{title + u"||||"_s} + family)});
            QCOMPARE(reading.counts.good, 2);
            QCOMPARE(one(reading, u"王一"_s).standing, Listed);
        }
        const RosterReading grouped = read({table({head, u"第二村民小组（含外嫁女2人）||||"_s, family[1], family[2]})});
        QCOMPARE(grouped.counts.good, 2);
        QCOMPARE(one(grouped, u"李二"_s).standing, Listed);
        QCOMPARE(one(grouped, u"李二"_s).group, u"二组"_s);
    }

    /// Beside another register, too: nobody of it is left out without a word.
    void aRegisterThatHasSomeOfThemIsRead()
    {
        const QString plain = u"户号|姓名|与户主关系|性别"_s, title = u"二组人口花名册（含死亡、迁出）|||"_s;
        const QStringList kings{u"1|王一|户主|男"_s, u"1|李二|妻|女"_s};
        const Sheet first = table(QStringList{plain} + kings, u"一组"_s);
        const RosterReading both = read({first, table({title, plain, u"1|孙一|户主|男"_s, u"1|周二|妻|女"_s}, u"二组"_s)});
        QCOMPARE(both.villagers.size(), 4);
        QVERIFY(both.counts.isAsExpected());
        QCOMPARE(both.counts.doubtful, 2);
        for (const QString &name : {u"孙一"_s, u"周二"_s}) {
            QCOMPARE(one(both, name).standing, Listed);
            QCOMPARE(one(both, name).doubt, word(RowFault::StandingByList));
        }
        const RosterReading again = read({first, table(QStringList{title, plain} + kings, u"二组"_s)});
        QCOMPARE(again.villagers.size(), 2);
        QCOMPARE(again.counts.expected, 4);
        QVERIFY(!again.counts.isAsExpected());
    }

    void whoStandsInTheRegisterTooIsFlagged()
    {
        const QStringList dead{head, u"1|李二|妻|女|990101196202020121"_s};
        for (const bool first : {false, true}) {
            const Sheet here = table(family, u"在册"_s), gone = table(dead, u"死亡"_s);
            const RosterReading reading = read(first ? QList{gone, here} : QList{here, gone});
            QCOMPARE(reading.villagers.size(), 2);
            QCOMPARE(one(reading, u"李二"_s).standing, Died);
            QCOMPARE(one(reading, u"李二"_s).doubt, word(RowFault::StandingByList));
            QCOMPARE(reading.counts.doubtful, 1);
        }
        // The row's own column goes before the title, and both are told.
        const RosterReading said = read({table({head + u"|在册状态"_s, family[1] + u"|在册"_s, family[2] + u"|在册"_s}, u"在册"_s), table(dead, u"死亡"_s)});
        QCOMPARE(one(said, u"李二"_s).standing, Listed);
        QCOMPARE(one(said, u"李二"_s).doubt, word(RowFault::StandingByList));
    }

    void tablesBelowTheRegister_data()
    {
        QTest::addColumn<QStringList>("below");
        QTest::newRow("with its headings") << QStringList{u"||||"_s, u"死亡人员名单||||"_s, head};
        QTest::newRow("under a title alone") << QStringList{u"死亡人员名单||||"_s};
        QTest::newRow("under a word alone") << QStringList{u"已故人员：||||"_s};
        QTest::newRow("a word and headings") << QStringList{u"死亡||||"_s, head};
    }
    void tablesBelowTheRegister()
    {
        QFETCH(QStringList, below);
        const RosterReading reading = read({table(QStringList{u"某村人口花名册||||"_s} + family + below + QStringList{u"1|王老|父|男|990101193001010116"_s})});
        QCOMPARE(reading.villagers.size(), 3);
        QCOMPARE(one(reading, u"李二"_s).standing, Listed);
        QCOMPARE(one(reading, u"王老"_s).standing, Died);
    }

    void whereItIsNotSureItIsSaid()
    {
        const RosterReading reading = read({table(family, u"在册"_s), table({head, u"1|王老|父|男|"_s}, u"死亡迁出"_s)});
        QCOMPARE(reading.villagers.size(), 2);
        QVERIFY(std::ranges::any_of(reading.skipped, [](const SkippedRow &row) { return row.kind == RowKind::OtherList && row.text.contains(u"王老"_s); }));
        QCOMPARE(reading.counts.expected, 3); // somebody has to look at it
        const RosterReading alone = read({table(family, u"人口变动"_s)});
        QCOMPARE(alone.counts.doubtful, 2);
        const RosterReading grouped = read({table(family + QStringList{u"死亡人员名单||||"_s, u"一组||||"_s, u"3|孙一|户主|男|"_s})});
        QCOMPARE(grouped.villagers.size(), 2);
        QCOMPARE(grouped.refused.size(), 1); // of the list of the dead, or of the register again
    }

    void yearsAreNoGroups()
    {
        const RosterReading reading = read({table(family, u"2023年"_s), table({head, u"1|李二|户主|女|990101196202020121"_s}, u"2024年"_s)});
        for (const Villager &villager : reading.villagers)
            QCOMPARE(villager.group, QString());
        QVERIFY(one(reading, u"李二"_s).isHead());
    }
};

YISHIBU_TEST(TestGonePeople)
#include "tst_gone_people.moc"
