#include "app/book_trouble.h"
#include "db/journal/replay.h"
#include "db/stores/meeting_plan_store.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// How a meeting was made and what became of it: what goes in comes out, and a closed meeting takes nothing more.
class TestMeetingPlanStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<Book> m_book;
    std::unique_ptr<SampleMeeting> m_sample;
    const QDateTime m_now = meetingEvening();

    MeetingPlanStore &store() { return m_book->meetingPlans(); }
    MeetingId id() const { return m_sample->meeting.id; }
    MeetingPlan plan() { return *store().of(id()); }

private Q_SLOTS:
    void init()
    {
        m_book = bookInMemory();
        m_sample = std::make_unique<SampleMeeting>(*m_book);
        m_sample->prepare();
    }
    void cleanup() { QVERIFY(m_book->check()->isSound()); }

    void linesRolesAndWhereTheyCameFrom()
    {
        Meeting earlier = m_sample->meeting;
        earlier.id = MeetingId::fresh();
        QVERIFY(m_book->meetings().keep(earlier, m_now));
        const QList<BusinessLine> lines{{.meeting = id(), .ordinal = 1, .words = u"报告到会情况"_s},
                                        {.meeting = id(), .ordinal = 2, .words = u"讨论"_s},
                                        {.meeting = id(), .ordinal = 3, .words = u"表决"_s}};
        RoleHolder caller{.meeting = id(), .role = MeetingRole::Caller, .who = Appointee::asWritten(u"镇里 李建平"_s)};
        const MeetingCopy copy{id(), earlier.id, {TakenOver::Place, TakenOver::Topics}};
        QVERIFY(store().takeOver(m_sample->meeting, lines, {caller}, copy, m_now));
        QCOMPARE(plan().business, lines);
        QCOMPARE(plan().roles, QList<RoleHolder>{caller});
        QCOMPARE(plan().copies, QList<MeetingCopy>{copy});
        QVERIFY(store().withdraw(lines.at(1), m_now));
        QCOMPARE(plan().business.size(), 2);
        QCOMPARE(plan().business.last().id, lines.at(2).id);
        QCOMPARE(plan().business.last().ordinal, 2);
        caller.who = m_sample->village.villagers.first().id;
        QVERIFY(store().keep(caller, m_now));
        QCOMPARE(plan().roles, QList<RoleHolder>{caller});
        caller.who = {};
        QVERIFY(store().keep(caller, m_now));
        QVERIFY(plan().roles.isEmpty());
    }

    void aChangeAndTheMeetingAfterItAreOneFact()
    {
        Meeting after = m_sample->meeting;
        after.scheduledAt = after.scheduledAt.addDays(3);
        after.noticeGivenOn = {};
        MeetingChange change{.meeting = id(), .formerAt = m_sample->meeting.scheduledAt, .newAt = after.scheduledAt,
                             .noticeGivenOn = m_now.date(), .reason = u"台风"_s, .decidedOn = m_now.date()};
        QVERIFY(store().change(change, after, {}, m_now));
        QCOMPARE(plan().changes, QList<MeetingChange>{change});
        QVERIFY(**m_book->meetings().meeting(id()) == after);
        QCOMPARE((*m_book->meetings().openingSession(id()))->scheduledAt, after.scheduledAt);
        MeetingChange off{.meeting = id(), .kind = MeetingChange::Kind::CalledOff, .formerAt = after.scheduledAt, .newAt = {},
                          .noticeGivenOn = {}, .reason = u"停电"_s, .decidedOn = m_now.date()};
        after.state = MeetingState::Cancelled;
        QVERIFY(store().change(off, after, {}, m_now));
        QCOMPARE(store().changes()->size(), 2);
        off.withdrawn = true;
        off.withdrawnBecause = u"来电了"_s;
        after.state = MeetingState::Preparing;
        QVERIFY(store().change(off, after, {}, m_now));
        QCOMPARE(plan().changes, (QList<MeetingChange>{change, off}));
        QCOMPARE(*store().changes(), QList<MeetingChange>{change});
    }

    void furtherPartsMoveInTheSameFact()
    {
        MeetingPart second{{.meeting = id(), .ordinal = 2, .place = u"三组晒谷场"_s, .scheduledAt = m_now.addDays(1)}, {}, {}, u"居住分散"_s};
        QVERIFY(store().add(second, m_now));
        Meeting after = m_sample->meeting;
        after.scheduledAt = after.scheduledAt.addDays(3);
        second.session.scheduledAt = second.session.scheduledAt.addDays(3);
        const MeetingChange change{.meeting = id(), .formerAt = m_sample->meeting.scheduledAt, .newAt = after.scheduledAt,
                                   .reason = u"台风"_s, .decidedOn = m_now.date()};
        QVERIFY(store().change(change, after, {second}, m_now));
        QCOMPARE(plan().parts.size(), 2);
        QCOMPARE(plan().parts.at(0).session.scheduledAt, after.scheduledAt);
        QCOMPARE(plan().parts.at(1), second);
    }

    void theSessionThatSitsIsTheOneOfWhatHappens()
    {
        const MeetingPart second{{.meeting = id(), .ordinal = 2, .place = u"三组晒谷场"_s, .scheduledAt = m_now.addDays(1)}, {}, {}};
        const MeetingPart third{{.meeting = id(), .ordinal = 3, .place = u"五组祠堂"_s, .scheduledAt = m_now.addDays(2)}, {}, {}};
        QVERIFY(store().add(second, m_now) && store().add(third, m_now) && store().withdraw(third, m_now));
        QCOMPARE(plan().parts.size(), 2);
        m_sample->open();
        MeetingPart first = plan().parts.first();
        QVERIFY(first.isSitting());
        QCOMPARE((*store().sitting(id()))->session.id, first.session.id);
        first.closedAt = m_now;
        MeetingPart begun = second;
        begun.openedAt = m_now.addDays(1);
        QVERIFY(store().goOn(first, begun, {.happenedAt = begun.openedAt}, begun.openedAt));
        QCOMPARE((*store().sitting(id()))->session.id, second.session.id);
        QCOMPARE(plan().parts, (QList<MeetingPart>{first, begun}));
    }

    void aClosedMeetingTakesNothingMore()
    {
        m_sample->open();
        m_sample->hold();
        m_sample->close();
        QVERIFY(plan().parts.first().closedAt.isValid());
        QVERIFY(!store().keep(BusinessLine{.meeting = id(), .words = u"晚了"_s}, m_now));
        QVERIFY(!store().keep(RoleHolder{.meeting = id(), .who = Appointee::asWritten(u"谁"_s)}, m_now));
        QVERIFY(!store().add({{.meeting = id(), .ordinal = 2, .place = u"小学"_s, .scheduledAt = m_now}, {}, {}}, m_now));
        QVERIFY(!store().takeOver(m_sample->meeting, {}, {}, MeetingCopy{id(), id(), {}}, m_now));
    }
};

YISHIBU_TEST(TestMeetingPlanStore)
#include "tst_meeting_plan_store.moc"
