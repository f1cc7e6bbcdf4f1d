#include "app/voting/choice.h"
#include "tests/app/voting/counted_ballot.h"
#include "tests/app/voting/naive_reckoning.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

/// One count on paper that goes as evenings go, kept twice: by the rules, and by the naive reckoning.
class Evening
{
public:
    explicit Evening(quint32 seed) : m_random(seed)
    {
        const int base = 3 + upTo(45);
        const int present = base - upTo(base / 3);
        m_around = surroundings();
        if (seed % 3 > 0) {
            m_around.card.majorityOf = Denominator::AllMembers;
            m_around.card.majority = seed % 3 == 1 ? Threshold::MoreThanHalf : Threshold::TwoThirdsOrMore;
            m_naive.ofAll = true;
            m_naive.times = seed % 3 == 1 ? 2 : 3;
            m_naive.atLeast = seed % 3 == 1 ? 1 : 2;
            m_naive.strictly = seed % 3 == 1;
        }
        const auto kind = QuestionKind(seed / 3 % 4);
        const int options = kind == QuestionKind::Motion ? 0 : 2 + upTo(3);
        const int most = kind == QuestionKind::Motion || kind == QuestionKind::OneOf ? 1 : 1 + upTo(options - 1);
        m_vote = voteOn(choiceOf(kind, options, most), present, base);
        if (seed % 5 == 0)
            m_vote.snapshot->signedIn = m_naive.signedIn = base;
        m_naive.base = base;
        m_naive.rows = rowsOf(m_vote.question);
        m_naive.most = kind == QuestionKind::Motion ? 0 : most;
        m_naive.present = present;
        m_naive.byVoters = seed % 4 == 0;
        m_naive.always = seed % 11 == 0;
        m_around.local.wholeVote = m_naive.byVoters ? WholeVoteTest::BackAtMostVoted : WholeVoteTest::BackAtMostIssued;
        m_around.local.recountAlways = m_naive.always;
    }

    void step()
    {
        switch (upTo(15)) {
        case 0: return issue(m_naive.present + (upTo(9) == 0 ? 1 : -upTo(1)));
        case 1: return handBack();
        case 2: return nameSomebody();
        case 3: return takeBackLast();
        case 4: return board(upTo(5) == 0);
        case 5: return recountSome();
        case 6: return askOrCountVoters();
        case 7: return upTo(3) == 0 ? callMany(1) : callMany(int(m_naive.back.value_or(0)));
        case 8: return upTo(1) ? board(false) : recountSome();
        case 9:
        case 10: return finishRecount();
        default: return callMany(1 + upTo(9));
        }
    }

    /// Compares everything after a step; what is wrong in words, or nothing.
    QString compared() const
    {
        const PaperFigures first = firstCount(m_vote.question, m_ballot);
        const PaperFigures last = finalFigures(m_vote.question, m_ballot);
        if (!isSame(first, m_naive.calledAll()) || !isSame(last, m_naive.final()))
            return u"figures"_s;
        for (const int row : last.rows) {
            if (5 * strokesOf(row).complete + strokesOf(row).rest != row)
                return u"strokes"_s;
        }
        const QString code = m_naive.firstCode();
        const Done may = mayClose(m_vote, noted(), m_around);
        const QString refused = may ? QString() : may.error().is(BallotRefusal::Faulty) ? may.error().names().first() : u"other"_s;
        if (refused != code)
            return u"code %1 instead of %2"_s.arg(refused, code);
        return code.isEmpty() ? identities(last) : QString();
    }
    QString code() const { return m_naive.firstCode(); }
    const NaiveVote &naive() const { return m_naive; }

private:
    /// Whatever is doubtful is taken note of: here only faults keep a count from being closed.
    Ballot noted() const
    {
        Ballot ballot = m_ballot;
        const QList<BallotFinding> doubts = doubtsOf(m_vote, m_ballot, m_around);
        for (const BallotFinding &doubt : doubts)
            ballot.acknowledged.append(noticeOf(doubt));
        return ballot;
    }
    int upTo(int most) { return most <= 0 ? 0 : int(m_random.bounded(most + 1)); }

    static bool isSame(const PaperFigures &figures, const NaiveCount &naive)
    {
        return std::equal(figures.rows.cbegin(), figures.rows.cend(), naive.rows.cbegin(), naive.rows.cend())
               && figures.spoiled == naive.spoiled;
    }

