#include "app/attendance/attendance.h"
#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"
#include "db/stores/discussion_store.h"
#include "db/stores/handover_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/vote_store.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// From the meeting's preparation to its hand-over: what goes in comes out, whole.
class TestMeetingStores : public QObject
{
    Q_OBJECT

    std::unique_ptr<Book> m_book;
    std::unique_ptr<SampleMeeting> m_sample;
    const QDateTime m_now = meetingEvening();

    SampleMeeting &sample() { return *m_sample; }
    MeetingId id() const { return m_sample->meeting.id; }

private Q_SLOTS:
    void init()
    {
        m_book = bookInMemory();
        m_sample = std::make_unique<SampleMeeting>(*m_book);
        m_sample->prepare();
    }
    void cleanup() { QVERIFY(m_book->check()->isSound()); }

    void aMeetingInPreparation()
    {
        QVERIFY(**m_book->meetings().meeting(id()) == sample().meeting);
        QVERIFY(!*m_book->meetings().meeting(MeetingId::fresh()));
        const Session session = **m_book->meetings().openingSession(id());
        QVERIFY(session == (Session{session.id, id(), 1, sample().meeting.place, sample().meeting.scheduledAt}));

        sample().meeting.place = u"小学礼堂"_s;
        sample().meeting.chair = Appointee::asWritten(u"青石镇  包村干部李建平"_s);
        sample().meeting.teller = {};
        sample().meeting.scheduledAt = m_now.addDays(1);
        QVERIFY(m_book->meetings().keep(sample().meeting, m_now));
        QVERIFY(**m_book->meetings().meeting(id()) == sample().meeting);
        // Still the same session, at its new place and hour.
        QVERIFY(**m_book->meetings().openingSession(id())
                == (Session{session.id, id(), 1, u"小学礼堂"_s, m_now.addDays(1)}));
    }

    void meetingsStandInTheOrderTheyWereFirstKept()
    {
        Meeting second = sample().meeting;
        second.id = MeetingId::fresh();
        QVERIFY(m_book->meetings().keep(second, m_now));
        sample().meeting.contact = u"王建国"_s;
        QVERIFY(m_book->meetings().keep(sample().meeting, m_now));
        QVERIFY(*m_book->meetings().meetings() == (QList<Meeting>{sample().meeting, second}));
    }

    void theAgenda()
    {
        AgendaItem second = sample().item;
        second.id = AgendaItemId::fresh();
        second.ordinal = 2;
        second.delegation.reset();
        second.partyStudiedOn = {};
        second.studyWaiver = u"防汛抢险，当夜要定"_s;
        second.purpose = ItemPurpose::Hear;
        QVERIFY(m_book->meetings().keep(second, m_now));
        QVERIFY(*m_book->meetings().agenda(id()) == (QList<AgendaItem>{sample().item, second}));
        std::swap(sample().item.ordinal, second.ordinal);
        QVERIFY(m_book->meetings().reorder({second, sample().item}, m_now));
        QVERIFY(*m_book->meetings().agenda(id()) == (QList<AgendaItem>{second, sample().item}));
        const qint64 lines = m_book->check()->lines;
        QVERIFY(m_book->meetings().withdraw(second, m_now)); // and the other moves up, in the same line
        QCOMPARE(m_book->check()->lines, lines + 1);
        sample().item.ordinal = 1;
        sample().item.otherwise = EndedOtherwise{.by = Appointee::asWritten(u"镇里来的干部"_s), .putOffTo = u"下次会议"_s};
        QVERIFY(m_book->meetings().end(sample().item, ItemEnding::Deferred, sample().live(), m_now));
        const AgendaItem deferred = m_book->meetings().agenda(id())->first();
        QCOMPARE(deferred.ending, ItemEnding::Deferred);
        QVERIFY(deferred.otherwise && deferred.otherwise->when.sequence > 0);
        QCOMPARE(deferred.otherwise->by, sample().item.otherwise->by);
        QCOMPARE(deferred.otherwise->putOffTo, u"下次会议"_s);
        QVERIFY(m_book->meetings().end(deferred, ItemEnding::Open, sample().live(), m_now)); // taken up again, nothing of it stays
        sample().item.otherwise.reset();
        QVERIFY(*m_book->meetings().agenda(id()) == QList<AgendaItem>{sample().item});
    }

