#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "tests/ui/gallery/screens.h"
#include "ui/controls/list_table.h"
#include "ui/controls/search_field.h"
#include "ui/style/hall_style.h"
#include "ui/style/look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>

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
    void chineseIsMeasuredByItsGlyphs();
    void everySpoiledSpecimenIsSeen_data();
    void everySpoiledSpecimenIsSeen();
    void whatIsElidedOnPurposeIsNoFault();
    void whatCanBeScrolledToIsNotCut();
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

void TestLookAtIt::chineseIsMeasuredByItsGlyphs()
{
    QWidget page;
    QLabel *label = newLabel(u"村"_s, Look::Figure, &page, true);
    const int one = label->fontMetrics().horizontalAdvance(u'村');
    label->setGeometry(0, 0, one / 2, 400);
    test::showAt(page, 400, 420);
    QCOMPARE(test::clippedTexts(&page).size(), 1); // a line can be broken between two characters, not in one
    label->setText(u"村村村"_s);
    label->setGeometry(0, 0, one + 4, 400);
    QCOMPARE(test::clippedTexts(&page), QStringList());
    // Words of another script between them stay whole.
    label->setText(u"村Representatives村"_s);
    QVERIFY(!test::clippedTexts(&page).isEmpty());
}

namespace {

const QString longWords = u"村民代表会议关于三组至五组村道硬化的决议"_s;

/// One widget with the long words in it, on a page of 600 x 200.
using Specimen = std::function<QWidget *(QWidget &)>;

ListTable *newTable(QWidget &page, const QString &header, const QString &cell)
{
    auto *table = new ListTable(&page);
    auto *model = new QStandardItemModel(1, 1, table);
    model->setHorizontalHeaderLabels({header});
    model->setItem(0, 0, new QStandardItem(cell));
    table->setModel(model);
    table->showHeader(true);
    table->setColumnWidths({-1});
    return table;
}

QList<std::pair<const char *, Specimen>> specimens()
{
    return {
        {"label", [](QWidget &page) { return newLabel(longWords, Look::Body, &page); }},
        {"button", [](QWidget &page) { return newButton(longWords, Look::Secondary, &page); }},
        {"placeholder",
         [](QWidget &page) {
             auto *field = new QLineEdit(&page);
             field->setPlaceholderText(longWords);
             return field;
         }},
        {"read-only field",
         [](QWidget &page) {
             auto *field = new QLineEdit(longWords, &page);
             field->setReadOnly(true);
             return field;
         }},
        {"hint of a search field",
         [](QWidget &page) {
             auto *field = new SearchField(&page);
             field->setHint(longWords);
             field->setToolTip({});
             return field;
         }},
        {"combo box",
         [](QWidget &page) {
             auto *combo = new QComboBox(&page);
             combo->addItem(longWords);
             return combo;
         }},
        {"spin box",
         [](QWidget &page) {
             auto *spin = new QSpinBox(&page);
             spin->setSuffix(longWords);
             return spin;
         }},
        {"date field",
         [](QWidget &page) {
             auto *field = new QDateEdit(QDate(2026, 11, 22), &page);
             field->setCalendarPopup(true);
             field->setDisplayFormat(u"yyyy年M月d日 dddd yyyy年M月d日"_s);
             return field;
         }},
        {"tab",
         [](QWidget &page) {
             auto *tabs = new QTabBar(&page);
             tabs->addTab(u"议题"_s);
             tabs->addTab(longWords);
             return tabs;
         }},
        {"table header",
         [](QWidget &page) {
             ListTable *table = newTable(page, longWords, u"一"_s);
             table->horizontalHeader()->viewport()->removeEventFilter(table); // which would show it under the pointer
             return table;
         }},
        {"menu item",
         [](QWidget &page) {
             auto *button = newButton(u"更多"_s, Look::Secondary, &page);
             auto *menu = new QMenu(button);
             menu->addAction(longWords);
             button->setMenu(menu);
             return menu;
         }},
        {"placeholder of an area",
         [](QWidget &page) {
             auto *area = new QPlainTextEdit(&page);
             area->setPlaceholderText(longWords + longWords);
             return area;
         }},
        {"cut by its parent",
         [](QWidget &page) {
             auto *card = new QFrame(&page);
             QLabel *label = newLabel(longWords, Look::Body, card);
             label->setGeometry(0, 0, 440, 40);
             return card;
         }},
        {"over a sibling",
         [](QWidget &page) {
             QLabel *beside = newLabel(u"实到"_s, Look::Body, &page);
             beside->setGeometry(60, 10, 60, 40);
             QLabel *label = newLabel(u"应到"_s, Look::Body, &page);
             label->setProperty("roomyAt", QPoint(200, 10));
             return label;
         }},
    };
}

} // namespace

void TestLookAtIt::everySpoiledSpecimenIsSeen_data()
{
    QTest::addColumn<Specimen>("make");
    for (const auto &[name, make] : specimens())
        QTest::newRow(name) << make;
}

void TestLookAtIt::everySpoiledSpecimenIsSeen()
{
    QFETCH(Specimen, make);
    applyStyle(*qApp, Tokens());
    QWidget page;
    QWidget *widget = make(page);
    auto *menu = qobject_cast<QMenu *>(widget);
    const auto place = [&](const QRect &rect) {
        if (menu)
            menu->setMaximumWidth(rect.width());
        else
            widget->setGeometry(rect);
    };
    place(QRect(QPoint(10, 10), QSize(80, 48)));
    test::showAt(page, 900, 300);
    QVERIFY(!test::clippedTexts(&page).isEmpty());
    // With room enough there is nothing to say.
    place(QRect(widget->property("roomyAt").isValid() ? widget->property("roomyAt").toPoint() : QPoint(10, 60), QSize(640, 200)));
    QTest::qWait(0);
    QCOMPARE(test::clippedTexts(&page), QStringList());
}

void TestLookAtIt::whatIsElidedOnPurposeIsNoFault()
{
    applyStyle(*qApp, Tokens());
    QWidget page;
    ListTable *table = newTable(page, u"题"_s, longWords);
    table->setGeometry(0, 0, 120, 120); // its cells show the whole text under the pointer
    test::showAt(page, 300, 200);
    QCOMPARE(test::clippedTexts(&page), QStringList());
    // A table of Qt's own says nothing.
    QTableView plain(&page);
    plain.setModel(table->model());
    plain.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    plain.verticalHeader()->hide();
    plain.setWordWrap(false);
    plain.setGeometry(130, 0, 120, 120);
    plain.show();
    QTest::qWait(0);
    QCOMPARE(test::clippedTexts(&page).size(), 1);
}

void TestLookAtIt::whatCanBeScrolledToIsNotCut()
{
    applyStyle(*qApp, Tokens());
    QWidget page;
    QScrollArea area(&page);
    auto *content = new QWidget;
    newLabel(longWords, Look::Body, content)->setGeometry(0, 300, 440, 40);
    content->resize(500, 400);
    area.setWidget(content);
    area.setGeometry(0, 0, 200, 100);
    test::showAt(page, 300, 200);
    QCOMPARE(test::clippedTexts(&page), QStringList());
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVERIFY(!test::clippedTexts(&page).isEmpty());
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
