#include "app/minutes/draft.h"
#include "app/village/register_rules.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"
#include "db/stores/roster_store.h"
#include "tests/ui/signin/door_on_table.h"

namespace yishibu {

using namespace Qt::StringLiterals;

/// 补录: the sign-in sheet of a meeting that was held on paper, typed in two days later at the desk of the door.
class TestLateFromPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        QByteArray text = test::bytesOf(u"tests/app/rules/pack-of-before.json"_s);
        text.replace("\"meeting\": \"representatives_meeting\",", "\"meeting\": \"representatives_meeting\", \"attends\": \"households\",");
        place().rules = {};
        QVERIFY(place().rules.add(text));
        m_table->playUntil(ActKind::GiveNotice);
        m_table->clock.set(QDateTime(m_typedOn, QTime(9, 0), QTimeZone("Asia/Shanghai")));
        QVERIFY(place().meetings.enterFromPaper(u"会场停电"_s));
        QVERIFY(place().meetings.open());
        m_home = test::twoOfOneHome(*m_table);
    }
    void cleanup()
    {
        QVERIFY(book().check()->isSound());
        m_table.reset();
    }

    void whatIsTypedFromTheSheetSaysSoAndKeepsItsTime()
    {
        const QDateTime hour(m_typedOn, QTime(19, 21), QTimeZone("Asia/Shanghai")); // the paper tells the hour, not the day
        const auto kept = place().signIn.admit(m_home->member, Capacity::Member,
                                               {.at = hour, .precision = Precision::Minute, .fromPaper = true});
        QVERIFY(kept.has_value());
        const SignIn signIn = book().attendance().signIns(hall().meeting().id)->first();
        QVERIFY(signIn.onPaper);
        QVERIFY(signIn.came.circumstance.source == Source::Paper && signIn.came.circumstance.precision == Precision::Minute);
        QCOMPARE(signIn.came.circumstance.happenedAt.date(), m_heldOn);
        QCOMPARE(signIn.came.circumstance.happenedAt.time(), QTime(19, 21));
        const Minutes minutes = draftMinutes(hall().minutesSource());
        QCOMPARE(std::ranges::count_if(minutes.members, &AttendanceLine::fromPaper), 1);
    }

    /// They stood for their household that evening and moved away the day after, before the sheet was typed in.
    void whoMovedAwaySinceIsEnteredAsHavingStoodForTheirHousehold()
    {
        moveAway();
        const auto kept = place().signIn.admit(m_home->other, Capacity::Member, {.fromPaper = true, .named = true});
        QVERIFY2(kept.has_value(), "refused");
        QVERIFY(kept->capacity == Capacity::Member && kept->onPaper);
        QVERIFY(kept->came.circumstance.source == Source::Paper);
        const HouseholdRepresentative stood = ofTheirs().first();
        QVERIFY(stood.villager == m_home->other && stood.standsOn(m_heldOn));
        QCOMPARE(stood.until, m_heldOn); // not a day longer than they were there
    }

    void theRegisterTakesThemTooForThatDayAlone()
    {
        moveAway();
        QVERIFY(place().roster.setRepresentative(m_home->member, m_typedOn)); // who follows them
        QVERIFY(place().roster.setRepresentative(m_home->other, m_heldOn));
        const auto refused = place().roster.setRepresentative(m_home->other, m_typedOn);
        QVERIFY(!refused && refused.error().is(RegisterRefusal::NotListed));
        const QList<HouseholdRepresentative> named = ofTheirs();
        QCOMPARE(named.size(), 2);
        for (const HouseholdRepresentative &one : named) {
            const bool isOfThatEvening = one.villager == m_home->other;
            QCOMPARE(one.standsOn(m_heldOn), isOfThatEvening);
            QCOMPARE(one.standsOn(m_typedOn), !isOfThatEvening);
        }
    }

private:
    void moveAway() { QVERIFY(place().roster.decide({m_home->other}, {RegisterStanding::MovedAway, m_heldOn.addDays(1)})); }
    QList<HouseholdRepresentative> ofTheirs() const
    {
        QList<HouseholdRepresentative> named = *book().roster().representatives();
        const HouseholdId home = m_table->villager(m_home->member).household;
        named.removeIf([&home](const HouseholdRepresentative &one) { return one.household != home || one.withdrawn; });
        return named;
    }
    Workplace &place() const { return *m_table->place; }
    Book &book() const { return *m_table->place->book; }
    const Hall &hall() const { return m_table->place->hall; }

    const QDate m_heldOn{2026, 11, 22};
    const QDate m_typedOn{2026, 11, 24};
    std::unique_ptr<test::MeetingOnTable> m_table;
    std::optional<test::TwoOfOneHome> m_home;
};

} // namespace yishibu

using yishibu::TestLateFromPaper;
YISHIBU_TEST(TestLateFromPaper)
#include "tst_late_from_paper.moc"
