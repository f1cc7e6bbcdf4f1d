#include "db/journal/replay.h"
#include "db/stores/allowance_store.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace yishibu::test;

/// What is paid for the evening is settled afterwards, sometimes twice.
class TestAllowanceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSetAndCorrectedAfterTheMeetingIsClosed()
    {
        const auto book = std::move(*Book::inMemory(BookKind::Village, meetingEvening()));
        SampleMeeting sample(*book);
        sample.prepare();
        const QDateTime now = meetingEvening();
        QVERIFY(!book->allowances().of(sample.meeting.id)->has_value());
        sample.open();
        sample.hold();
        sample.close();
        QVERIFY(book->allowances().set(sample.meeting.id, 5000, now));
        QCOMPARE(**book->allowances().of(sample.meeting.id), 5000);
        QVERIFY(book->allowances().set(sample.meeting.id, 6050, now));
        QCOMPARE(**book->allowances().of(sample.meeting.id), 6050);
        QVERIFY(!book->allowances().set(sample.meeting.id, -1, now)); // the table itself refuses it
        QVERIFY(!book->allowances().set(MeetingId::fresh(), 100, now));
        QCOMPARE(**book->allowances().of(sample.meeting.id), 6050);
        QVERIFY(book->check()->isSound());
    }
};

YISHIBU_TEST(TestAllowanceStore)
#include "tst_allowance_store.moc"
