#include "app/intake/body_reading.h"
#include "app/intake/typed_words.h"
#include "tests/app/intake/read_table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

RosterReading withParty(const QString &party, const QString &isMember)
{
    return read(table({u"户号|姓名|与户主关系|性别|政治面貌|是否党员"_s, u"1|张三|户主|男|%1|%2"_s.arg(party, isMember)}));
}

} // namespace

/// Nobody votes as a Party member by a word that says that they left, are none yet, or have no vote.
class TestPartyWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoLeftOrHasNoVoteStaysOpen_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"中共党员（留党察看一年）"_s, u"党员(留党察看)"_s, u"原党员"_s, u"原中共党员"_s, u"曾是党员"_s, u"前党员"_s, u"拟发展党员"_s, u"拟转正党员"_s,
                                     u"党员（组织关系已转出）"_s, u"党员（已转出）"_s, u"党员家属"_s, u"党员子女"_s, u"不合格党员"_s, u"党员（亡故）"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void whoLeftOrHasNoVoteStaysOpen()
    {
        QFETCH(QString, typed);
        QVERIFY(!typedParty(typed, false));
        QVERIFY(typedParty(typed, true) != PartyStanding::Member);
        const RosterReading reading = withParty(typed, {});
        QCOMPARE(reading.villagers[0].party, PartyStanding::None);
        QCOMPARE(reading.villagers[0].doubt, word(RowFault::WordUnclear));
        QVERIFY(!reading.said.value(reading.villagers[0].id).contains(Column::Party));
    }

    void aReservistIsNotProbationary()
    {
        for (const QString &typed : {u"中共党员（预备役）"_s, u"党员（民兵预备队）"_s})
            QCOMPARE(typedParty(typed, false), PartyStanding::Member);
        QCOMPARE(typedParty(u"预备党员（预备役）"_s, false), PartyStanding::Probationary);
        QCOMPARE(typedParty(u"目前党员"_s, false), PartyStanding::Member);
        QCOMPARE(typedParty(u"中共党员（组织关系转入）"_s, false), PartyStanding::Member);
        QCOMPARE(typedParty(u"拟发展对象"_s, false), PartyStanding::None);
    }

    /// The same words in a list of Party members.
    void aListHearsTheSameWords()
    {
        const QList<Villager> people{{.name = u"周八"_s, .sex = Sex::Female, .group = u"二组"_s}};
        for (const QString &said : {u"留党察看一年"_s, u"组织关系已转出"_s, u"党员家属"_s, u"拟转正党员"_s}) {
            const BodyReading reading = readBodies(workbook({table({u"党员花名册"_s, u"姓名|性别|组别|备注"_s, u"周八|女|二组|"_s + said})}), people);
            QVERIFY2(reading.party.isEmpty(), qPrintable(said));
            QCOMPARE(reading.open.value(0).reason, OpenReason::PartyUnclear);
        }
    }

    void columnsThatContradictEachOtherStayOpen_data()
    {
        QTest::addColumn<QString>("party");
        QTest::addColumn<QString>("isMember");
        QTest::newRow("none and yes") << u"群众"_s << u"是"_s;
        QTest::newRow("member and no") << u"中共党员"_s << u"否"_s;
        QTest::newRow("League and yes") << u"共青团员"_s << u"√"_s;
        QTest::newRow("under discipline and yes") << u"党员（留党察看）"_s << u"是"_s;
        QTest::newRow("member and under discipline") << u"中共党员"_s << u"是（留党察看）"_s;
        QTest::newRow("none and probationary") << u"群众"_s << u"预备"_s;
    }
    void columnsThatContradictEachOtherStayOpen()
    {
        QFETCH(QString, party);
        QFETCH(QString, isMember);
        const RosterReading reading = withParty(party, isMember);
        const Villager &who = reading.villagers[0];
        QCOMPARE(who.party, PartyStanding::None);
        QCOMPARE(who.doubt.split(u' ').value(0), word(RowFault::WordUnclear));
        QCOMPARE(reading.counts.doubtful, 1);
        QVERIFY(!reading.said.value(who.id).contains(Column::Party));
        QVERIFY(!reading.said.value(who.id).contains(Column::IsPartyMember));
    }

    void columnsThatAgreeAreGood()
    {
        for (const auto &[party, isMember, standing] : QList<std::tuple<QString, QString, PartyStanding>>{
                 {u"中共党员"_s, u"是"_s, PartyStanding::Member}, {u"群众"_s, u"否"_s, PartyStanding::None}, {u""_s, u"是"_s, PartyStanding::Member},
                 {u"-"_s, u"是"_s, PartyStanding::Member}, {u"中共党员"_s, u""_s, PartyStanding::Member}, {u"中共党员"_s, u"/"_s, PartyStanding::Member},
                 {u"预备党员"_s, u"否"_s, PartyStanding::Probationary}, {u"预备党员"_s, u"是"_s, PartyStanding::Probationary}}) {
            const RosterReading reading = withParty(party, isMember);
            QCOMPARE(reading.villagers[0].party, standing);
            QCOMPARE(reading.counts.doubtful, 0);
        }
    }
};

YISHIBU_TEST(TestPartyWords)
#include "tst_party_words.moc"
