#include "app/intake/headings.h"
#include "db/journal/replay.h"
#include "db/sheets/open_sheet.h"
#include "db/sheets/sheet_writer.h"
#include "tests/ui/roster/roster_on_table.h"
#include "ui/roster/row_note_model.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;

/// Before anything is kept: every row with its number, columns assigned by hand, refused rows saved and mended, people
/// gone from the sheet decided about. Driven by keys, then looked at in the book.
class TestImportPreview : public QObject, test::RosterOnTable
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyRowIsListedUnderWhatItCameTo();
    void refusedRowsAreSavedMendedAndTakenIn();
    void aSheetNobodyUnderstandsIsAssignedByHand();
    void aColumnIsAssignedAnewAndReadAgain();
    void whoIsGoneIsDecidedAboutOrWaits();
    void openLinesAreSettledOrDropped();
    void theDigestOfTheFileIsInTheJournal();

private:
    static QString messySheet() { return QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/liushugou-messy.xlsx"); }
    bool isVisibleSoon(const QString &name)
    {
        return QTest::qWaitFor([&] {
            const auto *button = m_page->findChild<QPushButton *>(name);
            return button && button->isVisible();
        }, 60'000);
    }
    void preview(const QString &path)
    {
        m_page->chooseFile = [path] { return path; };
        m_page->importRegister();
        QVERIFY(isVisibleSoon(u"takeIn"_s));
    }
    QString saved(const QList<QStringList> &rows, const QString &name)
    {
        Workbook workbook;
        Sheet sheet{.name = u"花名册"_s};
        for (const QStringList &texts : rows) {
            QList<Cell> cells;
            for (const QString &text : texts)
                cells.append({text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text});
            sheet.rows.append(cells);
        }
        workbook.sheets.append(sheet);
        const QString path = m_folder.filePath(name);
        return saveSheets(workbook, path) ? path : QString();
    }
    int figure(const QString &name) { return in<QLabel>(name)->text().toInt(); }

    QTemporaryDir m_folder;
};

namespace {

const QStringList headings{u"户编号"_s, u"姓名"_s, u"与户主关系"_s, u"性别"_s, u"出生日期"_s, u"小组"_s};
const QList<QStringList> people{{u"01"_s, u"何大林"_s, u"户主"_s, u"男"_s, u"1960-01-02"_s, u"一组"_s},
                                {u"01"_s, u"何小林"_s, u"子"_s, u"男"_s, u"1990-03-04"_s, u"一组"_s},
                                {u"02"_s, u"贺英"_s, u"户主"_s, u"女"_s, u"1955-05-06"_s, u"一组"_s},
                                {u"02"_s, u"贺梅"_s, u"女"_s, u"女"_s, u"1980-07-08"_s, u"一组"_s}};

} // namespace

void TestImportPreview::init()
{
    layOut(test::placeOver(test::bookInMemory(), m_clock));
}

void TestImportPreview::cleanup()
{
    clearAway();
}

void TestImportPreview::everyRowIsListedUnderWhatItCameTo()
{
    preview(messySheet());
    QCOMPARE(figure(u"expectedCount"_s), figure(u"readCount"_s));
    auto *table = in<ListTable>(u"importRows"_s);
    QSet<QString> rows;
    const QList<std::pair<QString, QString>> chips{{u"showRefused"_s, u"refusedCount"_s}, {u"showDoubtful"_s, u"doubtfulCount"_s},
                                                   {u"showRepaired"_s, u"repairedCount"_s}, {u"showGood"_s, QString()}};
    for (const auto &[chip, count] : chips) {
        press(chip);
        QSet<QString> own;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto text = [&](int column) { return table->model()->index(row, column).data().toString(); };
            own.insert(text(RowNoteModel::SheetName) + u':' + text(RowNoteModel::Row));
            QVERIFY(text(RowNoteModel::Row).toInt() > 0);
        }
        if (!count.isEmpty())
            QCOMPARE(own.size(), figure(count));
        QVERIFY(in<QPushButton>(chip)->text().endsWith(QString::number(own.size())));
        QVERIFY(!rows.intersects(own));
        rows += own;
    }
    QCOMPARE(rows.size(), figure(u"readCount"_s));
    // What is not a row of a person, and what is not taken in as it stands, is said as well.
    auto *tabs = in<QTabBar>(u"importTabs"_s);
    for (int tab = 2; tab < tabs->count(); ++tab) {
        tabs->setFocus();
        tabs->setCurrentIndex(tab);
        const int said = tabs->tabText(tab).section(u' ', -1).toInt();
        QCOMPARE(in<ListTable>(u"importOthers"_s)->model()->rowCount(), said);
    }
}

