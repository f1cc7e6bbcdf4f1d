#include "app/attendance/composition.h"

#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// Organic Law art. 29: each household chooses one representative. What the named households lack of that is told by name.
class TestHouseholdGaps : public QObject
{
    Q_OBJECT

    using What = CompositionGap::What;
    const QDate m_day{2026, 11, 22};
    RuleCard m_card;
    QList<Household> m_homes;
    QList<Villager> m_people;
    QList<Seat> m_seats;

    QList<HouseholdStoodFor> named(int seat, const QStringList &heads) const
    {
        return stoodForAnew(m_seats.at(seat).id, heads, {}, inhabitedUnderHeads(Roster(m_people, m_homes)));
    }
    QList<CompositionGap> gaps(const QList<HouseholdStoodFor> &stoodFor) const
    {
        return householdGaps(m_card, Roster(m_people, m_homes), m_seats, stoodFor, m_day);
    }

private Q_SLOTS:
    void init()
    {
        m_card = {};
        m_card.makeUp = {{.who = MakeUpRule::Who::Representatives, .article = u"《村民委员会组织法》第二十九条"_s}};
        m_homes.clear();
        m_people.clear();
        m_seats.clear();
        for (const QString &head : {u"马德才"_s, u"史家明"_s, u"叶平"_s, u"罗文"_s}) {
            m_homes.append({.number = QString::number(m_homes.size() + 1), .headName = head, .group = u"一组"_s});
            m_people.append({.household = m_homes.last().id, .name = head, .relationToHead = u"户主"_s});
        }
        for (int i = 0; i < 2; ++i)
            m_seats.append({.villager = m_people.at(i).id, .body = Body::Representatives, .households = 2});
    }

    void aHouseholdEachIsAsTheLawWantsIt()
    {
        QVERIFY(gaps(named(0, {u"马德才"_s, u"叶平"_s}) + named(1, {u"史家明"_s, u"罗文"_s})).isEmpty());
        QVERIFY(gaps({}).isEmpty());
    }

    void oneClaimedTwiceIsToldWithThoseWhoClaimIt()
    {
        const QList<CompositionGap> told = gaps(named(0, {u"叶平"_s}) + named(1, {u"叶平"_s}));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().what, What::HouseholdTwice);
        QCOMPARE(told.first().count, 2);
        QCOMPARE(told.first().names, (QStringList{u"叶平"_s, u"马德才"_s, u"史家明"_s}));
        QCOMPARE(told.first().article, m_card.makeUp.first().article);
    }

    void thoseForWhomNobodyStandsAreToldOnceAllAreNamed()
    {
        m_seats[1].households = 1;
        QCOMPARE(gaps(named(0, {u"马德才"_s})).size(), 0); // another of the first one's is not known
        const QList<CompositionGap> told = gaps(named(0, {u"马德才"_s, u"史家明"_s}) + named(1, {u"叶平"_s}));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().what, What::HouseholdsWithout);
        QCOMPARE(told.first().count, 1);
        QCOMPARE(told.first().names, QStringList{u"罗文"_s});
    }

    /// Where the law of the day asks nothing of 村民代表, nothing is told.
    void withoutARuleNothingIsAsked()
    {
        m_card.makeUp.clear();
        QVERIFY(gaps(named(0, {u"叶平"_s}) + named(1, {u"叶平"_s})).isEmpty());
    }
};

YISHIBU_TEST(TestHouseholdGaps)
#include "tst_household_gaps.moc"
