#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"
#include "db/sheets/open_sheet.h"
#include "tests/app/intake/table.h"
#include "tests/db/sheets/cells_in_book.h"
#include "tests/support/test_case.h"

#include <QDir>

using namespace yishibu;
using namespace Qt::StringLiterals;
using test::kept;
using test::keptAfter;
using test::silentChanges;

namespace {

/// Eight people of four households, in groups of those names.
Sheet village(const QString &first, const QString &second, bool hasGroups = true)
{
    QStringList lines{u"户编号|组别|姓名|与户主关系|性别|出生日期"_s};
    for (const QString &line : {u"1|1|张三|户主|男|1960-01-01"_s, u"1|1|李四|妻|女|1962-02-02"_s, u"1|1|张小三|子|男|1985-03-03"_s, u"2|1|王五|户主|男|1955-05-05"_s,
                                u"2|1|赵六|妻|女|1956-06-06"_s, u"3|2|孙七|户主|男|1970-07-07"_s, u"3|2|周八|妻|女|1971-08-08"_s, u"4|2|王五|户主|男|1980-09-09"_s}) {
        QStringList cells = line.split(u'|');
        cells[1] = cells[1] == u"1"_s ? first : second;
        lines.append(cells.join(u'|'));
    }
    if (!hasGroups) {
        for (QString &line : lines)
            line = line.section(u'|', 0, 0) + u'|' + line.section(u'|', 2);
    }
    return table(lines);
}

} // namespace

