#include "tests/ui/voting/ballot_hands.h"

#include "app/voting/section_count.h"
#include "db/journal/replay.h"

#include <QClipboard>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

/// A show of hands counted section by section of the hall, through the real page; then the book and the minutes are asked.
class TestSectionHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        m_table = std::make_unique<VotingTable>();
        m_here = m_table->present();
    }
    void cleanup() { m_table.reset(); }

    void theSumOfTheSectionsCounts();
    void allByKeyboard();
    void whatIsTypedIsNeverTypedTwice();
    void eachSectionHasANameAndFigures();
    void takenBackTheHallKeepsItsSections();
    void theResultIsReadAloudAndCopied();
    void aChoiceIsCountedBySectionsToo();
    void optionsOfSectionsOutlastAPowerCut();
    void readableInBothSizes();

private:
    void options(int row, const QList<int> &hands)
    {
        for (int option = 0; option < hands.size(); ++option)
            m_table->type(u"optionSection%1Option%2"_s.arg(row).arg(option).toLatin1().constData(), hands.at(option));
    }
    void apart() { m_table->put(VoteMethod::ShowOfHands), named<QPushButton>(m_table->page, "countBySections")->click(); }
    void section(int row, const QList<int> &hands)
    {
        const QByteArray name = "section" + QByteArray::number(row);
        m_table->type((name + "InFavour").constData(), hands.at(0));
        m_table->type((name + "Against").constData(), hands.at(1));
        m_table->type((name + "Abstained").constData(), hands.at(2));
    }
    void threeSections()
    {
        section(0, {10, 2, 0});
        section(1, {8, 0, 1});
        section(2, {m_here - 22, 1, 0});
    }

    std::unique_ptr<VotingTable> m_table;
    int m_here = 0;
};

void TestSectionHands::theSumOfTheSectionsCounts()
{
    VotingTable &t = *m_table;
    apart();
    QCOMPARE(named<QLineEdit>(t.page, "section0")->text(), usualSections().first());
    named<QLineEdit>(t.page, "section2")->clear();
    typeWords(named(t.page, "section2"), u"台上"_s);
    QVERIFY(!t.lastVote().frozen);
    section(0, {10, 2, 0});
    QVERIFY(t.lastVote().frozen); // with the first figure
    QCOMPARE(textOf(t.page, "given"), u"12"_s); // the sum is seen beside it at once
    threeSections();
    QCOMPARE(textOf(t.page, "sumInFavour"), QString::number(m_here - 4));
    QCOMPARE(textOf(t.page, "silent"), u"0"_s);
    grab(*t.evening.frame, "section-hands");
    t.next()->click();
    const Vote counted = t.lastVote();
    QVERIFY(counted.counted && counted.decision->passed);
    QCOMPARE(*counted.count, (HandCount{m_here - 4, 3, 1}));
    QCOMPARE(counted.sections, (QList<SectionCount>{{u"左侧"_s, {10, 2, 0}}, {u"中间"_s, {8, 0, 1}}, {u"台上"_s, {m_here - 22, 1, 0}}}));
    QVERIFY(textOf(t.page, "sectionFigures").contains(u"台上"_s));
    grab(*t.evening.frame, "section-result");
    const auto minutes = t.evening.place->minutes.minutes();
    QCOMPARE(minutes->items.first().votes.last().sections.size(), 3);
    QVERIFY(minutes->items.first().votes.last().sections.first().startsWith(u"左侧：同意10人"_s));
    QVERIFY(t.evening.place->book->check()->isSound());
}

