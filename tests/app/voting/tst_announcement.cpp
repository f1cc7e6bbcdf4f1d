#include "app/voting/announcement.h"

#include "app/voting/choice.h"
#include "app/voting/decision.h"
#include "tests/app/voting/counted_ballot.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

const QString law = u"《中华人民共和国村民委员会组织法》第三十条"_s;
const QString quorate = u"应到38人，实到31人，占81.6%，达到"_s + law + u"规定的法定到会人数26人，会议有效。"_s;

/// A motion of 31 of 38 with these hands, counted.
AnnouncedVote counted(const HandCount &hands, VoteMethod method = VoteMethod::ShowOfHands)
{
    AnnouncedVote announced{.card = representativesCard(), .vote = voteOn({})};
    announced.vote.method = method;
    announced.vote.count = hands;
    announced.vote.decision = decide(announced.card, *announced.vote.snapshot, hands).value();
    return announced;
}

/// The same from papers.
AnnouncedVote ofPapers(const Ballot &ballot, const LocalSettings &local = {})
{
    AnnouncedVote announced{.card = representativesCard(), .local = local, .vote = voteOn({}), .ballot = ballot};
    const PaperCount count = paperCountOf({}, ballot);
    if (const auto decision = decide(announced.card, *announced.vote.snapshot, count, local)) {
        announced.vote.count = handsOf(count);
        announced.vote.decision = *decision;
    }
    return announced;
}

AnnouncedVote ofChoice(const Question &question, const QList<int> &votes, int abstained = 0)
{
    AnnouncedVote announced{.card = representativesCard(), .vote = voteOn(question)};
    announced.vote.method = VoteMethod::ShowOfHands;
    const ChoiceResult result = choose(announced.card, *announced.vote.snapshot, question, votes, abstained).value();
    announced.vote.optionVotes = result.votes;
    announced.vote.chosen = result.chosen;
    announced.vote.count = countOf(result, *announced.vote.snapshot, abstained);
    announced.vote.decision = result.decision;
    announced.vote.counted = Moment();
    return announced;
}

} // namespace

