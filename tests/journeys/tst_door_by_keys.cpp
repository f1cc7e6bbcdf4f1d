#include "tests/journeys/played_book.h"
#include "tests/journeys/window_at_work.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"
#include "db/stores/door_store.h"
#include "ui/controls/find_person.h"
#include "ui/controls/hit_list.h"
#include "ui/controls/list_table.h"
#include "ui/controls/search_field.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QInputMethodEvent>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// The door as a clerk without a mouse has it: the program's own window at 1366x768, in ordinary and in large text, and nothing but keys
/// from the first name to the first item.
class TestDoorByKeys : public QObject, WindowAtWork
{
    Q_OBJECT

    /// The next key goes where the last one led, and that has to be in sight.
    QWidget *at() const
    {
        QWidget *widget = QApplication::focusWidget();
        if (widget && !widget->visibleRegion().isEmpty())
            return widget;
        qWarning() << "the keyboard is out of sight, at" << widget;
        QTest::qFail("the keyboard is out of sight", __FILE__, __LINE__);
        return widget ? widget : m_window.get();
    }
    void key(int code, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(at(), Qt::Key(code), with);
        QCoreApplication::processEvents();
    }
    /// As an input method does it.
    void write(const QString &words) const
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(at(), &event);
        QCoreApplication::processEvents();
    }

    FindPerson *box(const QString &name) const { return m_window->findChild<FindPerson *>(name); }
    bool isAtDoor() const
    {
        const SearchField *field = box(u"findPerson"_s)->field();
        return field->hasFocus() && field->text().isEmpty();
    }
    /// Types the name and goes down to that person, among others of the name too.
    bool find(const VillagerId &who, const QString &in = u"findPerson"_s) const
    {
        write(hall().nameOf(who));
        const HitList *hits = box(in)->hits();
        for (int i = 0; i < hits->hits().size() && box(in)->atHand() != who; ++i)
            key(Qt::Key_Down);
        return box(in)->atHand() == who;
    }
    bool signIn(const VillagerId &who) const
    {
        const bool found = find(who);
        key(Qt::Key_Return);
        return found && hall().attendance().isHere(who) && isAtDoor();
    }

    /// The door of the shipped meeting, just opened, in a window that has the keyboard.
    void open(const QString &name)
    {
        useBook(name);
        std::optional<MeetingId> meeting;
        {
            const auto played = PlayedBook::at(path());
            QVERIFY(played && played->player->playUntil([](const CastAct &act) { return act.kind == ActKind::OpenMeeting; }));
            meeting = played->place->hall.meeting().id;
        }
        m_clock.set(QDateTime(QDate(2026, 11, 22), QTime(19, 4), QTimeZone("Asia/Shanghai")));
        QVERIFY(start());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->enterMeeting(*meeting);
        QTRY_VERIFY(isAtDoor());
    }

    /// Members in the order of the list; first those whose name alone does not tell them.
    QList<VillagerId> members() const
    {
        QList<VillagerId> people;
        for (const bool shared : {true, false}) {
            for (const VillagerId &who : hall().attendance().members()) {
                if ((hall().roster().named(hall().nameOf(who)).size() > 1) == shared)
                    people.append(who);
            }
        }
        return people;
    }

    void askTheQuestions(const QList<VillagerId> &people)
    {
        QVERIFY(find(people.at(12)));
        key(Qt::Key_Return, Qt::ShiftModifier); // somebody signs the paper for them
        write(u"陶斌"_s);
        key(Qt::Key_Return);
        QVERIFY(isAtDoor() && hall().attendance().signInOf(people.at(12))->assistedBy == u"陶斌"_s);
        QVERIFY(find(people.at(13)));
        key(Qt::Key_F6); // on leave, for the first of the reasons
        key(Qt::Key_Return);
        QVERIFY(isAtDoor() && hall().door().leaveOf(people.at(13)));
        key(Qt::Key_F7); // a guest
        write(u"周明"_s);
        key(Qt::Key_Return);
        write(u"青石镇人民政府 副镇长"_s);
        key(Qt::Key_Return);
        QVERIFY(isAtDoor());
        QCOMPARE(hall().door().observers.size(), 1);
    }

    void takeTheLastOneBack(const VillagerId &last)
    {
        const auto *list = m_window->findChild<ListTable *>(u"signedIn"_s);
        for (int i = 0; i < 20 && QApplication::focusWidget() != list; ++i)
            key(Qt::Key_Tab);
        QVERIFY(list->hasFocus());
        key(Qt::Key_Home, Qt::ControlModifier);
        key(Qt::Key_Delete);
        QVERIFY(hall().attendance().isHere(last)); // first it is asked why
        key(Qt::Key_Return);
        QVERIFY(!hall().attendance().isHere(last));
        QVERIFY(isAtDoor());
    }

    void comesLateAndLeavesAgain(const VillagerId &who)
    {
        key(Qt::Key_F4);
        for (const bool here : {true, false}) {
            QVERIFY(find(who, u"doorPanelFind"_s));
            key(Qt::Key_Return);
            QCOMPARE(hall().attendance().isHere(who), here);
        }
        key(Qt::Key_Escape);
        QVERIFY(isAtDoor()); // the window gives the keyboard back
    }

    void compareWithThePaper()
    {
        key(Qt::Key_F8);
        QCOMPARE(hall().attendance().signedMembers(), hall().attendance().present() + 1); // one has left, and has signed
        const QString signatures = QString::number(hall().attendance().signedMembers());
        for (const QChar digit : signatures)
            QTest::keyClick(at(), digit.toLatin1());
        key(Qt::Key_Return);
        QVERIFY(hall().door().lastReconciliation() && hall().door().lastReconciliation()->agrees());
        key(Qt::Key_Escape);
        QVERIFY(isAtDoor());
        key(Qt::Key_F9); // the sheet, to be typed in
        QVERIFY(!isAtDoor());
        key(Qt::Key_Escape);
        QVERIFY(isAtDoor());
    }

