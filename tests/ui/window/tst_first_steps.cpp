#include "tests/support/book_in_memory.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/controls/message_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/main_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// The first minutes of somebody who has only a keyboard.
class TestFirstSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterBeginsWithWhatIsChosen()
    {
        FirstStart page(u"en"_s);
        test::showAt(page, 1000, 640);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy begun(&page, &FirstStart::bookChosen);
        QSignalSpy language(&page, &FirstStart::languageChosen);
        QVERIFY(page.focusWidget());
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        QCOMPARE(begun.count(), 1);
        QCOMPARE(begun.at(0).at(0).value<BookKind>(), BookKind::Village);

        QTest::keyClick(page.focusWidget(), Qt::Key_Down);
        QTest::keyClick(page.focusWidget(), Qt::Key_Enter);
        QCOMPARE(begun.count(), 2);
        QCOMPARE(begun.at(1).at(0).value<BookKind>(), BookKind::Practice);

        // On another button Enter presses that one, and begins nothing.
        test::widgetIn<QPushButton>(page, u"language_zh_CN"_s)->setFocus();
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        QCOMPARE(language.count(), 1);
        QCOMPARE(begun.count(), 2);
    }

    void theVillageIsSetUpByKeysAndSaysSo()
    {
        const test::FixedClock clock;
        const auto place = test::placeOver(test::bookInMemory(), clock);
        MainWindow window(*place);
        test::showAt(window, 1366, 768);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const QString &words : {u"青石村"_s, u"990102100201"_s, u"大兴镇"_s, u""_s, u"王芳"_s, u"0000-7654321"_s, u"门前"_s}) {
            auto *field = qobject_cast<QLineEdit *>(window.focusWidget());
            QVERIFY(field);
            field->insert(words);
            QTest::keyClick(field, Qt::Key_Tab);
        }
        QVERIFY(qobject_cast<QPushButton *>(window.focusWidget()));
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QVERIFY(place->hall.village().has_value());
        QCOMPARE(place->hall.village()->name, u"青石村"_s);
        QVERIFY(test::widgetIn<MessageBar>(window, u"messageBar"_s)->isVisible());
    }
};

YISHIBU_TEST(TestFirstSteps)
#include "tst_first_steps.moc"
