#include "app/minutes/count_report.h"
#include "app/minutes/vote_paper_words.h"
#include "app/voting/recount.h"
#include "app/voting/tally.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

/// A vote on paper of thirty-one people, with its ballot; rows are those of the tally, -1 is a spoiled paper.
struct PaperVote
{
    Vote vote;
    Ballot ballot;
    BallotSurroundings around;

    PaperVote()
    {
        around.card = *test::lawOf2025().card(MeetingKind::representatives());
        around.nameOf = [](const Appointee &who) { return who.written; };
        vote.motion = u"用财政奖补资金42万元硬化三组至五组村道。"_s;
        vote.method = VoteMethod::SecretBallot;
        vote.snapshot = VoteSnapshot{.base = 38, .present = 31, .quorum = 26};
        const auto who = [](const QString &name) { return Appointee::asWritten(name); };
        ballot.crew = {.headScrutineer = who(u"叶平"_s), .scrutineers = {who(u"沈娜"_s)}, .issuer = who(u"周小燕"_s), .caller = who(u"江秋菊"_s),
                       .tallyClerk = who(u"龚婷婷"_s), .secondTeller = who(u"付磊"_s)};
        ballot.box = {.shownEmpty = true, .issued = 31, .spare = 4, .back = 30, .secretPlace = true, .helped = 3, .observers = {u"罗文"_s}};
    }

    void call(int row, int times, const QList<int> &more = {})
    {
        for (int i = 0; i < times; ++i) {
            CalledPaper paper{.vote = vote.id, .ordinal = int(ballot.papers.size()) + 1};
            if (row < 0)
                paper.spoiled = SpoiledBecause::TooManyMarks;
            else
                paper.rows = QList<int>{row} + more;
            ballot.papers.append(paper);
        }
    }

    void agree() { ballot.blackboard = firstCount(vote.question, ballot); }

    void announce(const HandCount &count, bool passed)
    {
        vote.count = count;
        vote.decision = Decision{.passed = passed, .required = 16, .article = u"村民委员会组织法第三十条"_s};
        Moment moment;
        moment.circumstance.happenedAt = QDateTime(QDate(2026, 11, 22), QTime(20, 31));
        vote.counted = moment;
    }
};

PaperVote passed()
{
    PaperVote made;
    made.call(0, 18);
    made.call(1, 7);
    made.call(2, 3);
    made.call(-1, 2);
    made.agree();
    made.announce({18, 7, 3}, true);
    return made;
}

} // namespace

/// The report that is signed in the hall: every figure of D8, and nothing that would tell who voted how.
class TestCountReport : public QObject
{
    Q_OBJECT

    const test::VillageInText m_village = test::twelveVillagers();

    MinutesSource source() const
    {
        MinutesSource source;
        source.village = m_village.village;
        source.meeting.term = 12;
        source.meeting.ordinal = 3;
        source.meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
        source.meeting.place = u"村党群服务中心"_s;
        return source;
    }

    CountReport report(const PaperVote &made, const QStringList &announced = {}) const
    {
        return countReportOf(source(), made.vote, made.ballot, made.around, announced);
    }

private Q_SLOTS:
    void everyFigureOfTheFormStandsThere()
    {
        const CountReport made = report(passed(), {u"通过。"_s});
        QCOMPARE(made.title, u"青石村第十二届村民代表会议第三次会议"_s);
        QCOMPARE(made.time, u"2026年11月22日20:31"_s);
        QCOMPARE(made.method, u"无记名投票"_s);
        QCOMPARE(made.motion, passed().vote.motion);
        QCOMPARE((QList<int>{made.base, made.present, made.quorum}), (QList<int>{38, 31, 26}));
        QCOMPARE((QList<int>{made.issued, *made.back, made.missing(), made.spare, made.forged}), (QList<int>{31, 30, 1, 4, 0}));
        QCOMPARE((QList<int>{made.valid, made.spoiled, made.abstained}), (QList<int>{28, 2, 3}));
        QCOMPARE(made.answers, (QList<CountedAnswer>{{u"同意"_s, 18, u"58.1%"_s}, {u"不同意"_s, 7, u"22.6%"_s}, {u"弃权"_s, 3, u"9.7%"_s}}));
        QCOMPARE(made.ofWhom, u"到会31人"_s);
        QCOMPARE(made.validity, u"有效"_s);
        QCOMPARE(made.result, u"通过"_s);
        QCOMPARE(made.announced, QStringList{u"通过。"_s});
        QCOMPARE(made.spoiledWhy, QStringList{u"多选2张"_s});
        QCOMPARE(made.seal, u"青石村村民委员会"_s);
        QCOMPARE(made.date, QDate(2026, 11, 22));
    }