/// law-and-paper.md C6: in which order, and in which words, a result is read out.
class TestAnnouncement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void papersInTheOrderOfTheLaw()
    {
        Ballot ballot = countedMotion(31, 18, 6, 4, 2);
        QCOMPARE(announcementOf(ofPapers(ballot)).lines(),
                 (QStringList{quorate, u"发出表决票31张，收回30张，未收回1张，收回票数没有超过发出票数，投票有效。"_s,
                              u"有效票28张（其中弃权票4张），无效票2张。"_s, u"同意：18票，占到会人数的58.1%。"_s,
                              u"不同意：6票，占到会人数的19.4%。"_s, u"弃权：4票，占到会人数的12.9%。"_s,
                              u"依照"_s + law + u"，须有16票以上同意，实有18票同意。"_s, u"通过。"_s}));
    }

    /// Where the village puts the abstentions changes a word and no outcome.
    void abstentionsStandWhereTheVillagePutsThem()
    {
        const Ballot ballot = countedMotion(31, 18, 6, 4, 2);
        const Announcement beside = announcementOf(ofPapers(ballot, {.abstentions = AbstentionClass::BesideValid}));
        QCOMPARE(beside.classes, u"有效票24张，弃权票4张，无效票2张。"_s);
        Announcement among = announcementOf(ofPapers(ballot));
        among.classes = beside.classes;
        QCOMPARE(among, beside);
        QCOMPARE(announcementOf(ofPapers(countedMotion(31, 25, 6))).classes, u"有效票31张，无效票0张。"_s);
    }

    void theWholeVoteIsValidOrVoid()
    {
        Ballot ballot = countedMotion(30, 20, 11);
        const Announcement voided = announcementOf(ofPapers(ballot));
        QCOMPARE(voided.lines(), (QStringList{quorate, u"发出表决票30张，收回31张，超过发出票数，本次表决无效，应当重新投票。"_s}));
        const LocalSettings byVoters{.wholeVote = WholeVoteTest::BackAtMostVoted};
        ballot.box.issued = 31;
        QCOMPARE(announcementOf(ofPapers(ballot, byVoters)).papers, u"发出表决票31张，收回31张，投票人数尚未清点。"_s);
        ballot.box.voters = 30;
        QCOMPARE(announcementOf(ofPapers(ballot, byVoters)).papers, u"发出表决票31张，收回31张，超过投票人数（30人），本次表决无效，应当重新投票。"_s);
        ballot.box.voters = 31;
        QCOMPARE(announcementOf(ofPapers(ballot, byVoters)).papers, u"发出表决票31张，收回31张，收回票数没有超过投票人数（31人），投票有效。"_s);
        ballot.box.forged = 2;
        QVERIFY(announcementOf(ofPapers(ballot)).papers.endsWith(u"投票有效。另有2张不是本次发出的票，已单独封存，不计入收回票数。"_s));
    }

    /// 收回 is announced before the papers are called.
    void whatIsKnownBeforeTheResult()
    {
        AnnouncedVote announced{.card = representativesCard(), .vote = voteOn({}), .ballot = ballotOf(31, std::nullopt)};
        QCOMPARE(announcementOf(announced).lines(), (QStringList{quorate, u"发出表决票31张。"_s}));
        announced.ballot = countedMotion(31, 20, 11);
        QCOMPARE(announcementOf(announced).lines().size(), 2); // no figure before it is decided
    }

    void handsAndTheSilent()
    {
        QCOMPARE(announcementOf(counted({15, 6, 8})).lines(),
                 (QStringList{quorate, u"同意：15人，占到会人数的48.4%。"_s, u"不同意：6人，占到会人数的19.4%。"_s,
                              u"弃权：8人，占到会人数的25.8%。"_s, u"未表态：2人，占到会人数的6.5%。"_s,
                              u"依照"_s + law + u"，须有16人以上同意，实有15人同意。"_s, u"未通过。"_s}));
        QCOMPARE(announcementOf(counted({31, 0, 0})).rows.size(), 3);
    }

    void byName()
    {
        const Announcement called = announcementOf(counted({20, 6, 4}, VoteMethod::RollCall));
        QCOMPARE(called.rows.first(), u"同意：20人，占到会人数的64.5%。"_s);
        QCOMPARE(called.rows.last(), u"未表态：1人，占到会人数的3.2%。"_s);
        AnnouncedVote onPaper = ofPapers(whole());
        const Announcement secret = announcementOf(onPaper);
        onPaper.vote.method = VoteMethod::NamedBallot;
        const Announcement written = announcementOf(onPaper); // out of a box, and read out like one
        QCOMPARE(written, secret);
        QVERIFY(written.papers.contains(u"发出表决票31张"_s) && written.classes.contains(u"无效票1张"_s));
    }

    void consensusSaysWhoObjected()
    {
        const auto agreed = [](int objecting) {
            AnnouncedVote announced = counted({31 - objecting, objecting, 0}, VoteMethod::Consensus);
            announced.vote.decision = decideByConsensus(announced.card, *announced.vote.snapshot, {31 - objecting, objecting, 0}).value();
            return announced;
        };
        AnnouncedVote all = agreed(0);
        all.reservations = 2;
        QCOMPARE(announcementOf(all).lines(),
                 (QStringList{quorate, u"主持人询问有无反对意见，到会31人中无人反对。"_s, u"保留意见2条，已如实记录。"_s,
                              u"依照"_s + law + u"，到会人员无人反对，协商一致。"_s, u"通过。"_s}));
        QCOMPARE(announcementOf(agreed(3)).rows, QStringList{u"主持人询问有无反对意见，到会31人中3人反对。"_s});
        QCOMPARE(announcementOf(agreed(3)).outcome, u"未通过。"_s);
    }

    /// A 群众会 decides nothing (art. 33).
    void aConsultationReachesConsensus()
    {
        AnnouncedVote announced = counted({31, 0, 0}, VoteMethod::Consensus);
        announced.card = *lawOf2025().card({u"community_meeting"_s});
        announced.vote.decision = decideByConsensus(announced.card, *announced.vote.snapshot, {31, 0, 0}).value();
        const Announcement said = announcementOf(announced);
        QCOMPARE(said.attendance, u"应到38人，实到31人，占81.6%。"_s);
        QCOMPARE(said.outcome, u"达成共识。"_s);
        announced.vote.decision->passed = false;
        QCOMPARE(announcementOf(announced).outcome, u"未达成共识。"_s);
    }

    void aChoiceSaysOfEachOptionWhetherItWasChosen()
    {
        const Announcement one = announcementOf(ofChoice(choiceOf(QuestionKind::OneOf, 3), {18, 9, 2}, 1));
        QCOMPARE(one.rows, (QStringList{u"甲：18人，占到会人数的58.1%，入选。"_s, u"乙：9人，占到会人数的29.0%，未入选。"_s,
                                        u"丙：2人，占到会人数的6.5%，未入选。"_s, u"弃权：1人，占到会人数的3.2%。"_s,
                                        u"未表态：1人，占到会人数的3.2%。"_s}));
        QCOMPARE(one.law, u"依照"_s + law + u"，每项须得16人以上才能入选。"_s);
        QCOMPARE(one.outcome, u"通过：甲入选。"_s);
        const Question two = choiceOf(QuestionKind::AtMost, 4, 2);
        const Announcement left = announcementOf(ofChoice(two, {24, 15, 9, 3}));
        QCOMPARE(left.law, u"依照"_s + law + u"，每项须得16人以上才能入选，最多选出2项。"_s);
        QCOMPARE(left.outcome, u"通过：甲入选。尚缺1项，可在乙、丙中另行投票。"_s);
        QCOMPARE(left.rows.size(), 5); // nobody knows who kept their hand down throughout
        QCOMPARE(announcementOf(ofChoice(two, {17, 24, 9, 3})).outcome, u"通过：乙、甲入选。"_s);
        QCOMPARE(announcementOf(ofChoice(two, {20, 20, 22, 0})).outcome, u"通过：丙入选。甲、乙票数相同，均未入选。尚缺1项，可在甲、乙中另行投票。"_s);
    }

    void nothingChosenIsNotPassed()
    {
        QCOMPARE(announcementOf(ofChoice(choiceOf(QuestionKind::OneOf, 3), {12, 12, 5})).outcome,
                 u"未通过：没有一项达到规定票数。尚缺1项，可在甲、乙中另行投票。"_s);
        QCOMPARE(announcementOf(ofChoice(choiceOf(QuestionKind::Approval, 3), {20, 20, 5})).outcome,
                 u"未通过：甲、乙票数相同，均未入选。尚缺1项，可在甲、乙中另行投票。"_s);
    }

    void aChoiceOnPaperCountsPapers()
    {
        const Question question = choiceOf(QuestionKind::AtMost, 2, 1);
        Ballot ballot = ballotOf(31, 31);
        QVERIFY(call(ballot, question, {0}, 20));
        QVERIFY(call(ballot, question, {1}, 9));
        QVERIFY(call(ballot, question, {}, 2));
        AnnouncedVote announced = ofChoice(question, {20, 9});
        announced.vote.method = VoteMethod::SecretBallot;
        announced.ballot = ballot;
        const Announcement said = announcementOf(announced);
        QCOMPARE(said.classes, u"有效票29张，无效票2张。"_s);
        QCOMPARE(said.rows, (QStringList{u"甲：20票，占到会人数的64.5%，入选。"_s, u"乙：9票，占到会人数的29.0%，未入选。"_s,
                                         u"弃权：0票，占到会人数的0.0%。"_s}));
    }

    void sharesAreOfWhomTheMajorityIs()
    {
        AnnouncedVote announced = counted({20, 11, 0});
        announced.card.majorityOf = Denominator::AllMembers;
        announced.vote.decision = decide(announced.card, *announced.vote.snapshot, HandCount{20, 11, 0}).value();
        QCOMPARE(announcementOf(announced).rows.first(), u"同意：20人，占应到人数的52.6%。"_s);
        QCOMPARE(announcementOf(announced).law, u"依照"_s + law + u"，须有20人以上同意，实有20人同意。"_s);
    }

    void bothFiguresStandWhereTheOutcomeHangsOnThem()
    {
        AnnouncedVote announced = counted({17, 14, 0});
        announced.vote.snapshot->signedIn = 34;
        announced.vote.decision = decide(announced.card, *announced.vote.snapshot, HandCount{17, 14, 0}).value();
        const Announcement said = announcementOf(announced);
        QVERIFY(said.attendance.startsWith(u"应到38人，实到31人（本次会议已签到34人），占81.6%"_s));
        QCOMPARE(said.law, u"依照"_s + law
                               + u"，按表决时到会31人，须有16人以上同意；按已签到34人，须有18人以上同意，实有17人同意；两种计法结果不同，按较严的计。"_s);
        QCOMPARE(said.outcome, u"未通过。"_s);
    }

    /// 户的代表, and 一事一议 by the households that representatives stand for.
    void householdsAreHouseholds()
    {
        AnnouncedVote announced = counted({18, 9, 4});
        announced.card = *lawOf2025().card({u"villagers_assembly_households"_s});
        Announcement said = announcementOf(announced);
        QVERIFY2(said.attendance.startsWith(u"应到38户，实到31户（每户一名代表），占81.6%，达到"_s), qPrintable(said.attendance));
        QVERIFY(said.attendance.endsWith(u"法定到会户数26户，会议有效。"_s));
        QCOMPARE(said.rows.first(), u"同意：18户，占到会户数的58.1%。"_s);
        announced.card = representativesCard();
        announced.vote.snapshot->by = VotesBy::HouseholdsStoodFor;
        said = announcementOf(announced);
        QVERIFY(said.attendance.startsWith(u"全村38户，到会村民代表所代表的31户，占81.6%"_s));
        QCOMPARE(said.rows.first(), u"同意：18户，占到会村民代表所代表户数的58.1%。"_s);
        announced.vote.snapshot->by = VotesBy::Representatives;
        said = announcementOf(announced);
        QVERIFY(said.attendance.startsWith(u"应到村民代表38人，实到31人"_s));
        QCOMPARE(said.rows.first(), u"同意：18人，占到会村民代表人数的58.1%。"_s);
    }

    void writtenProxiesAreNamed()
    {
        AnnouncedVote announced = counted({18, 9, 4});
        announced.proxies = 2;
        const Announcement said = announcementOf(announced);
        QVERIFY(said.attendance.startsWith(u"应到38人，实到31人，另有书面委托2人，占86.8%"_s));
        QCOMPARE(said.rows.first(), u"同意：18人，占到会人数的54.5%。"_s);
    }
};

YISHIBU_TEST(TestAnnouncement)
#include "tst_announcement.moc"
