#include "app/resolution/resolution.h"

#include "tests/app/voting/counted_ballot.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

/// The vote of an item that chose these among 甲, 乙, 丙 ….
Vote chose(int ordinal, const QList<int> &chosen, const std::optional<VoteId> &after = {})
{
    Vote vote = voteOn(choiceOf(QuestionKind::Approval, 4, 3));
    vote.id = VoteId::fresh();
    vote.motion = u"推选村务监督小组成员"_s;
    vote.ordinal = ordinal;
    vote.chosen = chosen;
    vote.runOffOf = after;
    return vote;
}

} // namespace

class TestResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheMotionWordForWord()
    {
        const Vote vote = voteOn(motion);
        QCOMPARE(decidedWords(vote, {vote}), u"硬化村道"_s);
    }

    void saysWhatWasChosenAndInWhichOrder()
    {
        const Vote vote = chose(1, {2, 0});
        QCOMPARE(decidedWords(vote, {vote}), u"推选村务监督小组成员（入选：丙、甲）"_s);
    }

    /// Two were chosen, and the run-off filled the third place: all three are what was decided.
    void aRunOffAddsToWhatWasChosenBeforeIt()
    {
        const Vote first = chose(1, {2, 0});
        const Vote runOff = chose(2, {1}, first.id);
        QCOMPARE(decidedWords(runOff, {first, runOff}), u"推选村务监督小组成员（入选：丙、甲、乙）"_s);
    }

    void aRunOffThatChoseNobodyAddsNothing()
    {
        const Vote first = chose(1, {2});
        const Vote runOff = chose(2, {}, first.id);
        QCOMPARE(decidedWords(runOff, {first, runOff}), u"推选村务监督小组成员（入选：丙）"_s);
    }

    /// A book from elsewhere may name a vote as its own run-off.
    void aVoteAfterItselfEnds()
    {
        Vote vote = chose(1, {0});
        vote.runOffOf = vote.id;
        QCOMPARE(decidedWords(vote, {vote}), u"推选村务监督小组成员（入选：甲）"_s);
    }
};

YISHIBU_TEST(TestResolution)
#include "tst_resolution.moc"
