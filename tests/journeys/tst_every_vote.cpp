#include "tests/journeys/pdf_words.h"
#include "tests/journeys/vote_at_work.h"
#include "tests/support/test_case.h"

#include "app/minutes/sentences.h"
#include "app/voting/choice.h"
#include "app/voting/named_answer.h"
#include "app/voting/tally.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/ballot_store.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// One item in each way of voting, from the frozen motion to the printed minutes (and, on paper, to the count report and the tally
/// sheet), by mouse and keyboard in the window; then the book is asked.
class TestEveryVote : public QObject, VoteAtWork
{
    Q_OBJECT

    void isClosedAndPrinted(const QStringList &sentences)
    {
        const Vote vote = keptVote();
        QCOMPARE(vote.snapshot->present, here());
        QVERIFY(vote.frozen && vote.counted && vote.decision->passed);
        QVERIFY(resolveAndClose());
        QVERIFY(stands(minutesOnPaper(), QStringList{vote.motion, u"本议题结果：通过"_s} + sentences));
        QVERIFY(book().check()->isSound());
        stop();
        QCOMPARE(linesOf(u"resolution.made"_s), 1);
    }

    void isDecided(const HandCount &count)
    {
        const Vote vote = keptVote();
        QVERIFY(vote.counted);
        QCOMPARE(*vote.count, count);
        QCOMPARE(vote.decision->required, here() / 2 + 1);
    }

    QString passedWith(int inFavour, const QString &unit) const
    {
        return u"须有%1%3以上同意，实有%2%3同意，通过。"_s.arg(QString::number(here() / 2 + 1), QString::number(inFavour), unit);
    }

