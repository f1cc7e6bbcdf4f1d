#include "tests/journeys/pdf_words.h"
#include "tests/journeys/vote_at_work.h"
#include "tests/support/test_case.h"

#include "app/minutes/sentences.h"
#include "app/rehearsal/meeting_script.h"
#include "app/voting/named_answer.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/ballot_store.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// 一事一议筹资筹劳 before 村民代表会议, from the frozen motion to the printed minutes: people come, and the households they stand for
/// are counted (law-and-paper.md A3). The shipped register says of each representative how many those are.
class TestVoteByHouseholds : public QObject, VoteAtWork
{
    Q_OBJECT

    static void raiseMoney(MeetingScript &script)
    {
        ScriptItem &item = script.items.first();
        item.topic.matter = u"fund_labour_raising"_s;
        item.delegation->matter = item.topic.matter;
    }

    /// As the list of representatives has it, typed there by the village.
    int householdsOf(const VillagerId &who) const
    {
        for (const Seat &seat : hall().seats()) {
            if (seat.villager == who && seat.body == Body::Representatives)
                return seat.households;
        }
        return 0;
    }

    int householdsOf(const QList<VillagerId> &people) const
    {
        int sum = 0;
        for (const VillagerId &who : people)
            sum += householdsOf(who);
        return sum;
    }

    /// Counted of households, of which two thirds have to be stood for; more than half of those stood for pass it.
    void isDecided(const HandCount &count, int there)
    {
        const Vote vote = keptVote();
        QVERIFY(vote.frozen && vote.counted && vote.decision->passed);
        QCOMPARE(*vote.count, count);
        QCOMPARE(vote.snapshot->by, VotesBy::HouseholdsStoodFor);
        QCOMPARE(vote.snapshot->base, 318);
        QCOMPARE(vote.snapshot->quorum, 212);
        QCOMPARE(vote.snapshot->present, there);
        QCOMPARE(vote.snapshot->signedIn, householdsOf(hall().attendance().attendedMembers()));
        QVERIFY(vote.snapshot->signedIn > there); // one left before
        QCOMPARE(vote.present.size(), here());
        QCOMPARE(vote.decision->required, there / 2 + 1);
        QCOMPARE(vote.decision->article, u"国办发〔2007〕4号"_s);
    }

    void isClosedAndPrinted(const QStringList &sentences)
    {
        const Vote vote = keptVote();
        const VoteSnapshot there = *vote.snapshot;
        QVERIFY(resolveAndClose());
        // 全村户, 代表户, 法定数, then each answer over its share of the households stood for.
        QString figures = u"%1%2%3"_s.arg(there.base).arg(there.present).arg(there.quorum);
        for (const int answer : {vote.count->inFavour, vote.count->against, vote.count->abstained, there.present - vote.count->sum()})
            figures += QString::number(answer) + sentences::share(answer, there.present);
        const QString passed = u"须有%1户以上同意，实有%2户同意，通过。"_s.arg(vote.decision->required).arg(vote.count->inFavour);
        const QString signedIn = u"本次会议已签到%1户，表决时在场%2户。"_s.arg(there.signedIn).arg(there.present);
        QVERIFY(stands(minutesOnPaper(), QStringList{vote.motion, u"本议题结果：通过"_s, u"全村户"_s, u"代表户"_s, u"国办发〔2007〕4号"_s,
                                                     figures + QString::number(vote.decision->required) + u"通过"_s, passed, signedIn}
                                             + sentences));
        QVERIFY(book().check()->isSound());
        stop();
        QCOMPARE(linesOf(u"resolution.made"_s), 1);
    }

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Tokens()); }
    void init() { QVERIFY(beginAtVote(QString::fromLatin1(QTest::currentTestFunction()), &raiseMoney)); }
    void cleanup() { stop(); }

    /// The tellers add up the households of the hands; papers, whose owners nobody knows, cannot be weighed and are not offered.
    void byHands()
    {
        const auto *method = find<QComboBox>(u"method"_s);
        QVERIFY(method && method->findData(int(VoteMethod::RollCall)) >= 0 && method->findData(int(VoteMethod::SecretBallot)) < 0);
        QVERIFY(put(VoteMethod::ShowOfHands));
        const int there = householdsOf(hall().attendance().presentMembers());
        QVERIFY(there > here());
        QCOMPARE(find<QLabel>(u"countedOf"_s)->text(), u"318"_s);
        QCOMPARE(find<QLabel>(u"countedHere"_s)->text(), QString::number(there));
        const VillagerId anybody = hall().attendance().presentMembers().constFirst();
        const QString one = u"%1 %2"_s.arg(hall().nameOf(anybody)).arg(householdsOf(anybody));
        QVERIFY(find<QLabel>(u"householdsOfEach"_s)->text().contains(one));
        QVERIFY(press(u"inFavour"_s, QString::number(there)) && press(u"against"_s, u"1"_s) && press(u"abstained"_s, u"4"_s));
        QVERIFY2(whyNot().contains(QString::number(there)), qPrintable(whyNot())); // more than they stand for
        QVERIFY(press(u"inFavour"_s, QString::number(there - 30)) && press(u"against"_s, u"20"_s) && goOn());
        isDecided({there - 30, 20, 4}, there);
        if (!QTest::currentTestFailed())
            isClosedAndPrinted({u"举手表决"_s});
        if (!QTest::currentTestFailed())
            QVERIFY(linesOf(u"vote.frozen"_s) == 1 && linesOf(u"vote.counted"_s) == 1);
    }

    /// Each answers once, for all the households they stand for.
    void byRollCall()
    {
        QVERIFY(put(VoteMethod::RollCall));
        const int there = householdsOf(hall().attendance().presentMembers());
        QVERIFY(keysAt(u"rollCall"_s, QString(here() - 5, u'1') + u"2\b2223"_s)); // a slip is taken back; one says nothing
        QVERIFY(goOn());
        QList<int> sums{0, 0, 0};
        const QHash<SignInId, int> answers = answersOf(*book().ballots().answers(hall().meeting().id));
        const QList<SignIn> signIns = hall().attendance().signIns();
        for (const SignIn &one : signIns) {
            if (const auto row = answers.constFind(one.id); row != answers.cend())
                sums[*row] += householdsOf(one.villager);
        }
        QCOMPARE(answers.size(), here() - 1);
        QVERIFY(sums.at(0) > here() && sums.at(1) > 3 && sums.at(2) > 1);
        isDecided({sums.at(0), sums.at(1), sums.at(2)}, there);
        if (!QTest::currentTestFailed())
            isClosedAndPrinted({u"唱名表决"_s});
        if (!QTest::currentTestFailed())
            QVERIFY(linesOf(u"vote.answered"_s) == answers.size() + 1 && linesOf(u"vote.answer_withdrawn"_s) == 1);
    }
};

YISHIBU_TEST(TestVoteByHouseholds)
#include "tst_vote_by_households.moc"
