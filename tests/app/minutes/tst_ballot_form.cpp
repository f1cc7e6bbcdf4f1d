#include "app/minutes/ballot_form.h"
#include "app/minutes/tally_sheet.h"
#include "app/village/masking.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// What stands on a ballot and on the sheet it is counted on, before anybody marks anything.
class TestBallotForm : public QObject
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
        source.meeting.base = 38;
        source.meeting.contact = u"何慧敏 0000-1234567"_s;
        for (const Villager &villager : m_village.villagers)
            source.villagers.insert(villager.id, villager);
        source.seats = m_village.seats;
        source.items = {item(1), item(2)};
        return source;
    }

    static AgendaItem item(int ordinal)
    {
        AgendaItem item;
        item.ordinal = ordinal;
        return item;
    }

    static Vote motion(const MinutesSource &source)
    {
        Vote vote;
        vote.item = source.items.first().id;
        vote.motion = u"用财政奖补资金42万元硬化三组至五组村道。"_s;
        vote.method = VoteMethod::SecretBallot;
        return vote;
    }

    static QString allWordsOf(const BallotForm &form)
    {
        return (QStringList{form.title, form.occasion, form.motion, form.seal, form.date} + form.answers + form.options + form.notes).join(u'\n');
    }

private Q_SLOTS:
    void aSecretPaperNamesNobody()
    {
        const MinutesSource meeting = source();
        Vote vote = motion(meeting);
        vote.present = {SignInId::fresh(), SignInId::fresh()};
        for (const QuestionKind kind : {QuestionKind::Motion, QuestionKind::OneOf, QuestionKind::AtMost, QuestionKind::Approval}) {
            if (kind != QuestionKind::Motion)
                vote.question = {.kind = kind, .options = {u"村道硬化"_s, u"饮水管网"_s, u"文化广场"_s}, .most = 2};
            const BallotForm form = ballotFormOf(meeting, vote, {});
            QVERIFY(!form.withNames);
            const QString all = allWordsOf(form);
            QVERIFY(!containsPersonalNumber(all));
            QVERIFY(!all.contains(u"编号"_s) && !all.contains(u"票号"_s));
            for (const Villager &villager : m_village.villagers)
                QVERIFY2(!all.contains(villager.name), qPrintable(villager.name));
            for (const Household &household : m_village.households)
                QVERIFY2(!all.contains(household.number), qPrintable(household.number));
            QVERIFY(form.notes.last().contains(u"不写姓名"_s));
            // Nothing tells one paper of a vote from another: who asks again gets the same.
            QCOMPARE(ballotFormOf(meeting, vote, {}), form);
        }
    }

    void onlyAVoteByNameAsksForThem()
    {
        const MinutesSource meeting = source();
        Vote vote = motion(meeting);
        for (const VoteMethod method : {VoteMethod::ShowOfHands, VoteMethod::RollCall, VoteMethod::SecretBallot, VoteMethod::Consensus}) {
            vote.method = method;
            QVERIFY(!ballotFormOf(meeting, vote, {}).withNames);
        }
        vote.method = VoteMethod::NamedBallot;
        const BallotForm form = ballotFormOf(meeting, vote, {});
        QVERIFY(form.withNames);
        QVERIFY(!allWordsOf(form).contains(u"不写姓名"_s));
        for (const Villager &villager : m_village.villagers) // blanks, never a name
            QVERIFY(!allWordsOf(form).contains(villager.name));
    }

    void itSaysWhichVoteItIsOf()
    {
        MinutesSource meeting = source();
        Vote vote = motion(meeting);
        BallotForm form = ballotFormOf(meeting, vote, {});
        QCOMPARE(form.title, u"青石村村民代表会议表决票"_s);
        QCOMPARE(form.occasion, u"第十二届第三次会议　议题一"_s);
        QCOMPARE(form.motion, vote.motion);
        QCOMPARE(form.seal, u"青石村村民委员会"_s);
        QCOMPARE(form.date, u"2026年11月22日"_s);
        meeting.convener = u"青石村党组织"_s; // 村民委员会 seals none of the Party's papers
        QCOMPARE(ballotFormOf(meeting, vote, {}).seal, u"青石村党组织"_s);
        meeting.convener.clear();
        vote.ordinal = 2;
        QCOMPARE(ballotFormOf(meeting, vote, {}).occasion, u"第十二届第三次会议　议题一　第二次表决"_s);
        vote.runOffOf = VoteId::fresh();
        QCOMPARE(ballotFormOf(meeting, vote, {}).occasion, u"第十二届第三次会议　议题一　另行投票"_s);
        meeting.items.removeLast(); // a single item needs no number
        QCOMPARE(ballotFormOf(meeting, motion(meeting), {}).occasion, u"第十二届第三次会议"_s);
    }

    void aMotionIsAnsweredAndOptionsAreChosen()
    {
        const MinutesSource meeting = source();
        Vote vote = motion(meeting);
        BallotForm form = ballotFormOf(meeting, vote, {});
        QCOMPARE(form.answers, (QStringList{u"同意"_s, u"不同意"_s, u"弃权"_s}));
        QVERIFY(form.options.isEmpty());
        vote.question = {.kind = QuestionKind::AtMost, .options = {u"村道硬化"_s, u"饮水管网"_s, u"文化广场"_s}, .most = 2};
        form = ballotFormOf(meeting, vote, {});
        QVERIFY(form.answers.isEmpty());
        QCOMPARE(form.options, (QStringList{u"村道硬化"_s, u"饮水管网"_s, u"文化广场"_s, u"弃权"_s})); // word for word, in its order
    }

    /// Fewer marks are valid, more are not, nothing at all abstains (law-and-paper.md C4); the mark is the village's.
    void theNotesSayWhatSpoilsAPaper()
    {
        const MinutesSource meeting = source();
        Vote vote = motion(meeting);
        const auto notes = [&](BallotMark mark) {
            LocalSettings local;
            local.mark = mark;
            return ballotFormOf(meeting, vote, local).notes.join(u'\n');
        };
        QVERIFY(notes(BallotMark::Tick).contains(u"画“√”"_s) && !notes(BallotMark::Tick).contains(u"○"_s));
        QVERIFY(notes(BallotMark::Circle).contains(u"画“○”"_s) && !notes(BallotMark::Circle).contains(u"√"_s));
        for (const QuestionKind kind : {QuestionKind::Motion, QuestionKind::OneOf, QuestionKind::AtMost, QuestionKind::Approval}) {
            if (kind != QuestionKind::Motion)
                vote.question = {.kind = kind, .options = {u"甲"_s, u"乙"_s, u"丙"_s}, .most = 2};
            const QString all = notes(BallotMark::Tick);
            QVERIFY2(all.contains(u"为无效票"_s) && all.contains(u"按弃权计"_s) && !all.contains(u'%'), qPrintable(all));
            QCOMPARE(all.contains(u"最多选2项"_s), kind == QuestionKind::AtMost);
            QCOMPARE(all.contains(u"少选的有效"_s), kind == QuestionKind::AtMost);
            QCOMPARE(all.contains(u"只选一项"_s), kind == QuestionKind::Motion || kind == QuestionKind::OneOf);
        }
    }

    void asManyAsVoteAndSomeToSpare()
    {
        QCOMPARE(ballotsToPrint(31, 3), 34);
        QCOMPARE(ballotsToPrint(31, 0), 31);
        QCOMPARE(ballotsToPrint(31, -4), 31);
        QCOMPARE(ballotsToPrint(31, 100'000), 31 + mostSparePapers);
        QCOMPARE(ballotsToPrint(0, 0), 0);
        const MinutesSource meeting = source();
        Vote vote = motion(meeting);
        QCOMPARE(papersWanted(vote, 0, 38), 38);  // before anybody came
        QCOMPARE(papersWanted(vote, 29, 38), 29); // while they come
        vote.snapshot = VoteSnapshot{.base = 38, .present = 31, .quorum = 26};
        vote.frozen = Moment();
        QCOMPARE(papersWanted(vote, 33, 38), 31); // who comes later gets no paper (C5)
    }

    void theTallySheetHasRoomForEveryPaper()
    {
        const MinutesSource meeting = source();
        Vote vote = motion(meeting);
        TallySheet sheet = tallySheetOf(meeting, vote, {}, 31);
        QCOMPARE(sheet.rows, (QStringList{u"同意"_s, u"不同意"_s, u"弃权"_s}));
        QCOMPARE(sheet.papers, 31);
        QCOMPARE(sheet.scrutineers, 1);
        Ballot ballot;
        ballot.box.issued = 34;
        QCOMPARE(tallySheetOf(meeting, vote, ballot, 31).papers, 34);
        ballot.box.back = 33;
        ballot.crew.scrutineers = {Appointee::asWritten(u"沈娜"_s), Appointee::asWritten(u"叶平"_s)};
        sheet = tallySheetOf(meeting, vote, ballot, 31);
        QCOMPARE(sheet.papers, 33);
        QCOMPARE(sheet.scrutineers, 2);
        vote.question = {.kind = QuestionKind::OneOf, .options = {u"村道硬化"_s, u"饮水管网"_s}, .most = 1};
        QCOMPARE(tallySheetOf(meeting, vote, ballot, 31).rows, (QStringList{u"1号　村道硬化"_s, u"2号　饮水管网"_s, u"弃权"_s}));
        for (int papers = 0; papers <= 1500; ++papers) {
            QVERIFY(tallyBoxes(papers) >= 20 && tallyBoxes(papers) <= 40);
            QVERIFY2(tallyBoxes(papers) * tallyLines(papers) * 5 >= papers, qPrintable(QString::number(papers))); // all for one answer
            QCOMPARE(tallyLines(papers) > 1, papers > 200);
            const QList<int> ends = batchEnds(papers);
            QCOMPARE(ends.size(), (papers + batchSize - 1) / batchSize);
            QCOMPARE(ends.isEmpty() ? 0 : ends.last(), papers);
        }
    }
};

YISHIBU_TEST(TestBallotForm)
#include "tst_ballot_form.moc"
