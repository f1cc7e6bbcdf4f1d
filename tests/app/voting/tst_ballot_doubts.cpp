#include "app/voting/ballot_check.h"

#include "tests/app/voting/counted_ballot.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// law-and-paper.md C5: what is unlikely has a code too, and is taken note of; each on both sides of its border.
class TestBallotDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlikelyPapersAreDoubted()
    {
        // More than a tenth of those issued, and of those handed back.
        QCOMPARE(doubts(countedMotion(30, 20, 7)), QStringList{u"W1 30 31"_s});
        QCOMPARE(doubts(countedMotion(31, 20, 8)), QStringList());
        QCOMPARE(doubts(countedMotion(31, 20, 7)), QStringList{u"W2 4 31"_s});
        QCOMPARE(doubts(countedMotion(31, 20, 8, 0, 3)), QStringList());
        QCOMPARE(doubts(countedMotion(31, 20, 7, 0, 4)), QStringList{u"W3 4 31"_s});
        QCOMPARE(doubts(countedMotion(31, 31, 0)), QStringList{u"W4 31"_s});
        QCOMPARE(doubts(countedMotion(31, 30, 1)), QStringList());
        const Vote ofTen = voteOn(motion, 10, 14);
        QCOMPARE(doubts(countedMotion(10, 10, 0), surroundings(), ofTen), QStringList{u"W4 10"_s});
        QCOMPARE(doubts(countedMotion(9, 9, 0), surroundings(), voteOn(motion, 9, 12)), QStringList());
        QCOMPARE(doubts(countedMotion(31, 15, 0, 16)), QStringList{u"W10 16 31"_s});
        QCOMPARE(doubts(countedMotion(30, 15, 0, 15), surroundings(), voteOn(motion, 30)), QStringList());
        Ballot forged = whole();
        forged.box.forged = 2;
        QCOMPARE(doubts(forged), QStringList{u"W9 2"_s});
    }

    /// A choice where everybody marked the same two.
    void theSamePaperManyTimesIsDoubtedOfAChoiceToo()
    {
        const Question two = choiceOf(QuestionKind::AtMost, 4, 2);
        Ballot ballot = ballotOf(12, 12);
        QVERIFY(call(ballot, two, {0, 3}, 11));
        const Vote vote = voteOn(two, 12, 15);
        QCOMPARE(doubts(ballot, surroundings(), vote), QStringList());
        QVERIFY(call(ballot, two, {0, 3}));
        QCOMPARE(doubts(ballot, surroundings(), vote), QStringList{u"W4 12"_s});
        takeBack(ballot);
        QVERIFY(call(ballot, two, {0, 2}));
        QCOMPARE(doubts(ballot, surroundings(), vote), QStringList());
    }

    void theBoxAndTheSecretPlaceAreNoted()
    {
        Ballot ballot = whole();
        ballot.box.shownEmpty = false;
        ballot.box.secretPlace = false;
        QCOMPARE(doubts(ballot), (QStringList{u"W5"_s, u"W11"_s}));
        Vote named = voteOn(motion);
        named.method = VoteMethod::NamedBallot;
        QCOMPARE(doubts(ballot, surroundings(), named), QStringList{u"W5"_s});
    }

    void aboveFiftyPapersTwoWatch()
    {
        const auto watched = [](int issued, bool head) {
            Ballot ballot = countedMotion(issued, issued - 10, 10);
            if (!head)
                ballot.crew.headScrutineer.reset();
            return doubts(ballot, surroundings(), voteOn(motion, issued, issued));
        };
        QCOMPARE(watched(50, false), QStringList());
        QCOMPARE(watched(51, false), QStringList{u"W6 1 51"_s});
        QCOMPARE(watched(51, true), QStringList());
        Ballot ballot = countedMotion(51, 41, 10);
        ballot.crew.scrutineers = {*ballot.crew.headScrutineer}; // one person, named twice
        QCOMPARE(doubts(ballot, surroundings(), voteOn(motion, 51, 51)), QStringList{u"W6 1 51"_s});
    }

    void partsThatWatchEachOtherAreTwoPeoples()
    {
        const auto doubted = [](auto change) {
            Ballot ballot = whole();
            change(ballot.crew);
            return doubts(ballot);
        };
        using Crew = CountingCrew;
        QCOMPARE(doubted([](Crew &crew) { crew.scrutineers = {person("唱票")}; }), QStringList{u"W7 唱票"_s});
        QCOMPARE(doubted([](Crew &crew) { crew.headScrutineer = person("计票"); }), QStringList{u"W7 计票"_s});
        QCOMPARE(doubted([](Crew &crew) { crew.issuer = person("监票"); }), QStringList{u"W7 监票"_s});
        QCOMPARE(doubted([](Crew &crew) { crew.secondTeller = person("计票"); }), QStringList{u"W7 计票"_s});
        QCOMPARE(doubted([](Crew &crew) { crew.caller = person("黑板"); }), QStringList{u"W7 黑板"_s});
        QCOMPARE(doubted([](Crew &crew) { crew.issuer = person("唱票"); }), QStringList());        // one after the other
        QCOMPARE(doubted([](Crew &crew) { crew.headScrutineer = person("监票"); }), QStringList()); // both watch
        QCOMPARE(doubted([](Crew &crew) { crew.issuer = crew.caller = crew.tallyClerk = person("监票"); }), QStringList{u"W7 监票"_s});
    }

    void whoseMatterItIsDoesNotCount()
    {
        BallotSurroundings around = surroundings();
        around.concerned = {person("计票"), person("别人")};
        QCOMPARE(doubts(whole(), around), QStringList{u"W8 计票"_s});
        around.concerned = {person("别人")};
        QCOMPARE(doubts(whole(), around), QStringList());
        // A villager is named by the roster.
        const VillagerId clerk = VillagerId::fresh();
        Ballot ballot = whole();
        ballot.crew.tallyClerk = clerk;
        around.concerned = {clerk};
        around.nameOf = [](const Appointee &) { return u"熊婷婷"_s; };
        QCOMPARE(doubts(ballot, around), QStringList{u"W8 熊婷婷"_s});
    }
};

YISHIBU_TEST(TestBallotDoubts)
#include "tst_ballot_doubts.moc"
