#include "app/intake/delegate_changes.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

} // namespace

/// A sheet may say who stands for a household; the book follows where the law lets it.
class TestDelegateChanges : public QObject
{
    Q_OBJECT

    VillageInText m_village;
    RosterReading m_sheet;

    Roster book(const QList<HouseholdRepresentative> &representatives = {}) const
    {
        return Roster(m_village.villagers, m_village.households, representatives);
    }
    void names(const QString &who) { m_sheet.delegates.insert(m_village.named(who).household, m_village.named(who).id); }

private Q_SLOTS:
    void init()
    {
        m_village = twelveVillagers();
        m_sheet = {};
        m_sheet.households = m_village.households;
        m_sheet.villagers = m_village.villagers;
    }

    void nobodyNamedChangesNothing()
    {
        const HouseholdRepresentative kept{.household = m_village.households[0].id, .villager = m_village.villagers[0].id};
        QCOMPARE(delegateChanges(m_sheet, book({kept}), today), DelegateChanges());
    }

    void whoIsNamedBeginsToday()
    {
        names(u"张守义"_s);
        names(u"赵桂兰"_s);
        const DelegateChanges changes = delegateChanges(m_sheet, book(), today);
        QCOMPARE(changes.begins.size(), 2);
        QVERIFY(changes.open.isEmpty());
        QCOMPARE(changes.begins[0].villager, m_village.named(u"张守义"_s).id);
        QCOMPARE(changes.begins[0].chosenBy, HouseholdRepresentative::ChosenBy::Head);
        QCOMPARE(changes.begins[1].villager, m_village.named(u"赵桂兰"_s).id);
        QCOMPARE(changes.begins[1].chosenBy, HouseholdRepresentative::ChosenBy::Family);
        QCOMPARE(changes.begins[1].from, today);
    }

    /// The household may have named its representative at the door since the sheet was written.
    void anotherOneIsAskedForAndNotTaken()
    {
        const HouseholdRepresentative kept{.household = m_village.named(u"张守义"_s).household,
                                           .villager = m_village.named(u"张守义"_s).id,
                                           .from = QDate(2024, 1, 1)};
        names(u"李秀英"_s);
        const DelegateChanges changes = delegateChanges(m_sheet, book({kept}), today);
        QVERIFY(changes.begins.isEmpty());
        QCOMPARE(changes.open.size(), 1);
        QCOMPARE(changes.open[0].present, kept);
        QCOMPARE(changes.open[0].named.villager, m_village.named(u"李秀英"_s).id);
        QCOMPARE(changes.open[0].named.from, today);
        names(u"张守义"_s);
        QCOMPARE(delegateChanges(m_sheet, book({kept}), today), DelegateChanges());
    }

    void aChildStandsForNobody()
    {
        names(u"吴晓燕"_s);
        QCOMPARE(delegateChanges(m_sheet, book(), today), DelegateChanges());
    }
};

YISHIBU_TEST(TestDelegateChanges)
#include "tst_delegate_changes.moc"