private Q_SLOTS:
    void cleanup()
    {
        stop();
        applyStyle(*qApp, Tokens());
    }

    void fromTheFirstNameToTheFirstItem_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("ordinary") << Tokens::ordinaryText;
        QTest::newRow("large") << Tokens::largeText;
    }

    void fromTheFirstNameToTheFirstItem()
    {
        QFETCH(double, scale);
        Tokens tokens;
        tokens.scale = scale;
        applyStyle(*qApp, tokens);
        open(QString::fromLatin1(QTest::currentDataTag()));
        if (QTest::currentTestFailed())
            return;
        const QList<VillagerId> people = members();
        QVERIFY(hall().roster().named(hall().nameOf(people.first())).size() > 1);
        for (int i = 0; i < 12; ++i)
            QVERIFY2(signIn(people.at(i)), qPrintable(hall().nameOf(people.at(i))));
        askTheQuestions(people);
        if (!QTest::currentTestFailed())
            takeTheLastOneBack(people.at(12));
        if (!QTest::currentTestFailed())
            comesLateAndLeavesAgain(people.at(14));
        if (!QTest::currentTestFailed())
            compareWithThePaper();
        if (QTest::currentTestFailed())
            return;
        for (const VillagerId &who : people) {
            if (!hall().quorum().reached() && !hall().attendance().isHere(who) && who != people.at(13))
                QVERIFY2(signIn(who), qPrintable(hall().nameOf(who)));
        }
        QVERIFY(hall().quorum().reached());
        QCOMPARE(m_window->size(), QSize(1366, 768));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(hall().meeting().at.stage, Stage::Item);

        // 26 make the quorum of 38; who was taken back and who left came again, so both stand there twice.
        const MeetingId id = hall().meeting().id;
        const QList<SignIn> kept = *book().attendance().signIns(id);
        QCOMPARE(hall().attendance().present(), 26);
        QCOMPARE(kept.size(), 26 + 2);
        QCOMPARE(std::ranges::count_if(kept, &SignIn::withdrawn), 1);
        const Door door = *book().door().of(id);
        QVERIFY(door.leaves.size() == 1 && door.observers.size() == 1);
        QVERIFY(book().check()->isSound());
    }
};

YISHIBU_TEST(TestDoorByKeys)
#include "tst_door_by_keys.moc"
