#include "app/village/household_stood_for.h"

#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// 联户 by name: whose household a list means, and which of them two representatives claim or nobody does.
class TestHouseholdStoodFor : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 11, 22};
    QList<Household> m_homes;
    QList<Villager> m_people;
    QList<Seat> m_seats;

    Roster roster() const { return Roster(m_people, m_homes); }
    void addHome(const QString &head)
    {
        m_homes.append({.number = QString::number(m_homes.size() + 1), .headName = head, .group = u"一组"_s});
        m_people.append({.household = m_homes.last().id, .name = head, .relationToHead = u"户主"_s});
    }
    QList<HouseholdStoodFor> named(int seat, const QStringList &heads) const
    {
        return stoodForAnew(m_seats.at(seat).id, heads, {}, inhabitedUnderHeads(roster()));
    }

private Q_SLOTS:
    void init()
    {
        m_homes.clear();
        m_people.clear();
        m_seats.clear();
        for (const QString &head : {u"马德才"_s, u"史家明"_s, u"叶平"_s, u"罗文"_s, u"罗文"_s})
            addHome(head);
        for (int i = 0; i < 2; ++i)
            m_seats.append({.villager = m_people.at(i).id, .body = Body::Representatives, .households = 2});
    }

    /// Of two heads of one name nobody knows whose is meant, and nothing is guessed; of an empty household neither.
    void aHeadIsMeantOnlyWhereThereIsOneSuch()
    {
        const QList<Household> homes = inhabitedUnderHeads(roster());
        QCOMPARE(householdOfHead(u" 叶平 "_s, homes), std::optional(m_homes.at(2).id));
        QVERIFY(!householdOfHead(u"罗文"_s, homes));
        QVERIFY(!householdOfHead(u"何慧敏"_s, homes));
        QVERIFY(!householdOfHead({}, homes));
        m_people.last().standing = RegisterStanding::MovedAway;
        QCOMPARE(householdOfHead(u"罗文"_s, inhabitedUnderHeads(roster())), std::optional(m_homes.at(3).id));
    }

    /// The head died, and another heads the household: the list still says the old name, and means the same household.
    void aHeadWhoIsGoneTakesNoHouseholdAlong()
    {
        const QList<HouseholdStoodFor> known = named(0, {u"叶平"_s, u"马德才"_s});
        m_people[2].standing = RegisterStanding::Died;
        m_people.append({.household = m_homes.at(2).id, .name = u"叶小兰"_s, .relationToHead = u"户主"_s});
        QVERIFY(!householdOfHead(u"叶平"_s, inhabitedUnderHeads(roster())));
        QVERIFY(stoodForAnew(m_seats.at(0).id, {u"叶平"_s, u"马德才"_s}, known, inhabitedUnderHeads(roster())).isEmpty());
        // Nor does one who has the name as well since.
        addHome(u"马德才"_s);
        QVERIFY(stoodForAnew(m_seats.at(0).id, {u"叶平"_s, u"马德才"_s}, known, inhabitedUnderHeads(roster())).isEmpty());
        // For another seat the words mean nobody.
        QVERIFY(!stoodForAnew(m_seats.at(1).id, {u"叶平"_s}, known, inhabitedUnderHeads(roster())).first().household);
    }

    void aListToldAnewChangesOnlyWhatDiffers()
    {
        const QList<HouseholdStoodFor> first = named(0, {u"马德才"_s, u"罗文"_s, u"马德才"_s});
        QCOMPARE(first.size(), 2);
        QVERIFY(first.at(0).household == m_homes.at(0).id && !first.at(1).household);
        const QList<Household> homes = inhabitedUnderHeads(roster());
        QVERIFY(stoodForAnew(m_seats.at(0).id, {u"罗文"_s, u"马德才"_s}, first, homes).isEmpty());
        const auto changes = stoodForAnew(m_seats.at(0).id, {u"马德才"_s, u"叶平"_s}, first, homes);
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes.at(0).withdrawn && changes.at(0).id == first.at(1).id);
        QVERIFY(!changes.at(1).withdrawn && changes.at(1).household == m_homes.at(2).id);
        QVERIFY(stoodForAnew(m_seats.at(1).id, {}, first, homes).isEmpty()); // another seat's
    }

    void twoWhoClaimOneHouseholdAreSeen()
    {
        QList<HouseholdStoodFor> all = named(0, {u"马德才"_s, u"叶平"_s}) + named(1, {u"史家明"_s, u"叶平"_s});
        const QList<ClaimedTwice> twice = claimedTwice(all, m_seats, roster(), m_day);
        QCOMPARE(twice, (QList<ClaimedTwice>{{m_homes.at(2).id, {m_people.at(0).id, m_people.at(1).id}}}));
        all.last().withdrawn = true;
        QVERIFY(claimedTwice(all, m_seats, roster(), m_day).isEmpty());
        all.last().withdrawn = false;
        m_seats.last().until = m_day.addDays(-1); // the seat has ended
        QVERIFY(claimedTwice(all, m_seats, roster(), m_day).isEmpty());
    }

    /// As long as one representative does not name all of theirs, nobody knows who is left out.
    void whoIsLeftOutIsToldOnlyWhereAllAreNamed()
    {
        QVERIFY(stoodForByNobody({}, m_seats, roster(), m_day).isEmpty());
        const QList<HouseholdStoodFor> half = named(0, {u"马德才"_s, u"叶平"_s}) + named(1, {u"史家明"_s});
        QVERIFY(stoodForByNobody(half, m_seats, roster(), m_day).isEmpty());
        const QList<HouseholdStoodFor> all = named(0, {u"马德才"_s, u"叶平"_s}) + named(1, {u"史家明"_s, u"叶平"_s});
        QCOMPARE(stoodForByNobody(all, m_seats, roster(), m_day), (QList<HouseholdId>{m_homes.at(3).id, m_homes.at(4).id}));
        m_people.last().standing = RegisterStanding::Died; // a household with nobody left needs nobody
        QCOMPARE(stoodForByNobody(all, m_seats, roster(), m_day), QList<HouseholdId>{m_homes.at(3).id});
    }
};

YISHIBU_TEST(TestHouseholdStoodFor)
#include "tst_household_stood_for.moc"
