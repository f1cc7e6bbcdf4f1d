#include "app/village/masking.h"
#include "db/book.h"
#include "db/stores/roster_store.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/controls/curtain.h"
#include "ui/controls/find_person.h"
#include "ui/controls/hit_list.h"
#include "ui/controls/list_table.h"
#include "ui/controls/names_note.h"
#include "ui/controls/pill.h"
#include "ui/controls/search_field.h"
#include "ui/controls/stage_page.h"
#include "ui/paper/paper.h"
#include "ui/paper/paper_window.h"
#include "ui/projector/projector.h"
#include "ui/signin/door_form.h"
#include "ui/signin/door_panel.h"
#include "ui/signin/sign_in_page.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"
#include "ui/window/more_menu.h"
#include "ui/window/top_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

const ScreenFacts laptop{u"eDP-1"_s, QRect(0, 0, 1366, 768)};
const ScreenFacts mirror{u"HDMI-1"_s, QRect(0, 0, 1366, 768)};

/// Everything that can be read on the window now, by whoever looks at it.
QString readableOn(QWidget &window)
{
    QStringList texts;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts.append(label->text());
        if (const auto *line = qobject_cast<QLineEdit *>(widget))
            texts.append(line->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts.append(button->text());
        const auto *table = qobject_cast<ListTable *>(widget);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (!table->isColumnHidden(column))
                    texts.append(table->model()->index(row, column).data().toString());
            }
        }
    }
    return texts.join(u'\n');
}

} // namespace

