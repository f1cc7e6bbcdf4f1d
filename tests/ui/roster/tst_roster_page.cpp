#include "db/journal/replay.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/controls/list_table.h"
#include "ui/controls/page_scroll.h"
#include "ui/roster/import_panel.h"
#include "ui/roster/roster_model.h"
#include "ui/roster/roster_page.h"
#include "ui/roster/row_note_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QComboBox>
#include <QTabBar>

namespace yishibu {

using namespace Qt::StringLiterals;

class TestRosterPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRosterSaysWhatToDoFirst();
    void takesARegisterInOnlyAfterALook();
    void aSecondImportAddsNobody();
    void whoStopsKeepsNothing();
    void aFileThatIsNoRegisterIsNamed();
    void findsAPersonByInitials();
    void tellsWhatTheLawAsksOfTheSeats();
    void listsNoNumberOfAPerson();
    void masksNumbersInTheRowsOfTheSheet();
    void knownPeopleAreFoundOnce();
    void whoComesOfAgeIsCountedFromThatDay();
    void theButtonsOfAnImportStayInSight_data();
    void theButtonsOfAnImportStayInSight();
    void canBeRead_data();
    void canBeRead();
    void aSeatIsEndedByHandAndTakenBack();

private:
    static QString practiceSheet() { return QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx"); }
    static QString messySheet() { return QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/liushugou-messy.xlsx"); }
    static void press(QWidget &page, const QString &button) { test::widgetIn<QPushButton>(page, button)->click(); }
    static int figure(QWidget &page, const QString &name) { return test::widgetIn<QLabel>(page, name)->text().toInt(); }
    static bool isPreviewed(QWidget &page);
    static void take(RosterPage &page, const QString &sheet);
    static int capacityCount(const Workplace &place, QDate day)
    {
        return int(std::ranges::count_if(place.hall.seats(), [day](const Seat &seat) { return seat.isHeldOn(day); }));
    }
};

bool TestRosterPage::isPreviewed(QWidget &page)
{
    return QTest::qWaitFor([&page] { return test::widgetIn<QPushButton>(page, u"takeIn"_s)->isVisible(); }, 60'000);
}

void TestRosterPage::take(RosterPage &page, const QString &sheet)
{
    page.chooseFile = [sheet] { return sheet; };
    page.importRegister();
    QVERIFY(isPreviewed(page));
    press(page, u"takeIn"_s);
}

void TestRosterPage::anEmptyRosterSaysWhatToDoFirst()
{
    const test::FixedClock clock;
    const auto place = test::placeOver(test::bookInMemory(), clock);
    RosterPage page(place->roster, place->hall, clock);
    bool asked = false;
    page.chooseFile = [&asked] {
        asked = true;
        return QString();
    };
    test::showAt(page, 1274, 704);
    QTest::mouseClick(test::widgetIn<QPushButton>(page, u"importFirst"_s), Qt::LeftButton);
    QVERIFY(asked);
    QVERIFY(test::widgetIn<QPushButton>(page, u"importFirst"_s)->isVisible());
}

void TestRosterPage::takesARegisterInOnlyAfterALook()
{
    const test::FixedClock clock;
    const auto place = test::placeOver(test::bookInMemory(), clock);
    RosterPage page(place->roster, place->hall, clock);
    test::showAt(page, 1274, 704);
    page.chooseFile = [] { return practiceSheet(); };
    press(page, u"importFirst"_s);
    QVERIFY(isPreviewed(page));
    QVERIFY(place->hall.roster().isEmpty());
    const int read = figure(page, u"readCount"_s);
    QVERIFY(read > 1000);
    QCOMPARE(figure(page, u"acceptedCount"_s) + figure(page, u"refusedCount"_s), read);

    press(page, u"cancelImport"_s);
    QVERIFY(place->book->roster().villagers()->isEmpty());

    press(page, u"importFirst"_s);
    QVERIFY(isPreviewed(page));
    QSignalSpy said(&page, &RosterPage::said);
    QTest::keyClick(test::widgetIn<QPushButton>(page, u"takeIn"_s), Qt::Key_Space);
    QCOMPARE(place->book->roster().villagers()->size(), figure(page, u"acceptedCount"_s));
    QCOMPARE(figure(page, u"peopleCount"_s), int(place->hall.roster().villagers().size()));
    QCOMPARE(figure(page, u"householdCount"_s), int(place->hall.roster().households().size()));
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().at(1).toString().contains(QString::number(read)));
    QVERIFY(test::widgetIn<ListTable>(page, u"people"_s)->isVisible());
}

void TestRosterPage::aSecondImportAddsNobody()
{
    const test::FixedClock clock;
    for (const QString &sheet : {practiceSheet(), messySheet()}) {
        const auto place = test::placeOver(test::bookInMemory(), clock);
        RosterPage page(place->roster, place->hall, clock);
        test::showAt(page, 1274, 704);
        take(page, sheet);
        const auto villagers = place->hall.roster().villagers();
        const auto households = place->hall.roster().households();
        const auto seats = place->hall.seats();
        take(page, sheet);
        QCOMPARE(place->hall.roster().villagers().size(), villagers.size());
        QCOMPARE(place->hall.roster().households().size(), households.size());
        QCOMPARE(place->hall.seats().size(), seats.size());
        for (const Villager &villager : villagers)
            QVERIFY(place->hall.roster().find(villager.id));
    }
}

void TestRosterPage::whoStopsKeepsNothing()
{
    const test::FixedClock clock;
    const auto place = test::placeOver(test::bookInMemory(), clock);
    RosterPage page(place->roster, place->hall, clock);
    test::showAt(page, 1274, 704);
    page.chooseFile = [] { return practiceSheet(); };
    // While it is read …
    page.importRegister();
    QVERIFY(test::widgetIn<QPushButton>(page, u"stopWork"_s)->isVisible());
    press(page, u"stopWork"_s);
    QTest::qWait(50);
    QVERIFY(test::widgetIn<QPushButton>(page, u"importFirst"_s)->isVisible());
    // … and while it is kept: the click waits in the queue until the page breathes.
    page.importRegister();
    QVERIFY(isPreviewed(page));
    QMetaObject::invokeMethod(
        &page, [&page] { press(page, u"stopWork"_s); }, Qt::QueuedConnection);
    press(page, u"takeIn"_s);
    QVERIFY(place->hall.roster().isEmpty());
    QVERIFY(place->book->roster().villagers()->isEmpty());
}

void TestRosterPage::aFileThatIsNoRegisterIsNamed()
{
    const test::FixedClock clock;
    const auto place = test::placeOver(test::bookInMemory(), clock);
    RosterPage page(place->roster, place->hall, clock);
    test::showAt(page, 1274, 704);
    QSignalSpy said(&page, &RosterPage::said);
    page.chooseFile = [] { return QStringLiteral(YISHIBU_SOURCE_DIR "/docs/screens/roster.png"); };
    page.importRegister();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20'000);
    QCOMPARE(said.first().at(0).value<Tone>(), Tone::Bad);
    QVERIFY(said.first().at(1).toString().contains(u"roster.png"_s));
    QVERIFY(test::widgetIn<QPushButton>(page, u"importFirst"_s)->isVisible());
    // A text without a column of names may still be a table whose columns somebody knows.
    page.chooseFile = [] { return QStringLiteral(YISHIBU_SOURCE_DIR "/tests/ui/roster/tst_roster_page.cpp"); };
    page.importRegister();
    auto *why = test::widgetIn<QLabel>(page, u"whyNotRead"_s);
    QTRY_VERIFY_WITH_TIMEOUT(why->isVisible(), 20'000);
    QVERIFY(why->text().contains(u"tst_roster_page.cpp"_s));
    press(page, u"cancelColumns"_s);
    QVERIFY(test::widgetIn<QPushButton>(page, u"importFirst"_s)->isVisible());
}

void TestRosterPage::findsAPersonByInitials()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    RosterPage page(place->roster, place->hall, clock);
    test::showAt(page, 1274, 704);
    auto *table = test::widgetIn<ListTable>(page, u"people"_s);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 12);
    auto *find = test::widgetIn<QLineEdit>(page, u"findPerson"_s);
    QTest::keyClicks(find, u"zsy"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    const auto at = [table](int column) { return table->model()->index(0, column).data().toString(); };
    QCOMPARE(at(RosterModel::Name), u"张守义"_s);
    QCOMPARE(at(RosterModel::Age), u"65"_s);
    QCOMPARE(at(RosterModel::HouseholdNumber), u"001"_s);
    QVERIFY(at(RosterModel::Posts).contains(u"村委会主任"_s));
    QTest::keyClick(find, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 12);
    QTest::keyClicks(find, u"zzzz"_s);
    QVERIFY(!table->isVisible());
    find->clear();
    test::widgetIn<QComboBox>(page, u"partOfPeople"_s)->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), 9);
}

