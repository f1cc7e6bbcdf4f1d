#include "app/attendance/absences.h"
#include "tests/support/test_case.h"

using namespace yishibu;

/// Three times in a row without good reason, and nothing less.
class TestAbsences : public QObject
{
    Q_OBJECT

    const VillagerId m_wang = VillagerId::fresh();
    const VillagerId m_li = VillagerId::fresh();

    KeptAttendance quarter(int number, QSet<VillagerId> came, QSet<VillagerId> excused = {}) const
    {
        return {.day = QDate(2026, 1, 10).addMonths(3 * number), .expected = {m_wang, m_li}, .came = std::move(came), .excused = std::move(excused)};
    }

private Q_SLOTS:
    void threeInARowAreTold()
    {
        const auto runs = absencesInARow({quarter(2, {m_li}), quarter(0, {m_li}), quarter(1, {m_li})}); // in any order
        QCOMPARE(runs, (QList<AbsenceRun>{{m_wang, 3, {2026, 1, 10}, {2026, 7, 10}}}));
        QVERIFY(absencesInARow({quarter(0, {m_li}), quarter(1, {m_li})}).isEmpty());
    }

    void whoCameOrAskedLeaveBeginsAnew()
    {
        QVERIFY(absencesInARow({quarter(0, {}), quarter(1, {}), quarter(2, {m_wang, m_li}), quarter(3, {})}).isEmpty());
        QVERIFY(absencesInARow({quarter(0, {m_li}), quarter(1, {m_li}), quarter(2, {m_li}, {m_wang}), quarter(3, {m_li})}).isEmpty());
    }

    void aMeetingToWhichOneWasNotAskedSaysNothing()
    {
        KeptAttendance other = quarter(1, {m_li});
        other.expected = {m_li};
        const auto runs = absencesInARow({quarter(0, {m_li}), other, quarter(2, {m_li}), quarter(3, {m_li})});
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.constFirst().times, 3);
    }
};

YISHIBU_TEST(TestAbsences)
#include "tst_absences.moc"
