#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "ui/controls/big_button.h"
#include "ui/style/hall_style.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QApplication>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// The words on a button as they are painted, whatever the style sheet says.
class TestLockedButton : public QObject
{
    Q_OBJECT

    /// The best contrast that any pixel of the words has with the ground beside them.
    static double readable(QPushButton &button)
    {
        const QImage picture = button.grab().toImage();
        const QColor ground = picture.pixelColor(12, picture.height() / 2);
        double best = 1;
        for (int x = 16; x < picture.width() - 16; ++x) {
            for (int y = 8; y < picture.height() - 8; ++y)
                best = qMax(best, contrast(picture.pixelColor(x, y), ground));
        }
        return best;
    }

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Tokens()); }

    void canBeRead_data()
    {
        QTest::addColumn<QString>("look");
        for (const Look look : {Look::Primary, Look::Secondary, Look::SecondaryLarge, Look::Quiet, Look::Danger, Look::OnRed})
            QTest::newRow(qPrintable(lookName(look))) << lookName(look);
    }

    void canBeRead()
    {
        QFETCH(const QString, look);
        QWidget page;
        setLook(&page, Look::Paper);
        QPushButton plain(u"开始签到"_s, &page);
        BigButton big(u"开始签到"_s, &page);
        for (QPushButton *button : {&plain, static_cast<QPushButton *>(&big)}) {
            button->setProperty("look", look);
            restyle(button);
            button->adjustSize();
        }
        big.move(0, 100);
        test::showAt(page, 400, 200);
        // The big button is the primary one, or the one on the red card.
        QList<QPushButton *> buttons{&plain};
        if (look == lookName(Look::Primary) || look == lookName(Look::OnRed))
            buttons.append(&big);
        for (QPushButton *button : std::as_const(buttons)) {
            for (const bool enabled : {true, false}) {
                button->setEnabled(enabled);
                const double found = readable(*button);
                QVERIFY2(found >= 4.5, qPrintable(u"%1 enabled %2: %3"_s.arg(QLatin1StringView(button->metaObject()->className()))
                                                      .arg(enabled).arg(found)));
            }
        }
    }

    void theLockedPrimaryButtonIsStillTheOne()
    {
        QWidget page;
        BigButton primary(u"开始签到"_s, &page);
        QPushButton *other = newButton(u"开始签到"_s, Look::SecondaryLarge, &page);
        other->move(0, 100);
        test::showAt(page, 400, 200);
        primary.setEnabled(false);
        other->setEnabled(false);
        const auto edge = [](QPushButton &button) { return button.grab().toImage().pixelColor(button.width() / 2, 0); };
        QCOMPARE(edge(primary), Colours().vermilionPale);
        QVERIFY(edge(primary) != edge(*other));
        QVERIFY(primary.font().bold());
    }
};

YISHIBU_TEST(TestLockedButton)
#include "tst_locked_button.moc"