    /// R = V + X, V = Y + O + B, F >= R, and the result that the papers come to.
    QString identities(const PaperFigures &last) const
    {
        PaperCount count = paperCountOf(m_vote.question, m_ballot);
        count.proxies = m_around.proxies;
        const int valid = validPapers(count, AbstentionClass::AmongValid);
        if (count.back != valid + count.spoiled || valid != count.inFavour + count.against + count.abstained)
            return u"R = V + X"_s;
        if (validPapers(count, AbstentionClass::BesideValid) + count.abstained != valid)
            return u"the class of abstentions"_s;
        if (count.back > count.issued || count.issued > m_naive.present + m_naive.proxies || (m_naive.byVoters && count.back > *count.voters))
            return u"F >= R"_s;
        PaperFigures whole = last;
        whole.papers = count.back;
        if (!figuresFitPapers(m_vote.question, whole))
            return u"strokes and papers"_s;
        const std::vector<bool> outcome = m_naive.outcome(m_naive.final().rows);
        if (count.back == 0)
            return {};
        if (m_vote.question.kind == QuestionKind::Motion) {
            const auto decision = decide(m_around.card, *m_vote.snapshot, count, m_around.local);
            return decision && decision->passed == outcome.at(0) ? QString() : u"decision"_s;
        }
        const auto choice = choose(m_around.card, *m_vote.snapshot, m_vote.question, last, count, m_around.local);
        for (int option = 0; choice && option < m_vote.question.options.size(); ++option) {
            if (choice->chosen.contains(option) != outcome.at(size_t(option)))
                return u"choice"_s;
        }
        return choice ? QString() : u"no choice"_s;
    }

    void issue(int papers) { m_ballot.box.issued = m_naive.issued = papers; }

    void handBack()
    {
        if (upTo(7) == 0)
            m_naive.back.reset();
        else
            m_naive.back = std::max(0, m_naive.issued + (upTo(7) == 0 ? 1 : -upTo(3)));
        m_ballot.box.back = m_naive.back;
    }

    void nameSomebody()
    {
        const bool away = upTo(9) == 0;
        const auto set = [away](std::optional<Appointee> &part, bool &naive, const char *name) {
            part = away ? std::optional<Appointee>() : person(name);
            naive = !away;
        };
        switch (upTo(2)) {
        case 0: return set(m_ballot.crew.caller, m_naive.caller, "唱票");
        case 1: return set(m_ballot.crew.tallyClerk, m_naive.clerk, "计票");
        default: return set(m_ballot.crew.headScrutineer, m_naive.scrutineer, "监票");
        }
    }

    QList<int> anyMarks()
    {
        if (upTo(11) == 0)
            return {};
        if (upTo(7) == 0 || (m_naive.most == 0 && upTo(3) == 0))
            return {upTo(m_naive.rows - 1)};
        QList<int> rows{upTo(1) ? 0 : upTo(std::max(0, m_naive.rows - 2))};
        while (rows.size() < mostMarks(m_vote.question) && upTo(1))
            rows.append(upTo(m_naive.rows - 2));
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        return rows;
    }

    void callMany(int times)
    {
        for (int time = 0; time < times; ++time) {
            const QList<int> rows = anyMarks();
            // Nothing can be called beyond the papers that are there.
            const bool may = m_naive.back && int(m_naive.stack.size()) < *m_naive.back;
            QCOMPARE(call(m_ballot, m_vote.question, rows), may);
            if (may)
                m_naive.stack.push_back({{rows.cbegin(), rows.cend()}});
        }
    }

    void takeBackLast()
    {
        QCOMPARE(lastCall(m_ballot).has_value(), !m_naive.stack.empty());
        takeBack(m_ballot);
        if (!m_naive.stack.empty())
            m_naive.stack.pop_back();
    }

    PaperFigures asFigures(const NaiveCount &count) const
    {
        return {.rows = {count.rows.cbegin(), count.rows.cend()}, .spoiled = count.spoiled, .papers = count.all()};
    }

