#include "db/journal/replay.h"
#include "tests/app/intake/table.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/controls/list_table.h"
#include "ui/roster/column_panel.h"
#include "ui/roster/import_panel.h"
#include "ui/roster/row_note_model.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace yishibu {

using namespace Qt::StringLiterals;

/// A register that comes again: the preview lists what it changes, value by value, and shows no number of anybody.
class TestChangedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = test::placeOver(test::bookInMemory(), m_clock); }
    void thePreviewListsEachChangedValue();
    void nothingIsListedTheFirstTime();
    void noNumberIsShown();
    void aRenamedGroupIsListedOnce();

private:
    RosterPreview read(const QStringList &lines) const { return *RosterDesk::read(workbook({table(lines)}), m_clock.today()); }
    static QString all(const RowNoteModel &model)
    {
        QString text;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                text += model.index(row, column).data().toString() + u'|';
            text += u'\n';
        }
        return text;
    }

    const test::FixedClock m_clock;
    std::unique_ptr<Workplace> m_place;
};

namespace {

const QString head = u"户编号|姓名|性别|出生日期|身份证号|政治面貌|文化程度|联系电话|与户主关系|备注"_s;
const QString number = u"990101194909163119"_s;

} // namespace

void TestChangedValues::thePreviewListsEachChangedValue()
{
    QVERIFY(m_place->roster.import(read({head, u"1|张三|男|1949-09-16|%1|中共党员|初中|19900000001|户主|"_s.arg(number),
                                         u"1|李秀英|女|1952-03-04||群众|小学||配偶|"_s})));
    const RosterPreview again = read({head, u"1|张山|男|1949-09-16|%1|群众|高中|19900000002|户主|身份证%1"_s.arg(number),
                                      u"1|李秀英|女|1952-03-04||||||"_s});
    const auto changes = m_place->roster.changes(again);
    QVERIFY(changes.has_value());
    ImportPanel panel(m_place->hall);
    panel.show(again, *changes, m_clock.today());
    test::showAt(panel, 1274, 704);
    auto *tabs = test::widgetIn<QTabBar>(panel, u"importTabs"_s);
    const int last = tabs->count() - 1;
    QVERIFY(tabs->isTabVisible(last));
    tabs->setCurrentIndex(last);
    auto *list = test::widgetIn<ListTable>(panel, u"importOthers"_s);
    const QString text = all(*qobject_cast<RowNoteModel *>(list->model()));
    for (const QString &change : {u"张三 → 张山"_s, u"中共党员 → 群众"_s, u"初中 → 高中"_s, u"*******0001 → *******0002"_s})
        QVERIFY2(text.contains(change), qPrintable(text));
    QVERIFY(!text.contains(number));
    QVERIFY(!text.contains(u"李秀英"_s)); // empty cells change nothing
    // Another name for the number and a Party standing lost, and 李秀英 whose number nobody knows, are to be looked at.
    QCOMPARE(test::widgetIn<QLabel>(panel, u"doubtfulCount"_s)->text(), u"2"_s);
    for (const double scale : {1.0, 1.5})
        QCOMPARE(test::faultsSeenIn(panel, u"changed-values"_s, scale), QString());
    tabs->setCurrentIndex(0);
    auto *rows = test::widgetIn<ListTable>(panel, u"importRows"_s);
    const QString doubtful = all(*qobject_cast<RowNoteModel *>(rows->model()));
    QVERIFY2(doubtful.contains(u"张三 → 张山"_s), qPrintable(doubtful));
    for (const double scale : {1.0, 1.5})
        QCOMPARE(test::faultsSeenIn(panel, u"changed-doubts"_s, scale), QString());
    QVERIFY(m_place->roster.import(again));
    QVERIFY(m_place->book->check()->isSound());
}

void TestChangedValues::nothingIsListedTheFirstTime()
{
    const RosterPreview first = read({head, u"1|张三|男|1949-09-16|%1|中共党员|初中||户主|"_s.arg(number)});
    ImportPanel panel(m_place->hall);
    panel.show(first, *m_place->roster.changes(first), m_clock.today());
    const auto *tabs = test::widgetIn<QTabBar>(panel, u"importTabs"_s);
    QVERIFY(!tabs->isTabVisible(tabs->count() - 1));
}

/// Numbers that stand where they do not belong: in names, groups, remarks, titles of columns.
void TestChangedValues::noNumberIsShown()
{
    const Workbook book = workbook({table({u"户主姓名|姓名|与户主关系|性别|村民小组|家庭住址|备注|"_s + number,
                                           u"张三%1|张三|户主|男|一组%1|村东|低保%1|有"_s.arg(number), u"张三%1|张四%1|子%1|男|一组%1|村东%1||"_s.arg(number),
                                           u"%1||||||填表%1|"_s.arg(number), u"李四|?%1|孙子|男|一组|村东||"_s.arg(number)})});
    const auto preview = RosterDesk::read(book, m_clock.today());
    QVERIFY(preview.has_value());
    RowNoteModel model;
    QString text;
    for (const RowVerdict verdict : {RowVerdict::Good, RowVerdict::Repaired, RowVerdict::Doubtful, RowVerdict::Refused}) {
        model.showRows(preview->people, verdict);
        text += all(model);
    }
    model.showColumns(preview->people);
    text += all(model);
    model.showSkipped(preview->people.skipped);
    text += all(model);
    model.showOpenLines({{u"代表"_s, 3, u"张三"_s + number, u"主任"_s + number, OpenReason::NobodyFits, {}}});
    text += all(model);
    QVERIFY2(text.contains(u"****"_s) && !text.contains(number), qPrintable(text));
    ColumnPanel panel;
    panel.show(book, {}, {});
    for (const QLabel *label : panel.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(number), qPrintable(label->text()));
    for (const QWidget *widget : panel.findChildren<QWidget *>())
        QVERIFY2(!widget->accessibleName().contains(number), qPrintable(widget->accessibleName()));
}

void TestChangedValues::aRenamedGroupIsListedOnce()
{
    const auto sheet = [](const QString &group) {
        return QStringList{u"户编号|姓名|性别|出生日期|与户主关系|村民小组"_s, u"1|张三|男|1949-09-16|户主|%1"_s.arg(group), u"1|李秀英|女|1952-03-04|配偶|%1"_s.arg(group),
                           u"2|王建国|男|1959-05-16|户主|二组"_s};
    };
    QVERIFY(m_place->roster.import(read(sheet(u"一组"_s))));
    const RosterPreview again = read(sheet(u"王家湾"_s));
    const auto changes = m_place->roster.changes(again);
    QVERIFY(changes.has_value());
    QCOMPARE(changes->lines.people, (LineChanges{0, 2, 1}));
    RowNoteModel model;
    model.showChanges(again.people, changes->lines.fields);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY2(all(model).contains(u"一组 → 王家湾"_s), qPrintable(all(model)));
    QVERIFY2(all(model).contains(u"The sheet calls the whole group so."_s), qPrintable(all(model)));
}

} // namespace yishibu

using yishibu::TestChangedValues;
YISHIBU_TEST(TestChangedValues)
#include "tst_changed_values.moc"