void TestRosterPage::tellsWhatTheLawAsksOfTheSeats()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    // A line of a list that names nobody in the register stays open and is shown.
    RosterPreview preview;
    preview.bodies.open = {{.row = 7, .name = u"何长根"_s, .reason = OpenReason::NobodyFits}};
    QVERIFY(place->roster.import(preview).has_value());
    QVERIFY(place->roster.import(preview).has_value());
    RosterPage page(place->roster, place->hall, clock);
    QCOMPARE(test::faultsSeenIn(page, u"roster-small"_s, Tokens::ordinaryText), QString());
    QString words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words += label->text() + u'\n';
    // Women are two of seven representatives and eight members: less than a third (art. 29).
    QVERIFY(page.findChild<QFrame *>(u"compositionGap"_s));
    QVERIFY(words.contains(u"第二十九条"_s));
    press(page, u"settleWaiting"_s);
    QVERIFY(test::widgetIn<QWidget>(page, u"openLines"_s)->isVisible());
    QCOMPARE(test::faultsSeenIn(page, u"roster-waiting-line"_s, Tokens::ordinaryText), QString());
}

void TestRosterPage::listsNoNumberOfAPerson()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    RosterModel model(place->hall);
    model.fill(clock.today());
    QString all;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)})
                all += model.index(row, column).data(role).toString() + u'|';
        }
    }
    for (const Villager &villager : place->hall.roster().villagers())
        QVERIFY2(!all.contains(villager.idTail), qPrintable(villager.name));
}

