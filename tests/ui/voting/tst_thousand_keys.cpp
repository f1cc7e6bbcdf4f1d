#include "tests/ui/voting/ballot_hands.h"

#include "app/voting/tally.h"
#include "db/journal/replay.h"
#include "ui/projector/board_window.h"

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

/// Keys as fast as they come, a thousand papers of them: what was typed is what the panel, the big screen and the book say.
class TestThousandKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsLost()
    {
        constexpr int papers = 1000;
        applyStyle(*qApp, Tokens());
        VotingTable t;
        BoardWindow board(t.hall(), t.evening.clock);
        t.put(VoteMethod::SecretBallot);
        t.issueAndOpen(papers); // more than were given out: never announced, but called all the same
        QList<int> typed{0, 0, 0};
        QByteArray keys;
        for (int paper = 0; paper < papers; ++paper) {
            const int row = paper % 7 == 0 ? 2 : paper % 3 == 0 ? 1 : 0;
            ++typed[row];
            keys.append(char('1' + row));
        }
        t.keys(keys.first(papers - 1).constData());
        QCOMPARE(textOf(t.page, "calledPapers"), QString::number(papers - 1));
        t.enterAgain(); // as after a power cut
        QCOMPARE(calledOf(t.keptBallot()), papers - 1);
        t.page->firstControl()->setFocus();
        t.keys(keys.last(1).constData());
        const Ballot kept = t.keptBallot();
        QCOMPARE(firstCount(Question(), kept), (PaperFigures{typed, 0, papers}));
        QCOMPARE(kept, t.hall().ballotOf(t.lastVote().id));
        QCOMPARE(leftOf(kept), 0);
        for (int row = 0; row < typed.size(); ++row)
            QCOMPARE(board.board().lines.at(row).strokes, typed.at(row));
        // A call too many finds no paper.
        const auto beyond = t.evening.place->ballots.call(t.lastVote().id, {0});
        QVERIFY(!beyond && beyond.error().is(TallyRefusal::NoPaperLeft));
        QVERIFY(t.evening.place->book->check()->isSound());
    }
};

YISHIBU_TEST(TestThousandKeys)

} // namespace yishibu

#include "tst_thousand_keys.moc"
