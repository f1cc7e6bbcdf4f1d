#include "app/meeting/day_of_opening.h"

#include "app/meeting/course.h"
#include "app/meeting/meeting_plan.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;

/// A meeting opens on the day whose law it stands under, or as a late entry from its paper.
class TestDayOfOpening : public QObject
{
    Q_OBJECT

    const QDate m_lastDay{2025, 12, 31};
    const QDate m_newYear{2026, 1, 1};

    static Meeting on(QDate day)
    {
        Meeting meeting;
        meeting.scheduledAt = QDateTime(day, QTime(19, 30));
        return meeting;
    }
    static LateEntry entryOf(QDate day) { return {.heldOn = day, .enteredOn = day.addDays(1), .reason = u"会场停电"_s}; }

private Q_SLOTS:
    void itOpensOnItsOwnDayOnly()
    {
        QVERIFY(mayOpenOn(on(m_lastDay), {}, m_lastDay));
        QVERIFY(mayOpenOn(on(m_newYear), {}, m_newYear));
        const Done late = mayOpenOn(on(m_lastDay), {}, m_newYear);
        QVERIFY(!late && late.error().is(CourseRefusal::PlannedForBefore));
        QCOMPARE(late.error().figures(), QList<qint64>{m_lastDay.toJulianDay()});
        const Done early = mayOpenOn(on(m_newYear), {}, m_lastDay);
        QVERIFY(!early && early.error().is(CourseRefusal::PlannedForLater));
        QVERIFY(mayOpenOn(on(m_newYear.addDays(10)), {}, m_newYear).error().is(CourseRefusal::PlannedForLater));
    }

    void aLateEntryStandsUnderTheDayItWasHeld()
    {
        QVERIFY(mayOpenOn(on(m_lastDay), entryOf(m_lastDay), m_newYear));
        QVERIFY(mayOpenOn(on(m_lastDay), entryOf(m_lastDay), m_lastDay)); // in the evening of the same day
        QVERIFY(mayOpenOn(on(m_newYear), entryOf(m_lastDay), m_newYear).error().is(CourseRefusal::EnteredForOtherDay));
        QVERIFY(mayOpenOn(on(m_newYear), entryOf(m_newYear), m_lastDay).error().is(CourseRefusal::NotHeldYet));
    }

    void aPartFromPaperIsNotOfADayToCome()
    {
        MeetingPart part;
        part.session.scheduledAt = QDateTime(m_newYear, QTime(14, 0));
        const Done early = mayBeginOn(part, entryOf(m_lastDay.addDays(-1)), m_lastDay);
        QVERIFY(!early && early.error().is(CourseRefusal::NotHeldYet));
        QCOMPARE(early.error().figures(), QList<qint64>{m_newYear.toJulianDay()});
        QVERIFY(mayBeginOn(part, entryOf(m_lastDay), m_newYear));
        QVERIFY(mayBeginOn(part, {}, m_lastDay)); // held in the room, and earlier than it was called for
    }

    void itMayBeMarkedBeforeItOpensWithItsReason()
    {
        QVERIFY(mayBeLateEntry(on(m_lastDay), u"会场停电"_s, m_newYear));
        QVERIFY(mayBeLateEntry(on(m_lastDay), u" "_s, m_newYear).error().is(PlanRefusal::NoReason));
        QVERIFY(mayBeLateEntry(on(m_newYear), u"会场停电"_s, m_lastDay).error().is(CourseRefusal::NotHeldYet));
        Meeting meeting = on(m_lastDay);
        meeting.state = MeetingState::Open;
        QVERIFY(mayBeLateEntry(meeting, u"会场停电"_s, m_newYear).error().is(PlanRefusal::AlreadyBegun));
        QVERIFY(mayBeHeldToday(meeting, u"人齐了"_s, m_newYear).error().is(PlanRefusal::AlreadyBegun));
        QVERIFY(mayBeHeldToday(on(m_newYear), u"人齐了"_s, m_newYear).error().is(PlanRefusal::SameTime));
        QVERIFY(mayBeHeldToday(on(m_lastDay), {}, m_newYear).error().is(PlanRefusal::NoReason));
    }

    void todayMeansItsHourOrNowWhereThatIsOver()
    {
        QCOMPARE(todayInstead(on(m_lastDay), QDateTime(m_newYear, QTime(9, 0))), QDateTime(m_newYear, QTime(19, 30)));
        QCOMPARE(todayInstead(on(m_lastDay), QDateTime(m_newYear, QTime(20, 7, 31))), QDateTime(m_newYear, QTime(20, 7)));
    }

    void whatIsEnteredSaysWhereItComesFrom()
    {
        const QDateTime now(m_newYear, QTime(9, 0));
        CourseRecord course;
        QCOMPARE(happening(course, on(m_lastDay), now), Circumstance{.happenedAt = now});
        course.lateEntry = entryOf(m_lastDay);
        const Circumstance how = happening(course, on(m_lastDay), now);
        QVERIFY(how.source == Source::Paper && how.precision == Precision::Day);
        QCOMPARE(how.happenedAt.date(), m_lastDay);
    }
};

YISHIBU_TEST(TestDayOfOpening)

#include "tst_day_of_opening.moc"