/// Nothing of a clerk's sheet changes without a word: each cell is in the book as typed, or in a list that is shown.
class TestStoredCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCellIsInTheBookOrInAList_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("cellsAtLeast");
        QTest::newRow("usual") << u"resources/practice/qingshi.xlsx"_s << 13'000;
        QTest::newRow("csv") << u"tests/sheets/shiban.csv"_s << 2'800;
        QTest::newRow("old") << u"tests/sheets/heishan.xls"_s << 4'000;
        QTest::newRow("messy") << u"tests/sheets/liushugou-messy.xlsx"_s << 8'500;
        QTest::newRow("town") << u"tests/sheets/large-town.xlsx"_s << 140'000;
    }

    void everyCellIsInTheBookOrInAList()
    {
        QFETCH(QString, path);
        QFETCH(int, cellsAtLeast);
        const auto workbook = openSheet(QDir(QStringLiteral(YISHIBU_SOURCE_DIR)).filePath(path));
        QVERIFY2(workbook.has_value(), qPrintable(path));
        const auto all = kept(*workbook);
        QVERIFY(all);
        QCOMPARE(all->villagers.size(), all->reading.villagers.size());
        int cells = 0;
        const QStringList found = silentChanges(*workbook, *all, &cells);
        QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 12).join(u'\n')));
        QVERIFY2(cells >= cellsAtLeast, qPrintable(QString::number(cells)));
    }

    /// The same for the lists of seats that stand in two of the files.
    void everySeatIsInTheBook_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("usual") << u"resources/practice/qingshi.xlsx"_s;
        QTest::newRow("town") << u"tests/sheets/large-town.xlsx"_s;
    }

    void everySeatIsInTheBook()
    {
        QFETCH(QString, path);
        const auto workbook = openSheet(QDir(QStringLiteral(YISHIBU_SOURCE_DIR)).filePath(path));
        QVERIFY(workbook);
        const auto all = kept(*workbook);
        QVERIFY(all);
        QCOMPARE(all->reading.sheets[1].role, SheetRole::BodyList);
        const Sheet &list = workbook->sheets[1];
        QCOMPARE(list.rows.size(), 39);
        for (int row = 1; row < list.rows.size(); ++row) {
            QList<Seat> own;
            for (const Seat &seat : all->seats) {
                const Villager who = all->villagers.value(seat.villager, Villager());
                if (who.name == list.at(row, 1) && who.idTail == list.at(row, 7) && registerWord(who.sex) == list.at(row, 2)
                    && groupShortForm(list.at(row, 6)) == who.group)
                    own.append(seat);
            }
            const QString post = list.at(row, 4);
            QCOMPARE(own.size(), post.isEmpty() ? 1 : post.contains(u'、') ? 3 : 2);
            QCOMPARE(own[0].body, Body::Representatives);
            QCOMPARE(own[0].households, list.at(row, 5).toInt());
            for (const Seat &seat : own.mid(1))
                QVERIFY2(QString(post).replace(u'(', u'（').replace(u')', u'）').contains(seat.post), qPrintable(post));
        }
    }

    /// What villages' own sheets do: each workbook alone, or after the one that is in the book.
    void everyHabitIsAccountedFor_data()
    {
        QTest::addColumn<QList<Sheet>>("first");
        QTest::addColumn<QList<Sheet>>("sheets");
        QTest::addColumn<int>("people");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char *name, const QList<Sheet> &sheets, int people, const QStringList &left = {}) {
            QTest::newRow(name) << QList<Sheet>() << sheets << people << left;
        };
        const auto again = [](const char *name, const Sheet &second) {
            QTest::newRow(name) << QList{village(u"一组"_s, u"二组"_s)} << QList{second} << 8 << QStringList();
        };
        const QString numbered = u"户号|姓名|与户主关系|性别"_s;
        const QStringList one{u"1|张三|户主|男"_s, u"1|李四|妻|女"_s, u"2|王五|户主|男"_s}, two{u"1|孙七|户主|男"_s, u"1|周八|妻|女"_s};
        row("numbers begin anew", {table(QStringList{numbered} + one + two)}, 5);
        row("numbers begin anew in a second sheet", {table(QStringList{numbered} + one), table(QStringList{numbered} + two, u"Sheet2"_s)}, 5);
        row("numbers begin anew under titles",
            {table(QStringList{numbered, u"第一村民小组（组长：张三，共2户3人）|||"_s} + one + QStringList{u"第二村民小组（组长：孙七，共1户2人）|||"_s} + two)}, 5);
        row("group in the first row of its block",
            {table({u"组别|"_s + numbered, u"一组|1|张三|户主|男"_s, u"|1|李四|妻|女"_s, u"|2|王五|户主|男"_s, u"二组|1|孙七|户主|男"_s, u"|1|周八|妻|女"_s})}, 5);
        again("the same again", village(u"一组"_s, u"二组"_s));
        again("again without groups", village({}, {}, false));
        again("again with empty groups", village({}, {}));
        again("again with groups renamed", village(u"王家湾"_s, u"李家坝"_s));
        again("again with groups merged", village(u"一组"_s, u"一组"_s));
        again("again with groups in other words", village(u"第一村民小组"_s, u"2社"_s));
        row("the head's own numbers",
            {table({u"户编号|户主姓名|户主身份证号|户主联系电话|姓名|与户主关系|性别|身份证住址|小组长"_s, u"1|张三|990101196001010113|13900000001|张三|户主|男|石板村|孙七"_s,
                    u"1|张三|990101196001010113|13900000001|李四|妻|女|石板村|孙七"_s})},
            2, {u"户主身份证号"_s, u"户主联系电话"_s, u"身份证住址"_s, u"小组长"_s});
        row("words for membership, Party and standing",
            {table({u"户编号|姓名|与户主关系|性别|是否集体经济组织成员|政治面貌|状态"_s, u"1|张三|户主|男|有成员资格|党　员|死亡注销"_s, u"1|李四|妻|女|是（本村）|党员（正式）|已迁出"_s,
                    u"1|张小|子|男|有|预备党员|正常"_s, u"1|张大|子|男|否|中共预备党员|在册"_s, u"1|张二|子|男|待确认|不详|？"_s, u"1|张小妹|女|女||团员|"_s})}, 6);
        row("户代表 by name",
            {table({u"户编号|姓名|与户主关系|性别|户代表姓名"_s, u"1|张三|户主|男|李四"_s, u"1|李四|妻|女|李四"_s, u"2|王五|户主|男|赵六"_s, u"3|孙七|户主|男|孙七"_s})}, 4);
        Sheet blocks = table({u"序号|户主信息||家庭成员信息|||"_s, u"|姓名|电话|姓名|与户主关系|性别|出生年月"_s, u"1|张三|13900000001|张三|户主|男|1960.01"_s, u"|||李四|妻|女|1962.02"_s,
                              u"2|王五|13900000002|王五|户主|男|1955.05"_s, u"|||赵六|妻|女|1956.06"_s});
        blocks.merges = {{0, 0, 1, 0}, {0, 1, 0, 2}, {0, 3, 0, 6}, {2, 0, 3, 0}, {2, 1, 3, 1}, {2, 2, 3, 2}, {4, 0, 5, 0}, {4, 1, 5, 1}, {4, 2, 5, 2}};
        row("headings of two blocks", {blocks}, 4, {u"户主信息电话"_s});
    }

    void everyHabitIsAccountedFor()
    {
        QFETCH(QList<Sheet>, first);
        QFETCH(QList<Sheet>, sheets);
        QFETCH(int, people);
        QFETCH(QStringList, left);
        const Workbook book = workbook(sheets);
        const auto all = first.isEmpty() ? kept(book) : keptAfter(workbook(first), book);
        QVERIFY(all);
        QCOMPARE(all->villagers.size(), people);
        QVERIFY(all->reading.counts.isAsExpected());
        QCOMPARE(all->reading.columnsLeft, left);
        int cells = 0;
        const QStringList found = silentChanges(book, *all, &cells);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(cells >= 4 * people);
    }

    /// 所联户 by number or names, and the term of office, beside the register.
    void everyCellOfAListOfSeatsIsInTheBook()
    {
        const Sheet list = table({u"姓名|性别|组别|所联户|任期起|任期止"_s, u"张三|男|一组|12|2021-01-15|2026-01-14"_s, u"李四|女|一组|赵六、王五|2021-01-15|2026-01-14"_s, u"周八|女|二组|共9户||"_s}, u"村民代表"_s);
        const auto all = kept(workbook({village(u"一组"_s, u"二组"_s), list}));
        QVERIFY(all);
        QCOMPARE(all->seats.size(), 3);
        const QHash<QString, int> households{{u"张三"_s, 12}, {u"李四"_s, 2}, {u"周八"_s, 9}};
        for (const Seat &seat : all->seats) {
            const QString name = all->villagers.value(seat.villager, Villager()).name;
            QCOMPARE(seat.households, households.value(name));
            QCOMPARE(seat.from, name == u"周八"_s ? QDate() : QDate(2021, 1, 15));
            QCOMPARE(seat.until, name == u"周八"_s ? QDate() : QDate(2026, 1, 14));
        }
    }

    /// All that is kept in another form, left off, or not taken in at all.
    void aSheetOfManyHabitsIsToldInFull()
    {
        const Workbook book = workbook({table({u"石板村"_s,
                                               u"户编号|户主|姓名|与户主关系|性别|民族|身份证号|出生年月|政治面貌|文化程度|婚姻状况|组别|现居住地|电话|是否集体成员|状态|户代表|年龄|备注"_s,
                                               u"7|张　三|张三|户主|1|汉|990101194909163119|1949.9|共青团员|小学|已婚|3组|县城|199-0405-9130|是|正常|√|77|"_s,
                                               u"7||李四（小四）|配偶|女性|土家||65.3|02||已婚||本村|无|待定|去世||61|低保"_s,
                                               u"||||||||||||||||||"_s, u"8|王五|𠮷五|户主|男|汉族|９９０１０１１９４９０９１６３１１９|x|群众|||03|||否|在册|是||"_s,
                                               u"填表人：赵六||||||||||||||||||"_s})});
        const auto all = kept(book);
        QVERIFY(all);
        int cells = 0;
        const QStringList found = silentChanges(book, *all, &cells);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QCOMPARE(all->reading.columnsLeft, (QStringList{u"婚姻状况"_s, u"现居住地"_s, u"年龄"_s}));
        QCOMPARE(all->reading.sheets[0].titles, QStringList{u"石板村"_s});
        QVERIFY(all->reading.folded.contains(FoldedValue{u"民族"_s, u"汉"_s, u"汉族"_s, 1}));
        QVERIFY(all->reading.folded.contains(FoldedValue{u"政治面貌"_s, u"共青团员"_s, u"群众"_s, 1}));
        QVERIFY(all->reading.folded.contains(FoldedValue{u"户主"_s, u"张　三"_s, u"张三"_s, 1}));
        QVERIFY(std::ranges::any_of(all->reading.notes, [](const RowNote &note) { return note.fault == RowFault::WordUnclear && note.before == u"待定"_s; }));
        QCOMPARE(all->reading.birthDaysFromId, 1);
        QCOMPARE(all->villagers.value(all->reading.villagers[1].id, Villager()).standing, RegisterStanding::Died);
        QVERIFY(all->villagers.value(all->reading.villagers[0].id, Villager()).collectiveMember);
    }

    /// The test itself would see a change.
    void aSilentChangeIsSeen()
    {
        const Workbook book = workbook({table({u"姓名|性别|与户主关系"_s, u"张三|男|户主"_s})});
        auto all = kept(book);
        QVERIFY(all);
        all->villagers.begin()->name = u"张山"_s;
        int cells = 0;
        QCOMPARE(silentChanges(book, *all, &cells).size(), 1);
        QCOMPARE(cells, 3);
    }

    /// Of the second person of a merged household too, whose own cells are empty.
    void aSilentChangeBelowAMergedCellIsSeen()
    {
        Sheet sheet = table({u"花名册"_s, u"户编号|姓名|与户主关系|性别"_s, u"0007|张三|户主|男"_s, u"|李四|妻|女"_s, u"0008|王五|户主|男"_s});
        sheet.merges = {{2, 0, 3, 0}};
        const Workbook book = workbook({sheet});
        auto all = kept(book);
        QVERIFY(all);
        int cells = 0;
        QCOMPARE(silentChanges(book, *all, &cells), QStringList());
        Villager &wife = *std::ranges::find(all->villagers, u"李四"_s, &Villager::name);
        wife.household = std::ranges::find(all->villagers, u"王五"_s, &Villager::name)->household;
        QCOMPARE(silentChanges(book, *all, &cells).size(), 1);
        all->reading.sheets[0].titles.clear();
        QCOMPARE(silentChanges(book, *all, &cells).size(), 2);
    }
};

YISHIBU_TEST(TestStoredCells)
#include "tst_stored_cells.moc"
