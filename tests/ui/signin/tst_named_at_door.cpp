#include "app/village/register_rules.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/roster_store.h"
#include "tests/ui/signin/door_on_table.h"

namespace yishibu {

using namespace Qt::StringLiterals;

/// A household named its representative at the door: whoever opens the register in the same evening goes on from there.
class TestNamedAtDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        test::openCounting(*m_table, "households");
        m_home = test::twoOfOneHome(*m_table);
        QVERIFY(m_table->place->signIn.admit(m_home->other, Capacity::Member, {.named = true}));
    }
    void cleanup()
    {
        QVERIFY(book().check()->isSound());
        m_table.reset();
    }

    void theNextOneFollowsWhoWasNamedThere()
    {
        QVERIFY(desk().setRepresentative(m_home->member, m_day.addDays(1)));
        const auto kept = *book().roster().representatives();
        QCOMPARE(kept.size(), 2);
        QVERIFY(kept[0].villager == m_home->other && kept[0].until == m_day);
        QVERIFY(kept[1].villager == m_home->member && kept[1].standsOn(m_day.addDays(1)));
    }

    void whoWasNamedThereStandsAlready()
    {
        const qint64 before = lines();
        const Done done = desk().setRepresentative(m_home->other, m_day.addDays(1));
        QVERIFY(!done && done.error().is(RegisterRefusal::StandsAlready));
        QCOMPARE(lines(), before);
    }

    void whoWasReplacedThereIsNotEndedOnceMore()
    {
        QVERIFY(desk().load());
        const HouseholdRepresentative shown = *roster().representativeOf(m_table->villager(m_home->other).household, m_day);
        // Another window of the same evening: the door names somebody else meanwhile.
        const auto signIn = *m_table->place->hall.attendance().signInOf(m_home->other);
        QVERIFY(m_table->place->signIn.withdraw(signIn.id, u"记错人"_s));
        const qint64 before = lines();
        const Done done = desk().endRepresentative(shown, m_day);
        QVERIFY(!done && done.error().is(RegisterRefusal::StandsNoMore));
        QCOMPARE(lines(), before);
    }

    void whoDiesStandsForNobody()
    {
        QVERIFY(desk().decide({m_home->other}, {RegisterStanding::Died, m_day}));
        QCOMPARE(book().roster().representatives()->first().until, m_day.addDays(-1));
    }

    void thePageShowsWhoWasNamedThere()
    {
        const HouseholdId home = m_table->villager(m_home->other).household;
        QVERIFY(!roster().representativeOf(home, m_day));
        QVERIFY(desk().catchUp());
        QVERIFY(roster().representativeOf(home, m_day)->villager == m_home->other);
    }

private:
    RosterDesk &desk() const { return m_table->place->roster; }
    Book &book() const { return *m_table->place->book; }
    const Roster &roster() const { return m_table->place->hall.roster(); }
    qint64 lines() const { return book().journalAnchor()->sequence; }

    const QDate m_day{2026, 11, 22};
    std::unique_ptr<test::MeetingOnTable> m_table;
    std::optional<test::TwoOfOneHome> m_home;
};

} // namespace yishibu

using yishibu::TestNamedAtDoor;
YISHIBU_TEST(TestNamedAtDoor)
#include "tst_named_at_door.moc"