void TestSectionHands::aChoiceIsCountedBySectionsToo()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::ShowOfHands, QuestionKind::OneOf, {u"水泥路面"_s, u"沥青路面"_s});
    t.type("figure0", 9);
    QVERIFY(t.lastVote().frozen);
    named<QPushButton>(t.page, "countOptionsBySections")->click();
    QCOMPARE(qApp->focusWidget()->objectName(), u"optionSection0Option0"_s);
    QCOMPARE(named<QLineEdit>(t.page, "optionSection0Option0")->text(), u"9"_s); // never typed twice
    QVERIFY(!t.why().isEmpty()); // two sections have no figures yet
    options(0, {10, 2, 0});
    options(1, {8, 0, 1});
    options(2, {m_here - 23, 1, 0}); // one raises no hand
    QCOMPARE(textOf(t.page, "sumOption0"), QString::number(m_here - 5));
    QCOMPARE(textOf(t.page, "sumOption1"), u"3"_s);
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    grab(*t.evening.frame, "section-options");
    t.next()->click();
    const Vote counted = t.lastVote();
    QVERIFY(counted.counted && counted.decision->passed);
    QCOMPARE(counted.optionVotes, (QList<int>{m_here - 5, 3}));
    QCOMPARE(counted.chosen, QList<int>{0});
    QCOMPARE(*counted.count, (HandCount{m_here - 5, 3, 1}));
    QCOMPARE(counted.sections, (QList<SectionCount>{{u"左侧"_s, {10, 2, 0}}, {u"中间"_s, {8, 0, 1}}, {u"右侧"_s, {m_here - 23, 1, 0}}}));
    QVERIFY(textOf(t.page, "sectionFigures").contains(u"沥青路面"_s));
    const auto minutes = t.evening.place->minutes.minutes();
    QCOMPARE(minutes->items.first().votes.last().sections.size(), 3);
    QVERIFY(minutes->items.first().votes.last().sections.first().startsWith(u"左侧：水泥路面10人，沥青路面2人，弃权0人"_s));
    QVERIFY(t.evening.place->book->check()->isSound());
}

void TestSectionHands::optionsOfSectionsOutlastAPowerCut()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::ShowOfHands, QuestionKind::OneOf, {u"水泥路面"_s, u"沥青路面"_s});
    named<QPushButton>(t.page, "countOptionsBySections")->click();
    options(0, {10, 2, 0});
    options(1, {8, 0, 1});
    QTRY_VERIFY(t.evening.place->voting.draft(u"vote/%1/options"_s.arg(t.lastVote().id.hex())).contains(u"8/0/1"_s));
    t.enterAgain();
    t.page->refresh();
    QCOMPARE(named<QLineEdit>(t.page, "optionSection1Option0")->text(), u"8"_s);
    named<QPushButton>(t.page, "countOptionsBySections")->click(); // the whole hall at once after all
    QCOMPARE(named<QLineEdit>(t.page, "figure0")->text(), u"18"_s);
    QCOMPARE(named<QLineEdit>(t.page, "figure2")->text(), u"1"_s);
}

void TestSectionHands::allByKeyboard()
{
    VotingTable &t = *m_table;
    t.goOnByKey();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"inFavour"_s);
    for (int tabs = 0; tabs < 6 && qApp->focusWidget()->objectName() != u"countBySections"_s; ++tabs)
        t.key(Qt::Key_Tab);
    QCOMPARE(qApp->focusWidget()->objectName(), u"countBySections"_s);
    t.key(Qt::Key_Space);
    QCOMPARE(qApp->focusWidget()->objectName(), u"section0InFavour"_s);
    for (const char *figure : {"10", "2", "0", "8", "0", "1", "4", "1"}) {
        t.keys(figure);
        t.key(Qt::Key_Return);
    }
    QCOMPARE(qApp->focusWidget()->objectName(), u"section2Abstained"_s);
    t.keys("0");
    t.key(Qt::Key_Up);
    QCOMPARE(qApp->focusWidget()->objectName(), u"section1Abstained"_s);
    t.goOnByKey();
    QTRY_VERIFY(t.lastVote().counted);
    QCOMPARE(*t.lastVote().count, (HandCount{22, 3, 1}));
}

