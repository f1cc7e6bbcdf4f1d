#include "app/discussion/speaking.h"
#include "app/discussion/speaking_rules.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>
#include <QSet>

using namespace yishibu;
using namespace Qt::StringLiterals;
using State = SpeakingTurn::State;

/// Whose turn it is, how long it took, and whose voice the evening was.
class TestSpeaking : public QObject
{
    Q_OBJECT

    qint64 m_rank = 0;

    SpeakingTurn asks(const VillagerId &who, bool woman = false, bool over60 = false)
    {
        return {.speaker = who, .woman = woman, .over60 = over60, .asked = {.rank = ++m_rank}};
    }
    SpeakingTurn spoke(const VillagerId &who, SpeakerClass of, int seconds, bool woman = false)
    {
        SpeakingTurn turn = asks(who, woman);
        turn.state = State::Spoken;
        turn.speakerClass = of;
        turn.seconds = seconds;
        return turn;
    }
    static QList<VillagerId> speakersOf(const QList<SpeakingTurn> &turns)
    {
        QList<VillagerId> who;
        for (const SpeakingTurn &turn : turns)
            who.append(turn.speaker);
        return who;
    }

private Q_SLOTS:
    void whoHasNotSpokenGoesFirst()
    {
        const VillagerId often = VillagerId::fresh(), once = VillagerId::fresh(), never = VillagerId::fresh();
        QList<SpeakingTurn> turns{spoke(often, SpeakerClass::Villager, 60), spoke(often, SpeakerClass::Villager, 60),
                                  spoke(once, SpeakerClass::Villager, 60)};
        turns += {asks(often), asks(once), asks(never)};
        QCOMPARE(speakersOf(queueOf(turns)), (QList<VillagerId>{never, once, often}));
        // A turn that goes on counts too, so that nobody comes in again while they speak.
        turns[3].state = State::Speaking;
        QCOMPARE(speakersOf(queueOf(turns)), (QList<VillagerId>{never, once}));
    }

    void amongEqualsTheOldAndTheFrailGoFirst()
    {
        const VillagerId young = VillagerId::fresh(), old = VillagerId::fresh(), frail = VillagerId::fresh();
        QList<SpeakingTurn> turns{asks(young), asks(old, false, true), asks(frail)};
        turns[2].frail = true;
        QCOMPARE(speakersOf(queueOf(turns)), (QList<VillagerId>{old, frail, young}));
        // Once they have spoken, somebody who has not goes before them.
        turns.append(spoke(old, SpeakerClass::Villager, 20));
        QCOMPARE(speakersOf(queueOf(turns)), (QList<VillagerId>{frail, young, old}));
    }

    void womenGoFirstWhileTheyAreFewerThanAThird()
    {
        QList<SpeakingTurn> turns;
        for (int i = 0; i < 3; ++i)
            turns.append(spoke(VillagerId::fresh(), SpeakerClass::Villager, 60));
        const VillagerId man = VillagerId::fresh(), woman = VillagerId::fresh();
        turns += {asks(man), asks(woman, true)};
        QCOMPARE(speakersOf(queueOf(turns)), (QList<VillagerId>{woman, man})); // none of three
        turns[0].woman = true; // one of three is a third, not fewer
        QCOMPARE(speakersOf(queueOf(turns)), (QList<VillagerId>{man, woman}));
        // Who speaks twice is one person among those who spoke.
        SpeakingTurn again = turns[0];
        again.id = TurnId::fresh();
        turns.append(again);
        QCOMPARE(speakersOf(queueOf(turns)), (QList<VillagerId>{man, woman}));
        // While nobody has spoken there is no share.
        QCOMPARE(speakersOf(queueOf({turns[3], turns[4]})), (QList<VillagerId>{man, woman}));
    }