    /// R = V + X, V = Y + O + B, or B beside V (law-and-paper.md C4, C5).
    void theClassesAddUpAsTheVillageHasThem()
    {
        PaperVote vote = passed();
        for (const AbstentionClass abstentions : {AbstentionClass::AmongValid, AbstentionClass::BesideValid}) {
            vote.around.local.abstentions = abstentions;
            const CountReport made = report(vote);
            const int beside = abstentions == AbstentionClass::BesideValid ? made.abstained : 0;
            QCOMPARE(made.valid + beside + made.spoiled, *made.back);
            int answers = 0;
            for (const CountedAnswer &answer : made.answers)
                answers += answer.votes;
            QCOMPARE(made.valid + beside, answers);
        }
    }

    /// The report says that the blackboard was set right and why; the figure that was mistyped it does not know.
    void aBoardSetRightIsSaidWithoutItsFigure()
    {
        PaperVote vote = passed();
        const qsizetype before = report(vote).notes.size();
        vote.ballot.boardTakenBack = {u"多按一键"_s};
        const CountReport made = report(vote);
        QCOMPARE(made.notes.size(), before + 1);
        QCOMPARE(made.notes.last(), u"黑板票数录入后更正一次，原因：多按一键。"_s);
        QCOMPARE(made.counts.size(), 2);
        QCOMPARE(made.counts.at(1).figures, (QList<int>{18, 7, 3, 2}));
    }

    /// 记名: the same figures and signers; the report says how it was voted, and still of nobody what they voted.
    void papersWithNamesHaveTheSameReport()
    {
        PaperVote vote = passed();
        const CountReport secret = report(vote);
        vote.vote.method = VoteMethod::NamedBallot;
        vote.ballot.box.secretPlace = false;
        CountReport named = report(vote);
        QCOMPARE(named.method, u"记名投票"_s);
        QVERIFY(named.notes.contains(u"记名投票：票上写明姓名，唱票时逐张念出姓名。"_s));
        QVERIFY(named.notes.filter(u"秘密写票处"_s).isEmpty() && named.findings.filter(u"W11"_s).isEmpty());
        named.method = secret.method;
        named.notes = secret.notes;
        named.findings = secret.findings;
        QCOMPARE(named, secret);
    }

    void sharesAreOfThoseTheMajorityIsTakenOf()
    {
        PaperVote vote = passed();
        vote.around.card.majorityOf = Denominator::AllMembers;
        const CountReport made = report(vote);
        QCOMPARE(made.ofWhom, u"应到38人"_s);
        QCOMPARE(made.answers.first().share, u"47.4%"_s);
    }

    /// Law and custom: tie or not reached is 未通过, never more.
    void whatDidNotPassIsSaidSo()
    {
        PaperVote vote = passed();
        vote.vote.decision->passed = false;
        QCOMPARE(report(vote).result, u"未通过"_s);
        vote.vote.withdrawn = true;
        QCOMPARE(report(vote).result, u"已撤回，不作数"_s);
    }

    void nothingIsSaidBeforeItIsAnnounced()
    {
        PaperVote vote = passed();
        vote.vote.decision.reset();
        vote.vote.counted.reset();
        const CountReport made = report(vote, {u"通过。"_s});
        QVERIFY(made.result.isEmpty() && made.announced.isEmpty() && !made.date.isValid());
        QCOMPARE(made.time, u"2026年11月22日"_s);
        vote.ballot.box.back.reset();
        QVERIFY(report(vote).validity.isEmpty());
    }

    void moreBackThanIssuedVoidsTheVote()
    {
        PaperVote vote = passed();
        vote.ballot.box.back = 32;
        vote.call(0, 2);
        const CountReport made = report(vote);
        QCOMPARE(made.validity, u"无效，重新投票"_s);
        QCOMPARE(made.missing(), 0);
        QVERIFY2(made.findings.join(u'\n').contains(u"E2　收回32张，多于可以收回的31张，表决无效"_s), qPrintable(made.findings.join(u'\n')));
    }

