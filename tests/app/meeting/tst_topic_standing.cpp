#include "app/meeting/topic_standing.h"

#include "tests/support/test_case.h"

using namespace yishibu;

namespace {

const TopicId road = TopicId::fresh();

MeetingAgenda meetingOn(int day, MeetingState state, ItemEnding ending, const TopicId &topic = road)
{
    MeetingAgenda one;
    one.meeting.scheduledAt = QDateTime(QDate(2026, 11, day), QTime(19, 30));
    one.meeting.state = state;
    one.items.append({.meeting = one.meeting.id, .topic = topic, .ending = ending});
    return one;
}

} // namespace

/// What became of a topic is told by the latest meeting that took it up.
class TestTopicStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEndingIsToldAndOnlyADecisionIsForGood_data()
    {
        QTest::addColumn<ItemEnding>("ending");
        QTest::addColumn<bool>("free");
        QTest::newRow("passed") << ItemEnding::Passed << false;
        QTest::newRow("consensus") << ItemEnding::Consensus << true; // what was agreed may go before those who decide (art. 33)
        QTest::newRow("not passed") << ItemEnding::NotPassed << true;
        QTest::newRow("withdrawn") << ItemEnding::Withdrawn << true;
        QTest::newRow("deferred") << ItemEnding::Deferred << true;
    }

    void everyEndingIsToldAndOnlyADecisionIsForGood()
    {
        QFETCH(const ItemEnding, ending);
        QFETCH(const bool, free);
        // It is told as soon as the item has ended, before the meeting is closed.
        for (const MeetingState state : {MeetingState::Open, MeetingState::Closed}) {
            const TopicStanding standing = topicStandings({meetingOn(22, state, ending)}).value(road);
            QCOMPARE(standing.kind, TopicStanding::Kind::Ended);
            QCOMPARE(standing.ending, ending);
            QCOMPARE(standing.day, QDate(2026, 11, 22));
            QCOMPARE(standing.isFree(), free);
            QCOMPARE(standing.isSettled(), ending == ItemEnding::Passed || ending == ItemEnding::Consensus);
        }
    }

    /// 暂缓: at whose word and to when is told to the next meeting; what is taken up there is put off no longer.
    void whatWasPutOffTellsToWhen()
    {
        const EndedOtherwise how{.by = Appointee::asWritten(QStringLiteral("村委会")), .putOffTo = QStringLiteral("下次会议"), .when = {}};
        MeetingAgenda earlier = meetingOn(5, MeetingState::Closed, ItemEnding::Deferred);
        earlier.items.first().otherwise = how;
        const TopicStanding waits = topicStandings({earlier}).value(road);
        QVERIFY(waits.isPutOff() && waits.isFree());
        QCOMPARE(waits.day, QDate(2026, 11, 5));
        QCOMPARE(waits.otherwise, how);
        for (const ItemEnding ending : {ItemEnding::Passed, ItemEnding::NotPassed, ItemEnding::Withdrawn, ItemEnding::Consensus})
            QVERIFY(!topicStandings({earlier, meetingOn(9, MeetingState::Closed, ending)}).value(road).isPutOff());
        QVERIFY(!topicStandings({earlier, meetingOn(9, MeetingState::Preparing, ItemEnding::Open)}).value(road).isPutOff());
        // A meeting that closed without reaching it leaves it put off.
        QVERIFY(topicStandings({earlier, meetingOn(9, MeetingState::Closed, ItemEnding::Open)}).value(road).isPutOff());
    }

    /// A step of 四议两公开 that passed leaves the topic free for the next one; the decision does not, whatever step follows it.
    void aStepIsNoDecision()
    {
        const MeetingKind review{QStringLiteral("party_members_meeting")};
        const DossierStandings dossiers{{road, {.stepKinds = {review}}}};
        MeetingAgenda step = meetingOn(9, MeetingState::Closed, ItemEnding::Passed);
        step.meeting.kind = review;
        QVERIFY(!topicStandings({step}).value(road).isFree()); // without a dossier it is their decision
        const TopicStanding reviewed = topicStandings({step}, dossiers).value(road);
        QVERIFY(reviewed.isStep && reviewed.isFree() && !reviewed.isSettled());
        QCOMPARE(reviewed.ending, ItemEnding::Passed);
        const MeetingAgenda decision = meetingOn(5, MeetingState::Closed, ItemEnding::Passed);
        const TopicStanding decided = topicStandings({decision, step}, dossiers).value(road);
        QVERIFY(!decided.isStep && !decided.isFree());
        QCOMPARE(decided.day, QDate(2026, 11, 5));
    }

    void aTopicNobodyTookUpWaits()
    {
        const TopicStanding standing = topicStandings({}).value(road);
        QCOMPARE(standing.kind, TopicStanding::Kind::Waiting);
        QVERIFY(standing.isFree());
    }

    void whatIsOnAnAgendaIsNotFree()
    {
        for (const MeetingState state : {MeetingState::Preparing, MeetingState::Open}) {
            const TopicStanding standing = topicStandings({meetingOn(22, state, ItemEnding::Open)}).value(road);
            QCOMPARE(standing.kind, TopicStanding::Kind::OnAgenda);
            QVERIFY(!standing.isFree());
        }
    }

    void theLatestMeetingCountsInWhateverOrderTheyCome()
    {
        QList<MeetingAgenda> meetings{meetingOn(22, MeetingState::Closed, ItemEnding::Passed),
                                      meetingOn(1, MeetingState::Closed, ItemEnding::Deferred),
                                      meetingOn(9, MeetingState::Closed, ItemEnding::NotPassed)};
        for (int turn = 0; turn < 3; ++turn) {
            meetings.append(meetings.takeFirst());
            QCOMPARE(topicStandings(meetings).value(road).ending, ItemEnding::Passed);
        }
        // Put off once, prepared again: it stands on the agenda and cannot be taken up twice.
        const auto again = topicStandings({meetingOn(1, MeetingState::Closed, ItemEnding::Deferred),
                                           meetingOn(22, MeetingState::Preparing, ItemEnding::Open)});
        QCOMPARE(again.value(road).kind, TopicStanding::Kind::OnAgenda);
    }

    void aMeetingThatNeverReachedItChangesNothing()
    {
        const auto unreached = topicStandings({meetingOn(22, MeetingState::Closed, ItemEnding::Open)});
        QCOMPARE(unreached.value(road).kind, TopicStanding::Kind::Waiting);
        const auto put = topicStandings({meetingOn(1, MeetingState::Closed, ItemEnding::Deferred),
                                         meetingOn(22, MeetingState::Closed, ItemEnding::Open)});
        QCOMPARE(put.value(road).ending, ItemEnding::Deferred);
        const auto cancelled = topicStandings({meetingOn(22, MeetingState::Cancelled, ItemEnding::Open)});
        QCOMPARE(cancelled.value(road).kind, TopicStanding::Kind::Waiting);
    }
};

YISHIBU_TEST(TestTopicStanding)
#include "tst_topic_standing.moc"
