#include "app/meeting/urgent_notice.h"

#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;

/// 村民委员会组织法第二十五条: 村民会议 is told ten days before; in special circumstances at short notice.
class TestUrgentNotice : public QObject
{
    Q_OBJECT

    const Law m_law = test::lawOf2025();
    const QDate m_day{2026, 11, 22};

    QString reasonOf(const QString &kind, QDate given, const QString &reason = u"防汛抢险"_s) const
    {
        Meeting meeting;
        meeting.scheduledAt = QDateTime(m_day, QTime(19, 30));
        meeting.urgentReason = reason;
        return urgentReasonOf(meeting, given, *m_law.card({kind}), m_law.holidays);
    }

private Q_SLOTS:
    void itHoldsWhereTheDaysAreTooFewAndTheLawAllowsIt()
    {
        const QString assembly = u"villagers_assembly"_s;
        QCOMPARE(reasonOf(assembly, m_day.addDays(-2)), u"防汛抢险"_s);
        QCOMPARE(reasonOf(assembly, m_day.addDays(-10)), u"防汛抢险"_s); // nine whole days lie in between
        QVERIFY(reasonOf(assembly, m_day.addDays(-20)).isEmpty());      // in time
        QVERIFY(reasonOf(assembly, {}).isEmpty());                      // not given yet
        QVERIFY(reasonOf(assembly, m_day.addDays(-2), u"  "_s).isEmpty());
        QVERIFY(reasonOf(u"representatives_meeting"_s, m_day.addDays(-1)).isEmpty()); // of them no law says so
    }

    void aMeetingWithoutADayHasNoShortNotice()
    {
        Meeting meeting;
        meeting.urgentReason = u"防汛抢险"_s;
        QVERIFY(urgentReasonOf(meeting, m_day, *m_law.card({u"villagers_assembly"_s}), m_law.holidays).isEmpty());
    }
};

YISHIBU_TEST(TestUrgentNotice)
#include "tst_urgent_notice.moc"
