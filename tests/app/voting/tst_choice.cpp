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

Reason refused(const Question &question, const QList<int> &votes, int abstained = 0)
{
    return choose(representativesCard(), *voteOn(question).snapshot, question, votes, abstained).error();
}

} // namespace

/// 单选, 限选, 认可: what several options come to by the rule of the body.
class TestChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeAsked()
    {
        const auto why = [](const Question &question) {
            const Done may = mayAsk(question);
            return may ? std::optional<ChoiceRefusal>() : may.error().code<ChoiceRefusal>();
        };
        QVERIFY(!why({}));
        QVERIFY(!why(choiceOf(QuestionKind::OneOf, 2)));
        QVERIFY(!why(choiceOf(QuestionKind::AtMost, 9, 9)));
        QVERIFY(!why(choiceOf(QuestionKind::Approval, 3, 2)));
        QCOMPARE(why(choiceOf(QuestionKind::OneOf, 1)), ChoiceRefusal::TooFewOptions);
        QCOMPARE(why(choiceOf(QuestionKind::OneOf, 10)), ChoiceRefusal::TooManyOptions);
        QCOMPARE(why(choiceOf(QuestionKind::Motion, 2)), ChoiceRefusal::TooManyOptions);
        QCOMPARE(why(choiceOf(QuestionKind::Motion, 0, 2)), ChoiceRefusal::MostOutOfRange);
        QCOMPARE(why(choiceOf(QuestionKind::OneOf, 3, 2)), ChoiceRefusal::MostOutOfRange);
        QCOMPARE(why(choiceOf(QuestionKind::AtMost, 3, 0)), ChoiceRefusal::MostOutOfRange);
        QCOMPARE(why(choiceOf(QuestionKind::AtMost, 3, 4)), ChoiceRefusal::MostOutOfRange);
        Question question = choiceOf(QuestionKind::OneOf, 3);
        question.options[2] = u" 甲 "_s;
        QCOMPARE(mayAsk(question).error(), Reason::refusal(ChoiceRefusal::SameOption, {}, {}, {u"甲"_s}));
        question.options[2] = u" "_s;
        QCOMPARE(why(question), ChoiceRefusal::EmptyOption);
    }

    void whoIsCalledGivesOneAnswer()
    {
        const Question one = choiceOf(QuestionKind::OneOf, 3);
        const Question two = choiceOf(QuestionKind::AtMost, 3, 2);
        QVERIFY(mayAskBy(VoteMethod::RollCall, one) && mayAskBy(VoteMethod::RollCall, {}));
        QVERIFY(mayAskBy(VoteMethod::SecretBallot, two) && mayAskBy(VoteMethod::ShowOfHands, two));
        QVERIFY(mayAskBy(VoteMethod::RollCall, two).error().is(ChoiceRefusal::MethodUnfit));
        QVERIFY(mayAskBy(VoteMethod::NamedBallot, two)); // a paper carries as many marks with a name on it as without
        QVERIFY(mayAskBy(VoteMethod::Consensus, one).error().is(ChoiceRefusal::MethodUnfit));
        QVERIFY(mayAskBy(VoteMethod::Consensus, {}));
    }

    /// More than half of those there, not the most votes.
    void oneOfSeveralReachesWhatAMotionWould()
    {
        const Question one = choiceOf(QuestionKind::OneOf, 3);
        const ChoiceResult won = chosen(one, {16, 10, 3}, 2);
        QCOMPARE(won.chosen, QList<int>{0});
        QVERIFY(won.decision.passed);
        QCOMPARE(won.decision.required, 16);
        QCOMPARE(won.decision.article, representativesCard().majorityArticle);
        QVERIFY(won.runOff.isEmpty() && won.tied.isEmpty());
        const ChoiceResult most = chosen(one, {15, 10, 3}, 2);
        QVERIFY(most.chosen.isEmpty() && !most.decision.passed);
        QCOMPARE(most.runOff, (QList<int>{0, 1}));
    }

    void equalVotesChooseNobody()
    {
        const Question one = choiceOf(QuestionKind::OneOf, 3);
        const ChoiceResult equal = chosen(one, {12, 12, 7});
        QVERIFY(!equal.decision.passed && equal.tied.isEmpty()); // neither reached it
        QCOMPARE(equal.runOff, (QList<int>{0, 1}));
        // Both reach it, for one place.
        const Question approve = choiceOf(QuestionKind::Approval, 3, 1);
        const ChoiceResult tie = chosen(approve, {20, 5, 20});
        QVERIFY(tie.chosen.isEmpty() && !tie.decision.passed);
        QCOMPARE(tie.tied, (QList<int>{0, 2}));
        QCOMPARE(tie.runOff, (QList<int>{0, 2}));
    }

    void theBestSoManyThatReachIt()
    {
        const Question two = choiceOf(QuestionKind::AtMost, 4, 2);
        QCOMPARE(chosen(two, {17, 24, 16, 5}).chosen, (QList<int>{1, 0}));
        const ChoiceResult left = chosen(two, {24, 15, 9, 9});
        QCOMPARE(left.chosen, QList<int>{0});
        QVERIFY(left.decision.passed);
        QCOMPARE(left.runOff, (QList<int>{1, 2, 3})); // two for one place, and whoever equals the second
        // Equal for the last place: the first is chosen, neither of the others.
        const ChoiceResult tie = chosen(two, {20, 20, 22, 0});
        QCOMPARE(tie.chosen, QList<int>{2});
        QCOMPARE(tie.tied, (QList<int>{0, 1}));
        QCOMPARE(tie.runOff, (QList<int>{0, 1}));
        // Equal above the last place is no matter.
        const ChoiceResult both = chosen(two, {20, 20, 17, 0});
        QCOMPARE(both.chosen, (QList<int>{0, 1}));
        QVERIFY(both.tied.isEmpty() && both.runOff.isEmpty());
        // Three equal for two places.
        QCOMPARE(chosen(two, {20, 20, 20, 0}).tied, (QList<int>{0, 1, 2}));
    }

    void approvalTakesAsManyMarksAsOptions()
    {
        const Question approve = choiceOf(QuestionKind::Approval, 4, 3);
        const ChoiceResult result = chosen(approve, {31, 30, 29, 31});
        QCOMPARE(result.chosen, (QList<int>{0, 3, 1}));
        const ChoiceResult few = chosen(approve, {31, 15, 14, 13});
        QCOMPARE(few.chosen, QList<int>{0});
        QCOMPARE(few.runOff, (QList<int>{1, 2, 3})); // four would run, three remain
        QVERIFY(chosen(choiceOf(QuestionKind::Approval, 2, 2), {31, 3}).runOff.isEmpty()); // one remains: nothing to choose between
    }

    void byTheShareAndTheDenominatorOfTheBody()
    {
        const Question one = choiceOf(QuestionKind::OneOf, 2);
        const auto passes = [&one](Threshold share, Denominator of, int votes, int present = 201, int base = 301) {
            RuleCard card = representativesCard();
            card.majority = share;
            card.majorityOf = of;
            const auto result = choose(card, snapshotOf(Quorum::of(card, base, present)), one, {votes, present - votes}, 0);
            return result->chosen.contains(0);
        };
        QVERIFY(!passes(Threshold::MoreThanHalf, Denominator::Present, 150, 300, 300));
        QVERIFY(passes(Threshold::MoreThanHalf, Denominator::Present, 151, 300, 300));
        QVERIFY(!passes(Threshold::HalfOrMore, Denominator::AllMembers, 150));
        QVERIFY(passes(Threshold::HalfOrMore, Denominator::AllMembers, 151));
        QVERIFY(!passes(Threshold::TwoThirdsOrMore, Denominator::AllMembers, 200));
        QVERIFY(passes(Threshold::TwoThirdsOrMore, Denominator::AllMembers, 201));
        QVERIFY(!passes(Threshold::TwoThirdsOrMore, Denominator::Present, 133));
        QVERIFY(passes(Threshold::TwoThirdsOrMore, Denominator::Present, 134));
        // Half or more of an even number: two may reach it, and tie.
        RuleCard half = representativesCard();
        half.majority = Threshold::HalfOrMore;
        const auto tie = choose(half, snapshotOf(Quorum::of(half, 38, 30)), one, {15, 15}, 0);
        QCOMPARE(tie->tied, (QList<int>{0, 1}));
        QVERIFY(!tie->decision.passed);
    }

    /// 34 had signed in, 31 are there: 16 would do, the stricter figure takes 18.
    void ofTwoFiguresTheStricterCounts()
    {
        const Question one = choiceOf(QuestionKind::OneOf, 2);
        VoteSnapshot there = *voteOn(one).snapshot;
        there.signedIn = 34;
        const auto hangs = choose(representativesCard(), there, one, {17, 14}, 0);
        QVERIFY(!hangs->decision.passed && hangs->chosen.isEmpty());
        QCOMPARE(hangs->decision.required, 16);
        QCOMPARE(hangs->decision.ofSignedIn, 18);
        QCOMPARE(choose(representativesCard(), there, one, {18, 13}, 0)->decision.ofSignedIn, 0);
        QCOMPARE(choose(representativesCard(), there, one, {15, 13}, 0)->decision.ofSignedIn, 0);
        RuleCard there1 = representativesCard();
        there1.countsStricter = false;
        QVERIFY(choose(there1, there, one, {17, 14}, 0)->decision.passed);
    }

    void figuresThatCannotBe()
    {
        const Question one = choiceOf(QuestionKind::OneOf, 3);
        const Question two = choiceOf(QuestionKind::AtMost, 3, 2);
        QCOMPARE(refused(one, {1, 2}), Reason::refusal(ChoiceRefusal::FiguresOfOthers, {2, 3}));
        QCOMPARE(refused(one, {20, 10, 2}), Reason::refusal(ChoiceRefusal::MoreThanThere, {32, 31}));
        QCOMPARE(refused(one, {20, 10, 1}, 1), Reason::refusal(ChoiceRefusal::MoreThanThere, {31, 30}));
        QCOMPARE(refused(two, {32, 1, 1}), Reason::refusal(ChoiceRefusal::MoreThanThere, {32, 31}));
        QCOMPARE(refused(two, {31, 1, 1}, 1), Reason::refusal(ChoiceRefusal::MoreThanThere, {32, 31}));
        QCOMPARE(refused(two, {31, 31, 1}), Reason::refusal(ChoiceRefusal::MoreThanThere, {63, 62}));
        QVERIFY(refused(one, {3, -1, 0}).is(VotingRefusal::NegativeFigure));
        QVERIFY(refused(one, {3, 1, 0}, -1).is(VotingRefusal::NegativeFigure));
        QVERIFY(refused(one, {0, 0, 0}).is(VotingRefusal::NothingCounted));
        QVERIFY(refused({}, {}).is(ChoiceRefusal::TooFewOptions));
        QVERIFY(choose(representativesCard(), {38, 25, 26}, one, {25, 0, 0}, 0).error().is(VotingRefusal::BelowQuorum));
        QVERIFY(choose(representativesCard(), {38, 39, 26}, one, {25, 0, 0}, 0).error().is(VotingRefusal::MorePresentThanBase));
    }

    void ofPapersTheBoxHasToStand()
    {
        const Question two = choiceOf(QuestionKind::AtMost, 3, 2);
        Ballot ballot = ballotOf(31, 31);
        QVERIFY(call(ballot, two, {0, 1}, 17));
        QVERIFY(call(ballot, two, {1}, 8));
        QVERIFY(call(ballot, two, {3}, 4));
        QVERIFY(call(ballot, two, {}, 2));
        const auto come = [&](int issued) {
            ballot.box.issued = issued;
            return choose(representativesCard(), *voteOn(two).snapshot, two, firstCount(two, ballot), paperCountOf(two, ballot), {});
        };
        const PaperCount count = paperCountOf(two, ballot);
        QCOMPARE(count, (PaperCount{.issued = 31, .back = 31, .inFavour = 25, .abstained = 4, .spoiled = 2}));
        QCOMPARE(come(31)->chosen, (QList<int>{1, 0}));
        QCOMPARE(countOf(*come(31), *voteOn(two).snapshot, 4, count.inFavour), (HandCount{17, 8, 4}));
        QVERIFY(come(30).error().is(PaperRefusal::WholeVoteVoid));
        Ballot spoiled = ballotOf(31, 31);
        QVERIFY(call(spoiled, two, {}, 31));
        const auto none = choose(representativesCard(), *voteOn(two).snapshot, two, firstCount(two, spoiled), paperCountOf(two, spoiled), {});
        QVERIFY(none && none->chosen.isEmpty() && !none->decision.passed);
    }

    void whatIsKeptAsTheCount()
    {
        const Question one = choiceOf(QuestionKind::OneOf, 3);
        const VoteSnapshot there = *voteOn(one).snapshot;
        QCOMPARE(countOf(chosen(one, {16, 10, 3}, 2), there, 2), (HandCount{16, 13, 2}));
        QCOMPARE(countOf(chosen(one, {9, 12, 8}, 2), there, 2), (HandCount{12, 17, 2})); // the best where none is chosen
        const Question two = choiceOf(QuestionKind::AtMost, 3, 2);
        QCOMPARE(countOf(chosen(two, {24, 17, 9}, 1), there, 1), (HandCount{17, 13, 1})); // the last chosen; no more than there are
    }
};

YISHIBU_TEST(TestChoice)
#include "tst_choice.moc"
