#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "tests/ui/gallery/screens.h"
#include "ui/style/hall_style.h"
#include "ui/style/look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace yishibu {

using namespace Qt::StringLiterals;

/// The gallery holds every shared control: what is right there is right on the pages.
class TestLookAtIt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyStyle(*qApp, Tokens()); }
    void theInstrumentSeesACutLabel();
    void theInstrumentSeesACutButton();
    void theInstrumentSeesANamelessField();
    void everyControlHasAName_data() { screens(); }
    void everyControlHasAName();
    void nothingIsCut_data() { screens(); }
    void nothingIsCut();
    void everyButtonCanBeTouched_data() { screens(); }
    void everyButtonCanBeTouched();

private:
    static void screens();
};

void TestLookAtIt::screens()
{
    using Make = QWidget *(*)();
    QTest::addColumn<void *>("make");
    QTest::addColumn<double>("scale");
    const QList<std::pair<const char *, Make>> all = {
        {"today", gallery::todayScreen},   {"sign-in", gallery::signInScreen},   {"discussion", gallery::discussionScreen},
        {"voting", gallery::votingScreen}, {"controls", gallery::controlsScreen}, {"form", gallery::formScreen}};
    for (const auto &[name, make] : all) {
        for (const double scale : {Tokens::ordinaryText, Tokens::largeText})
            QTest::addRow("%s at %.1f", name, scale) << reinterpret_cast<void *>(make) << scale;
    }
}

namespace {

std::unique_ptr<QWidget> shown(void *make, double scale)
{
    Tokens tokens;
    tokens.scale = scale;
    applyStyle(*qApp, tokens);
    std::unique_ptr<QWidget> screen(reinterpret_cast<QWidget *(*)()>(make)());
    // In large text a page may be higher; it scrolls then.
    test::showAt(*screen, 1366, scale > 1 ? 1040 : 768);
    return screen;
}

} // namespace

void TestLookAtIt::theInstrumentSeesACutLabel()
{
    QWidget page;
    QLabel *label = newLabel(u"到会人数不足"_s, Look::Body, &page);
    label->setGeometry(0, 0, 40, 30);
    test::showAt(page, 300, 100);
    QCOMPARE(test::clippedTexts(&page).size(), 1);
    label->setGeometry(0, 0, 200, 30);
    QCOMPARE(test::clippedTexts(&page), QStringList());
    label->setWordWrap(true);
    label->setGeometry(0, 0, 40, 30);
    QCOMPARE(test::clippedTexts(&page).size(), 1);
}

void TestLookAtIt::theInstrumentSeesACutButton()
{
    QWidget page;
    QPushButton *button = newButton(u"插U盘交接"_s, Look::Secondary, &page);
    button->setGeometry(0, 0, 50, 44);
    test::showAt(page, 300, 100);
    QCOMPARE(test::clippedTexts(&page).size(), 1);
    button->adjustSize();
    QCOMPARE(test::clippedTexts(&page), QStringList());
}

void TestLookAtIt::theInstrumentSeesANamelessField()
{
    QWidget page;
    auto *field = new QLineEdit(&page);
    field->setObjectName(u"search"_s);
    test::showAt(page, 300, 100);
    QCOMPARE(test::unnamedControls(&page), QStringList{u"QLineEdit search"_s});
    field->setAccessibleName(u"姓名"_s);
    QCOMPARE(test::unnamedControls(&page), QStringList());
}

void TestLookAtIt::everyControlHasAName()
{
    QFETCH(void *, make);
    QFETCH(double, scale);
    const auto screen = shown(make, scale);
    QCOMPARE(test::unnamedControls(screen.get()).join(u"; "_s), QString());
}

void TestLookAtIt::nothingIsCut()
{
    QFETCH(void *, make);
    QFETCH(double, scale);
    const auto screen = shown(make, scale);
    QCOMPARE(test::clippedTexts(screen.get()).join(u"; "_s), QString());
}

void TestLookAtIt::everyButtonCanBeTouched()
{
    QFETCH(void *, make);
    QFETCH(double, scale);
    const auto screen = shown(make, scale);
    const auto buttons = screen->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisibleTo(screen.get()) || button->inherits("QTableCornerButton") || button->inherits("QTabBar"))
            continue;
        const QString name = u"%1 %2"_s.arg(QString::fromLatin1(button->metaObject()->className()), button->text());
        if (button->width() > 0 && button->focusPolicy() != Qt::NoFocus)
            QVERIFY2(button->height() >= 44, qPrintable(name));
    }
}

} // namespace yishibu

using yishibu::TestLookAtIt;
YISHIBU_TEST(TestLookAtIt)
#include "tst_look_at_it.moc"
