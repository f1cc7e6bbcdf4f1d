#include "tests/ui/voting/item_evening.h"

#include "db/journal/replay.h"
#include "db/stores/minutes_store.h"
#include "ui/controls/list_table.h"
#include "ui/controls/pill.h"
#include "ui/resolution/resolution_desk.h"
#include "ui/resolution/resolution_page.h"

#include <QToolButton>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

class TestResolutionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        m_evening = std::make_unique<ItemEvening>();
        m_desk = std::make_unique<ResolutionDesk>(*m_evening->place->book, m_evening->place->hall, m_evening->clock);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_evening.reset();
    }

    void anEmptyBookSaysWhereResolutionsComeFrom();
    void theLightFollowsTheDeadline();
    void progressIsNotedByKeyboard();
    void whatIsDoneHasNoLight();
    void whatWasLeftToCheckIsFollowed();
    void theBookStaysWhole();
    void readableInBothSizes();

private:
    void open()
    {
        m_evening->playUntil(ActKind::PostResolution);
        show();
    }
    void show()
    {
        m_page = std::make_unique<ResolutionPage>(*m_desk, m_evening->place->hall, m_evening->clock);
        test::showAt(*m_page, 1274, 704);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    QString light() { return named<Pill>(m_page.get(), "light")->text(); }
    FollowUp first() { return m_desk->all()->first(); }

    std::unique_ptr<ItemEvening> m_evening;
    std::unique_ptr<ResolutionDesk> m_desk;
    std::unique_ptr<ResolutionPage> m_page;
};

void TestResolutionPage::anEmptyBookSaysWhereResolutionsComeFrom()
{
    show();
    QVERIFY(!named(m_page.get(), "resolutions")->isVisible());
    QCOMPARE(faultsInBothSizes(*m_page, "resolutions-empty"), QStringList());
}

void TestResolutionPage::theLightFollowsTheDeadline()
{
    open();
    const QDate deadline = first().resolution.deadline;
    QCOMPARE(light(), u"On time"_s);
    m_evening->clock.set(deadline.addDays(-yellowDays).startOfDay());
    m_page->refresh();
    QCOMPARE(light(), u"Due soon"_s);
    m_evening->clock.set(deadline.addDays(1).startOfDay());
    m_page->refresh();
    QCOMPARE(light(), u"Overdue"_s);
    const auto *model = named<ListTable>(m_page.get(), "resolutions")->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"Overdue"_s);
    QVERIFY(model->index(0, 5).data().toString().contains(u"1"_s));
    QCOMPARE(textOf(m_page.get(), "resolutionWords"), first().resolution.text);
    grab(*m_page, "resolutions-overdue");
}

void TestResolutionPage::progressIsNotedByKeyboard()
{
    open();
    auto *table = named<ListTable>(m_page.get(), "resolutions");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *line = named<QLineEdit>(m_page.get(), "progressLine");
    QCOMPARE(QApplication::focusWidget(), line);
    typeWords(line, u"路基已挖好"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(first().notes.size(), 1);
    QCOMPARE(first().notes[0].text, u"路基已挖好"_s);
    QVERIFY(!first().isDone());
    QVERIFY(line->text().isEmpty());
    QVERIFY(!m_desk->note(first().resolution.id, u"  "_s, false)); // an empty note says nothing
}

void TestResolutionPage::whatIsDoneHasNoLight()
{
    open();
    auto *done = named<QPushButton>(m_page.get(), "markDone");
    done->click();
    QVERIFY(first().isDone());
    QCOMPARE(light(), u"Done"_s);
    QVERIFY(!done->isEnabled());
    QVERIFY(!first().light(first().resolution.deadline.addDays(9)));
    named<QToolButton>(m_page.get(), "withdrawNote")->click();
    QVERIFY(!first().isDone());
    QCOMPARE(first().notes.size(), 1); // it stays on record
    QCOMPARE(light(), u"On time"_s);
}

/// 待核实事项: the meeting gives it to somebody, its minutes are closed, and later it is answered beside them.
void TestResolutionPage::whatWasLeftToCheckIsFollowed()
{
    m_evening->playUntil(ActKind::Remark);
    Hall &hall = m_evening->place->hall;
    const auto noted = m_evening->place->discussion.addPoint(m_evening->item().id, PointColumn::ToCheck, u"奖补资金到账没有"_s);
    QVERIFY(noted);
    const QDate due = hall.meeting().scheduledAt.date().addDays(7);
    QVERIFY(m_evening->place->discussion.giveToCheck(noted->id, Appointee::asWritten(u"镇财政所"_s), due));
    const auto asked = [this, &noted] {
        const QList<TrackedCheck> checks = *m_desk->checks();
        const auto one = std::ranges::find_if(checks, [&noted](const TrackedCheck &check) { return check.point.id == noted->id; });
        return one == checks.cend() ? std::nullopt : std::optional(*one);
    };
    QVERIFY(!asked()); // while the meeting goes on it is answered there
    m_evening->playUntil(ActKind::PostResolution);
    QVERIFY(asked() && asked()->isOpen());
    const QByteArray closed = m_evening->place->book->minutes().all()->first().canonical;
    show();
    const QList<QPushButton *> answers = m_page->findChildren<QPushButton *>(u"answerCheck"_s);
    const auto mine = std::ranges::find_if(answers, [](const QPushButton *one) { return one->accessibleName().contains(u"奖补资金到账没有"_s); });
    QVERIFY(mine != answers.cend());
    (*mine)->click();
    auto *line = named<QLineEdit>(m_page.get(), "laterAnswer");
    QCOMPARE(QApplication::focusWidget(), line);
    QTest::keyClick(line, Qt::Key_Return); // nothing came out, so nothing is kept
    QVERIFY(asked()->isOpen());
    typeWords(line, u"已于11月27日到账"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!asked()->isOpen());
    QCOMPARE(asked()->answer->text, u"已于11月27日到账"_s);
    QCOMPARE(m_evening->place->book->minutes().all()->first().canonical, closed);
    QVERIFY(m_evening->place->book->check()->isSound());
    QCOMPARE(faultsInBothSizes(*m_page, "resolutions-checks"), QStringList());
    named<QPushButton>(m_page.get(), "withdrawLaterAnswer")->click();
    QVERIFY(asked()->isOpen());
}

void TestResolutionPage::theBookStaysWhole()
{
    open(); // its minutes are closed by now
    QVERIFY(m_desk->note(first().resolution.id, u"路基已挖好"_s, false));
    QVERIFY(m_desk->withdraw(first().notes[0]));
    const auto check = m_evening->place->book->check();
    QVERIFY(check);
    QVERIFY(check->isSound());
}

void TestResolutionPage::readableInBothSizes()
{
    open();
    QVERIFY(m_desk->note(first().resolution.id, u"三组至五组路基已挖好，镇村建所派人看过，水泥下周到。"_s, false));
    QCOMPARE(faultsInBothSizes(*m_page, "resolutions"), QStringList());
}

} // namespace yishibu

using yishibu::TestResolutionPage;
YISHIBU_TEST(TestResolutionPage)
#include "tst_resolution_page.moc"
