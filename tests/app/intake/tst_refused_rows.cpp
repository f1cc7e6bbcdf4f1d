#include "app/intake/known_people.h"
#include "app/intake/missing_people.h"
#include "app/intake/refused_rows.h"
#include "app/intake/register_changes.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QString words(RowFault fault)
{
    return fault == RowFault::NameMissing ? u"没有姓名"_s : u"?"_s;
}

QStringList texts(const Sheet &sheet, int row)
{
    QStringList found;
    for (const Cell &cell : sheet.rows[row])
        found.append(cell.text);
    return found;
}

void put(Sheet &sheet, int row, const QString &heading, const QString &text)
{
    const qsizetype column = texts(sheet, 0).indexOf(heading);
    if (column < 0)
        qFatal("no such heading");
    sheet.rows[row][column] = {Cell::Kind::Text, text};
}

/// The book after the first reading.
struct BookOf
{
    explicit BookOf(const RosterReading &reading) : roster(reading.villagers, reading.households), numbers(reading.numbers) {}
    Roster roster;
    QHash<VillagerId, PersonalNumbers> numbers;
};

RosterReading again(const Workbook &workbook, const BookOf &book)
{
    RosterReading reading = *readRoster(workbook, today);
    BodyReading none;
    recognise(reading, none, book.roster, book.numbers);
    return reading;
}

} // namespace