void TestRosterPage::masksNumbersInTheRowsOfTheSheet()
{
    QCOMPARE(maskedCell(u"身份证号码"_s, u"990102198001012 23x"_s).count(u'*'), 8);
    QVERIFY(!maskedCell(u"公民身份号码"_s, u"9901028001012"_s).contains(u"8001"_s));
    QVERIFY(!maskedCell(u"联系电话"_s, u"19900001234"_s).contains(u"1990000"_s));
    QVERIFY(!maskedCell(u"备注"_s, u"原号990102198001012230"_s).contains(u"1980"_s));
    QCOMPARE(maskedCell(u"姓名"_s, u"张 守义"_s), u"张 守义"_s);

    const auto preview = RosterDesk::read(messySheet(), QDate(2026, 11, 22));
    QVERIFY(preview.has_value());
    RowNoteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QString all;
    for (const RowVerdict verdict : {RowVerdict::Good, RowVerdict::Repaired, RowVerdict::Doubtful, RowVerdict::Refused}) {
        model.showRows(preview->people, verdict);
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, RowNoteModel::Change).data().toString() + u'|';
    }
    for (const PersonalNumbers &numbers : preview->people.numbers) {
        QVERIFY(numbers.citizenId.isEmpty() || !all.contains(numbers.citizenId));
        QVERIFY(numbers.phone.isEmpty() || !all.contains(numbers.phone));
    }
    model.showColumns(preview->people);
    model.showSkipped(preview->people.skipped);
    model.showOpenLines(preview->bodies.open);
}

