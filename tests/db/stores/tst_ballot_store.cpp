#include "db/stores/ballot_store.h"

#include "db/backup.h"
#include "db/journal/replay.h"
#include "db/stores/roster_store.h"
#include "db/stores/vote_store.h"
#include "tests/db/support/raw_file.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// A count on paper, answers by name and what somebody wants on record: all of it back as given, after the book was closed.
class TestBallotStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<SampleMeeting> m_sample;
    QDateTime m_now = meetingEvening();
    Vote m_vote;

    MeetingId id() const { return m_sample->meeting.id; }
    BallotStore &ballots() const { return m_book->ballots(); }
    Ballot kept() const { return ballots().ballots(id())->value(m_vote.id); }
    QString file() const { return m_folder.filePath(u"a.yishibu"_s); }

    /// From here on everything is read from the disk.
    void reopen()
    {
        m_book.reset();
        m_book = std::move(*Book::open(file(), m_now));
    }

    CountingCrew crew() const
    {
        CountingCrew crew;
        crew.headScrutineer = Appointee(m_sample->village.named(u"李秀英"_s).id);
        crew.scrutineers = {Appointee(m_sample->village.named(u"孙玉珍"_s).id), Appointee::asWritten(u"周镇长（青石镇）"_s)};
        crew.caller = Appointee(m_sample->village.named(u"陈志强"_s).id);
        crew.tallyClerk = Appointee(m_sample->village.named(u"刘长河"_s).id);
        crew.secondTeller = Appointee::asWritten(u"村务监督委员会"_s);
        return crew;
    }

    CalledPaper paper(int ordinal, const QList<int> &rows, int minute = 40) const
    {
        return {.vote = m_vote.id, .ordinal = ordinal, .rows = rows, .called = {.circumstance = m_sample->live(minute)}};
    }

    CalledPaper call(const CalledPaper &one)
    {
        const auto kept = ballots().call(one, id(), m_now);
        if (!kept)
            qFatal("a call was not kept");
        return *kept;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(file());
        m_book = std::move(*Book::create(file(), BookKind::Village, m_now));
        m_sample = std::make_unique<SampleMeeting>(*m_book);
        m_sample->prepare();
        m_sample->open();
        m_sample->hold();
        m_vote = m_sample->newVote();
        m_vote.ordinal = 2;
        m_vote.method = VoteMethod::SecretBallot;
        m_vote = *m_book->votes().open(m_vote, m_now);
    }
    void cleanup()
    {
        QVERIFY(m_book->check()->isSound()); // replaying the journal gives these very tables
        m_sample.reset();
        m_book.reset();
    }

    void everyStageOfABallotComesBackAsItStood()
    {
        QVERIFY(ballots().ballots(id())->isEmpty());
        Ballot ballot;
        const auto keep = [&](const QString &kind) {
            QVERIFY(ballots().put(kind, m_vote, ballot, m_sample->live(35), m_now));
            QCOMPARE(kept(), ballot);
        };
        ballot.crew = crew();
        keep(u"ballot.crew_named"_s);
        ballot.box.shownEmpty = true;
        ballot.box.secretPlace = true;
        keep(u"ballot.box_shown"_s);
        ballot.box.issued = 31;
        ballot.box.spare = 4;
        ballot.box.helped = 2;
        keep(u"ballot.issued"_s);
        ballot.box.voters = 30;
        ballot.box.back = 30;
        ballot.box.forged = 1;
        ballot.box.observers = {u"赵桂兰"_s, u"周镇长 \"青石镇\""_s};
        keep(u"ballot.back_counted"_s);
        ballot.blackboard = PaperFigures{{22, 6, 1}, 1, 30};
        keep(u"ballot.blackboard_counted"_s);
        ballot.blackboard.reset();
        ballot.boardTakenBack = {u"多按一键，\"31\"打成\"131\""_s};
        keep(u"ballot.blackboard_withdrawn"_s);
        ballot.blackboard = PaperFigures{{21, 7, 1}, 1, 30};
        keep(u"ballot.blackboard_counted"_s);
        ballot.acknowledged = {u"W1:31/33"_s, u"W5"_s, u"W7:周镇长"_s};
        keep(u"ballot.doubts_noted"_s);
        ballot.asksRecount = true;
        keep(u"ballot.recount_asked"_s);
        reopen();
        QCOMPARE(kept(), ballot);
        const auto copy = m_book->backUp(m_now);
        RawFile raw(copy->path);
        // The figure that was taken back stays in the journal, and nowhere else.
        const QStringList lines = raw.column(u"SELECT payload FROM journal JOIN journal_payload USING (seq) WHERE kind LIKE 'ballot.%' ORDER BY seq"_s);
        QCOMPARE(lines.filter(u"\"22 6 1\""_s).size(), 1);
        QCOMPARE(raw.column(u"SELECT board_strokes FROM ballot"_s), QStringList{u"21 7 1"_s});
        QCOMPARE(raw.column(u"SELECT kind FROM journal WHERE kind LIKE 'ballot.%' ORDER BY seq"_s),
                 (QStringList{u"ballot.crew_named"_s, u"ballot.box_shown"_s, u"ballot.issued"_s, u"ballot.back_counted"_s,
                              u"ballot.blackboard_counted"_s, u"ballot.blackboard_withdrawn"_s, u"ballot.blackboard_counted"_s,
                              u"ballot.doubts_noted"_s, u"ballot.recount_asked"_s}));
    }

    /// A vote is void where more papers come back than may: that has to be kept, not refused.
    void moreBackThanIssuedIsKept()
    {
        Ballot ballot;
        ballot.box.issued = 31;
        ballot.box.back = 33;
        QVERIFY(ballots().put(u"ballot.back_counted"_s, m_vote, ballot, m_sample->live(35), m_now));
        QCOMPARE(kept().box.back, std::optional(33));
        ballot.box.back = -1;
        QVERIFY(!ballots().put(u"ballot.back_counted"_s, m_vote, ballot, m_sample->live(35), m_now));
        QCOMPARE(kept().box.back, std::optional(33));
    }

    void papersComeBackInTheOrderTheyWereCalled()
    {
        QList<CalledPaper> called;
        called += call(paper(1, {0}));
        called += call(paper(2, {1}));
        CalledPaper spoiled = paper(3, {});
        spoiled.spoiled = SpoiledBecause::Otherwise;
        spoiled.spoiledWords = u"写了名字"_s;
        called += call(spoiled);
        for (const auto because : {SpoiledBecause::TooManyMarks, SpoiledBecause::Unreadable, SpoiledBecause::WrongMark}) {
            CalledPaper one = paper(int(called.size()) + 1, {});
            one.spoiled = because;
            called += call(one);
        }
        called += call(paper(7, {0, 2, 4}));
        QVERIFY(called.last().called.sequence > called.first().called.sequence);
        QVERIFY(called.last().called.rank > called.first().called.rank);
        reopen();
        QCOMPARE(kept().papers, called);
        QCOMPARE(kept().crew, CountingCrew{});
    }

    /// The book itself keeps a secret paper nobody's, and gives each who was there one paper with their name.
    void onlyPapersOfANamedBallotBearNames()
    {
        CalledPaper signedOne = paper(1, {0});
        signedOne.signer = m_sample->member.id;
        QVERIFY(!ballots().call(signedOne, id(), m_now));
        QVERIFY(kept().papers.isEmpty());
        Vote named = m_sample->newVote();
        named.ordinal = 3;
        named.method = VoteMethod::NamedBallot;
        named = *m_book->votes().open(named, m_now);
        signedOne.vote = named.id;
        const CalledPaper first = call(signedOne);
        CalledPaper again = signedOne;
        again.id = CalledPaperId::fresh();
        again.ordinal = 2;
        QVERIFY(!ballots().call(again, id(), m_now));
        CalledPaper nameless = paper(2, {});
        nameless.vote = named.id;
        nameless.spoiled = SpoiledBecause::NoName;
        const CalledPaper second = call(nameless);
        const auto back = ballots().takeBack(first, id(), m_sample->live(41), m_now);
        QVERIFY(back && back->signer == signedOne.signer);
        again.ordinal = 1;
        const CalledPaper third = call(again);
        reopen();
        QCOMPARE(ballots().ballots(id())->value(named.id).papers, (QList<CalledPaper>{*back, second, third}));
    }

    void aCallTakenBackGivesItsPlaceAgain()
    {
        call(paper(1, {0}));
        const CalledPaper mistaken = call(paper(2, {0}));
        QVERIFY(!ballots().call(paper(2, {1}), id(), m_now)); // a key that was hit twice
        const auto back = ballots().takeBack(mistaken, id(), m_sample->live(41), m_now);
        QVERIFY(back && back->withdrawn);
        QCOMPARE(back->called, mistaken.called);
        const CalledPaper right = call(paper(2, {1}));
        QVERIFY(!ballots().takeBack(CalledPaper{.vote = VoteId::fresh(), .rows = {0}}, id(), m_sample->live(41), m_now)); // of no vote
        reopen();
        const QList<CalledPaper> papers = kept().papers;
        QCOMPARE(papers.size(), 3);
        QCOMPARE(papers.at(1), *back);
        QCOMPARE(papers.at(2), right);
    }

    /// Thirty papers, counted by hand from the list: 22 for, 5 against, 2 abstained, 1 spoiled.
    void thirtyPapersComeToTheirSums()
    {
        const QString stack = u"++-++++o++-+++++x++-++++-o++-+"_s;
        QCOMPARE(stack.size(), 30);
        for (int i = 0; i < stack.size(); ++i) {
            CalledPaper one = paper(i + 1, {});
            if (stack.at(i) == u'x')
                one.spoiled = SpoiledBecause::TooManyMarks;
            else
                one.rows = {int(QStringView(u"+-o").indexOf(stack.at(i)))};
            call(one);
        }
        reopen();
        PaperFigures sum{{0, 0, 0}, 0, 0};
        const QList<CalledPaper> papers = kept().papers;
        for (const CalledPaper &one : papers) {
            ++sum.papers;
            sum.spoiled += one.spoiled ? 1 : 0;
            for (const int row : one.rows)
                ++sum.rows[row];
        }
        QCOMPARE(sum, (PaperFigures{{22, 5, 2}, 1, 30}));
    }

    void whatWasRecountedStandsByBatch()
    {
        RecountedBatch batch{.vote = m_vote.id,
                             .batch = 1,
                             .figures = {{7, 2, 0}, 1, 10},
                             .by = m_sample->village.named(u"吴永福"_s).id,
                             .counted = {.circumstance = m_sample->live(50)}};
        const auto first = ballots().recount(batch, id(), m_now);
        QVERIFY(first);
        RecountedBatch again = batch;
        again.id = RecountId::fresh();
        QVERIFY(!ballots().recount(again, id(), m_now)); // the same attempt twice
        again.attempt = 2;
        again.figures = {{8, 2, 0}, 0, 10};
        again.by = Appointee::asWritten(u"镇干部周明"_s);
        const auto second = ballots().recount(again, id(), m_now);
        QVERIFY(second);
        again.id = RecountId::fresh();
        again.attempt = 3;
        again.by = Appointee();
        QVERIFY(!ballots().recount(again, id(), m_now)); // somebody recounts, by name
        reopen();
        QCOMPARE(kept().recounts, (QList<RecountedBatch>{*first, *second}));
        QVERIFY(kept().papers.isEmpty());
    }

    void answersByNameAndDissentsComeBack()
    {
        const NamedAnswer answer{.vote = m_vote.id,
                                 .signIn = m_sample->member.id,
                                 .row = 1,
                                 .given = {.circumstance = m_sample->live(42)}};
        const auto given = ballots().answer(answer, id(), m_now);
        QVERIFY(given);
        NamedAnswer other = answer;
        other.id = NamedAnswerId::fresh();
        other.row = 0;
        const auto changed = ballots().answer(other, id(), m_now);
        const auto back = ballots().withdraw(*given, id(), m_sample->live(43), m_now);
        QVERIFY(changed && back && back->withdrawn);
        other.id = NamedAnswerId::fresh();
        other.signIn = SignInId::fresh();
        QVERIFY(!ballots().answer(other, id(), m_now)); // nobody signed in by that

        const Villager &owner = m_sample->village.named(u"王建国"_s);
        Dissent dissent{.vote = m_vote.id, .whose = owner.id, .named = true, .words = u"先修三组"_s, .said = {.circumstance = m_sample->live(44)}};
        const auto named = ballots().record(dissent, id(), m_now);
        const auto anonymous = ballots().record(Dissent{.vote = m_vote.id, .words = u"工期太紧"_s, .said = dissent.said}, id(), m_now);
        QVERIFY(named && anonymous);
        const auto gone = ballots().withdraw(*named, id(), m_sample->live(45), m_now);
        dissent.id = DissentId::fresh();
        dissent.whose.reset();
        QVERIFY(!ballots().record(dissent, id(), m_now)); // nobody's name cannot stand beside it
        reopen();
        QCOMPARE(*ballots().answers(id()), (QList<NamedAnswer>{*back, *changed}));
        QCOMPARE(*ballots().dissents(id()), (QList<Dissent>{*gone, *anonymous}));
        QVERIFY(ballots().answers(MeetingId::fresh())->isEmpty());
        QVERIFY(ballots().dissents(MeetingId::fresh())->isEmpty());
        QVERIFY(ballots().ballots(MeetingId::fresh())->isEmpty());
    }

    /// What a record of the hall names people by keeps them in the register.
    void whoCountsOrDissentsHangsOnTheRegister()
    {
        const auto hangs = [this](const QString &name) { return *m_book->roster().hangingOn(m_sample->village.named(name).id); };
        QVERIFY(!hangs(u"周小梅"_s).contains(HangingFact::HasPart));
        Ballot ballot;
        ballot.crew.scrutineers = {Appointee(m_sample->village.named(u"周小梅"_s).id)};
        QVERIFY(ballots().put(u"ballot.crew_named"_s, m_vote, ballot, m_sample->live(35), m_now));
        QVERIFY(hangs(u"周小梅"_s).contains(HangingFact::HasPart));
        QVERIFY(!hangs(u"张大山"_s).contains(HangingFact::Spoke));
        QVERIFY(ballots().record(Dissent{.vote = m_vote.id, .whose = m_sample->village.named(u"张大山"_s).id, .words = u"不同意"_s,
                                         .said = {.circumstance = m_sample->live(44)}}, id(), m_now));
        QVERIFY(hangs(u"张大山"_s).contains(HangingFact::Spoke));
    }

    void votesOfEveryMethodAreReadBackWhole_data()
    {
        QTest::addColumn<VoteMethod>("method");
        QTest::addColumn<Question>("question");
        const QStringList roads{u"三组"_s, u"五组\"石桥\""_s, u"七组、八组"_s};
        QTest::newRow("hands") << VoteMethod::ShowOfHands << Question{};
        QTest::newRow("roll call") << VoteMethod::RollCall << Question{};
        QTest::newRow("consensus") << VoteMethod::Consensus << Question{};
        QTest::newRow("one of") << VoteMethod::SecretBallot << Question{QuestionKind::OneOf, roads, 1};
        QTest::newRow("at most") << VoteMethod::NamedBallot << Question{QuestionKind::AtMost, roads, 2};
        QTest::newRow("approval") << VoteMethod::SecretBallot << Question{QuestionKind::Approval, roads, 2};
    }
    void votesOfEveryMethodAreReadBackWhole()
    {
        QFETCH(const VoteMethod, method);
        QFETCH(const Question, question);
        Vote vote = m_sample->newVote();
        vote.ordinal = 3;
        vote.method = method;
        vote.question = question;
        vote.runOffOf = m_vote.id;
        vote = *m_book->votes().open(vote, m_now);
        vote.snapshot = VoteSnapshot{38, 31, 26, 31};
        vote.present = {m_sample->chair.id, m_sample->member.id};
        vote = *m_book->votes().freeze(vote, m_sample->live(30), m_now);
        if (method == VoteMethod::ShowOfHands)
            vote.sections = {{u"左片"_s, {10, 2, 0}}, {u"台上"_s, {8, 1, 1}}};
        if (question.kind != QuestionKind::Motion) {
            vote.optionVotes = {18, 17, 9}; // 44 marks on 30 papers
            vote.chosen = {0, 1};
        }
        vote.count = HandCount{17, 12, 1}; // people, each once: of the last chosen, of all others, 弃权
        vote.decision = Decision{true, 16, u"村民委员会组织法第三十条"_s};
        const auto kept = m_book->votes().count(vote, m_sample->live(40), m_now);
        QVERIFY(kept);
        reopen();
        QCOMPARE(m_book->votes().votes(id())->last(), *kept);
    }
};

YISHIBU_TEST(TestBallotStore)
#include "tst_ballot_store.moc"
