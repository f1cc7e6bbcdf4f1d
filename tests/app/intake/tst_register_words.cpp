#include "app/intake/roster_reading.h"
#include "app/intake/typed_words.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

/// One person with 成员资格, 政治面貌, 是否党员 and 状态.
RosterReading read(const QString &cells, const QString &name = u"张三"_s)
{
    const auto reading = readRoster(workbook({table({u"户号|姓名|与户主关系|性别|成员资格|政治面貌|是否党员|状态"_s, u"1|%1|户主|男|%2"_s.arg(name, cells)})}), QDate(2026, 11, 22));
    return reading && reading->villagers.size() == 1 ? *reading : RosterReading();
}

} // namespace

/// A clerk's words for membership, Party and standing are understood by what they contain; what is not understood is to be
/// looked at, and never a silent no.
class TestRegisterWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsWhatTheyContain()
    {
        for (const QString &yes : {u"有成员资格"_s, u"是（本村）"_s, u"具有"_s, u"有"_s, u"是 "_s, u"本村集体成员"_s})
            QVERIFY2(typedMembership(yes) == true, qPrintable(yes));
        for (const QString &no : {u"不具备成员资格"_s, u"非本集体成员"_s, u"无资格"_s, u"没有成员资格"_s, u""_s})
            QVERIFY2(typedMembership(no) == false, qPrintable(no));
        for (const QString &open : {u"待定"_s, u"有争议"_s, u"是否待定"_s, u"保留"_s, u"属于空挂户"_s, u"是（挂靠）"_s})
            QVERIFY2(!typedMembership(open), qPrintable(open));
        for (const QString &member : {u"党　员"_s, u"党员（正式）"_s, u"中共 党员"_s, u"已转正"_s, u"01"_s})
            QVERIFY2(typedParty(member, false) == PartyStanding::Member, qPrintable(member));
        QCOMPARE(typedParty(u"是（1990年入党）"_s, true), PartyStanding::Member);
        QCOMPARE(typedParty(u"党员（预备）"_s, false), PartyStanding::Probationary);
        for (const QString &none : {u"群　众"_s, u"入党积极分子"_s, u"13"_s, u"无党派人士"_s, u"民盟盟员"_s, u"不是党员"_s, u"-"_s})
            QVERIFY2(typedParty(none, false) == PartyStanding::None, qPrintable(none));
        for (const QString &open : {u"停止党籍"_s, u"开除党籍"_s, u"甲"_s, u"不详"_s})
            QVERIFY2(!typedParty(open, false), qPrintable(open));
        // What somebody does takes nobody out of the Party.
        for (const QString &member : {u"党员、村民代表"_s, u"中共党员（农民）"_s, u"党员（学生）"_s, u"村民代表、党员"_s})
            QVERIFY2(typedParty(member, false) == PartyStanding::Member, qPrintable(member));
        QCOMPARE(typedParty(u"是（村民小组长）"_s, true), PartyStanding::Member);
        QCOMPARE(typedParty(u"预备党员（学生）"_s, false), PartyStanding::Probationary);
        for (const QString &none : {u"农民（非党员）"_s, u"中共党员发展对象"_s, u"农工党员"_s, u"中国致公党党员"_s, u"申请加入中国共产党"_s})
            QVERIFY2(typedParty(none, false) == PartyStanding::None, qPrintable(none));
        for (const QString &open : {u"党员、团员"_s, u"群众（原党员）"_s, u"党员家属（农民）"_s, u"中共党员、民盟盟员"_s})
            QVERIFY2(!typedParty(open, false), qPrintable(open));
        QVERIFY(!typedParty(u"是（非党员）"_s, true));
        QCOMPARE(typedStanding(u"死亡注销"_s), RegisterStanding::Died);
        QCOMPARE(typedStanding(u"已故(2023年)"_s), RegisterStanding::Died);
        QCOMPARE(typedStanding(u"户口已迁出"_s), RegisterStanding::MovedAway);
        QCOMPARE(typedStanding(u"婚迁入"_s), RegisterStanding::Listed);
        // What is said of a husband's or wife's death is not the person's own.
        for (const QString &widowed : {u"常住（妻亡）"_s, u"在册（丈夫2010年去世）"_s, u"正常(父母已故)"_s})
            QVERIFY2(typedStanding(widowed) == RegisterStanding::Listed, qPrintable(widowed));
        for (const QString &open : {u"妻亡"_s, u"户主死亡"_s})
            QVERIFY2(!typedStanding(open), qPrintable(open));
    }

    void whatIsUnderstoodIsGood()
    {
        const RosterReading reading = read(u"有成员资格|党　员|是（1990年入党）|户口已迁出"_s);
        QCOMPARE(reading.counts.good, 1);
        QVERIFY(reading.villagers[0].collectiveMember);
        QCOMPARE(reading.villagers[0].party, PartyStanding::Member);
        QCOMPARE(reading.villagers[0].standing, RegisterStanding::MovedAway);
    }

    void whatIsNotUnderstoodIsDoubtfulAndChangesNothing()
    {
        for (const auto &[cells, column] : QList<std::pair<QString, Column>>{{u"待定|||"_s, Column::CollectiveMember}, {u"|停止党籍||"_s, Column::Party},
                                                                             {u"||甲|"_s, Column::IsPartyMember}, {u"|||注销"_s, Column::RegisterStanding}}) {
            const RosterReading reading = read(cells);
            QCOMPARE(reading.counts.doubtful, 1);
            QCOMPARE(reading.villagers[0].doubt, word(RowFault::WordUnclear));
            QVERIFY(!reading.said.value(reading.villagers[0].id).contains(column));
        }
        QCOMPARE(read(u"|||"_s).counts.good, 1);
    }

    /// A column that is answered with its own heading is no heading again.
    void answersThatAreHeadingsTooArePeoples()
    {
        const auto reading = readRoster(workbook({table({u"户号|姓名|与户主关系|性别|党员|集体成员|户代表"_s, u"1|张三|户主|男|党员|集体成员|户代表"_s, u"1|李四|妻|女|||"_s})}), QDate(2026, 11, 22));
        QVERIFY(reading);
        QCOMPARE(reading->villagers.size(), 2);
        QVERIFY(reading->counts.isAsExpected() && reading->skipped.isEmpty());
        QCOMPARE(reading->villagers[0].party, PartyStanding::Member);
        QVERIFY(reading->villagers[0].collectiveMember);
        QCOMPARE(reading->delegates.value(reading->households[0].id, reading->villagers[1].id), reading->villagers[0].id);
    }

    void bracketsBehindANameMaySayThatSomebodyIsGone()
    {
        const RosterReading died = read(u"|||"_s, u"张三（已故）"_s);
        QCOMPARE(died.villagers[0].name, u"张三"_s);
        QCOMPARE(died.villagers[0].standing, RegisterStanding::Died);
        QCOMPARE(died.counts.doubtful, 1);
        QVERIFY(died.villagers[0].doubt.contains(word(RowFault::StandingBesideName)));
        QCOMPARE(read(u"|||"_s, u"李四(迁出)"_s).villagers[0].standing, RegisterStanding::MovedAway);
        // The row's own column is followed, and somebody looks at it.
        const RosterReading listed = read(u"|||在册"_s, u"李四(拟迁出)"_s);
        QCOMPARE(listed.villagers[0].standing, RegisterStanding::Listed);
        QCOMPARE(listed.counts.doubtful, 1);
        QCOMPARE(read(u"|||"_s, u"王五（小五）"_s).counts.repaired, 1);
    }
};

YISHIBU_TEST(TestRegisterWords)
#include "tst_register_words.moc"
