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
using test::silentChanges;

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
        QVERIFY(all->reading.folded.contains(FoldedValue{u"是否集体成员"_s, u"待定"_s, u"否"_s, 1}));
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
};

YISHIBU_TEST(TestStoredCells)
#include "tst_stored_cells.moc"