    /// One vote is read as another.
    NaiveCount misread(NaiveCount count)
    {
        const size_t from = size_t(upTo(m_naive.rows - 1));
        if (count.rows.at(from) > 0) {
            --count.rows.at(from);
            upTo(3) == 0 ? ++count.spoiled : ++count.rows.at(size_t(upTo(m_naive.rows - 1)));
        }
        return count;
    }

    void board(bool wrongly)
    {
        m_naive.board = wrongly ? misread(m_naive.calledAll()) : m_naive.calledAll();
        m_ballot.blackboard = asFigures(*m_naive.board);
    }

    void recount(int batch, const NaiveCount &count)
    {
        RecountedBatch counted;
        counted.batch = batch;
        counted.figures = asFigures(count);
        counted.by = person("复核");
        const bool isBatch = m_naive.back && batch < m_naive.batches();
        const bool done = isBatch && (m_naive.agreed(batch) || m_naive.settled(batch));
        const auto may = mayRecount(m_vote.question, m_ballot, counted);
        QCOMPARE(!may && may.error().is(RecountRefusal::NoSuchBatch), !isBatch);
        QCOMPARE(!may && may.error().is(RecountRefusal::BatchDone), done);
        if (!may)
            return;
        m_ballot.recounts.append(*may);
        m_naive.recounts.resize(std::max(m_naive.recounts.size(), size_t(batch) + 1));
        m_naive.recounts.at(size_t(batch)).push_back({m_naive.papersOf(batch), count});
    }

    void recountSome()
    {
        const int batch = upTo(m_naive.batches());
        if (!m_naive.back || m_naive.stack.empty() || int(m_naive.stack.size()) < *m_naive.back)
            return;
        const auto before = batch < m_naive.batches() ? m_naive.recountsOf(batch) : std::vector<NaiveRecount>();
        const bool again = !before.empty() && upTo(1);
        recount(batch, again ? before.back().count : misread(m_naive.calledIn(batch)));
    }

    void finishRecount()
    {
        if (!m_naive.board || !m_naive.back)
            return;
        for (int batch = 0; batch < m_naive.batches(); ++batch) {
            const bool open = !m_naive.agreed(batch) && !m_naive.settled(batch);
            QCOMPARE(open, nextBatch(m_vote.question, m_ballot) == batch);
            if (open)
                recount(batch, m_naive.calledIn(batch));
            if (!m_naive.agreed(batch) && !m_naive.settled(batch))
                return; // not all of it is called yet
        }
    }

    void askOrCountVoters()
    {
        m_ballot.asksRecount = m_naive.asked = upTo(9) == 0;
        m_naive.voters = upTo(2) ? std::optional(std::max(0, m_naive.issued - upTo(2))) : std::nullopt;
        m_ballot.box.voters = m_naive.voters;
        if (upTo(4) == 0)
            m_around.proxies = m_naive.proxies = upTo(std::min(1, m_naive.base - m_naive.present));
    }

    QRandomGenerator m_random;
    NaiveVote m_naive;
    Vote m_vote;
    Ballot m_ballot;
    BallotSurroundings m_around;
};

} // namespace

/// law-and-paper.md C5: through any course of an evening the identities hold, or the close is refused with the right code.
class TestBallotIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyHoldOrTheCloseIsRefusedWithItsCode()
    {
        QMap<QString, int> seen;
        int settled = 0;
        for (quint32 seed = 1; seed <= 400; ++seed) {
            Evening evening(seed);
            for (int step = 0; step < 70; ++step) {
                evening.step();
                const QString wrong = evening.compared();
                QVERIFY2(wrong.isEmpty(), qPrintable(u"evening %1, step %2: %3"_s.arg(seed).arg(step).arg(wrong)));
                ++seen[evening.code()];
                settled += evening.code().isEmpty() && evening.naive().final() != evening.naive().calledAll() ? 1 : 0;
            }
        }
        // No code, and no way of closing, is left out.
        QCOMPARE(seen.keys().join(u' '), u" E1 E10 E11 E12 E2 E3 E4 E5 E6 E7 E8 E9"_s);
        for (auto code = seen.cbegin(); code != seen.cend(); ++code)
            QVERIFY2(code.value() >= 20, qPrintable(code.key()));
        QVERIFY(seen.value({}) >= 300);
        QVERIFY(settled >= 20);
    }
};

YISHIBU_TEST(TestBallotIdentities)
#include "tst_ballot_identities.moc"