    void bothTellersAndTheirFiguresStandThere()
    {
        const CountReport made = report(passed());
        QCOMPARE(made.rowNames, (QStringList{u"同意"_s, u"不同意"_s, u"弃权"_s, u"无效"_s}));
        QCOMPARE(made.counts.size(), 2);
        QCOMPARE(made.counts.at(0), (CountLine{u"初计（电脑）"_s, u"龚婷婷"_s, {18, 7, 3, 2}, 30}));
        QCOMPARE(made.counts.at(1), (CountLine{u"初计（黑板）"_s, u"付磊"_s, {18, 7, 3, 2}, 30}));
        QVERIFY(made.recounts.isEmpty() && made.recountCause.isEmpty());
    }

    void aRecountIsReportedBatchByBatch()
    {
        PaperVote vote = passed();
        vote.ballot.blackboard->rows = {17, 8, 3}; // the teller at the blackboard misheard one
        PaperFigures second = firstCount(vote.vote.question, vote.ballot, 1);
        second.rows[1] -= 1;
        second.rows[0] += 1;
        const auto recount = [&](int batch, const PaperFigures &figures, int attempt) {
            vote.ballot.recounts.append({.vote = vote.vote.id, .batch = batch, .attempt = attempt, .figures = figures, .by = Appointee::asWritten(u"史家明"_s)});
        };
        recount(0, firstCount(vote.vote.question, vote.ballot, 0), 1);
        recount(1, second, 1);
        recount(1, second, 2);
        const CountReport made = report(vote);
        QCOMPARE(made.recountCause, u"两路计票不一致"_s);
        QCOMPARE(made.recounts.size(), 2);
        QCOMPARE(made.recounts.at(0), (RecountLine{u"第1批\n第1—20张"_s, u"同意18，不同意2，弃权0，无效0"_s, {u"同意18，不同意2，弃权0，无效0"_s}, u"一致"_s,
                                                   u"史家明"_s}));
        QCOMPARE(made.recounts.at(1).batch, u"第2批\n第21—30张"_s);
        QCOMPARE(made.recounts.at(1).called, u"同意0，不同意5，弃权3，无效2"_s);
        QCOMPARE(made.recounts.at(1).counted, QStringList(2, u"同意1，不同意4，弃权3，无效2"_s));
        QCOMPARE(made.recounts.at(1).outcome, u"按复核计"_s);
        QCOMPARE(made.counts.last(), (CountLine{u"复核后"_s, {}, {19, 6, 3, 2}, 30}));
        QCOMPARE(made.answers.first().votes, 19); // what was settled counts
        QCOMPARE(made.signers.last(), (CountSigner{u"复核人"_s, u"史家明"_s}));
    }

    void helpIsCountedAndNeverTold()
    {
        const QString notes = report(passed()).notes.join(QString());
        QVERIFY2(notes.contains(u"由代书人代写3张，不记所写内容。"_s), qPrintable(notes));
        QVERIFY(notes.contains(u"设秘密写票处"_s) && !notes.contains(u"没有记载设秘密写票处"_s));
        QVERIFY(notes.contains(u"票箱当众验空封好"_s) && notes.contains(u"观察人员：罗文"_s) && notes.contains(u"剩余空白票4张"_s));
        PaperVote bare = passed();
        bare.ballot.box = {.issued = 31, .back = 30, .forged = 1};
        const QString without = report(bare).notes.join(QString());
        QVERIFY(without.contains(u"没有代书"_s) && without.contains(u"没有记载设秘密写票处"_s) && without.contains(u"另有1张不是本次发出的票"_s));
        QVERIFY(!without.contains(u"验空"_s));
    }

    /// Papers are mixed before they are called, and in which order they were is nobody's business afterwards.
    void theOrderOfPapersLeavesNoTrace()
    {
        PaperVote vote = passed();
        const CountReport before = report(vote);
        std::ranges::reverse(vote.ballot.papers);
        int ordinal = 0;
        for (CalledPaper &paper : vote.ballot.papers)
            paper.ordinal = ++ordinal;
        QCOMPARE(report(vote), before);
    }