/// What was not taken in goes back in a sheet of its own, is mended there, and comes in.
class TestRefusedRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMendedRowComesIntoItsHousehold_data()
    {
        QTest::addColumn<Sheet>("sheet");
        QTest::addColumn<QString>("nameHeading");
        Sheet merged = table({u"花名册"_s, u"户编号|户主姓名|姓名|与户主关系|性别|出生日期"_s, u"0007|张三|张三|户主|男|1950-1-1"_s, u"|||配偶|女|1952.3"_s,
                              u"0008|王五|王五|户主|男|1960-1-1"_s});
        merged.merges = {{2, 0, 3, 0}, {2, 1, 3, 1}, {0, 0, 0, 5}};
        QTest::newRow("numbers, merged") << merged << u"姓名"_s;
        QTest::newRow("no numbers") << table({u"姓名|性别|与户主关系|出生日期|组别"_s, u"赵六|男|户主|1950-1-1|2组"_s, u"张三|男|户主|1950-1-1|3组"_s, u"|女|配偶|1952.3|3组"_s,
                                              u"王五|男|户主|1960-1-1|3组"_s})
                                    << u"姓名"_s;
        QTest::newRow("group in the sheet's name")
            << table({u"姓名|性别|与户主关系|出生日期"_s, u"张三|男|户主|1950-1-1"_s, u"|女|配偶|1952.3"_s, u"王五|男|户主|1960-1-1"_s}, u"五组"_s) << u"姓名"_s;
        Sheet twoLines = table({u"户主|家庭成员情况||"_s, u"姓名|成员|与户主关系|性别"_s, u"张三|张三|户主|男"_s, u"张三||配偶|女"_s, u"王五|王五|户主|男"_s});
        twoLines.merges = {{0, 1, 0, 3}};
        QTest::newRow("two lines of headings") << twoLines << u"姓名"_s;
    }

    void aMendedRowComesIntoItsHousehold()
    {
        QFETCH(Sheet, sheet);
        const Workbook source = workbook({table({u"填表说明"_s}, u"说明"_s), sheet});
        const RosterReading first = *readRoster(source, today);
        QCOMPARE(first.counts.refused, 1);
        const BookOf book(first);

        Workbook back = refusedRows(source, first, words);
        QCOMPARE(back.sheets.size(), 1);
        QCOMPARE(back.sheets[0].rows.size(), 2);
        QCOMPARE(texts(back.sheets[0], 0).last(), u"退回原因"_s);
        QCOMPARE(texts(back.sheets[0], 1).last(), u"没有姓名"_s);
        for (const QList<Cell> &row : back.sheets[0].rows) {
            for (const Cell &cell : row)
                QVERIFY(cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Empty);
        }
        const auto name = std::ranges::find(planSheets(back)[0].columns, std::optional(Column::Name), &ColumnPlan::meaning);
        QVERIFY(name != planSheets(back)[0].columns.end());
        put(back.sheets[0], 1, planSheets(back)[0].headings->texts.value(planSheets(back)[0].headings->at(Column::Name)), u"李秀英"_s);

        const RosterReading mended = again(back, book);
        QCOMPARE(mended.counts.accepted, 1);
        QCOMPARE(mended.counts.refused, 0);
        QCOMPARE(mended.households.size(), 1);
        const Household *home = book.roster.householdOf(first.villagers[first.villagers.size() - 2].id);
        QVERIFY(home);
        QCOMPARE(home->headName, u"张三"_s);
        QCOMPARE(mended.households[0], *home); // with its number, its head and its group
        QCOMPARE(mended.villagers[0].household, home->id);
        QCOMPARE(mended.villagers[0].name, u"李秀英"_s);
        QCOMPARE(mended.villagers[0].relationToHead, u"配偶"_s);
        QCOMPARE(mended.villagers[0].sex, Sex::Female);
        QVERIFY(!book.roster.find(mended.villagers[0].id));
        QVERIFY(missingPeople(mended, book.roster).isEmpty());
        // Sent back once more, it would still stand alone: nothing is refused by now.
        QVERIFY(refusedRows(back, mended, words).sheets.isEmpty());
    }

    void theHeadHimselfMayBeRefused()
    {
        const Workbook source = workbook({table({u"户编号|姓名|与户主关系|性别"_s, u"7||户主|男"_s, u"7|李四|配偶|女"_s, u"8||户主|男"_s})});
        const RosterReading first = *readRoster(source, today);
        QCOMPARE(first.counts.refused, 2);
        const BookOf book(first);
        Workbook back = refusedRows(source, first, words);
        QCOMPARE(texts(back.sheets[0], 0), (QStringList{u"户编号"_s, u"姓名"_s, u"与户主关系"_s, u"性别"_s, u"户主姓名"_s, u"村民小组"_s, u"退回原因"_s}));
        put(back.sheets[0], 1, u"姓名"_s, u"张三"_s);
        put(back.sheets[0], 2, u"姓名"_s, u"王五"_s);
        const RosterReading mended = again(back, book);
        QCOMPARE(mended.counts.accepted, 2);
        QCOMPARE(mended.villagers[0].household, first.villagers[0].household);
        QCOMPARE(mended.households[0].headName, u"张三"_s);
        QVERIFY(!book.roster.findHousehold(mended.villagers[1].household));
    }

    /// Who lives alone, or whose whole household is refused, keeps group, number and head's name too.
    void wholeHouseholdsKeepTheirPlace()
    {
        const QString head = u"户编号|户主姓名|姓名|与户主关系|性别"_s;
        const Workbook source = workbook({table({head, u"第一村民小组||||"_s, u"1|王五|王五|户主|男"_s, u"第二村民小组||||"_s, u"7|张三||户主|男"_s, u"|||妻|女"_s, u"8||#N/A|户主|男"_s}),
                                          table({u"姓名|与户主关系|性别"_s, u"孙七|户主|男"_s, u"|户主|女"_s}, u"三组"_s)});
        const RosterReading reading = *readRoster(source, today);
        QCOMPARE(reading.counts.refused, 4);
        const Workbook back = refusedRows(source, reading, words);
        QCOMPARE(back.sheets.size(), 2);
        QCOMPARE(texts(back.sheets[0], 0), (QStringList{u"户编号"_s, u"户主姓名"_s, u"姓名"_s, u"与户主关系"_s, u"性别"_s, u"村民小组"_s, u"退回原因"_s}));
        QCOMPARE(texts(back.sheets[0], 1).first(6), (QStringList{u"7"_s, u"张三"_s, QString(), u"户主"_s, u"男"_s, u"二组"_s}));
        QCOMPARE(texts(back.sheets[0], 2).first(6), (QStringList{u"7"_s, u"张三"_s, QString(), u"妻"_s, u"女"_s, u"二组"_s}));
        QCOMPARE(texts(back.sheets[0], 3).first(6), (QStringList{u"8"_s, QString(), u"#N/A"_s, u"户主"_s, u"男"_s, u"二组"_s}));
        QCOMPARE(texts(back.sheets[1], 1).last(2).first(), u"三组"_s);
    }

    void cellsGoBackAsTheyCame()
    {
        Sheet sheet = table({u"序号|姓名|性别|身份证号|出生日期|婚姻状况"_s, u"1|张三|男|990101194909163119|1949-09-16|已婚"_s, u"2||女|9.90104e+17|23802|丧偶"_s});
        sheet.rows[2][3].kind = sheet.rows[2][4].kind = Cell::Kind::Number;
        const Workbook source = workbook({sheet});
        const RosterReading reading = *readRoster(source, today);
        Workbook back = refusedRows(source, reading, words);
        QCOMPARE(texts(back.sheets[0], 1).mid(0, 6), (QStringList{u"2"_s, QString(), u"女"_s, u"9.90104e+17"_s, u"23802"_s, u"丧偶"_s}));
        put(back.sheets[0], 1, u"姓名"_s, u"李四"_s);
        const RosterReading mended = *readRoster(back, today);
        QVERIFY(!mended.villagers[0].birth.isValid()); // one number among dates is no spreadsheet's day
        QCOMPARE(mended.notes[0].fault, RowFault::IdDamaged); // still damaged, not guessed
    }

    void choicesByHandGoWithTheRows()
    {
        const Workbook source = workbook({table({u"姓名|称呼|性别|住处"_s, u"甲|张三|男|户主"_s, u"乙||女|配偶"_s})});
        const ColumnChoices choices{{0, {.columns = {{0, std::nullopt}, {1, Column::Name}, {3, Column::Relation}}}}};
        const RosterReading first = *readRoster(source, today, choices);
        QCOMPARE(first.counts.refused, 1);
        Workbook back = refusedRows(source, first, words);
        put(back.sheets[0], 1, u"姓名"_s, u"李四"_s);
        const RosterReading mended = again(back, BookOf(first));
        QCOMPARE(mended.villagers[0].name, u"李四"_s);
        QCOMPARE(mended.villagers[0].household, first.villagers[0].household);
    }

    void nothingRefusedGivesNoSheet()
    {
        const Workbook source = workbook({table({u"姓名|性别"_s, u"张三|男"_s})});
        QVERIFY(refusedRows(source, *readRoster(source, today), words).sheets.isEmpty());
    }

    /// Twenty mended rows are all new people, but no other village's.
    void manyMendedRowsAreNoOtherVillage()
    {
        QStringList lines{u"户编号|户主姓名|姓名|与户主关系|性别"_s};
        for (int i = 1; i <= 30; ++i) {
            lines.append(u"%1|张%1三|张%1三|户主|男"_s.arg(i));
            lines.append(u"%1|张%1三||配偶|女"_s.arg(i));
        }
        const Workbook source = workbook({table(lines)});
        const RosterReading first = *readRoster(source, today);
        QCOMPARE(first.counts.refused, 30);
        const BookOf book(first);
        Workbook back = refusedRows(source, first, words);
        for (int row = 1; row <= 30; ++row)
            put(back.sheets[0], row, u"姓名"_s, u"李秀英"_s);
        const RosterReading mended = again(back, book);
        QVERIFY(!isAnotherVillage(registerChanges(mended, book.roster, book.numbers), book.roster));
    }
};

YISHIBU_TEST(TestRefusedRows)
#include "tst_refused_rows.moc"