    /// What the count report and the tally sheet of the vote in front say.
    void papersSay(const QStringList &report)
    {
        const Vote vote = keptVote();
        const Ballot ballot = keptBallot();
        const QStringList figures{u"发出表决票%1张，收回%1张"_s.arg(here()), u"收回票数没有超过发出票数，投票有效"_s,
                                  u"唱票人"_s + hall().nameOf(*ballot.crew.caller), u"由代书人代写2张，不记所写内容"_s, u"观察人员：罗文"_s};
        QVERIFY(stands(paperOfVote(u"printCountReport"_s), QStringList{u"计票结果报告单"_s, vote.motion} + figures + report));
        const QString sheet = paperOfVote(u"printTallySheet"_s);
        QVERIFY(stands(sheet, QStringList{u"计票单"_s, vote.motion, u"弃权"_s, u"监票人（签字）"_s} + vote.question.options));
    }

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Tokens()); }
    void init() { QVERIFY(beginAtVote(QString::fromLatin1(QTest::currentTestFunction()))); }
    void cleanup() { stop(); }

    void byShowOfHands()
    {
        QVERIFY(put(VoteMethod::ShowOfHands));
        const int all = here();
        QVERIFY(press(u"inFavour"_s, QString::number(all - 9)) && press(u"against"_s, u"6"_s) && press(u"abstained"_s, u"2"_s) && goOn());
        isDecided({all - 9, 6, 2});
        // 应到, 到会, 法定数, then each answer over its share, as they stand in the table of the record book.
        const VoteSnapshot there = *keptVote().snapshot;
        QString figures = u"%1%2%3"_s.arg(there.base).arg(there.present).arg(there.quorum);
        for (const int answer : {all - 9, 6, 2, 1})
            figures += QString::number(answer) + sentences::share(answer, all);
        const QString passed = passedWith(all - 9, u"人"_s);
        if (!QTest::currentTestFailed())
            isClosedAndPrinted({u"举手表决"_s, figures + QString::number(all / 2 + 1) + u"通过"_s, passed});
        if (!QTest::currentTestFailed())
            QVERIFY(linesOf(u"vote.opened"_s) == 1 && linesOf(u"vote.frozen"_s) == 1 && linesOf(u"vote.counted"_s) == 1);
    }

    void byRollCall()
    {
        QVERIFY(put(VoteMethod::RollCall));
        const int all = here();
        QVERIFY(keysAt(u"rollCall"_s, QString(all - 4, u'1') + u"2\b2321"_s)); // a slip is taken back
        QVERIFY(goOn());
        isDecided({all - 3, 2, 1});
        const QString passed = passedWith(all - 3, u"人"_s);
        if (!QTest::currentTestFailed())
            isClosedAndPrinted({u"唱名表决"_s, passed});
        if (!QTest::currentTestFailed())
            QVERIFY(linesOf(u"vote.answered"_s) == all + 1 && linesOf(u"vote.answer_withdrawn"_s) == 1);
    }

    void byPapersWithNames()
    {
        QVERIFY(put(VoteMethod::NamedBallot));
        const int all = here();
        QVERIFY(stands(paperOfVote(u"printBallots"_s), {lastVote().motion, u"姓名："_s}));
        QVERIFY(openBox());
        QVERIFY(keysAt(u"callPanel"_s, QString(all - 6, u'1') + u"22\b223n01"_s)); // a slip, one without a name, one with two marks
        QVERIFY(compareAndAnnounce({all - 6, 3, 1}, 2));
        isDecided({all - 6, 3, 1});
        const Ballot ballot = keptBallot();
        QCOMPARE(std::ranges::count_if(ballot.papers, [](const CalledPaper &one) { return !one.withdrawn && one.signer; }), all - 1);
        const QString valid = u"有效票%1张（其中弃权票1张），无效票2张"_s.arg(all - 2);
        papersSay({u"记名投票"_s, valid, u"票上写明姓名，唱票时逐张念出姓名"_s, u"同意：%1票"_s.arg(all - 6)});
        const QString passed = passedWith(all - 6, u"票"_s);
        if (!QTest::currentTestFailed())
            isClosedAndPrinted({u"记名投票"_s, u"发出表决票%1张，收回%1张"_s.arg(all), valid, passed});
    }

    void byConsensusWithAReservation()
    {
        QVERIFY(put(VoteMethod::Consensus));
        const int all = here();
        const VillagerId who = hall().attendance().presentMembers().first();
        const QString name = hall().nameOf(who);
        QVERIFY(press(u"objections"_s, u"0"_s) && press(u"reservations"_s, u"2"_s));
        QVERIFY(typePerson(u"dissentWhose"_s, name) && click(u"dissentNamed"_s) && typePerson(u"dissentWords"_s, u"沟要先清淤"_s));
        QVERIFY(typePerson(u"dissentWords"_s, u"路面要留坡"_s)); // and one without a name
        QVERIFY(goOn());
        isDecided({all - 2, 0, 2});
        QCOMPARE(book().ballots().dissents(hall().meeting().id)->size(), 2);
        if (!QTest::currentTestFailed())
            isClosedAndPrinted({u"协商一致"_s, u"到会人员无人反对，协商一致，通过。"_s, name + u"：“沟要先清淤”"_s, u"不具名：“路面要留坡”"_s});
        if (!QTest::currentTestFailed())
            QCOMPARE(linesOf(u"dissent.recorded"_s), 2);
    }

    void bySecretBallot()
    {
        QVERIFY(put(VoteMethod::SecretBallot) && openBox());
        const int all = here();
        // One is called wrong and taken back; one is spoiled, because it carries too many marks.
        QVERIFY(keysAt(u"callPanel"_s, u"2\b"_s + QString(all - 6, u'1') + u"2222"_s + u"3"_s + u"01"_s));
        QVERIFY(compareAndAnnounce({all - 6, 4, 1}, 1));
        isDecided({all - 6, 4, 1});
        const Ballot ballot = keptBallot();
        QCOMPARE(calledOf(ballot), all);
        QCOMPARE(firstCount({}, ballot), (PaperFigures{{all - 6, 4, 1}, 1, all}));
        const QString valid = u"有效票%1张（其中弃权票1张），无效票1张"_s.arg(all - 1);
        papersSay({u"无记名投票"_s, valid, u"同意：%1票"_s.arg(all - 6), u"不同意：4票"_s, u"弃权：1票"_s, u"无效票：多选1张"_s});
        const QString passed = passedWith(all - 6, u"票"_s);
        if (!QTest::currentTestFailed())
            isClosedAndPrinted({u"无记名投票"_s, u"发出表决票%1张，收回%1张"_s.arg(all), valid, u"票箱当众验空封好"_s, passed});
        if (!QTest::currentTestFailed())
            QVERIFY(linesOf(u"ballot.called"_s) == all + 1 && linesOf(u"ballot.call_withdrawn"_s) == 1 && linesOf(u"ballot.issued"_s) == 1);
    }

    void oneOfSeveral()
    {
        QVERIFY(put(VoteMethod::ShowOfHands, QuestionKind::OneOf, {u"水泥路面"_s, u"沥青路面"_s}));
        const int all = here();
        QVERIFY(press(u"figure0"_s, QString::number(all - 6)) && press(u"figure1"_s, u"4"_s) && press(u"figure2"_s, u"2"_s) && goOn());
        isDecided({all - 6, 4, 2});
        QCOMPARE(keptVote().optionVotes, (QList<int>{all - 6, 4}));
        QCOMPARE(keptVote().chosen, QList<int>{0});
        if (!QTest::currentTestFailed())
            isClosedAndPrinted({u"举手表决，2项中选1项"_s, u"水泥路面入选"_s});
    }

    /// Name by name too: who is passed over is asked again at the end, and here says nothing then either.
    void oneOfSeveralNameByName()
    {
        QVERIFY(put(VoteMethod::RollCall, QuestionKind::OneOf, {u"水泥路面"_s, u"沥青路面"_s, u"砂石路面"_s}));
        const int all = here();
        const QString passedOver = find<QLabel>(u"calledNow"_s)->text();
        QVERIFY(keysAt(u"rollCall"_s, u" "_s + QString(all - 7, u'1') + u"2\b222"_s + u"33"_s + u"."_s)); // a slip is taken back
        QCOMPARE(find<QLabel>(u"calledNow"_s)->text(), passedOver);
        QVERIFY(goOn());
        isDecided({all - 7, 5, 1});
        QCOMPARE(keptVote().optionVotes, (QList<int>{all - 7, 3, 2}));
        QCOMPARE(keptVote().chosen, QList<int>{0});
        const QHash<SignInId, int> answers = answersOf(*book().ballots().answers(hall().meeting().id));
        QCOMPARE(answers.size(), all - 1);
        const SignInId first = keptVote().present.constFirst();
        QVERIFY(!answers.contains(first));
        QStringList rows; // the option, its votes, its share of those here
        const QList<int> votes{all - 7, 3, 2};
        for (int option = 0; option < votes.size(); ++option)
            rows.append(keptVote().question.options.at(option) + QString::number(votes.at(option)) + sentences::share(votes.at(option), all));
        rows.first().append(u"入选"_s);
        const QString chosen = u"每项须得%1人以上才能入选，通过：水泥路面入选。"_s.arg(all / 2 + 1);
        if (!QTest::currentTestFailed())
            isClosedAndPrinted(QStringList{u"唱名表决，3项中选1项"_s, chosen, u"（入选：水泥路面）"_s} + rows);
        if (!QTest::currentTestFailed())
            QVERIFY(linesOf(u"vote.answered"_s) == all && linesOf(u"vote.answer_withdrawn"_s) == 1);
    }

    void atMostTwoOfThree()
    {
        QVERIFY(put(VoteMethod::SecretBallot, QuestionKind::AtMost, {u"先修三组"_s, u"先修四组"_s, u"先修五组"_s}, 2) && openBox());
        const int all = here();
        QVERIFY(keysAt(u"callPanel"_s, u"12\n"_s.repeated(all - 6) + u"1\n"_s.repeated(5) + u".\n"_s));
        QVERIFY(compareAndAnnounce({all - 1, all - 6, 0, 1}));
        QCOMPARE(keptVote().optionVotes, (QList<int>{all - 1, all - 6, 0}));
        QCOMPARE(keptVote().chosen, (QList<int>{0, 1}));
        papersSay({u"入选：先修三组、先修四组"_s});
        if (!QTest::currentTestFailed())
            isClosedAndPrinted({u"无记名投票，3项中限选2项"_s, u"先修三组、先修四组入选"_s});
    }

    /// Everybody approves of one, and of the others too few of any: a run-off among those for the place that is left.
    void anApprovalListAndItsRunOff()
    {
        QVERIFY(put(VoteMethod::SecretBallot, QuestionKind::Approval, {u"村道硬化"_s, u"饮水管网"_s, u"文化广场"_s}, 2) && openBox());
        const int all = here();
        QVERIFY(keysAt(u"callPanel"_s, u"12\n"_s.repeated(10) + u"13\n"_s.repeated(8) + u"1\n"_s.repeated(all - 18)));
        QVERIFY(compareAndAnnounce({all, 10, 8, 0}));
        const Vote first = keptVote();
        QCOMPARE(first.chosen, QList<int>{0});
        QCOMPARE(placesLeft(first), 1);
        papersSay({u"入选：村道硬化"_s, u"尚缺1项，可在饮水管网、文化广场中另行投票"_s});
        if (QTest::currentTestFailed())
            return;

        QVERIFY(click(u"runOff"_s) && goOn());
        const Vote runOff = keptVote();
        QCOMPARE(runOff.runOffOf, std::optional(first.id));
        QCOMPARE(runOff.question, (Question{QuestionKind::Approval, {u"饮水管网"_s, u"文化广场"_s}, 1}));
        QVERIFY(openBox());
        QVERIFY(keysAt(u"callPanel"_s, u"1\n"_s.repeated(all - 4) + u"2\n"_s.repeated(3) + u".\n"_s));
        QVERIFY(compareAndAnnounce({all - 4, 3, 1}));
        QCOMPARE(keptVote().chosen, QList<int>{0});
        papersSay({u"入选：饮水管网"_s});
        if (!QTest::currentTestFailed())
            isClosedAndPrinted({u"村道硬化入选"_s, u"饮水管网入选"_s, u"本次表决补足本议题第1次表决未选满的名额"_s});
        if (!QTest::currentTestFailed())
            QVERIFY(linesOf(u"vote.counted"_s) == 2 && linesOf(u"ballot.called"_s) == 2 * all);
    }
};

YISHIBU_TEST(TestEveryVote)
#include "tst_every_vote.moc"
