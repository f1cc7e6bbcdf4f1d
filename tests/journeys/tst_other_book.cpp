#include "app/book_trouble.h"
#include "db/book.h"
#include "tests/support/book_in_memory.h"
#include "tests/support/test_case.h"
#include "ui/controls/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/more_menu.h"
#include "ui/window/run_window.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

/// Everything that can be read in a window now.
QString readableIn(QWidget &window)
{
    QString texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text() + u'\n';
        const auto *table = qobject_cast<const QTableView *>(widget);
        for (int row = 0; table && row < table->model()->rowCount(); ++row)
            texts += table->model()->index(row, 0).data().toString() + u'\n';
    }
    return texts;
}

template<typename Window>
Window *windowOf()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

/// Somebody who has the window of one book open goes on with another, by the menu and the file dialog.
class TestOtherBook : public QObject
{
    Q_OBJECT

    struct Step
    {
        std::function<bool()> isReady;
        std::function<void()> act;
    };

    QTemporaryDir m_folder;
    FixedClock m_clock;
    QString m_first;
    QString m_second;
    QList<Step> m_steps;
    qsizetype m_next = 0;
    int m_waited = 0;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    void makeBook(const QString &path, const QString &village, const QString &person)
    {
        auto book = Book::create(path, BookKind::Village, m_clock.now());
        if (!book)
            qFatal("no book");
        VillageInText text = twelveVillagers();
        text.village.name = village;
        text.villagers[0].name = person;
        fill(**book, text);
    }

    /// Whether somebody else could open the book now.
    bool isFree(const QString &path) const
    {
        const auto book = Book::open(path, m_clock.now());
        if (!book && !book.error().is(BookTrouble::HeldElsewhere))
            qFatal("the book is neither free nor held");
        return book.has_value();
    }

    static MainWindow *window() { return windowOf<MainWindow>(); }
    static QString said() { return readableIn(*window()->findChild<MessageBar *>(u"messageBar"_s)); }
    static bool isAtHome() { return window() && !windowOf<QFileDialog>(); }

    /// The menu's line, then the dialog with the file's name typed and Enter.
    void open(const QString &path)
    {
        m_steps.append({isAtHome, [] {
                            for (QAction *action : window()->findChild<MoreMenu *>()->actions()) {
                                if (action->text().contains(u"Open another book"_s))
                                    return action->trigger();
                            }
                            QFAIL("the menu does not know other books");
                        }});
        m_steps.append({[] { return windowOf<QFileDialog>(); }, [path] {
                            auto *name = windowOf<QFileDialog>()->findChild<QLineEdit *>(u"fileNameEdit"_s);
                            QVERIFY(name);
                            name->setText(path);
                            QTest::keyClick(name, Qt::Key_Return);
                        }});
    }
    void see(std::function<bool()> isReady, std::function<void()> look) { m_steps.append({std::move(isReady), std::move(look)}); }
    void close()
    {
        m_steps.append({isAtHome, [] { window()->close(); }});
    }

    /// A dialog keeps its step waiting in a loop of its own, so the next look at the steps is asked for before each.
    void goOn()
    {
        if (m_next == m_steps.size())
            return;
        QTimer::singleShot(20, this, &TestOtherBook::goOn);
        if (!m_steps[m_next].isReady()) {
            if (++m_waited > 3000)
                qFatal("step %lld of the journey never came", qlonglong(m_next));
            return;
        }
        m_waited = 0;
        ++m_next;
        m_steps[m_next - 1].act();
    }

    void travel()
    {
        QTimer::singleShot(0, this, &TestOtherBook::goOn);
        QCOMPARE(runWindow(*qApp, m_clock, {.bookPath = m_first, .language = u"en"_s}), 0);
        QCOMPARE(m_next, m_steps.size());
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        m_steps.clear();
        m_next = m_waited = 0;
        m_first = file(u"first.yishibu"_s);
        m_second = file(u"second.yishibu"_s);
        makeBook(m_first, u"青石村"_s, u"甲某某"_s);
        makeBook(m_second, u"白石村"_s, u"乙某某"_s);
    }
    void cleanup() { qApp->setQuitOnLastWindowClosed(true); }

    void theOtherBookIsShownAndTheFirstIsGivenBack()
    {
        see(isAtHome, [this] {
            window()->goTo(Room::Roster);
            QVERIFY(readableIn(*window()).contains(u"甲某某"_s) && readableIn(*window()).contains(u"青石村"_s));
            QVERIFY(!isFree(m_first) && isFree(m_second));
        });
        open(m_second);
        see([] { return isAtHome() && readableIn(*window()).contains(u"白石村"_s); }, [this] {
            for (const Room room : {Room::Today, Room::Meetings, Room::Topics, Room::Resolutions, Room::Notices, Room::Handover, Room::Roster}) {
                window()->goTo(room);
                QVERIFY(!readableIn(*window()).contains(u"甲某某"_s) && !readableIn(*window()).contains(u"青石村"_s));
            }
            QVERIFY(readableIn(*window()).contains(u"乙某某"_s));
            QVERIFY(isFree(m_first) && !isFree(m_second));
        });
        close();
        travel();
        QVERIFY(isFree(m_first) && isFree(m_second));
    }

    void whatIsNoBookIsRefusedAndTheFirstStaysOpen()
    {
        const QString foreign = file(u"foreign.yishibu"_s);
        const QString damaged = file(u"damaged.yishibu"_s);
        QFile text(foreign);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no book at all\n") > 0);
        text.close();
        QVERIFY(QFile::copy(m_second, damaged));
        QFile torn(damaged);
        QVERIFY(torn.open(QIODevice::ReadWrite) && torn.seek(4096) && torn.write(QByteArray(8192, '\xff')) > 0);
        torn.close();
        see(isAtHome, [] { window()->goTo(Room::Roster); });
        for (const QString &path : {foreign, damaged}) {
            open(path);
            see([] { return isAtHome() && !said().isEmpty(); }, [this, path] {
                QVERIFY2(said().contains(QFileInfo(path).fileName()), qPrintable(said()));
                if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
                    window()->grab().save(QDir(folder).filePath(u"other-book-refused.png"_s));
                // As it was: the same book, the same room.
                QVERIFY(readableIn(*window()).contains(u"甲某某"_s));
                QVERIFY(!isFree(m_first));
                window()->findChild<MessageBar *>(u"messageBar"_s)->dismiss();
            });
        }
        close();
        travel();
        QCOMPARE(QFileInfo(foreign).size(), 15);
    }

    void theBookThatIsOpenIsNotOpenedTwice()
    {
        see(isAtHome, [] { window()->goTo(Room::Roster); });
        open(m_first);
        see([] { return isAtHome() && !said().isEmpty(); }, [this] {
            QVERIFY(said().contains(u"open already"_s));
            QVERIFY(!isFree(m_first));
        });
        close();
        travel();
    }
};

YISHIBU_TEST(TestOtherBook)
#include "tst_other_book.moc"
