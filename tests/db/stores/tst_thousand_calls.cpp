#include "app/voting/tally.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/ballot_store.h"
#include "db/stores/vote_store.h"
#include "tests/db/support/raw_file.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int papers = 1000;
constexpr int everyMistake = 9; ///< each ninth call is taken back and made anew

} // namespace

/// A thousand papers, called as they lie in the stack, with slips that are taken back: the book has every one of them, in their
/// places, and comes to the sum that somebody beside it came to.
class TestThousandCalls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a.yishibu"_s);
    QDateTime m_now = meetingEvening();
    Question m_question{QuestionKind::AtMost, {u"村道硬化"_s, u"饮水管网"_s, u"文化广场"_s}, 2};

    /// A vote on paper whose box has been opened.
    Vote openBox(SampleMeeting &sample)
    {
        Vote vote = sample.newVote();
        vote.ordinal = 2;
        vote.method = VoteMethod::SecretBallot;
        vote.question = m_question;
        vote = sample.book.votes().open(vote, m_now).value();
        vote.snapshot = VoteSnapshot{1238, papers, 826, papers};
        vote = sample.book.votes().freeze(vote, sample.live(21), m_now).value();
        Ballot ballot;
        ballot.box.issued = papers;
        ballot.box.back = papers;
        if (!sample.book.ballots().put(u"ballot.back_counted"_s, vote, ballot, sample.live(25), m_now))
            qFatal("the box was not opened");
        return vote;
    }

    /// One option, two, 弃权, or a spoiled paper.
    static CalledPaper drawn(QRandomGenerator &dice)
    {
        CalledPaper paper;
        const int kind = dice.bounded(20);
        if (kind == 0)
            paper.spoiled = SpoiledBecause::TooManyMarks;
        else if (kind == 1)
            paper.rows = {3};
        else if (kind < 12)
            paper.rows = {dice.bounded(3)};
        else
            paper.rows = kind % 2 ? QList<int>{0, 1} : QList<int>{1, 2};
        return paper;
    }

private Q_SLOTS:
    void areAllInTheBook()
    {
        QRandomGenerator dice(20261122);
        PaperFigures beside{QList<int>(4, 0), 0, papers}; // strokes on the blackboard
        QList<CalledPaper> stack;
        int slips = 0;
        std::optional<Vote> vote;
        std::optional<MeetingId> meeting;
        {
            auto book = Book::create(m_path, BookKind::Village, m_now);
            QVERIFY(book.has_value());
            SampleMeeting sample(**book);
            sample.prepare();
            sample.open();
            sample.hold();
            vote = openBox(sample);
            meeting = sample.meeting.id;
            BallotStore &ballots = (*book)->ballots();
            for (int ordinal = 1, calls = 1; ordinal <= papers; ++calls) {
                CalledPaper paper = drawn(dice);
                paper.vote = vote->id;
                paper.ordinal = ordinal;
                paper.called.circumstance = sample.live(30);
                const auto kept = ballots.call(paper, *meeting, m_now);
                QVERIFY(kept.has_value());
                if (calls % everyMistake == 0) {
                    QVERIFY(ballots.takeBack(*kept, *meeting, sample.live(30), m_now).has_value());
                    ++slips;
                    continue;
                }
                stack.append(*kept);
                ++ordinal;
                beside.spoiled += paper.spoiled ? 1 : 0;
                for (const int row : std::as_const(paper.rows))
                    ++beside.rows[row];
            }
        }
        QVERIFY(slips > 100);
        {
            auto book = Book::open(m_path, m_now); // from the disk
            QVERIFY(book.has_value());
            const Ballot kept = (*book)->ballots().ballots(*meeting)->value(vote->id);
            QCOMPARE(kept.papers.size(), papers + slips);
            QCOMPARE(standing(kept), stack);
            QCOMPARE(firstCount(m_question, kept), beside);
            QCOMPARE(leftOf(kept), 0);
            QVERIFY((*book)->check()->isSound()); // replaying the journal gives these very papers
        }
        RawFile raw(m_path);
        const auto lines = [&raw](const QString &kind) { return raw.column(u"SELECT count(*) FROM journal WHERE kind = '%1'"_s.arg(kind)).value(0).toInt(); };
        QCOMPARE(lines(u"ballot.called"_s), papers + slips);
        QCOMPARE(lines(u"ballot.call_withdrawn"_s), slips);
    }
};

YISHIBU_TEST(TestThousandCalls)
#include "tst_thousand_calls.moc"
