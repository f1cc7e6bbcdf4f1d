#include "db/stores/course_store.h"

#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"
#include "db/stores/vote_store.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

class TestCourseStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<Book> m_book;
    std::unique_ptr<SampleMeeting> m_sample;
    QDateTime m_now = meetingEvening();

    MeetingId id() const { return m_sample->meeting.id; }

    ChairChange change() const
    {
        ChairChange change;
        change.meeting = id();
        change.item = m_sample->item.id;
        change.toTheEnd = true;
        change.chair = Appointee::asWritten(u"李建平"_s);
        change.title = u"青石镇人民政府副镇长"_s;
        change.reason = u"主持人承包了该路段"_s;
        change.objecting = 5;
        change.present = 7;
        change.made = {.circumstance = m_sample->live(15)};
        return change;
    }

    BaseExclusion exclusion() const
    {
        BaseExclusion out;
        out.meeting = id();
        out.villager = m_sample->village.named(u"李秀英"_s).id;
        out.reason = u"外出失去联系"_s;
        out.named = {.circumstance = m_sample->live(1)};
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::move(*Book::inMemory(BookKind::Village, m_now));
        m_sample = std::make_unique<SampleMeeting>(*m_book);
        m_sample->prepare();
        m_sample->open();
    }
    void cleanup()
    {
        QVERIFY(m_book->check()->isSound()); // replaying the journal gives these very tables
        m_sample.reset();
        m_book.reset();
    }

    void aChangeOfChairIsKept()
    {
        const auto kept = m_book->course().add(change(), m_now);
        QVERIFY(kept && kept->made.sequence > 0 && kept->made.rank > 0);
        QVERIFY(m_book->course().of(id())->chairChanges == QList<ChairChange>{*kept});
        QVERIFY(m_book->course().of(MeetingId::fresh())->chairChanges.isEmpty());
        QVERIFY(m_book->course().withdraw(*kept, m_now));
        QVERIFY(m_book->course().of(id())->chairChanges.isEmpty());
    }

    void whoIsLeftOutIsNamedAndAnnounced()
    {
        const auto kept = m_book->course().add(exclusion(), m_now);
        QVERIFY(kept);
        QVERIFY(!m_book->course().add(exclusion(), m_now)); // nobody twice
        QVERIFY(m_book->course().announce(m_book->course().of(id())->exclusions, {.happenedAt = m_now.addSecs(60)}, m_now.addSecs(60)));
        const BaseExclusion read = m_book->course().of(id())->exclusions.value(0);
        QCOMPARE(read.reason, kept->reason);
        QCOMPARE(read.named, kept->named);
        QCOMPARE(read.announced->circumstance.happenedAt, m_now.addSecs(60));
        QVERIFY(m_book->course().withdraw(read, m_now));
        QVERIFY(m_book->course().of(id())->exclusions.isEmpty());
        QVERIFY(m_book->course().add(exclusion(), m_now));
    }

    void aMeetingHeldOnPaperIsMarkedAndUnmarked()
    {
        QVERIFY(!m_book->course().of(id())->lateEntry);
        const LateEntry entry{.meeting = id(), .heldOn = m_now.date().addDays(-2), .enteredOn = m_now.date(), .reason = u"会场停电"_s};
        QVERIFY(m_book->course().add(entry, m_now));
        QCOMPARE(m_book->course().of(id())->lateEntry, std::optional(entry));
        QVERIFY(!m_book->course().of(MeetingId::fresh())->lateEntry);
        QVERIFY(m_book->course().withdraw(entry, m_now));
        QVERIFY(!m_book->course().of(id())->lateEntry);
        QVERIFY(m_book->course().add(LateEntry{.meeting = id(), .heldOn = m_now.date(), .enteredOn = m_now.date(), .reason = u"补"_s}, m_now));
    }

    void nothingIsAddedToAClosedMeeting()
    {
        m_sample->hold();
        const auto kept = m_book->course().add(change(), m_now);
        m_sample->close();
        QVERIFY(!m_book->course().add(change(), m_now));
        QVERIFY(!m_book->course().withdraw(*kept, m_now));
        QVERIFY(!m_book->course().add(exclusion(), m_now));
        QVERIFY(!m_book->course().add(LateEntry{.meeting = id(), .heldOn = m_now.date(), .enteredOn = m_now.date(), .reason = u"补"_s}, m_now));
    }

    void aCountThatBeganIsReadBackWhole()
    {
        m_sample->hold();
        Vote vote = m_sample->newVote();
        vote.ordinal = 2;
        vote = *m_book->votes().open(vote, m_now);
        vote.snapshot = VoteSnapshot{8, 6, 6, 7};
        vote.present = {m_sample->chair.id, m_sample->member.id};
        const auto begun = m_book->votes().freeze(vote, m_sample->live(30), m_now);
        QVERIFY(begun && begun->frozen && begun->frozen->sequence > vote.opened.sequence);
        QVERIFY(m_book->votes().votes(id())->last() == *begun);
        Vote counted = *begun;
        counted.count = HandCount{4, 1, 1};
        counted.decision = Decision{false, 4, u"村民委员会组织法第三十条"_s, 5};
        const auto kept = m_book->votes().count(counted, m_sample->live(40), m_now);
        QVERIFY(kept);
        QVERIFY(m_book->votes().votes(id())->last() == *kept);
    }

    void whatCameFromPaperHasTheTimeOfTyping()
    {
        m_sample->hold();
        QVERIFY(m_book->course().of(id())->typedAt.isEmpty());
        SignIn late = m_sample->signInOf(u"李秀英"_s);
        late.came.circumstance.source = Source::Paper;
        const QDateTime nextMorning = m_now.addSecs(14 * 3600);
        const auto kept = m_book->attendance().admit(late, nextMorning);
        QVERIFY(kept);
        const auto typed = m_book->course().typedAt(id());
        QCOMPARE(typed->size(), 1);
        QCOMPARE(typed->value(kept->came.sequence), nextMorning);
        QCOMPARE(*m_book->course().lastRecorded(), nextMorning);
    }
};

YISHIBU_TEST(TestCourseStore)
#include "tst_course_store.moc"
