#include "tests/db/faults/recording_disk.h"
#include "tests/db/faults/torn_book.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/ballot_store.h"
#include "db/stores/vote_store.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

constexpr int papersOfCount = 30;
constexpr int everyMistake = 7; ///< each seventh call is taken back and called again

} // namespace

/// Thirty papers are called, some calls taken back, the blackboard noted, the result announced. Torn off inside any write, the
/// count goes on at the last confirmed call: nothing confirmed is lost, nothing stands there that nobody called.
/// Every touch is a kill here; power cuts are a drawn sample, and all of them with YISHIBU_FAULTS=all (./test.sh faults).
class TestCountFaults : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"evening/a.yishibu"_s);
    std::optional<MeetingId> m_meeting;
    std::optional<VoteId> m_vote;
    DiskState m_before;
    QList<DiskTouch> m_touches;
    QList<Confirmed> m_confirmed;
    QList<qsizetype> m_standing; ///< papers that stand once so many of m_confirmed are there
    QHash<CalledPaperId, CalledPaper> m_called;
    quint32 m_seed = qEnvironmentVariableIntValue("YISHIBU_SEED");
    bool m_all = qEnvironmentVariable("YISHIBU_FAULTS") == "all"_L1;
    int m_opened = 0;

    /// A vote on paper whose box has been opened: thirty papers lie on the table.
    void openBox(SampleMeeting &sample)
    {
        Book &book = sample.book;
        Vote vote = sample.newVote();
        vote.ordinal = 2;
        vote.method = VoteMethod::SecretBallot;
        vote = book.votes().open(vote, sample.clock.now()).value();
        vote.snapshot = VoteSnapshot{38, papersOfCount, 26, papersOfCount};
        vote = book.votes().freeze(vote, sample.live(21), sample.clock.now()).value();
        Ballot ballot;
        ballot.box.issued = papersOfCount;
        ballot.box.back = papersOfCount;
        QVERIFY(book.ballots().put(u"ballot.back_counted"_s, vote, ballot, sample.live(25), sample.clock.now()));
        m_vote = vote.id;
    }

    void count(Book &book, const RecordingDisk &disk)
    {
        const QDateTime now = meetingEvening();
        const Circumstance how{.happenedAt = now, .operatorName = u"刘长河"_s};
        const auto done = [&](const QString &fact, qsizetype standing) {
            m_confirmed.append({disk.count(), fact});
            m_standing.append(standing);
        };
        PaperFigures sum{{0, 0, 0}, 0, papersOfCount};
        int calls = 0;
        for (int ordinal = 1; ordinal <= papersOfCount;) {
            const int row = ordinal % 5 == 0 ? 1 : ordinal % 11 == 0 ? 2 : 0;
            CalledPaper paper{.vote = *m_vote, .ordinal = ordinal, .rows = {row}, .called = {.circumstance = how}};
            const auto kept = book.ballots().call(paper, *m_meeting, now);
            QVERIFY(kept);
            m_called.insert(kept->id, *kept);
            done(kept->id.hex() + u" called"_s, ordinal);
            if (++calls % everyMistake == 0) {
                QVERIFY(book.ballots().takeBack(*kept, *m_meeting, how, now));
                done(kept->id.hex() + u" withdrawn"_s, ordinal - 1);
                continue;
            }
            ++sum.rows[row];
            ++ordinal;
        }
        Ballot ballot = book.ballots().ballots(*m_meeting)->value(*m_vote);
        ballot.blackboard = sum;
        Vote vote = book.votes().votes(*m_meeting)->last();
        QVERIFY(book.ballots().put(u"ballot.blackboard_counted"_s, vote, ballot, how, now));
        done(u"blackboard"_s, papersOfCount);
        vote.count = HandCount{sum.rows.at(0), sum.rows.at(1), sum.rows.at(2)};
        vote.decision = Decision{true, 16, u"村民委员会组织法第三十条"_s};
        QVERIFY(book.votes().count(vote, how, now));
        done(u"announced"_s, papersOfCount);
    }

    QStringList factsIn(Book &book)
    {
        QStringList facts;
        const Ballot ballot = book.ballots().ballots(*m_meeting)->value(*m_vote);
        for (const CalledPaper &paper : ballot.papers) {
            facts.append(paper.id.hex() + u" called"_s);
            if (paper.withdrawn)
                facts.append(paper.id.hex() + u" withdrawn"_s);
        }
        if (ballot.blackboard)
            facts.append(u"blackboard"_s);
        if (book.votes().votes(*m_meeting)->last().counted)
            facts.append(u"announced"_s);
        return facts;
    }

    /// The papers that stand are those of the stack's first places, each as it was called.
    void standsAsCalled(Book &book, qsizetype facts, const QString &what)
    {
        const QList<CalledPaper> papers = book.ballots().ballots(*m_meeting)->value(*m_vote).papers;
        QList<int> places;
        for (const CalledPaper &paper : papers) {
            CalledPaper asCalled = m_called.value(paper.id);
            asCalled.withdrawn = paper.withdrawn;
            QVERIFY2(paper == asCalled, qPrintable(what));
            if (!paper.withdrawn)
                places.append(paper.ordinal);
        }
        QCOMPARE(places.size(), facts > 0 ? m_standing.at(facts - 1) : 0);
        for (qsizetype i = 0; i < places.size(); ++i)
            QCOMPARE(places.at(i), int(i) + 1);
    }

    void goesOn(const DiskState &state, qsizetype touches, bool checked, const QString &what)
    {
        const QTemporaryDir after;
        const auto book = openedIn(after, state);
        QVERIFY2(book, qPrintable(what));
        const QStringList found = factsIn(**book);
        const QStringList wrong = wrongWith(found, m_confirmed, touches);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2"_s.arg(what, wrong.join(u", "_s))));
        standsAsCalled(**book, found.size(), what);
        if (checked) {
            const auto check = (*book)->check();
            QVERIFY2(check && check->isSound(), qPrintable(what));
        }
        ++m_opened;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_seed == 0)
            m_seed = QRandomGenerator::global()->bounded(1, 1 << 30);
        qInfo("YISHIBU_SEED=%u", m_seed);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        {
            auto book = Book::create(m_path, BookKind::Practice, meetingEvening());
            QVERIFY(book);
            SampleMeeting meeting(**book);
            meeting.prepare();
            meeting.open();
            meeting.hold();
            m_meeting = meeting.meeting.id;
            openBox(meeting);
        }
        m_before = filesOf(m_path);
        RecordingDisk disk(QFileInfo(m_path).path());
        {
            auto book = Book::open(m_path, meetingEvening());
            QVERIFY(book);
            count(**book, disk);
        }
        m_touches = disk.touches();
        const auto logged = [this](DiskTouch::Kind kind) {
            return std::ranges::count_if(m_touches, [&](const DiskTouch &t) { return t.kind == kind && t.file.endsWith(u"-wal"_s); });
        };
        // Each call is a few pages and one flush of its own.
        QVERIFY(m_confirmed.size() > papersOfCount + 5);
        QVERIFY(logged(DiskTouch::Kind::Write) > 4 * papersOfCount);
        QVERIFY(logged(DiskTouch::Kind::Flush) >= m_confirmed.size());
    }

    void aKillInAnyWriteLeavesTheCountAtTheLastCall()
    {
        m_opened = 0;
        DiskStates states(m_before, m_touches);
        for (qsizetype n = 0; n <= m_touches.size(); ++n) {
            // The whole check costs more than the count: on a drawn eighth, and where the count ends.
            const bool checked = m_all || (n + m_seed) % 8 == 0 || n == m_touches.size();
            goesOn(states.killedIn(n), n, checked, u"killed in touch %1 of %2, seed %3"_s.arg(n).arg(m_touches.size()).arg(m_seed));
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d states after a kill, of %lld touches", m_opened, qlonglong(m_touches.size()));
    }

    void aPowerCutLosesNothingConfirmed()
    {
        m_opened = 0;
        DiskStates states(m_before, m_touches);
        QRandomGenerator chance(m_seed);
        for (const qsizetype n : momentsOf(m_touches.size(), m_all, 20, m_seed)) {
            for (const int sector : {512, 4096}) {
                goesOn(states.cutBefore(n, sector, chance), n, true,
                       u"power cut before touch %1 of %2, sectors of %3, seed %4"_s.arg(n).arg(m_touches.size()).arg(sector).arg(m_seed));
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("%d states after a power cut, of %lld touches", m_opened, qlonglong(m_touches.size()));
    }

    /// The thirtieth call writes no more than the first: nothing that was called before is written again.
    void aCallCostsTheSameFirstAndLast()
    {
        QList<qint64> bytes; // of the log, between one confirmed call and the next
        qsizetype at = 0;
        for (const Confirmed &one : std::as_const(m_confirmed)) {
            qint64 written = 0;
            for (; at < one.touches; ++at) {
                const DiskTouch &touch = m_touches.at(at);
                if (touch.kind == DiskTouch::Kind::Write && touch.file.endsWith(u"-wal"_s))
                    written += touch.bytes.size();
            }
            if (one.fact.endsWith(u" called"_s))
                bytes.append(written);
        }
        const auto most = [&bytes](qsizetype from, qsizetype count) {
            return *std::max_element(bytes.cbegin() + from, bytes.cbegin() + from + count);
        };
        QVERIFY(bytes.size() > papersOfCount);
        const qint64 first = most(1, 10); // before the very first one the book was opened
        const qint64 last = most(bytes.size() - 10, 10);
        // A page may be split on the way; a log of all calls so far would be many times that.
        QVERIFY2(last <= 2 * first, qPrintable(u"%1, then %2"_s.arg(first).arg(last)));
    }
};

YISHIBU_TEST(TestCountFaults)
#include "tst_count_faults.moc"