    void findingsCarryTheirCodes()
    {
        PaperVote vote = passed();
        vote.ballot.box.shownEmpty = false;
        vote.ballot.acknowledged = QStringList{u"W5"_s};
        const QString noted = report(vote).findings.join(u'\n');
        QVERIFY2(noted.contains(u"W5　没有记载票箱当众验空封好。（总监票人已确认）"_s), qPrintable(noted));
        vote.ballot.acknowledged.clear();
        vote.ballot.crew.caller.reset();
        const QString open = report(vote).findings.join(u'\n');
        QVERIFY2(open.contains(u"E9　没有唱票人。"_s) && !open.contains(u"已确认"_s), qPrintable(open));
        QVERIFY(open.indexOf(u"E9"_s) < open.indexOf(u"W5"_s)); // what keeps it from being closed first
    }

    void everyFindingHasASentence()
    {
        const Question question{.kind = QuestionKind::OneOf, .options = {u"村道硬化"_s, u"饮水管网"_s}};
        QStringList seen;
        const auto look = [&](const BallotFinding &finding) {
            const QString words = findingWords(finding, question);
            QVERIFY2(words.startsWith(finding.code() + u'　') && words.endsWith(u'。') && !words.contains(u'%'), qPrintable(words));
            QVERIFY2(!words.contains(u"见计票记录"_s), qPrintable(words));
            QVERIFY(!seen.contains(words));
            seen += words;
        };
        for (int fault = 0; fault <= int(BallotFault::NoScrutineer); ++fault)
            look({.fault = BallotFault(fault), .doubt = {}, .figures = {1, 41, 42}, .names = {}});
        for (int doubt = 0; doubt <= int(BallotDoubt::NoSecretPlace); ++doubt)
            look({.fault = {}, .doubt = BallotDoubt(doubt), .figures = {41, 42}, .names = {u"沈娜"_s}});
        QVERIFY(seen.join(u'\n').contains(u"“2号”"_s) || seen.join(u'\n').contains(u"“饮水管网”两路计票不一致：电脑41票，黑板42票"_s));
    }

    void everyoneWhoSignsHasAPlace()
    {
        const CountReport made = report(passed());
        QCOMPARE(made.signers, (QList<CountSigner>{{u"总监票人"_s, u"叶平"_s}, {u"监票人"_s, u"沈娜"_s}, {u"计票人"_s, u"龚婷婷"_s},
                                                   {u"计票人（黑板）"_s, u"付磊"_s}, {u"唱票人"_s, u"江秋菊"_s}}));
        PaperVote nobody = passed();
        nobody.ballot.crew = {};
        nobody.ballot.blackboard.reset();
        QStringList roles;
        for (const CountSigner &signer : report(nobody).signers) {
            QVERIFY(signer.name.isEmpty());
            roles += signer.role;
        }
        QCOMPARE(roles, (QStringList{u"总监票人"_s, u"监票人"_s, u"计票人"_s, u"唱票人"_s})); // D8
    }

    void aChoiceSaysWhoWasChosen()
    {
        PaperVote vote;
        vote.vote.question = {.kind = QuestionKind::AtMost, .options = {u"村道硬化"_s, u"饮水管网"_s, u"文化广场"_s}, .most = 2};
        vote.call(0, 10, {1});
        vote.call(0, 9);
        vote.call(1, 7, {2});
        vote.call(3, 2);
        vote.call(-1, 2);
        vote.agree();
        vote.announce({17, 19, 2}, true);
        vote.vote.optionVotes = {19, 17, 7};
        vote.vote.chosen = {0, 1};
        const CountReport made = report(vote);
        QVERIFY(made.isChoice);
        QCOMPARE(made.answers.size(), 4);
        QCOMPARE(made.answers.at(1), (CountedAnswer{u"2号　饮水管网"_s, 17, u"54.8%"_s, true}));
        QVERIFY(!made.answers.at(2).chosen);
        QCOMPARE(made.result, u"入选：村道硬化、饮水管网"_s);
        QCOMPARE(made.rowNames, (QStringList{u"1号"_s, u"2号"_s, u"3号"_s, u"弃权"_s, u"无效"_s}));
        // Papers, not marks: 30 came back, and they carry more marks than that.
        QCOMPARE(made.valid + made.spoiled, 30);
        vote.vote.chosen.clear();
        QCOMPARE(report(vote).result, u"未通过：没有一项入选"_s);
    }
};

YISHIBU_TEST(TestCountReport)
#include "tst_count_report.moc"