    void theOpeningStampsPackBaseAndMembers()
    {
        sample().open();
        QVERIFY(**m_book->meetings().meeting(id()) == sample().meeting);
        QVERIFY(*m_book->meetings().entitled(id()) == sample().entitled);
        const QList<QByteArray> law = *m_book->meetings().lawOf(sample().meeting);
        QCOMPARE(QSet<QByteArray>(law.cbegin(), law.cend()), (QSet<QByteArray>{sample().packText, sample().otherPackText}));
        QVERIFY(m_book->meetings().lawOf(Meeting())->isEmpty());
        sample().meeting.at = {Stage::Item, 1, ItemStep::Resolve};
        QVERIFY(m_book->meetings().move(id(), sample().meeting.at, m_now));
        QVERIFY(**m_book->meetings().meeting(id()) == sample().meeting);
    }

    void aDigestThatIsNotThePacksIsRefused()
    {
        sample().meeting.rulePackDigest = QByteArray(32, 'x');
        QVERIFY(!m_book->meetings().open(sample().meeting, {{u"x"_s, "{}"}}, {}, m_now));
        // Bytes that are no text cannot be kept exactly.
        const QByteArray noText("\xEF\xBB\xBF{}\xFF");
        sample().meeting.rulePackDigest = QCryptographicHash::hash(noText, QCryptographicHash::Sha256);
        QVERIFY(!m_book->meetings().open(sample().meeting, {{u"x"_s, noText}}, {}, m_now));
        QVERIFY((*m_book->meetings().meeting(id()))->state == MeetingState::Preparing);
    }

    void signInsLeaversAndWithdrawals()
    {
        sample().open();
        SignIn chair = *m_book->attendance().admit(sample().signInOf(u"张守义"_s), m_now);
        SignIn member = *m_book->attendance().admit(sample().signInOf(u"王建国"_s), m_now);
        SignIn guest = sample().signInOf(u"张大山"_s);
        guest.capacity = Capacity::Observer;
        guest.came.circumstance = {m_now, Precision::Day, Source::Paper, u"李秀英"_s};
        guest = *m_book->attendance().admit(guest, m_now);
        QVERIFY(chair.came.sequence > 0 && chair.came.rank < member.came.rank);
        QVERIFY(*m_book->attendance().signIns(id()) == (QList<SignIn>{chair, member, guest}));

        member = *m_book->attendance().leave(member, sample().live(40), m_now);
        guest = *m_book->attendance().withdraw(guest, QStringLiteral("记错人"), m_now);
        QVERIFY(member.left && member.left->rank > guest.came.rank && guest.withdrawn);
        QVERIFY(*m_book->attendance().signIns(id()) == (QList<SignIn>{chair, member, guest}));
        // Who left may come back; who is here may not come twice.
        QVERIFY(m_book->attendance().admit(sample().signInOf(u"王建国"_s), m_now));
        QVERIFY(!m_book->attendance().admit(sample().signInOf(u"张守义"_s), m_now));
    }

    /// Typed in from the signed sheet the next day: by rank the leaver still left before the vote.
    void aLeaverTypedInLaterStillLeftBeforeTheVote()
    {
        sample().open();
        const SignIn chair = *m_book->attendance().admit(sample().signInOf(u"张守义"_s), m_now);
        SignIn leaver = *m_book->attendance().admit(sample().signInOf(u"王建国"_s), m_now);
        const Vote vote = *m_book->votes().open(sample().newVote(), m_now);
        leaver.left = Moment{.rank = (leaver.came.rank + vote.opened.rank) / 2};
        leaver = *m_book->attendance().leave(leaver, {.happenedAt = m_now, .source = Source::Paper}, m_now.addDays(1));
        QVERIFY(leaver.left->sequence > vote.opened.sequence);
        QVERIFY(leaver.left->rank < vote.opened.rank);
        const Attendance attendance({chair.villager, leaver.villager}, *m_book->attendance().signIns(id()));
        QCOMPARE(attendance.presentAt(vote.opened.rank), 1);
        // A latecomer's sign-in, likewise.
        SignIn late = sample().signInOf(u"刘长河"_s);
        late.came.rank = vote.opened.rank - 1;
        late = *m_book->attendance().admit(late, m_now.addDays(1));
        QCOMPARE(late.came.rank, vote.opened.rank - 1);
        QVERIFY(m_book->attendance().signIns(id())->last() == late);
    }