void TestRosterPage::knownPeopleAreFoundOnce()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    const test::VillageInText village = test::twelveVillagers();
    // A son of his father's name comes into the household, the father without his number: two people, not one.
    RosterPreview preview;
    const Household home = village.households.first();
    const Villager &father = village.named(u"张守义"_s);
    Villager son = father;
    son.id = VillagerId::fresh();
    preview.people.households = {home};
    preview.people.villagers = {father, son};
    preview.people.numbers.insert(son.id, {u"990102201001010014"_s, {}});
    preview.people.counts.persons = 2;
    QCOMPARE(place->roster.changes(preview)->lines.people.known(), 1);
    QVERIFY(place->roster.import(preview).has_value());
    QCOMPARE(place->hall.roster().villagers().size(), 13);
    QCOMPARE(place->hall.roster().named(u"张守义"_s).size(), 2);
    // The sheet named no number of the father; the book still knows it.
    int numbered = 0;
    for (const VillagerId &id : place->hall.roster().named(u"张守义"_s))
        numbered += place->book->roster().numbers()->value(id).citizenId.isEmpty() ? 0 : 1;
    QCOMPARE(numbered, 2);
}

void TestRosterPage::whoComesOfAgeIsCountedFromThatDay()
{
    test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    RosterPage page(place->roster, place->hall, clock);
    test::showAt(page, 1274, 704);
    const int before = figure(page, u"adultCount"_s);
    QCOMPARE(before, int(std::ranges::count_if(place->hall.roster().villagers(), [&](const Villager &one) {
                 return one.isAdultOn(clock.today());
             })));
    // The program stood open for years, and nobody imported anything.
    clock.set(clock.now().addYears(-40));
    page.hide();
    page.show();
    const int then = figure(page, u"adultCount"_s);
    QVERIFY(then < before);
    clock.set(clock.now().addYears(40));
    page.hide();
    page.show();
    QCOMPARE(figure(page, u"adultCount"_s), before);
}

void TestRosterPage::theButtonsOfAnImportStayInSight_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::newRow("practice") << practiceSheet();
    QTest::newRow("messy") << messySheet();
}

void TestRosterPage::theButtonsOfAnImportStayInSight()
{
    QFETCH(const QString, sheet);
    Tokens tokens;
    tokens.scale = Tokens::largeText;
    applyStyle(*qApp, tokens);
    const test::FixedClock clock;
    const auto place = test::placeOver(test::bookInMemory(), clock);
    // As the window holds it: a page that asks for more than the screen is scrolled, and its foot lies below the edge.
    auto *page = new RosterPage(place->roster, place->hall, clock);
    PageScroll window(page);
    page->chooseFile = [&sheet] { return sheet; };
    test::showAt(window, 1366 - 92, 768 - 80);
    page->importRegister();
    QVERIFY(isPreviewed(*page));
    QTest::qWait(20);
    QCOMPARE(window.verticalScrollBar()->maximum(), 0);
    for (const QString &name : {u"cancelImport"_s, u"takeIn"_s}) {
        const auto *button = test::widgetIn<QPushButton>(*page, name);
        const QRect seen(button->mapTo(&window, QPoint()), button->size());
        QVERIFY2(window.rect().contains(seen), qPrintable(u"%1 at %2"_s.arg(name).arg(seen.bottom())));
    }
    applyStyle(*qApp, Tokens());
}

void TestRosterPage::canBeRead_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("ordinary") << Tokens::ordinaryText;
    QTest::newRow("large") << Tokens::largeText;
}

