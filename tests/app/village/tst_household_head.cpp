#include "app/village/household_head.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// A household is called by who heads it today, not by whom a sheet once named.
class TestHouseholdHead : public QObject
{
    Q_OBJECT

    const Household m_home{.number = u"001"_s, .headName = u"马德才"_s, .group = u"一组"_s};

    Villager member(const QString &name, const QString &relation, RegisterStanding standing = RegisterStanding::Listed) const
    {
        return {.household = m_home.id, .name = name, .relationToHead = relation, .standing = standing};
    }
    QString nameAmong(const QList<Villager> &members, const QString &typed = u"马德才"_s) const
    {
        Household home = m_home;
        home.headName = typed;
        const Roster roster(members, {home});
        return headNameOf(roster, roster.households().first());
    }

private Q_SLOTS:
    void theListedHeadIsNamed()
    {
        QCOMPARE(nameAmong({member(u"马德才"_s, u"户主"_s), member(u"马兰花"_s, u"配偶"_s)}), u"马德才"_s);
        // Renamed by hand, or another head after the first one's death.
        QCOMPARE(nameAmong({member(u"马得才"_s, u"户主"_s)}), u"马得才"_s);
        QCOMPARE(nameAmong({member(u"马德才"_s, u"户主"_s, RegisterStanding::Died), member(u"马兰花"_s, u"户主"_s)}), u"马兰花"_s);
        // Of two the one whom the sheet names.
        QCOMPARE(nameAmong({member(u"马得才"_s, u"户主"_s), member(u"马德才"_s, u"户主本人"_s)}), u"马德才"_s);
    }

    void withoutAHeadTheSheetsNameStays()
    {
        QCOMPARE(nameAmong({member(u"马兰花"_s, u"配偶"_s)}), u"马德才"_s);
        QCOMPARE(nameAmong({member(u"马兰花"_s, u"配偶"_s), member(u"马小花"_s, u"女"_s)}, {}), u"马兰花"_s);
        QCOMPARE(nameAmong({}, {}), QString());
    }

    void allHouseholdsAtOnce()
    {
        const Roster roster({member(u"马得才"_s, u"户主"_s)}, {m_home, {.number = u"002"_s, .headName = u"张三"_s}});
        const QList<Household> shown = householdsUnderHeads(roster);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[0].headName, u"马得才"_s);
        QCOMPARE(shown[1].headName, u"张三"_s);
        QCOMPARE(shown[0].id, m_home.id);
    }
};

YISHIBU_TEST(TestHouseholdHead)
#include "tst_household_head.moc"
