#include "tests/ui/voting/item_evening.h"

#include "app/minutes/draft.h"
#include "app/minutes/minutes_text.h"
#include "db/stores/discussion_store.h"
#include "ui/controls/person_field.h"
#include "ui/controls/step_chips.h"
#include "ui/discussion/discussion_page.h"
#include "ui/discussion/entry_list.h"
#include "ui/discussion/explain_page.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

class TestDiscussionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        m_evening = std::make_unique<ItemEvening>();
    }
    void cleanup() { m_evening.reset(); }

    void theItemIsExplainedWithWhatItRestsOn();
    void whatIsSaidGoesWhereItIsSent();
    void aSpeakerIsNamedOnlyOnceAsked();
    void whoMayNotBeNamedRaisesNoPoint();
    void aDraftComesBack();
    void entriesAreWithdrawnAndStayOnRecord();
    void anItemMayEndWithoutAVote();
    void whatMayNotBeChosenSaysWhy();
    void readableInBothSizes();

private:
    void open()
    {
        m_evening->playUntil(ActKind::Enter, ItemStep::Discuss);
        m_page = new DiscussionPage(desks(), m_evening->place->hall);
        m_evening->show(ItemStep::Discuss, m_page);
    }
    DiscussionDesks desks() { return {m_evening->place->discussion, m_evening->place->grouping, m_evening->place->speaking}; }
    QLineEdit *line() { return named<QLineEdit>(m_page, "discussionLine"); }
    void enter(const QString &words)
    {
        if (words.size() == 1)
            QTest::keyClick(line(), words[0].toLatin1());
        else
            typeWords(line(), words);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    QList<Point> points() { return *m_evening->place->book->discussion().points(m_evening->place->hall.meeting().id); }
    QList<Remark> remarks() { return *m_evening->place->book->discussion().remarks(m_evening->place->hall.meeting().id); }

    std::unique_ptr<ItemEvening> m_evening;
    DiscussionPage *m_page = nullptr;
};

void TestDiscussionPage::theItemIsExplainedWithWhatItRestsOn()
{
    m_evening->playUntil(ActKind::Enter, ItemStep::Explain);
    auto *page = new ExplainPage(m_evening->place->explain, m_evening->place->hall);
    m_evening->show(ItemStep::Explain, page);
    QCOMPARE(textOf(page, "explainedTitle"), m_evening->item().title);
    QVERIFY(textOf(page, "explanation").contains(u"泥路"_s));
    QVERIFY(named<QLabel>(page, "explanation")->fontMetrics().height() >= 28);
    // Nothing keeps it from the vote, and the shipped meeting leaves nothing undone before it.
    QVERIFY2(!named(page, "missing")->isVisible(), qPrintable(textOf(page, "missing")));
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "explain"), QStringList());
    QSignalSpy left(page, &StagePage::goTo);
    auto *chips = named<StepChips>(page, "itemSteps");
    QTest::keyClick(chips, Qt::Key_Right);
    QTest::keyClick(chips, Qt::Key_Return);
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_evening->place->hall.meeting().at.step, ItemStep::Discuss);
}

void TestDiscussionPage::whatIsSaidGoesWhereItIsSent()
{
    open();
    QCOMPARE(QApplication::focusWidget(), line());
    enter(u"1"_s); // on the empty line a digit chooses, and Enter keeps nothing
    QVERIFY(points().isEmpty());
    enter(u"先修三组到五组"_s);
    QTest::keyClick(line(), Qt::Key_3, Qt::AltModifier);
    enter(u"奖补资金到账没有"_s);
    QTest::keyClick(line(), Qt::Key_2);
    enter(u"路宽3米还是3.5米"_s); // a digit within the words stays a digit
    QCOMPARE(points().size(), 3);
    QCOMPARE(points()[0].column, PointColumn::Agreed);
    QCOMPARE(points()[1].column, PointColumn::ToCheck);
    QCOMPARE(points()[2].column, PointColumn::Disputed);
    QCOMPARE(points()[2].text, u"路宽3米还是3.5米"_s);
    QVERIFY(line()->text().isEmpty());
    QCOMPARE(named<EntryList>(m_page, "agreed")->entries().size(), 1);
    QCOMPARE(textOf(named(m_page, "toCheck"), "count"), u"1"_s);
}