    void theDiscussion()
    {
        sample().open();
        Remark first = *m_book->discussion().add(sample().remarkOf(u"先修三组。"_s), m_now);
        Remark second = sample().remarkOf(u"预算是多少？"_s);
        second.speaker.reset();
        second = *m_book->discussion().add(second, m_now);
        QList<Point> points;
        for (const PointColumn column : {PointColumn::ToCheck, PointColumn::Agreed, PointColumn::Disputed}) {
            points.append(*m_book->discussion().add(
                Point{.meeting = id(), .item = sample().item.id, .column = column, .text = u"x"_s}, m_now));
        }
        QVERIFY(*m_book->discussion().remarks(id()) == (QList<Remark>{first, second}));
        QVERIFY(*m_book->discussion().points(id()) == points);
        first = *m_book->discussion().withdraw(first, m_now);
        points[1].withdrawn = true;
        QVERIFY(m_book->discussion().keep({points[1]}, u"withdrawn"_s, m_now));
        QVERIFY(first.withdrawn && *m_book->discussion().remarks(id()) == (QList<Remark>{first, second}));
        QVERIFY(points[1].withdrawn && *m_book->discussion().points(id()) == points);
    }

    void votesAndResolutions()
    {
        sample().open();
        Vote mistaken = *m_book->votes().open(sample().newVote(), m_now);
        QVERIFY(*m_book->votes().votes(id()) == QList<Vote>{mistaken});
        mistaken = *m_book->votes().withdraw(mistaken, sample().live(), m_now);
        sample().hold();
        QVERIFY(*m_book->votes().votes(id()) == (QList<Vote>{mistaken, sample().vote}));
        // The count ended the item in the same fact.
        QVERIFY(*m_book->meetings().agenda(id()) == QList<AgendaItem>{sample().item});
        QVERIFY(*m_book->votes().resolutions(id()) == QList<Resolution>{sample().resolution});
        QVERIFY(*m_book->votes().allResolutions() == QList<Resolution>{sample().resolution});
        QVERIFY(m_book->votes().resolutions(MeetingId::fresh())->isEmpty());
    }

    void moreHandsThanPeopleAreNotKept()
    {
        sample().open();
        Vote vote = *m_book->votes().open(sample().newVote(), m_now);
        vote.snapshot = VoteSnapshot{8, 7, 6};
        vote.count = HandCount{5, 2, 1};
        vote.decision = Decision{true, 4, u""_s};
        QVERIFY(!m_book->votes().count(vote, sample().live(), m_now));
        QVERIFY(!m_book->votes().votes(id())->first().counted);
    }

    void minutesNoticesAndHandovers()
    {
        sample().open();
        sample().hold();
        QCOMPARE(*m_book->minutes().nextNumber(2026), u"2026-001"_s);
        QVERIFY(!*m_book->minutes().of(id()));
        sample().close();
        QVERIFY(**m_book->minutes().of(id()) == sample().minutes);
        QVERIFY(*m_book->minutes().all() == QList<ClosedMinutes>{sample().minutes});
        QVERIFY(**m_book->meetings().meeting(id()) == sample().meeting);
        QCOMPARE(*m_book->minutes().nextNumber(2026), u"2026-002"_s);
        QCOMPARE(*m_book->minutes().nextNumber(2027), u"2027-001"_s);

        const PrintedNotice notice{.meeting = id(), .content = u"会议通知"_s, .postedOn = QDate(2026, 11, 15)};
        const PrintedNotice result{.meeting = id(),
                                   .item = sample().item.id,
                                   .kind = NoticeKind::ResolutionNotice,
                                   .content = u"决议公示"_s,
                                   .postedOn = QDate(2026, 11, 23),
                                   .postedUntil = QDate(2026, 12, 8)};
        QVERIFY(m_book->minutes().post(notice, m_now) && m_book->minutes().post(result, m_now));
        QVERIFY(*m_book->minutes().notices() == (QList<PrintedNotice>{notice, result}));

        QCOMPARE(*m_book->handovers().nextNumber(), 1);
        const Handover first{.packageName = u"a"_s, .tagManifestSha512 = QString(128, u'a'), .madeAt = m_now, .meetings = {id()}};
        const Handover second{.number = 2, .packageName = u"b"_s, .tagManifestSha512 = QString(128, u'b'), .madeAt = m_now};
        QVERIFY(m_book->handovers().keep(first, m_now) && m_book->handovers().keep(second, m_now));
        QVERIFY(*m_book->handovers().handovers() == (QList<Handover>{first, second}));
        QCOMPARE(*m_book->handovers().nextNumber(), 3);
        Handover twice = second;
        twice.id = HandoverId::fresh();
        QVERIFY(!m_book->handovers().keep(twice, m_now));
    }

    void minutesWithAnotherDigestAreNotClosed()
    {
        sample().open();
        ClosedMinutes minutes{.meeting = id(), .number = u"2026-001"_s, .canonical = "{}", .digest = QByteArray(32, 'x')};
        QVERIFY(!m_book->minutes().close(sample().meeting, minutes, m_now));
        QVERIFY(!*m_book->minutes().of(id()));
    }
};

YISHIBU_TEST(TestMeetingStores)
#include "tst_meeting_stores.moc"
