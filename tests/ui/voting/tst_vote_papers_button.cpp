#include "tests/ui/voting/ballot_hands.h"

#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/commands/commands.h"
#include "ui/paper/paper_window.h"
#include "ui/voting/ballot_window.h"

#include <QAction>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

/// The papers of a vote, from the page it is led on.
class TestVotePapersButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        m_table = std::make_unique<VotingTable>();
    }
    void cleanup() { m_table.reset(); }

    void onlyAVoteOnPaperHasPapers()
    {
        QVERIFY(!button()->isVisible());
        m_table->put(VoteMethod::ShowOfHands);
        QVERIFY(!button()->isVisible());
    }

    void papersWithNamesArePrintedLikeSecretOnes()
    {
        m_table->put(VoteMethod::NamedBallot);
        QVERIFY(button()->isVisible());
        QVERIFY(action("printBallots")->isVisible());
        QVERIFY(action("printTallySheet")->isVisible() && action("printCountReport")->isVisible());
        auto *window = opened<BallotWindow>("printBallots");
        QVERIFY(window);
        QVERIFY(saidIn(*window).contains(u"姓名："_s));
    }

    void ballotsForEverybodyHereAndSomeToSpare()
    {
        m_table->put(VoteMethod::SecretBallot);
        const int present = m_table->present();
        auto *window = opened<BallotWindow>("printBallots");
        QVERIFY(window);
        const auto sheets = [window] { return window->preview()->sheets()->pageCount(); };
        const int before = sheets();
        QCOMPARE(before, (present + 3) / 4); // the motion of the evening is short: four on a sheet
        auto *spare = window->findChild<QLineEdit *>(u"sparePapers"_s);
        QVERIFY(spare);
        QTRY_VERIFY(spare->hasFocus()); // typed at once
        QTest::keyClicks(spare, u"9"_s);
        QCOMPARE(sheets(), (present + 9 + 3) / 4);
        spare->setText(u"９９９"_s);
        QCOMPARE(sheets(), (present + mostSparePapers + 3) / 4);
        QVERIFY(!saidIn(*window).contains(u"姓名："_s)); // no line to write one on
        for (const double scale : {Tokens::largeText, Tokens::ordinaryText})
            QCOMPARE(test::faultsOfStage(*window, u"ballot-window"_s, scale, {1100, 720}), QStringList());
    }

    void theTallySheetHasNothingOfTheCount()
    {
        m_table->put(VoteMethod::SecretBallot);
        m_table->issueAndOpen();
        m_table->call(3, 1, 0);
        auto *window = opened<PaperWindow>("printTallySheet");
        QVERIFY(window);
        QVERIFY(window->windowTitle().contains(u"计票单"_s));
        QCOMPARE(window->preview()->sheets()->pageCount(), 1);
    }

    void theReportFollowsTheCount()
    {
        VotingTable &t = *m_table;
        t.put(VoteMethod::SecretBallot);
        t.issueAndOpen();
        const int here = t.lastVote().snapshot->present;
        t.call(here - 6, 5, 1);
        t.blackboard({here - 6, 5, 1});
        t.tickAll();
        t.next()->click();
        QVERIFY(t.lastVote().counted.has_value());
        QVERIFY(button()->isVisible()); // the result is printed from the page that shows it
        auto *window = opened<PaperWindow>("printCountReport");
        QVERIFY(window);
        QVERIFY(window->windowTitle().contains(u"计票结果报告单"_s));
        QVERIFY(window->preview()->sheets()->pageCount() <= 2);
    }

    void theCommandPrintsTheSame()
    {
        VotingTable &t = *m_table;
        t.put(VoteMethod::SecretBallot);
        t.issueAndOpen();
        const QTemporaryDir folder;
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const Terminal terminal{t.evening.clock, outStream, errStream};
        for (const QString &kind : votePapers()) {
            const QString path = folder.filePath(kind + u".pdf"_s);
            const CommandLine line{.words = {u"print"_s}, .operands = {kind}, .values = {{u"--out"_s, path}, {u"--spare"_s, u"2"_s}}, .flags = {}};
            QCOMPARE(printVotePaper(*t.evening.place, line, terminal), 0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        }
        errStream.flush();
        QCOMPARE(err, QString());
    }

    void whilePapersAreCalledNobodyPrints()
    {
        VotingTable &t = *m_table;
        t.put(VoteMethod::SecretBallot);
        t.issueAndOpen();
        QVERIFY(button()->isVisible()); // the tally sheet is wanted now
        t.call(1, 0, 0);
        QVERIFY(!button()->isVisible());
    }

    void readableInBothSizes()
    {
        VotingTable &t = *m_table;
        t.put(VoteMethod::SecretBallot, QuestionKind::OneOf, {u"村道硬化"_s, u"饮水管网"_s, u"文化广场"_s});
        QCOMPARE(faultsInBothSizes(*t.evening.frame, "ballot-papers"), QStringList());
        // Nobody is chosen: with the run-off most buttons stand beside it.
        t.issueAndOpen();
        const int here = t.lastVote().snapshot->present;
        const int most = here / 3 + 1;
        const int other = (here - most) / 2;
        t.page->firstControl()->setFocus();
        t.call(most, other, here - most - other);
        t.blackboard({most, other, here - most - other, 0});
        t.tickAll();
        t.next()->click();
        QVERIFY(t.lastVote().counted && !t.lastVote().decision->passed);
        QVERIFY(button()->isVisible());
        QCOMPARE(faultsInBothSizes(*t.evening.frame, "ballot-papers-run-off"), QStringList());
    }

private:
    QPushButton *button() const { return m_table->evening.frame->findChild<QPushButton *>(u"votePapers"_s); }
    QAction *action(const char *name) const { return button()->findChild<QAction *>(QLatin1StringView(name)); }

    /// The window that opens by the menu, over the one that holds the page.
    template<typename Window>
    Window *opened(const char *name) const
    {
        action(name)->trigger();
        const auto all = m_table->evening.frame->window()->findChildren<Window *>();
        return all.isEmpty() ? nullptr : all.last();
    }

    static QString saidIn(const PaperWindow &window)
    {
        QString said;
        for (const PageMarks &page : window.paper().pages())
            said += page.plainText();
        return said;
    }

    std::unique_ptr<VotingTable> m_table;
};

YISHIBU_TEST(TestVotePapersButton)

} // namespace yishibu

#include "tst_vote_papers_button.moc"
