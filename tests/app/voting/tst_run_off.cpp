#include "app/voting/choice.h"

#include "app/voting/decision.h"
#include "tests/app/voting/counted_ballot.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

/// Of 38 representatives 31 there: it takes 16.
ChoiceResult chosen(const Question &question, const QList<int> &votes, int abstained = 0)
{
    return choose(representativesCard(), *voteOn(question).snapshot, question, votes, abstained).value();
}

/// A vote with the result of these votes, as it is kept.
Vote counted(const Question &question, const QList<int> &votes)
{
    Vote vote = voteOn(question);
    const ChoiceResult result = chosen(question, votes);
    vote.optionVotes = result.votes;
    vote.chosen = result.chosen;
    vote.count = countOf(result, *vote.snapshot, 0);
    vote.decision = result.decision;
    vote.counted = Moment();
    return vote;
}

} // namespace

/// 另行投票: the places that a choice left open are filled by a second vote.
class TestRunOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two places, one is filled: the other by a second vote among those left.
    void aRunOffIsOpenedForThePlacesLeft()
    {
        const Question two = choiceOf(QuestionKind::AtMost, 4, 2);
        AgendaItem item;
        Vote first = counted(two, {24, 15, 9, 9});
        first.item = item.id;
        item.ending = ItemEnding::Passed;
        QCOMPARE(placesLeft(first), 1);
        const Question next = *runOffQuestion(two, chosen(two, {24, 15, 9, 9}));
        QCOMPARE(next, (Question{.kind = QuestionKind::AtMost, .options = {u"乙"_s, u"丙"_s, u"丁"_s}, .most = 1}));
        Vote second;
        second.item = item.id;
        second.motion = first.motion;
        second.method = VoteMethod::SecretBallot;
        second.question = next;
        QVERIFY(mayOpenVote(item, second, {first}).error().is(VotingRefusal::AlreadyDecided));
        second.runOffOf = first.id;
        QVERIFY(mayOpenVote(item, second, {first}));
        second.question.options[0] = u"甲"_s; // was chosen
        QCOMPARE(mayOpenVote(item, second, {first}).error(), Reason::refusal(ChoiceRefusal::OptionNotLeft, {}, {}, {u"甲"_s}));
        second.question.options[0] = u"戊"_s; // did not stand
        QVERIFY(mayOpenVote(item, second, {first}).error().is(ChoiceRefusal::OptionNotLeft));
        second.question = next;
        second.question.most = 2;
        QCOMPARE(mayOpenVote(item, second, {first}).error(), Reason::refusal(ChoiceRefusal::MostOutOfRange, {2, 1}));
        second.question = {};
        QVERIFY(mayOpenVote(item, second, {first}).error().is(ChoiceRefusal::NoPlaceLeft));
        second.question = next;
        QVERIFY(mayOpenVote(item, second, {}).error().is(ChoiceRefusal::NoPlaceLeft)); // of a vote nobody knows
        first.withdrawn = true;
        QVERIFY(mayOpenVote(item, second, {first}).error().is(ChoiceRefusal::NoPlaceLeft));
    }

    void aFilledVoteHasNoRunOff()
    {
        const Question two = choiceOf(QuestionKind::AtMost, 4, 2);
        AgendaItem item;
        Vote first = counted(two, {24, 17, 9, 9});
        first.item = item.id;
        QCOMPARE(placesLeft(first), 0);
        QVERIFY(!runOffQuestion(two, chosen(two, {24, 17, 9, 9})));
        Vote second = voteOn(choiceOf(QuestionKind::OneOf, 2));
        second.item = item.id;
        second.runOffOf = first.id;
        QVERIFY(mayOpenVote(item, second, {first}).error().is(ChoiceRefusal::NoPlaceLeft));
        Vote asked = voteOn({});
        asked.item = item.id;
        asked.counted = Moment();
        QCOMPARE(placesLeft(asked), 0);
        Vote stillOpen = counted(two, {24, 3, 2, 1});
        stillOpen.counted.reset();
        QCOMPARE(placesLeft(stillOpen), 0);
    }

    /// What was chosen first is decided, whatever the second vote comes to.
    void whatPassedBeforeStaysPassed()
    {
        Vote first = counted(choiceOf(QuestionKind::AtMost, 4, 2), {24, 15, 9, 9});
        Vote second = counted({QuestionKind::AtMost, {u"乙"_s, u"丙"_s}, 1}, {15, 14});
        QCOMPARE(endingOf(second, {first, second}), ItemEnding::NotPassed);
        second.runOffOf = first.id;
        QCOMPARE(endingOf(second, {first, second}), ItemEnding::Passed);
        first.withdrawn = true;
        QCOMPARE(endingOf(second, {first, second}), ItemEnding::NotPassed);
        QCOMPARE(endingOf(counted(choiceOf(QuestionKind::OneOf, 2), {16, 3}), {}), ItemEnding::Passed);
    }

    /// A run-off that left a place open may be followed by another, and one that filled it by none.
    void runOffsFollowOneAnother()
    {
        AgendaItem item;
        Vote first = counted(choiceOf(QuestionKind::AtMost, 6, 3), {24, 15, 9, 9, 4, 2});
        Vote second = counted({QuestionKind::AtMost, {u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s}, 2}, {20, 12, 11, 3});
        Vote third = counted({QuestionKind::AtMost, {u"丙"_s, u"丁"_s}, 1}, {16, 12});
        for (Vote *vote : {&first, &second, &third})
            vote->item = item.id;
        second.runOffOf = first.id;
        third.runOffOf = second.id;
        Vote opened = third;
        opened.counted.reset();
        QVERIFY(mayOpenVote(item, opened, {first, second}));
        opened.runOffOf = first.id; // the second vote passed too, and would be overlooked
        QVERIFY(mayOpenVote(item, opened, {first, second}).error().is(VotingRefusal::AlreadyDecided));
        Vote fourth = opened;
        fourth.id = VoteId::fresh();
        fourth.runOffOf = third.id;
        QVERIFY(mayOpenVote(item, fourth, {first, second, third}).error().is(ChoiceRefusal::NoPlaceLeft));
        Vote open = second;
        open.id = VoteId::fresh();
        open.counted.reset();
        fourth.runOffOf = first.id;
        QVERIFY(mayOpenVote(item, fourth, {first, open}).error().is(VotingRefusal::MotionOpen));
    }
};

YISHIBU_TEST(TestRunOff)
#include "tst_run_off.moc"