/// The projector mirrors the laptop, or a splitter does and no screen says so: what is private is not to be read.
class TestHallSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::SignIn);
        m_window = std::make_unique<MainWindow>(*m_table->place);
        m_window->enterMeeting(m_table->place->hall.meeting().id);
        test::showAt(*m_window, 1366, 768);
        m_window->findChild<Projector *>()->setScreens([this] { return m_screens; });
        plug({laptop});
    }

    void cleanup()
    {
        m_window.reset();
        m_table.reset();
    }

    void nothingPrivateCanBeReadInAnyRoom()
    {
        const QStringList never = neverShown();
        m_window->goTo(Room::Roster);
        test::partOf<ListTable>(*m_window, u"people"_s)->selectRow(3);
        for (const QString &number : {u"citizenIdShow"_s, u"phoneShow"_s})
            test::partOf<QPushButton>(*m_window, number)->click();
        QVERIFY(!readOf(never).isEmpty()); // else the test would find nothing anyway
        plug({laptop, mirror});
        for (const Room room : {Room::Today, Room::Meetings, Room::Topics, Room::Resolutions, Room::Roster, Room::Notices, Room::Handover}) {
            m_window->goTo(room);
            QCOMPARE(readOf(never), QStringList());
        }
        m_window->enterMeeting(m_table->place->hall.meeting().id);
        QCOMPARE(readOf(never), QStringList());
        // Shown again, what was uncovered is masked.
        m_window->goTo(Room::Roster);
        plug({laptop});
        const QString seen = readableOn(*m_window);
        QVERIFY(seen.contains(u"****"_s));
        const auto all = *m_table->place->book->roster().numbers();
        for (const PersonalNumbers &numbers : all)
            QVERIFY(numbers.citizenId.isEmpty() || !seen.contains(numbers.citizenId));
    }

    void theFacilitatorHidesByOneKeyAndSeesThatItIsSo()
    {
        auto *pill = test::partOf<Pill>(*m_window, u"hidingPill"_s);
        auto *action = m_window->findChild<QAction *>(u"hidePrivate"_s);
        QVERIFY(action);
        QVERIFY(!pill->isVisible() && !action->isChecked() && showsPrivate());
        press();
        QVERIFY(pill->isVisible() && action->isChecked() && !showsPrivate());
        m_window->goTo(Room::Roster);
        QVERIFY(!test::partOf<ListTable>(*m_window, u"people"_s)->isVisible());
        QVERIFY(readableOn(*m_window).contains(u"Shift+F5"_s));
        action->trigger();
        QVERIFY(!pill->isVisible() && !action->isChecked() && showsPrivate());
        QVERIFY(test::partOf<ListTable>(*m_window, u"people"_s)->isVisible());
        // What the screens tell cannot be switched off.
        plug({laptop, mirror});
        press();
        press();
        QVERIFY(pill->isVisible() && !action->isChecked() && !showsPrivate());
    }

    void namesAWarningSpeaksOfAreNotForTheHall()
    {
        auto *note = new NamesNote(m_window.get());
        note->setNote(u"1 without a birth date"_s, {u"张三"_s});
        QVERIFY(note->isVisible());
        press();
        QVERIFY(!note->isVisible());
        note->setNote(u"2 without a birth date"_s, {u"张三"_s, u"李四"_s});
        QVERIFY(!note->isVisible());
        press();
        QVERIFY(note->isVisible());
    }

    /// Why somebody stays away, who writes for whom and what a letter says are asked on a page the hall may see.
    void whatTheDoorAsksIsNotForTheHall()
    {
        auto *page = m_window->meeting()->findChild<SignInPage *>();
        auto *form = page->findChild<DoorForm *>();
        auto *box = page->findChild<FindPerson *>(u"findPerson"_s);
        const VillagerId away = m_table->place->hall.attendance().absentMembers().last();
        const auto find = [&] {
            box->clear();
            test::commit(box->field(), m_table->place->hall.nameOf(away));
            for (int i = 0; i < 8 && box->atHand() != away; ++i)
                QTest::keyClick(box->field(), Qt::Key_Down);
            QVERIFY(box->atHand() == away);
        };
        for (const QString &what : {u"onLeave"_s, u"helper"_s}) {
            find();
            if (what == u"helper"_s)
                QTest::keyClick(box->field(), Qt::Key_Return, Qt::ShiftModifier);
            else
                page->findChild<QAction *>(what)->trigger();
            auto *field = test::partOf<QLineEdit>(*form, u"doorField0"_s);
            field->setText(u"a private word"_s);
            QVERIFY(readableOn(*m_window).contains(u"a private word"_s));
            plug({laptop, mirror});
            QVERIFY(form->isDrawn());
            QVERIFY(!readableOn(*m_window).contains(u"a private word"_s) && !readableOn(*m_window).contains(form->asks()));
            QCOMPARE(test::clippedTexts(page), QStringList());
            if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
                m_window->grab().save(QDir(folder).filePath(u"door-covered.png"_s));
            plug({laptop});
            QCOMPARE(field->text(), u"a private word"_s); // it waited
            QTest::keyClick(field, Qt::Key_Escape);
            QVERIFY(!form->isAsking());
        }
        // A question that is put while the hall looks is covered from the beginning; the guests anybody may see.
        plug({laptop, mirror});
        find();
        page->findChild<QAction *>(u"onLeave"_s)->trigger();
        QVERIFY(form->isAsking() && form->isDrawn());
        page->findChild<QAction *>(u"invitedGuest"_s)->trigger();
        QVERIFY(form->isAsking() && !form->isDrawn());
        form->cancel();
        plug({laptop});
    }

    /// That somebody asked for leave is as private as why: not beside the name, at the door, in its panel or on the sheets.
    void whoIsOnLeaveIsNotForTheHall()
    {
        const Hall &hall = m_table->place->hall;
        const VillagerId away = hall.attendance().absentMembers().last();
        QVERIFY(m_table->place->door.excuse(away, u"a private word"_s));
        auto *page = m_window->meeting()->findChild<SignInPage *>();
        const auto seen = [](const FindPerson *box) {
            QString words;
            for (const FoundPerson &hit : box->hits()->hits())
                words += hit.name + u' ' + hit.words + u'\n';
            return words;
        };
        for (const QString &name : {u"findPerson"_s, u"doorPanelFind"_s}) {
            if (name == u"doorPanelFind"_s)
                m_window->findChild<DoorPanel *>()->toggle();
            auto *box = m_window->findChild<FindPerson *>(name);
            QVERIFY(box && box->isVisible());
            test::commit(box->field(), hall.nameOf(away));
            QVERIFY2(seen(box).contains(u"on leave"_s), qPrintable(seen(box)));
            plug({laptop, mirror});
            QVERIFY2(seen(box).contains(hall.nameOf(away)) && !seen(box).contains(u"on leave"_s), qPrintable(seen(box)));
            plug({laptop});
            QVERIFY(seen(box).contains(u"on leave"_s));
        }
        m_window->findChild<DoorPanel *>()->toggle();
        page->findChild<QAction *>(u"compareWithPaper"_s)->trigger();
        QVERIFY(readableOn(*m_window).contains(u"on leave\n"_s));
        plug({laptop, mirror});
        QVERIFY(!readableOn(*m_window).contains(u"on leave\n"_s));
        plug({laptop});
    }

    void whatIsNewIsPrivateUntilSomebodySaysOtherwise()
    {
        auto *page = new QLabel(u"a new page"_s);
        auto *curtain = new Curtain(page);
        curtain->setParent(m_window.get());
        curtain->show();
        QVERIFY(page->isVisible());
        press();
        QVERIFY(curtain->isDrawn() && !page->isVisible());
        // A window over it that opens now, too; one that hangs on the board anyway is not covered.
        PaperWindow::show(Paper(), u"names"_s, m_window.get());
        PaperWindow::show(Paper(), u"notice"_s, m_window.get(), Sight::FitForHall);
        const auto windows = m_window->findChildren<PaperWindow *>();
        QCOMPARE(windows.size(), 2);
        QVERIFY(!windows[0]->preview()->isVisible());
        QVERIFY(windows[1]->preview()->isVisible());
        for (PaperWindow *window : windows)
            window->close();
        press();
        QVERIFY(page->isVisible());
    }

    void whatWasBegunWaitsBehindTheCurtain()
    {
        m_window->goTo(Room::Roster);
        test::partOf<ListTable>(*m_window, u"people"_s)->selectRow(2);
        test::partOf<QPushButton>(*m_window, u"changePerson"_s)->click();
        auto *remark = test::partOf<QLineEdit>(*m_window, u"personRemark"_s);
        remark->setFocus();
        remark->setText(u"half a line"_s);
        press();
        QVERIFY(!remark->isVisible());
        press();
        QVERIFY(remark->isVisible());
        QCOMPARE(remark->text(), u"half a line"_s);
        QCOMPARE(m_window->focusWidget(), remark);
    }

    void itLooksAsItShould()
    {
        for (const double scale : {Tokens::ordinaryText, Tokens::largeText}) {
            Tokens tokens;
            tokens.scale = scale;
            applyStyle(*qApp, tokens);
            MainWindow window(*m_table->place);
            test::showAt(window, 1366, 768);
            window.goTo(Room::Roster);
            QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier);
            QTest::qWait(20);
            if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
                window.grab().save(QDir(folder).filePath(scale > 1 ? u"curtain-large.png"_s : u"curtain.png"_s));
            for (auto *cover : window.findChildren<QWidget *>(u"curtain"_s))
                QVERIFY(!cover->isVisible() || test::clippedTexts(cover).isEmpty());
            applyStyle(*qApp, Tokens());
        }
        m_window->enterMeeting(m_table->place->hall.meeting().id);
        for (const double scale : {Tokens::ordinaryText, Tokens::largeText}) {
            Tokens tokens;
            tokens.scale = scale;
            applyStyle(*qApp, tokens);
            MainWindow window(*m_table->place);
            window.enterMeeting(m_table->place->hall.meeting().id);
            test::showAt(window, 1366, 768);
            QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier);
            QCOMPARE(test::faultsOfStage(*window.findChild<TopBar *>(), u"hiding-pill"_s, scale, {1274, 64}), QStringList());
        }
    }