    /// Whatever happened: everybody who waits stands in the queue once, and nobody who spoke more often stands before
    /// somebody who spoke less.
    void theQueueLosesNobody()
    {
        QRandomGenerator dice(5);
        for (int round = 0; round < 300; ++round) {
            QList<VillagerId> people;
            for (int i = 0; i < 8; ++i)
                people.append(VillagerId::fresh());
            QList<SpeakingTurn> turns;
            QHash<VillagerId, int> times;
            QSet<TurnId> waiting;
            for (int i = 0; i < 30; ++i) {
                SpeakingTurn turn = asks(people.at(dice.bounded(8)), dice.bounded(2), dice.bounded(3) == 0);
                turn.state = dice.bounded(2) ? State::Spoken : State::Waiting;
                turn.withdrawn = dice.bounded(6) == 0;
                if (!turn.withdrawn && turn.state == State::Spoken)
                    ++times[turn.speaker];
                if (!turn.withdrawn && turn.state == State::Waiting)
                    waiting.insert(turn.id);
                turns.append(turn);
            }
            const QList<SpeakingTurn> queue = queueOf(turns);
            QCOMPARE(queue.size(), waiting.size());
            for (int i = 0; i < queue.size(); ++i) {
                QVERIFY(waiting.remove(queue.at(i).id));
                QVERIFY(i == 0 || times.value(queue.at(i - 1).speaker) <= times.value(queue.at(i).speaker));
            }
        }
    }

    void rulesFillOnePageAndNoMore()
    {
        QCOMPARE(*readSpeakingRules(u"  先举手 再说。\r\n\n\t\n对事不对人。"_s), (QStringList{u"先举手 再说。"_s, u"对事不对人。"_s}));
        QVERIFY(readSpeakingRules({})->isEmpty());
        const QString rule(longestSpeakingRule, u'说');
        const QString page = QStringList(mostSpeakingRules, rule).join(u'\n');
        QCOMPARE(readSpeakingRules(page)->size(), mostSpeakingRules);
        const auto more = readSpeakingRules(page + u"\n再说一条"_s);
        QVERIFY(more.error().is(SpeakingRefusal::TooManyRules));
        QCOMPARE(more.error().figures(), (QList<qint64>{mostSpeakingRules + 1, mostSpeakingRules}));
        QVERIFY(readSpeakingRules(rule + u'话').error().is(SpeakingRefusal::RuleTooLong));
    }

    void oneWaitsOnceAndOneSpeaks()
    {
        const VillagerId who = VillagerId::fresh();
        SpeakingTurn waiting = asks(who);
        SpeakingTurn again = asks(who);
        again.item = waiting.item;
        QVERIFY(mayAsk(again, {}, u"周小梅"_s));
        const Done twice = mayAsk(again, {waiting}, u"周小梅"_s);
        QVERIFY(twice.error().is(SpeakingRefusal::WaitsAlready));
        QCOMPARE(twice.error().names(), QStringList{u"周小梅"_s});
        again.item = AgendaItemId::fresh(); // of another item they may
        QVERIFY(mayAsk(again, {waiting}, {}));
        again.limit = leastTurnSeconds - 1;
        QVERIFY(mayAsk(again, {}, {}).error().is(SpeakingRefusal::LimitOutOfRange));
        QVERIFY(mayBegin(waiting, {waiting}));
        SpeakingTurn speaking = asks(VillagerId::fresh());
        speaking.state = State::Speaking;
        QVERIFY(mayBegin(waiting, {waiting, speaking}).error().is(SpeakingRefusal::SpeaksNow));
        QVERIFY(mayBegin(speaking, {}).error().is(SpeakingRefusal::NotWaiting));
        waiting.withdrawn = true;
        QVERIFY(mayBegin(waiting, {}).error().is(SpeakingRefusal::NotWaiting));
        QVERIFY(mayAsk(asks(who), {waiting}, {}));
    }