void TestSectionHands::whatIsTypedIsNeverTypedTwice()
{
    VotingTable &t = *m_table;
    t.put(VoteMethod::ShowOfHands);
    t.type("inFavour", 9);
    named<QPushButton>(t.page, "countBySections")->click();
    QCOMPARE(named<QLineEdit>(t.page, "section0InFavour")->text(), u"9"_s);
    section(1, {7, 2, 1});
    named<QPushButton>(t.page, "anotherSection")->click();
    QCOMPARE(qApp->focusWidget()->objectName(), u"section3"_s);
    QCOMPARE(named<QLineEdit>(t.page, "section1Against")->text(), u"2"_s);
    named<QPushButton>(t.page, "removeSection3")->click();
    QCOMPARE(textOf(t.page, "sumInFavour"), u"16"_s);
    // It outlasts a power cut.
    QTRY_VERIFY(t.evening.place->voting.draft(u"vote/%1/hands"_s.arg(t.lastVote().id.hex())).contains(u"7/2/1"_s));
    VotingPage again(t.evening.votingDesks(), t.hall());
    again.refresh();
    QCOMPARE(named<QLineEdit>(&again, "section1InFavour")->text(), u"7"_s);
    // Counted at once after all, the sums stand in the three rows.
    named<QPushButton>(t.page, "countBySections")->click();
    QCOMPARE(named<QLineEdit>(t.page, "inFavour")->text(), u"16"_s);
    QCOMPARE(named<QLineEdit>(t.page, "against")->text(), u"2"_s);
    t.next()->click();
    QVERIFY(t.lastVote().counted && t.lastVote().sections.isEmpty());
}

void TestSectionHands::eachSectionHasANameAndFigures()
{
    VotingTable &t = *m_table;
    apart();
    QVERIFY(!t.why().isEmpty()); // nothing is counted
    section(0, {10, 2, 0});
    section(1, {8, 0, 1});
    QVERIFY(t.why().contains(u"右侧"_s)); // was forgotten
    t.next()->click();
    QVERIFY(!t.lastVote().counted);
    section(2, {0, 0, 0}); // noughts are figures
    QVERIFY2(t.why().isEmpty(), qPrintable(t.why()));
    section(2, {m_here, 0, 0}); // more hands than people
    QVERIFY(t.why().contains(QString::number(m_here)));
}

void TestSectionHands::takenBackTheHallKeepsItsSections()
{
    VotingTable &t = *m_table;
    apart();
    named<QLineEdit>(t.page, "section0")->clear();
    typeWords(named(t.page, "section0"), u"东边"_s);
    threeSections();
    t.next()->click();
    named<QPushButton>(t.evening.frame.get(), "takeVoteBack")->click();
    QVERIFY(t.lastVote().withdrawn);
    QCOMPARE(t.lastVote().sections.size(), 3); // stays on record
    apart();
    QCOMPARE(t.lastVote().ordinal, 2);
    QCOMPARE(named<QLineEdit>(t.page, "section0")->text(), u"东边"_s);
    QVERIFY(named<QLineEdit>(t.page, "section0InFavour")->text().isEmpty());
}

void TestSectionHands::theResultIsReadAloudAndCopied()
{
    VotingTable &t = *m_table;
    apart();
    threeSections();
    t.next()->click();
    const QString words = textOf(t.page, "readAloud");
    // In the order of law-and-paper.md C6: who is here, the figures, the article, the outcome.
    const QStringList order{u"应到"_s, u"实到%1人"_s.arg(m_here), u"法定到会"_s, u"同意：%1人"_s.arg(m_here - 4), u"不同意：3人"_s, u"弃权：1人"_s, u"依照"_s, u"通过。"_s};
    qsizetype at = 0;
    for (const QString &part : order) {
        const qsizetype found = words.indexOf(part, at);
        QVERIFY2(found >= at, qPrintable(part + u" in "_s + words));
        at = found;
    }
    named<QPushButton>(t.page, "copyReadAloud")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), t.lastVote().motion + u'\n' + words);
}

void TestSectionHands::readableInBothSizes()
{
    VotingTable &t = *m_table;
    apart();
    threeSections();
    QCOMPARE(faultsInBothSizes(*t.evening.frame, "section-hands"), QStringList());
    t.next()->click();
    QCOMPARE(faultsInBothSizes(*t.evening.frame, "section-result"), QStringList());
}

} // namespace yishibu

using yishibu::TestSectionHands;
YISHIBU_TEST(TestSectionHands)
#include "tst_section_hands.moc"
