#include "db/book.h"
#include "db/stores/allowance_store.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/signin/allowance_window.h"
#include "ui/signin/sheet_place.h"
#include "ui/window/main_window.h"
#include "ui/window/papers_menu.h"

#include <QLineEdit>
#include <QPushButton>

namespace yishibu {

using namespace Qt::StringLiterals;

/// The papers of the door, from the menu in the head of a meeting.
class TestPapersMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::SignIn);
        m_window = std::make_unique<MainWindow>(*m_table->place);
        m_window->enterMeeting(hall().meeting().id);
        test::showAt(*m_window, 1366, 768);
    }
    void cleanup()
    {
        m_window.reset();
        m_table.reset();
    }

    void theScreenFollowsTheSheetsThatWerePrinted()
    {
        const VillagerId last = hall().entitled().last().villager;
        choose(u"printByGroup"_s);
        auto *paper = paperWindow();
        QVERIFY(paper);
        QCOMPARE(hall().sheetOrder(), SheetOrder::ByGroup);
        QVERIFY(SheetPlaces(hall()).wordsFor(last).startsWith(u"sheet of "_s));
        paper->close();
        // Kept in the book for the next start.
        hall().setSheetOrder(SheetOrder::OneList);
        QVERIFY(m_table->place->doorPapers.load());
        QCOMPARE(hall().sheetOrder(), SheetOrder::ByGroup);
        choose(u"printOneList"_s);
        QCOMPARE(SheetPlaces(hall()).wordsFor(last), u"page 4, line 8"_s);
    }

    void phonesOnTheSheetAreMasked()
    {
        const auto sheet = m_table->place->doorPapers.signInSheet();
        QVERIFY(sheet);
        int phones = 0;
        for (const SheetLine &line : sheet->parts.first().lines) {
            phones += line.phone.isEmpty() ? 0 : 1;
            QVERIFY2(line.phone.isEmpty() || line.phone.startsWith(u'*'), qPrintable(line.phone));
        }
        QVERIFY(phones > 10);
    }

    void theCardsAreThoseOfTheRegister()
    {
        choose(u"printCards"_s);
        QVERIFY(paperWindow());
        QCOMPARE(m_table->place->doorPapers.doorCards().size(), hall().roster().households().size());
    }

    void theAllowanceIsTypedAndKept()
    {
        choose(u"printAllowances"_s);
        auto *window = m_window->findChild<AllowanceWindow *>();
        QVERIFY(window);
        auto *amount = window->findChild<QLineEdit *>(u"allowanceAmount"_s);
        const auto kept = [this] { return *m_table->place->book->allowances().of(hall().meeting().id); };
        for (const QString &wrong : {u""_s, u"0"_s, u"五十"_s, u"99999"_s, u"-5"_s, u"1.234"_s}) {
            amount->setText(wrong);
            QTest::keyClick(amount, Qt::Key_Return);
            QVERIFY(!kept());
        }
        amount->clear();
        QTest::keyClicks(amount, u"50.5"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(kept(), std::optional<qint64>(5050));
        QCOMPARE(amount->text(), u"50.50"_s);
        QVERIFY(window->isVisible()); // Enter keeps the amount and closes nothing
        for (const double scale : {Tokens::largeText, Tokens::ordinaryText})
            QCOMPARE(test::faultsOfStage(*window, u"allowance-window"_s, scale, {1100, 720}), QStringList());
    }

    void whatWasDecidedIsPrintedToBeSigned()
    {
        choose(u"printResolutions"_s);
        QVERIFY(!paperWindow()); // not closed yet: nothing to sign
        m_window.reset();
        QVERIFY(m_table->player->playUntil([](const CastAct &) { return false; }));
        m_window = std::make_unique<MainWindow>(*m_table->place);
        m_window->enterMeeting(hall().meeting().id);
        test::showAt(*m_window, 1366, 768);
        choose(u"printResolutions"_s);
        auto *window = paperWindow();
        QVERIFY(window);
        const auto sealed = m_table->place->notices.sealedMinutes();
        QCOMPARE(window->paper().origin().number, sealed->number);
        QString words;
        for (const PageMarks &page : window->paper().pages())
            words += page.plainText().remove(u'\n');
        for (const Resolution &resolution : hall().resolutions())
            QVERIFY2(words.contains(resolution.text), qPrintable(words));
    }

    void amountsAsPeopleTypeThem()
    {
        QCOMPARE(typedAllowance(u"120"_s), 12000);
        QCOMPARE(typedAllowance(u"１２０元"_s), 12000);
        QCOMPARE(typedAllowance(u" 1,200.5 "_s), 120050);
        QVERIFY(!typedAllowance(u"1.234"_s) && !typedAllowance(u"99999999"_s) && !typedAllowance(u"１２０块"_s));
    }

private:
    Hall &hall() const { return m_table->place->hall; }
    void choose(const QString &action)
    {
        auto *menu = m_window->findChild<PapersMenu *>();
        menu->findChild<QAction *>(action)->trigger();
    }
    PaperWindow *paperWindow() const
    {
        for (auto *window : m_window->findChildren<PaperWindow *>()) {
            if (window->isVisible() && window->preview()->sheets()->pageCount() > 0)
                return window;
        }
        return nullptr;
    }

    std::unique_ptr<test::MeetingOnTable> m_table;
    std::unique_ptr<MainWindow> m_window;
};

YISHIBU_TEST(TestPapersMenu)

} // namespace yishibu

#include "tst_papers_menu.moc"