void TestImportPreview::refusedRowsAreSavedMendedAndTakenIn()
{
    QSignalSpy said(m_page.get(), &RosterPage::said);
    const QString target = m_folder.filePath(u"refused.xlsx"_s);
    QString proposed;
    m_page->setChooseTarget([&](const QString &name) {
        proposed = name;
        return target;
    });
    preview(messySheet());
    const int refused = figure(u"refusedCount"_s);
    QVERIFY(refused > 0);
    press(u"saveRefusedRows"_s);
    QVERIFY(proposed.endsWith(u".xlsx"_s));
    QCOMPARE(said.last().at(0).value<Tone>(), Tone::Good);
    press(u"takeIn"_s);
    const qsizetype before = m_place->hall.roster().villagers().size();

    auto mended = openSheet(target);
    QVERIFY(mended.has_value());
    int rows = 0;
    for (Sheet &sheet : mended->sheets) {
        const auto heading = findHeadings(sheet);
        QVERIFY(heading.has_value());
        for (qsizetype row = 1; row < sheet.rows.size(); ++row, ++rows)
            sheet.rows[row][heading->at(Column::Name)] = {Cell::Kind::Text, u"补名"_s + QChar(0x4E00 + rows)};
    }
    QCOMPARE(rows, refused);
    const QString again = m_folder.filePath(u"mended.xlsx"_s);
    QVERIFY(saveSheets(*mended, again));
    preview(again);
    QCOMPARE(figure(u"refusedCount"_s), 0);
    press(u"takeIn"_s);
    QCOMPARE(m_place->hall.roster().villagers().size(), before + refused);
}

void TestImportPreview::aSheetNobodyUnderstandsIsAssignedByHand()
{
    QList<QStringList> rows{{u"家里编号"_s, u"名儿"_s, u"啥关系"_s, u"男的女的"_s, u"哪天生"_s, u"队"_s}};
    rows += people;
    const QString path = saved(rows, u"strange.xlsx"_s);
    m_page->chooseFile = [path] { return path; };
    m_page->importRegister();
    QVERIFY(isVisibleSoon(u"readAgain"_s));
    QVERIFY(in<QLabel>(u"whyNotRead"_s)->isVisible());
    QCOMPARE(test::faultsSeenIn(*m_page, u"roster-columns-unknown"_s, Tokens::ordinaryText), QString());
    const QList<Column> meanings{Column::HouseholdNumber, Column::Name, Column::Relation, Column::Sex, Column::Birth, Column::Group};
    for (int column = 0; column < meanings.size(); ++column) {
        QComboBox *field = nullptr;
        for (auto *one : m_page->findChildren<QComboBox *>(u"column%1of0"_s.arg(column)))
            field = one->isVisible() ? one : field;
        QVERIFY2(field, qPrintable(QString::number(column)));
        field->setFocus();
        const int wanted = field->findData(int(meanings[column]));
        while (field->currentIndex() < wanted)
            QTest::keyClick(field, Qt::Key_Down);
    }
    press(u"readAgain"_s);
    QVERIFY(isVisibleSoon(u"takeIn"_s));
    QCOMPARE(figure(u"readCount"_s), 4);
    press(u"takeIn"_s);
    QCOMPARE(m_place->hall.roster().villagers().size(), 4);
    QCOMPARE(m_place->hall.roster().households().size(), 2);
    QCOMPARE(m_place->hall.roster().villagers()[2].birth, QDate(1955, 5, 6));
}