    void leadersAreWhoDecides()
    {
        const VillagerId chair = VillagerId::fresh(), secretary = VillagerId::fresh(), deputy = VillagerId::fresh(),
                         committee = VillagerId::fresh(), supervisor = VillagerId::fresh(), representative = VillagerId::fresh();
        const QDate day(2026, 11, 22);
        const QList<Seat> seats{{.villager = secretary, .body = Body::PartyBranch, .post = u"村党支部书记"_s},
                                {.villager = deputy, .body = Body::PartyBranch, .post = u"副书记"_s},
                                {.villager = committee, .body = Body::VillagersCommittee, .post = u"委员"_s},
                                {.villager = supervisor, .body = Body::SupervisionCommittee, .post = u"主任"_s},
                                {.villager = representative, .body = Body::Representatives},
                                {.villager = representative, .body = Body::VillagersCommittee, .post = u"主任"_s, .until = day.addDays(-1)}};
        QCOMPARE(speakerClassOf(chair, chair, seats, day), SpeakerClass::Leader);
        QCOMPARE(speakerClassOf(secretary, chair, seats, day), SpeakerClass::Leader);
        QCOMPARE(speakerClassOf(deputy, chair, seats, day), SpeakerClass::Cadre);
        QCOMPARE(speakerClassOf(committee, chair, seats, day), SpeakerClass::Leader);
        QCOMPARE(speakerClassOf(supervisor, chair, seats, day), SpeakerClass::Cadre);
        QCOMPARE(speakerClassOf(representative, chair, seats, day), SpeakerClass::Villager); // their term is over
        QCOMPARE(speakerClassOf(VillagerId::fresh(), chair, seats, day), SpeakerClass::Villager);
    }

    void timeIsAddedUpByClass()
    {
        QList<SpeakingTurn> turns{spoke(VillagerId::fresh(), SpeakerClass::Leader, 310), spoke(VillagerId::fresh(), SpeakerClass::Villager, 690, true)};
        TalkTime time = talkTimeOf(turns);
        QCOMPARE(time.total(), 1000);
        QCOMPARE(time.percent(time.leaders), 31);
        QCOMPARE(time.percent(time.women), 69);
        QVERIFY(!time.leadersTalkMost());
        turns.append(spoke(VillagerId::fresh(), SpeakerClass::Leader, 380));
        QVERIFY(!talkTimeOf(turns).leadersTalkMost()); // half is not above half
        turns.append(spoke(VillagerId::fresh(), SpeakerClass::Leader, 1));
        QVERIFY(talkTimeOf(turns).leadersTalkMost());
        turns.last().withdrawn = true;
        QVERIFY(!talkTimeOf(turns).leadersTalkMost());
        QCOMPARE(talkTimeOf({}).percent(0), 0);
        QVERIFY(!talkTimeOf({}).leadersTalkMost());
    }

    void theClockStandsStillInPauses()
    {
        TurnClock clock(180, 5000);
        QCOMPARE(clock.left(5000), 180);
        QCOMPARE(clock.left(5999), 180); // the second has not run yet
        QCOMPARE(clock.elapsed(65000), 60);
        clock.pause(65000);
        QVERIFY(clock.isPaused());
        clock.pause(70000);
        QCOMPARE(clock.elapsed(999000), 60);
        clock.goOn(999000);
        clock.goOn(1000500); // twice is once
        QCOMPARE(clock.elapsed(1000000), 61);
        clock.extend(moreTurnSeconds);
        QCOMPARE(clock.left(1000000), 179);
        QVERIFY(!clock.isOver(1000000));
        QVERIFY(clock.isOver(1000000 + 179000));
        QCOMPARE(clock.left(1000000 + 200000), -21);
        QCOMPARE(TurnClock(60, 1000).elapsed(500), 0); // a clock that was set back runs on from nought
    }

    /// However often it is paused, what ran is never more than what passed, and what did not run is missing from it.
    void pausesAndRunsMakeTheWhole()
    {
        QRandomGenerator dice(11);
        for (int round = 0; round < 200; ++round) {
            qint64 at = dice.bounded(100000);
            TurnClock clock(600, at);
            qint64 ran = 0;
            for (int step = 0; step < 20; ++step) {
                const qint64 passed = dice.bounded(40000);
                ran += clock.isPaused() ? 0 : passed;
                at += passed;
                QCOMPARE(clock.elapsed(at), int(ran / 1000));
                clock.isPaused() ? clock.goOn(at) : clock.pause(at);
            }
        }
    }
};

YISHIBU_TEST(TestSpeaking)
#include "tst_speaking.moc"
