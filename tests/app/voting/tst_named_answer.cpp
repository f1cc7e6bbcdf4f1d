#include "app/voting/named_answer.h"

#include "app/voting/decision.h"
#include "tests/app/voting/counted_ballot.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

/// A roll call of so many who were there when the count began.
Vote rollCall(int present, const Question &question = {})
{
    Vote vote = voteOn(question, present, present);
    vote.method = VoteMethod::RollCall;
    for (int i = 0; i < present; ++i)
        vote.present.append(SignInId::fresh());
    return vote;
}

NamedAnswer answer(const Vote &vote, const SignInId &who, int row, qint64 sequence = 0)
{
    NamedAnswer given;
    given.vote = vote.id;
    given.signIn = who;
    given.row = row;
    given.given.sequence = sequence;
    return given;
}

int one(const SignInId &)
{
    return 1;
}

} // namespace

/// 唱名表决: each member by name.
class TestNamedAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreCalledInOrder()
    {
        const Vote vote = rollCall(4);
        QList<NamedAnswer> answers;
        QCOMPARE(notYetCalled(vote, answers), vote.present);
        answers.append(answer(vote, vote.present.at(2), 0));
        answers.append(answer(vote, vote.present.at(0), 1));
        QCOMPARE(notYetCalled(vote, answers), (QList<SignInId>{vote.present.at(1), vote.present.at(3)}));
    }

    void theLastAnswerStands()
    {
        const Vote vote = rollCall(2);
        const SignInId who = vote.present.first();
        QList<NamedAnswer> answers{answer(vote, who, 0, 1), answer(vote, who, 1, 2)};
        QCOMPARE(answersOf(answers).value(who), 1);
        QCOMPARE(sumOf(vote, answers, one), (QList<int>{0, 1, 0}));
        // Taken back: the one before stands again.
        answers.last().withdrawn = true;
        QCOMPARE(answersOf(answers).value(who), 0);
        answers.first().withdrawn = true;
        QVERIFY(answersOf(answers).isEmpty());
        QCOMPARE(notYetCalled(vote, answers), vote.present);
        // Later is what was kept later, however a list comes.
        answers = {answer(vote, who, 2, 9), answer(vote, who, 0, 4)};
        QCOMPARE(answersOf(answers).value(who), 2);
    }

    void onlyWhoWasThereAnswers()
    {
        Vote vote = rollCall(3);
        QVERIFY(mayAnswer(vote, answer(vote, vote.present.at(1), 2)));
        QVERIFY(mayAnswer(vote, answer(vote, SignInId::fresh(), 0)).error().is(RollCallRefusal::NotThereAtCount));
        QCOMPARE(mayAnswer(vote, answer(vote, vote.present.at(1), 3)).error(), Reason::refusal(RollCallRefusal::NoSuchAnswer, {4}));
        QVERIFY(mayAnswer(vote, answer(vote, vote.present.at(1), -1)).error().is(RollCallRefusal::NoSuchAnswer));
        QVERIFY(mayAnswer(vote, answer(rollCall(3), vote.present.at(1), 0)).error().is(RollCallRefusal::NotNamedVote));
        vote.counted = Moment();
        QVERIFY(mayAnswer(vote, answer(vote, vote.present.at(1), 0)).error().is(VotingRefusal::AlreadyDecided));
        vote.counted.reset();
        vote.withdrawn = true;
        QVERIFY(mayAnswer(vote, answer(vote, vote.present.at(1), 0)).error().is(VotingRefusal::VoteWithdrawn));
        for (const VoteMethod method : {VoteMethod::ShowOfHands, VoteMethod::SecretBallot, VoteMethod::NamedBallot, VoteMethod::Consensus}) {
            Vote other = rollCall(3);
            other.method = method;
            QVERIFY(mayAnswer(other, answer(other, other.present.at(0), 0)).error().is(RollCallRefusal::NotNamedVote));
            QVERIFY(mayEndRollCall(other, {}).error().is(RollCallRefusal::NotNamedVote));
        }
    }

    void anAnswerOfSomebodyElseCountsForNothing()
    {
        const Vote vote = rollCall(2);
        const QList<NamedAnswer> answers{answer(vote, SignInId::fresh(), 0), answer(vote, vote.present.at(0), 7)};
        QCOMPARE(sumOf(vote, answers, one), (QList<int>{0, 0, 0}));
    }

    void somebodyHasAnswered()
    {
        const Vote vote = rollCall(2);
        QVERIFY(mayEndRollCall(vote, {}).error().is(RollCallRefusal::NobodyAnswered));
        QVERIFY(mayEndRollCall(vote, {answer(vote, SignInId::fresh(), 0)}).error().is(RollCallRefusal::NobodyAnswered));
        QVERIFY(mayEndRollCall(vote, {answer(vote, vote.present.at(1), 0)}));
    }

    /// 31 there: 16 say yes, two do not answer, which hinders nothing.
    void whatTheyAnsweredDecides()
    {
        const Vote vote = rollCall(31);
        QList<NamedAnswer> answers;
        for (int i = 0; i < 29; ++i)
            answers.append(answer(vote, vote.present.at(i), i < 16 ? 0 : i < 26 ? 1 : 2));
        const HandCount hands = handsOfRows(sumOf(vote, answers, one));
        QCOMPARE(hands, (HandCount{16, 10, 3}));
        QVERIFY(decide(representativesCard(), *vote.snapshot, hands)->passed);
        QCOMPARE(silentOf(*vote.snapshot, hands), 2);
    }

    /// 一事一议: each representative for the households they stand for.
    void eachCountsForTheirHouseholds()
    {
        const Vote vote = rollCall(3);
        const QHash<SignInId, int> households{{vote.present.at(0), 12}, {vote.present.at(1), 7}, {vote.present.at(2), 9}};
        const QList<NamedAnswer> answers{answer(vote, vote.present.at(0), 0), answer(vote, vote.present.at(1), 1), answer(vote, vote.present.at(2), 0)};
        QCOMPARE(sumOf(vote, answers, [&](const SignInId &who) { return households.value(who); }), (QList<int>{21, 7, 0}));
    }

    void aChoiceIsAnsweredByOption()
    {
        const Vote vote = rollCall(5, choiceOf(QuestionKind::OneOf, 3));
        QList<NamedAnswer> answers;
        for (int i = 0; i < 5; ++i) {
            answers.append(answer(vote, vote.present.at(i), i % 4));
            QVERIFY(mayAnswer(vote, answers.last()));
        }
        QCOMPARE(sumOf(vote, answers, one), (QList<int>{2, 1, 1, 1}));
    }
};

YISHIBU_TEST(TestNamedAnswer)
#include "tst_named_answer.moc"