void TestImportPreview::aColumnIsAssignedAnewAndReadAgain()
{
    // Two columns of names: the wrong one was understood.
    QList<QStringList> rows{QStringList{u"户编号"_s, u"姓名"_s, u"与户主关系"_s, u"性别"_s, u"出生日期"_s, u"小组"_s, u"真名"_s}};
    for (QStringList row : people) {
        row.append(row[1]);
        row[1] = u"外号"_s;
        rows.append(row);
    }
    preview(saved(rows, u"two-names.xlsx"_s));
    press(u"assignColumns"_s);
    QCOMPARE(test::faultsSeenIn(*m_page, u"roster-columns"_s, Tokens::ordinaryText), QString());
    QCOMPARE(test::faultsSeenIn(*m_page, u"roster-columns"_s, Tokens::largeText), QString());
    auto *field = in<QComboBox>(u"column6of0"_s);
    field->setFocus();
    const int wanted = field->findData(int(Column::Name));
    while (field->currentIndex() != wanted)
        QTest::keyClick(field, field->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    in<QPushButton>(u"readAgain"_s)->setFocus();
    QCOMPARE(in<QComboBox>(u"column1of0"_s)->currentIndex(), 0); // no two columns mean the same
    press(u"readAgain"_s);
    QVERIFY(isVisibleSoon(u"takeIn"_s));
    press(u"takeIn"_s);
    QCOMPARE(m_place->hall.roster().villagers().first().name, u"何大林"_s);
}

void TestImportPreview::whoIsGoneIsDecidedAboutOrWaits()
{
    preview(saved(QList<QStringList>{headings} + people, u"first.xlsx"_s));
    press(u"takeIn"_s);
    QVERIFY(!in<QPushButton>(u"settleWaiting"_s)->isVisible());
    const auto id = [this](const QString &name) {
        const auto &all = m_place->hall.roster().villagers();
        return std::ranges::find(all, name, &Villager::name)->id;
    };
    const VillagerId elder = id(u"贺英"_s);
    const VillagerId son = id(u"何小林"_s);
    preview(saved({headings, people[0], people[3]}, u"fewer.xlsx"_s));
    auto *tabs = in<QTabBar>(u"importTabs"_s);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto *gone = in<ListTable>(u"missingPeople"_s);
    QVERIFY(gone->isVisible());
    QCOMPARE(gone->model()->rowCount(), 2);
    QCOMPARE(test::faultsSeenIn(*m_page, u"roster-missing"_s, Tokens::ordinaryText), QString());
    QCOMPARE(test::faultsSeenIn(*m_page, u"roster-missing"_s, Tokens::largeText), QString());
    gone->selectRow(1); // 贺英
    press(u"personDied"_s);
    press(u"takeIn"_s);
    // Nobody is deleted; one died, one waits and is still found.
    QCOMPARE(m_place->hall.roster().villagers().size(), 4);
    QVERIFY(m_place->hall.roster().find(elder)->standing == RegisterStanding::Died);
    QVERIFY(m_place->hall.roster().find(son)->missingIn.has_value());
    QCOMPARE(m_place->hall.roster().search(u"hxl"_s, 5), QList{son});
    // The same sheet again: who died is not brought back, and nobody waits twice.
    const qint64 before = m_place->book->journalAnchor()->sequence;
    preview(m_folder.filePath(u"fewer.xlsx"_s));
    press(u"takeIn"_s);
    QCOMPARE(m_place->book->journalAnchor()->sequence, before + 1);

    press(u"settleWaiting"_s);
    auto waiting = m_page->findChildren<ListTable *>(u"missingPeople"_s);
    waiting.removeIf([](const ListTable *table) { return !table->isVisible(); });
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first()->model()->rowCount(), 1);
    QCOMPARE(test::faultsSeenIn(*m_page, u"roster-waiting"_s, Tokens::ordinaryText), QString());
    QCOMPARE(test::faultsSeenIn(*m_page, u"roster-waiting"_s, Tokens::largeText), QString());
    for (auto *button : m_page->findChildren<QPushButton *>(u"personStays"_s)) {
        if (button->isVisible())
            QTest::keyClick(button, Qt::Key_Space);
    }
    QVERIFY(!m_place->hall.roster().find(son)->missingIn.has_value());
    QVERIFY(m_place->hall.roster().find(son)->isListed());
    press(u"leaveWaiting"_s);
    QVERIFY(!in<QPushButton>(u"settleWaiting"_s)->isVisible());
}

void TestImportPreview::openLinesAreSettledOrDropped()
{
    preview(saved(QList<QStringList>{headings} + people, u"first.xlsx"_s));
    press(u"takeIn"_s);
    RosterPreview list;
    list.bodies.open = {{.row = 3, .name = u"贺梅"_s, .reason = OpenReason::SeveralFit},
                        {.row = 7, .name = u"何长根"_s, .post = u"村委会委员"_s, .reason = OpenReason::NobodyFits}};
    QVERIFY(m_place->roster.import(list).has_value());
    press(u"settleWaiting"_s);
    const auto buttons = [this](const QString &name) {
        auto all = m_page->findChildren<QPushButton *>(name);
        all.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return all;
    };
    QCOMPARE(buttons(u"settleLine"_s).size(), 1);
    QCOMPARE(buttons(u"dropLine"_s).size(), 2);
    QTest::keyClick(buttons(u"settleLine"_s).first(), Qt::Key_Space);
    QCOMPARE(m_place->hall.seats().size(), 1);
    QCOMPARE(m_place->hall.nameOf(m_place->hall.seats().first().villager), u"贺梅"_s);
    QCOMPARE(buttons(u"dropLine"_s).size(), 1);
    QTest::keyClick(buttons(u"dropLine"_s).first(), Qt::Key_Space);
    QVERIFY(m_place->roster.waitingLines()->isEmpty());
    QVERIFY(m_place->roster.import(list).has_value()); // settled stays settled
    QVERIFY(m_place->roster.waitingLines()->isEmpty());
    QCOMPARE(m_place->hall.seats().size(), 1);
}

void TestImportPreview::theDigestOfTheFileIsInTheJournal()
{
    const QString path = saved(QList<QStringList>{headings} + people, u"digest.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray digest = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    const QString bookPath = m_folder.filePath(u"v.yishibu"_s);
    {
        auto book = Book::create(bookPath, BookKind::Village, m_clock.now());
        QVERIFY(book.has_value());
        const auto place = test::placeOver(std::move(*book), m_clock);
        const auto read = RosterDesk::read(path, m_clock.today());
        QVERIFY(read.has_value());
        QVERIFY(place->roster.import(*read).has_value());
        QVERIFY(place->book->settle().has_value());
    }
    QFile book(bookPath);
    QVERIFY(book.open(QIODevice::ReadOnly));
    // Once in the table of imports, once in the payload of the journal's line.
    QCOMPARE(book.readAll().count(digest.toHex()), 2);
}

} // namespace yishibu

using yishibu::TestImportPreview;
YISHIBU_TEST(TestImportPreview)
#include "tst_import_preview.moc"
