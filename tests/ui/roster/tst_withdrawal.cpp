#include "app/village/register_rules.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "tests/ui/roster/roster_on_table.h"

#include <QLabel>
#include <QSignalSpy>

namespace yishibu {

using namespace Qt::StringLiterals;

/// Somebody stands in the register by mistake, typed or imported: taken out again through the real page, with why.
class TestWithdrawal : public QObject, test::RosterOnTable
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        layOut(test::smallVillage(m_clock));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { clearAway(); }

    void aMistakeIsTakenOutByKeysAlone()
    {
        QVERIFY(m_place->roster.addPerson(m_newcomer));
        QCOMPARE(in<QLabel>(u"peopleCount"_s)->text(), u"13"_s);
        showVillager(u"马德才"_s);
        const qint64 before = lines();
        auto *mistaken = in<QPushButton>(u"withdrawPerson"_s);
        for (int i = 0; i < 30 && !mistaken->hasFocus(); ++i)
            QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QVERIFY(mistaken->hasFocus());
        QTest::keyClick(mistaken, Qt::Key_Space);
        QCOMPARE(m_page->focusWidget()->objectName(), u"withdrawalReason"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QVERIFY(in<QLabel>(u"formError"_s)->isVisible()); // why is asked for
        QCOMPARE(lines(), before);
        in<QLineEdit>(u"withdrawalReason"_s)->setText(u"登记了两次"_s);
        QTest::keyClick(in<QLineEdit>(u"withdrawalReason"_s), Qt::Key_Return);
        QCOMPARE(lines(), before + 2);
        QVERIFY(in<QLabel>(u"peopleCount"_s)->isVisible()); // the figures of the village again
        QCOMPARE(in<QLabel>(u"peopleCount"_s)->text(), u"12"_s);
        in<QLineEdit>(u"findPerson"_s)->clear();
        QCOMPARE(in<ListTable>(u"people"_s)->model()->rowCount(), 12);
        QVERIFY(m_place->hall.roster().search(u"mdc"_s, 5).isEmpty());
        QVERIFY(m_place->hall.roster().named(u"马德才"_s).isEmpty());
        QCOMPARE(m_place->book->roster().villagers()->size(), 12);
    }

    void theirNumbersAreFreeAgain()
    {
        QVERIFY(m_place->roster.addPerson(m_newcomer));
        QVERIFY(m_place->roster.withdraw(villager(u"马德才"_s).id, u"登记错了"_s));
        const Newcomer right{.villager = {.name = u"马得才"_s}, .numbers = m_newcomer.numbers, .newHousehold = u"099"_s};
        QVERIFY(m_place->roster.addPerson(right));
        QCOMPARE(m_place->hall.roster().householdOf(villager(u"马得才"_s).id)->number, u"099"_s);
    }

    void whomTheBookNamesElsewhereStays()
    {
        showVillager(u"张守义"_s);
        const qint64 before = lines();
        QSignalSpy said(m_page.get(), &RosterPage::said);
        QTest::keyClick(in<QPushButton>(u"withdrawPerson"_s), Qt::Key_Space);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().at(1).toString().contains(u"张守义"_s));
        QVERIFY(said.first().at(1).toString().contains(u"seat"_s));
        QVERIFY(in<QPushButton>(u"withdrawPerson"_s)->isVisible()); // no form was opened
        QCOMPARE(lines(), before);
    }

    void whatCannotBeUndoneIsNotDoneByEscape()
    {
        showVillager(u"张大山"_s);
        const qint64 before = lines();
        QTest::keyClick(in<QPushButton>(u"withdrawPerson"_s), Qt::Key_Space);
        QTest::keyClick(in<QLineEdit>(u"withdrawalReason"_s), Qt::Key_Escape);
        QCOMPARE(lines(), before);
        QVERIFY(in<QPushButton>(u"withdrawPerson"_s)->isVisible());
    }

    void theSameSheetBringsThemInAnew()
    {
        test::MeetingOnTable table;
        RosterDesk &desk = table.place->roster;
        const auto sheet = RosterDesk::read(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx"), m_clock.today());
        QVERIFY(sheet);
        const QList<Villager> before = table.place->hall.roster().villagers();
        const auto found = std::ranges::find_if(before, [&](const Villager &one) {
            return desk.mayWithdraw(one.id) && table.place->hall.roster().named(one.name).size() == 1;
        });
        QVERIFY(found != before.end());
        const Villager mistaken = *found;
        const PersonalNumbers numbers = *table.place->book->roster().numbersOf(mistaken.id);
        QVERIFY(desk.withdraw(mistaken.id, u"登记错了"_s));
        QCOMPARE(table.place->hall.roster().listedCount(), int(before.size()) - 1);
        QVERIFY(desk.changes(*sheet)->missing.isEmpty());
        QVERIFY(desk.import(*sheet));
        QCOMPARE(table.place->hall.roster().listedCount(), int(before.size()));
        const QList<VillagerId> again = table.place->hall.roster().named(mistaken.name);
        QCOMPARE(again.size(), 1);
        QVERIFY(again.first() != mistaken.id);
        QVERIFY(*table.place->book->roster().numbersOf(again.first()) == numbers);
        QVERIFY(table.place->book->check()->isSound());
    }

    void whoSignedInStays()
    {
        test::MeetingOnTable table;
        table.playUntil(ActKind::OpenMeeting);
        const auto observer = std::ranges::find_if(table.place->hall.roster().villagers(), [&](const Villager &one) {
            return one.isAdultOn(m_clock.today()) && table.place->roster.mayWithdraw(one.id);
        });
        const VillagerId who = observer->id;
        QVERIFY(table.place->signIn.admit(who, Capacity::Observer));
        const Done done = table.place->roster.withdraw(who, u"登记错了"_s);
        QVERIFY(!done && done.error().is(RegisterRefusal::IsNamed));
        QCOMPARE(done.error().figures(), QList{qint64(HangingFact::SignedIn)});
        QVERIFY(table.place->hall.roster().find(who));
    }

    void itLooksAsItShould()
    {
        showVillager(u"张大山"_s);
        for (const double scale : {Tokens::ordinaryText, Tokens::largeText})
            QCOMPARE(test::faultsSeenIn(*m_page, u"roster-person"_s, scale), QString());
        QTest::keyClick(in<QPushButton>(u"withdrawPerson"_s), Qt::Key_Space);
        for (const double scale : {Tokens::ordinaryText, Tokens::largeText})
            QCOMPARE(test::faultsSeenIn(*m_page, u"roster-withdrawal"_s, scale), QString());
    }

private:
    const Newcomer m_newcomer{.villager = {.name = u"马德才"_s}, .numbers = {u"990102197903041233"_s, {}}, .newHousehold = u"099"_s};
};

YISHIBU_TEST(TestWithdrawal)

} // namespace yishibu

#include "tst_withdrawal.moc"