private:
    QStringList neverShown() const
    {
        QStringList never;
        const auto all = *m_table->place->book->roster().numbers();
        for (const PersonalNumbers &numbers : all)
            never << numbers.citizenId << numbers.phone << maskedIdNumber(numbers.citizenId) << maskedPhone(numbers.phone);
        for (const Household &household : m_table->place->hall.roster().households()) {
            if (household.number.size() > 3)
                never << household.number;
        }
        never.removeAll(QString());
        return never;
    }
    QStringList readOf(const QStringList &never) const
    {
        const QString seen = readableOn(*m_window);
        QStringList read;
        for (const QString &text : never) {
            if (seen.contains(text))
                read.append(text);
        }
        return read;
    }
    void plug(const QList<ScreenFacts> &screens)
    {
        m_screens = screens;
        m_window->findChild<Projector *>()->screensChanged();
    }
    void press() { QTest::keyClick(m_window.get(), Qt::Key_F5, Qt::ShiftModifier); }
    bool showsPrivate() const { return m_window->meeting()->currentPage()->showsPrivate(); }

    std::unique_ptr<test::MeetingOnTable> m_table;
    std::unique_ptr<MainWindow> m_window;
    QList<ScreenFacts> m_screens{laptop};
};

YISHIBU_TEST(TestHallSight)

} // namespace yishibu

#include "tst_hall_sight.moc"