void TestDiscussionPage::aSpeakerIsNamedOnlyOnceAsked()
{
    open();
    const VillagerId who = m_evening->place->hall.attendance().presentMembers().first();
    const QString name = m_evening->place->hall.nameOf(who);
    auto *speaker = named<PersonField>(m_page, "speaker");
    typeWords(speaker, name);
    QTest::keyClick(speaker, Qt::Key_Down);
    QTest::keyClick(speaker, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), line());
    QVERIFY(!named<QCheckBox>(m_page, "named")->isChecked());
    named<QCheckBox>(m_page, "named")->setChecked(true);
    enter(u"三组路最烂"_s);
    QCOMPARE(m_evening->place->hall.nameOf(remarks().last().speaker), name);
    QVERIFY(remarks().last().named);
    QCOMPARE(named<EntryList>(m_page, "remarks")->entries().last().above, name);
    QVERIFY(!speaker->person()); // the next one speaks for themselves

    QVERIFY(!named<QCheckBox>(m_page, "named")->isChecked());

    speaker->setPerson(who, name);
    enter(u"就怕又喊各户凑钱"_s);
    QVERIFY(!remarks().last().named);
    QVERIFY(!named<EntryList>(m_page, "remarks")->entries().last().above.contains(name));
}

void TestDiscussionPage::whoMayNotBeNamedRaisesNoPoint()
{
    open();
    const VillagerId who = m_evening->place->hall.attendance().presentMembers().first();
    const QString name = m_evening->place->hall.nameOf(who);
    auto *speaker = named<PersonField>(m_page, "speaker");
    QVERIFY(named<QPushButton>(m_page, "kind4")->isChecked());
    speaker->setPerson(who, name);
    QTest::keyClick(line(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(!speaker->person() && speaker->text().isEmpty());
    enter(u"路宽3米还是3.5米"_s);
    QVERIFY(!points().last().speaker);

    QTest::keyClick(line(), Qt::Key_4, Qt::AltModifier);
    speaker->setPerson(who, name);
    named<QCheckBox>(m_page, "named")->setChecked(true);
    named<QPushButton>(m_page, "kind2")->click();
    enter(u"占到的菜地怎么补"_s);
    QCOMPARE(points().last().speaker, std::optional(who));
}

void TestDiscussionPage::aDraftComesBack()
{
    open();
    QTest::keyClick(line(), Qt::Key_3, Qt::AltModifier);
    typeWords(line(), u"占到的菜地怎么补"_s);
    QTest::qWait(750);
    DiscussionPage second(desks(), m_evening->place->hall);
    second.refresh();
    QCOMPARE(named<QLineEdit>(&second, "discussionLine")->text(), u"占到的菜地怎么补"_s);
    QVERIFY(named<QPushButton>(&second, "kind3")->isChecked());
    QVERIFY(points().isEmpty());
    QTest::keyClick(line(), Qt::Key_Return);
    DiscussionPage third(desks(), m_evening->place->hall);
    third.refresh();
    QVERIFY(named<QLineEdit>(&third, "discussionLine")->text().isEmpty());
}

void TestDiscussionPage::entriesAreWithdrawnAndStayOnRecord()
{
    open();
    enter(u"雨水沟一起修"_s);
    QTest::keyClick(line(), Qt::Key_2);
    enter(u"不再向各户收钱"_s);
    auto *undo = named<QPushButton>(m_evening->frame.get(), "undoEntry");
    QVERIFY(undo->accessibleName().contains(u"不再向各户收钱"_s));
    undo->click();
    QVERIFY(points().last().withdrawn);
    QVERIFY(undo->accessibleName().contains(u"雨水沟一起修"_s));
    auto *slip = named<QToolButton>(named(m_page, "remarks"), "withdraw");
    QVERIFY(slip->accessibleName().contains(u"雨水沟一起修"_s));
    slip->click();
    QVERIFY(remarks().last().withdrawn);
    QVERIFY(named<EntryList>(m_page, "remarks")->entries().isEmpty());
    QVERIFY(!m_page->footButtons().contains(undo));
}

void TestDiscussionPage::anItemMayEndWithoutAVote()
{
    open();
    QSignalSpy wanted(m_page, &DiscussionPage::endItemWanted);
    connect(m_page, &DiscussionPage::endItemWanted, this, [this](ItemEnding ending, const EndedOtherwise &how) {
        QVERIFY(m_evening->place->meetings.endItem(m_evening->item(), ending, how));
    });
    auto *end = named<QPushButton>(m_evening->frame.get(), "endItem");
    end->menu()->actions().at(1)->trigger();
    QVERIFY(wanted.isEmpty()); // who proposed it, and to when, is asked first
    named<QPushButton>(m_page, "endItemSo")->click();
    QVERIFY(wanted.isEmpty());
    auto *proposed = named<PersonField>(m_page, "proposedPuttingOff");
    proposed->setAppointee(Appointee::asWritten(u"村委会"_s), u"村委会"_s);
    named<QPushButton>(m_page, "endItemSo")->click();
    QVERIFY(wanted.isEmpty());
    named<QLineEdit>(m_page, "putOffTo")->setText(u"下次村民代表会议"_s);
    named<QPushButton>(m_page, "endItemSo")->click();
    QCOMPARE(wanted.first().first().value<ItemEnding>(), ItemEnding::Deferred);
    QCOMPARE(m_evening->item().ending, ItemEnding::Deferred);
    QCOMPARE(m_page->nextStep(), u"To the minutes"_s);
    QVERIFY(m_page->note().contains(u"Deferred"_s));
    QVERIFY(m_page->note().contains(u"村委会"_s));
    const std::optional<EndedOtherwise> &kept = m_evening->item().otherwise;
    QVERIFY(kept && kept->putOffTo == u"下次村民代表会议"_s && kept->when.sequence > 0);
    QVERIFY(minutesText(draftMinutes(m_evening->place->hall.minutesSource())).contains(u"由村委会提议，改到下次村民代表会议）。"_s));
    m_page->goOn();
    QCOMPARE(m_evening->place->hall.meeting().at.stage, Stage::Minutes);
}

/// While a vote is open the item ends by that vote alone.
void TestDiscussionPage::whatMayNotBeChosenSaysWhy()
{
    open();
    QMenu *menu = named<QPushButton>(m_evening->frame.get(), "endItem")->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().first()->isEnabled());
    QVERIFY(!menu->actions().last()->isVisible()); // it did not end, so it is not taken up again
    QVERIFY(m_evening->place->voting.open(m_evening->item().id, u"用奖补资金硬化三组村道"_s));
    Q_EMIT menu->aboutToShow();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!menu->actions().at(i)->isEnabled());
        QVERIFY(!menu->actions().at(i)->toolTip().isEmpty());
    }
}

void TestDiscussionPage::readableInBothSizes()
{
    m_evening->playUntil(ActKind::Leave);
    m_page = new DiscussionPage(desks(), m_evening->place->hall);
    m_evening->show(ItemStep::Discuss, m_page);
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "discussion"), QStringList());
    QTest::keyClick(line(), Qt::Key_2);
    typeWords(line(), u"雨水沟一起修"_s);
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "discussion-agreed"), QStringList());
}

} // namespace yishibu

using yishibu::TestDiscussionPage;
YISHIBU_TEST(TestDiscussionPage)
#include "tst_discussion_page.moc"