void TestRosterPage::canBeRead()
{
    QFETCH(double, scale);
    const test::FixedClock clock;
    const auto place = test::placeOver(test::bookInMemory(), clock);
    RosterPage page(place->roster, place->hall, clock);
    QCOMPARE(test::faultsSeenIn(page, u"roster-empty"_s, scale), QString());
    page.chooseFile = [] { return messySheet(); };
    page.importRegister();
    QCOMPARE(test::faultsSeenIn(page, u"roster-reading"_s, scale), QString());
    QVERIFY(isPreviewed(page));
    QCOMPARE(test::faultsSeenIn(page, u"roster-import"_s, scale), QString());
    press(page, u"cancelImport"_s);
    take(page, practiceSheet());
    page.chooseFile = [] { return practiceSheet(); };
    page.importRegister();
    QVERIFY(isPreviewed(page));
    QCOMPARE(test::faultsSeenIn(page, u"roster-import-again"_s, scale), QString());
    press(page, u"cancelImport"_s);
    QCOMPARE(test::faultsSeenIn(page, u"roster"_s, scale), QString());
    test::widgetIn<QComboBox>(page, u"partOfPeople"_s)->setCurrentIndex(1);
    test::widgetIn<ListTable>(page, u"people"_s)->selectRow(2);
    QCOMPARE(test::faultsSeenIn(page, u"roster-person"_s, scale), QString());
    for (const QString &form : {u"changePerson"_s, u"changeStanding"_s, u"giveSeat"_s, u"endSeat"_s, u"replaceSeat"_s, u"chooseRepresentative"_s}) {
        press(page, form);
        QCOMPARE(test::faultsSeenIn(page, u"roster-form-"_s + form, scale), QString());
        press(page, u"cancelForm"_s);
    }
}

void TestRosterPage::aSeatIsEndedByHandAndTakenBack()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    RosterPage page(place->roster, place->hall, clock);
    test::showAt(page, 1274, 704);
    QSignalSpy said(&page, &RosterPage::said);
    const auto buttons = [&page](const QString &name) {
        QList<QPushButton *> shown = page.findChildren<QPushButton *>(name);
        shown.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return shown;
    };
    const QList<Seat> before = *place->book->roster().seats();
    // Who has no seat has none to end.
    auto *find = test::widgetIn<QLineEdit>(page, u"findPerson"_s);
    QTest::keyClicks(find, u"zds"_s);
    QVERIFY(buttons(u"endSeat"_s).isEmpty());
    find->clear();
    QTest::keyClicks(find, u"zsy"_s);
    QCOMPARE(buttons(u"endSeat"_s).size(), 3); // representative, head of the committee, party secretary
    const int representatives = capacityCount(*place, clock.today());
    buttons(u"endSeat"_s).constFirst()->setFocus();
    QTest::keyClick(buttons(u"endSeat"_s).constFirst(), Qt::Key_Space);
    QVERIFY(test::widgetIn<QWidget>(page, u"seatLastDay"_s)->hasFocus());
    QTest::keyClick(test::widgetIn<QWidget>(page, u"seatLastDay"_s), Qt::Key_Return);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().at(0).value<Tone>(), Tone::Good);
    QVERIFY(said.first().at(1).toString().contains(u"张守义"_s));
    QList<Seat> after = *place->book->roster().seats();
    QCOMPARE(after.size(), before.size());
    const auto ended = std::ranges::find_if(after, [](const Seat &seat) { return seat.until.isValid(); });
    QVERIFY(ended != after.end());
    QCOMPARE(ended->until, clock.today().addDays(-1));
    QCOMPARE(capacityCount(*place, clock.today()), representatives - 1);
    QCOMPARE(capacityCount(*place, clock.today().addDays(-1)), representatives);
    QCOMPARE(buttons(u"endSeat"_s).size(), 2);

    QCOMPARE(buttons(u"takeBackEnding"_s).size(), 1);
    QTest::keyClick(buttons(u"takeBackEnding"_s).constFirst(), Qt::Key_Space);
    QVERIFY(*place->book->roster().seats() == before);
    QCOMPARE(buttons(u"endSeat"_s).size(), 3);
    QVERIFY(place->book->check()->isSound());
}

} // namespace yishibu

using yishibu::TestRosterPage;
YISHIBU_TEST(TestRosterPage)
#include "tst_roster_page.moc"
