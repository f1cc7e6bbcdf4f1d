#include "app/intake/body_reading.h"
#include "app/intake/repairs.h"
#include "app/intake/roster_reading.h"
#include "db/sheets/open_sheet.h"
#include "tests/app/intake/table.h"
#include "tests/support/book_in_memory.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QRegularExpression>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

/// A register as it lies in a book after an import, and the reading that was shown before.
struct Kept
{
    RosterReading reading;
    QHash<VillagerId, Villager> villagers;
    QHash<HouseholdId, Household> households;
    QHash<VillagerId, PersonalNumbers> numbers;
    QList<Seat> seats;
};

std::optional<Kept> kept(const Workbook &workbook)
{
    const auto reading = readRoster(workbook, today);
    if (!reading)
        return std::nullopt;
    const BodyReading bodies = readBodies(workbook, reading->villagers);
    const auto book = test::bookInMemory();
    const RosterImport from{.fileName = workbook.fileName, .fileSha256 = QByteArray(32, 'x')};
    if (!book->roster().import(from, reading->households, reading->villagers, reading->numbers, bodies.seats, {}, test::meetingEvening()))
        return std::nullopt;
    Kept all{.reading = *reading};
    const auto villagers = *book->roster().villagers();
    for (const Villager &villager : villagers)
        all.villagers.insert(villager.id, villager);
    const auto households = *book->roster().households();
    for (const Household &household : households)
        all.households.insert(household.id, household);
    all.numbers = *book->roster().numbers();
    all.seats = *book->roster().seats();
    return all;
}

QString sexWord(Sex sex)
{
    return sex == Sex::Male ? u"男"_s : sex == Sex::Female ? u"女"_s : QString();
}

QString partyWord(PartyStanding party)
{
    return party == PartyStanding::Member ? u"中共党员"_s : party == PartyStanding::Probationary ? u"中共预备党员"_s : u"群众"_s;
}

QString standingWord(RegisterStanding standing)
{
    static const QMap<RegisterStanding, QString> words{{RegisterStanding::Listed, u"在册"_s},
                                                       {RegisterStanding::Died, u"去世"_s},
                                                       {RegisterStanding::MovedAway, u"迁出"_s},
                                                       {RegisterStanding::MarriedAway, u"婚迁"_s}};
    return words.value(standing);
}

QString yesNo(bool yes)
{
    return yes ? u"是"_s : u"否"_s;
}

/// What the book has of a person in a column, in the words of a register.
QString inBook(const Kept &all, const Villager &villager, Column column)
{
    const Household household = all.households.value(villager.household, Household());
    switch (column) {
    case Column::HouseholdNumber: return household.number;
    case Column::HeadName: return household.headName;
    case Column::Name: return villager.name;
    case Column::Relation: return villager.relationToHead;
    case Column::Sex: return sexWord(villager.sex);
    case Column::Ethnicity: return villager.ethnicity;
    case Column::CitizenId: return all.numbers.value(villager.id).citizenId;
    case Column::Birth: return villager.birth.toString(Qt::ISODate);
    case Column::Party: return partyWord(villager.party);
    case Column::IsPartyMember: return yesNo(villager.party == PartyStanding::Member);
    case Column::Schooling: return villager.schooling;
    case Column::Group: return villager.group;
    case Column::Phone: return all.numbers.value(villager.id).phone;
    case Column::Remark: return villager.remark;
    case Column::CollectiveMember: return yesNo(villager.collectiveMember);
    case Column::RegisterStanding: return standingWord(villager.standing);
    case Column::HouseholdDelegate: return yesNo(all.reading.delegates.value(villager.household, villager.id) == villager.id
                                                 && all.reading.delegates.contains(villager.household));
    default: return {};
    }
}

/// 1965.3, 1965年3月4日 and 1965-03-04 say the same as far as they say anything.
bool isSameDay(const QString &typed, const QString &day)
{
    static const QRegularExpression numbers(u"\\d+"_s);
    QList<int> parts;
    for (const auto &match : numbers.globalMatch(typed))
        parts.append(match.captured().toInt());
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return parts.size() >= 2 && parts.size() <= 3 && parts[0] == date.year() && parts[1] == date.month()
           && (parts.size() == 2 || parts[2] == date.day());
}

bool isSame(Column column, const QString &typed, const QString &inTheBook)
{
    static const QMap<QString, QString> answers{{u"是"_s, u"是"_s}, {u"√"_s, u"是"_s}, {u"否"_s, u"否"_s}, {u"无"_s, u"否"_s}};
    if (column == Column::Birth)
        return isSameDay(typed, inTheBook);
    if (column == Column::IsPartyMember || column == Column::CollectiveMember || column == Column::HouseholdDelegate)
        return answers.value(typed) == inTheBook;
    return typed == inTheBook;
}

/// Compares each cell of a row with the book. What differs, and is in no list, comes back in words.
class RowCheck
{
public:
    RowCheck(const Kept &all, const Sheet &sheet, int place) : m_all(all), m_sheet(sheet), m_plan(all.reading.sheets[place])
    {
        for (const RowNote &note : all.reading.notes) {
            if (note.sheet == sheet.name)
                m_notes[note.row].append(note);
        }
        for (const FoldedValue &one : all.reading.folded)
            m_folded.insert({one.column, one.before, one.after});
    }

    QStringList silentChanges(int row, const Villager &villager) const
    {
        QStringList found;
        for (const ColumnPlan &column : m_plan.columns) {
            const QString typed = m_sheet.at(row, column.column).trimmed();
            if (!column.isTaken) {
                const QString name = column.heading.isEmpty() ? columnLetters(column.column) : column.heading;
                if (!typed.isEmpty() && !m_all.reading.columnsLeft.contains(name))
                    found.append(u"row %1: %2 was left without a word"_s.arg(row + 1).arg(name));
                continue;
            }
            if (column.meaning == Column::SerialNumber)
                continue; // the line's number in the sheet
            const QString stored = inBook(m_all, villager, *column.meaning);
            if (!isAccountedFor(row, column, typed, stored))
                found.append(u"row %1, %2: %3 became %4"_s.arg(row + 1).arg(column.heading, typed, stored));
        }
        return found;
    }

private:
    bool isAccountedFor(int row, const ColumnPlan &column, const QString &typed, const QString &stored) const
    {
        if (isSame(*column.meaning, typed, stored) || m_folded.contains({column.heading, typed, stored}))
            return true;
        const QList<RowNote> notes = m_notes.value(row + 1);
        const bool isNoted = std::ranges::any_of(notes, [&](const RowNote &note) {
            return note.column == column.heading && note.before == typed && note.after == stored;
        });
        if (isNoted || !typed.isEmpty())
            return isNoted;
        // An empty cell: nothing is kept, or what a merged or blank cell goes on with, or what no column can say.
        return stored.isEmpty() || column.meaning == Column::HouseholdNumber || column.meaning == Column::HeadName
               || column.meaning == Column::Group || stored == u"否"_s || stored == u"群众"_s || stored == u"在册"_s;
    }

    const Kept &m_all;
    const Sheet &m_sheet;
    const SheetPlan &m_plan;
    QHash<int, QList<RowNote>> m_notes;
    QSet<QStringList> m_folded;
};

/// Every cell that is in no list and not in the book, in words. Counts the cells it looked at.
QStringList silentChanges(const Workbook &workbook, const Kept &all, int *cells)
{
    QStringList found;
    QHash<std::pair<int, int>, const Villager *> people;
    for (auto row = all.reading.rows.begin(); row != all.reading.rows.end(); ++row) {
        const auto villager = all.villagers.constFind(row.key());
        if (villager == all.villagers.constEnd())
            found.append(u"row %1: nobody is in the book"_s.arg(row->row));
        else
            people.insert({row->sheet, row->row}, &*villager);
    }
    QSet<std::pair<QString, int>> passedOver;
    for (const SkippedRow &row : all.reading.skipped)
        passedOver.insert({row.sheet, row.row});
    for (const RefusedRow &row : all.reading.refused)
        passedOver.insert({workbook.sheets[row.at.sheet].name, row.at.row});
    for (int place = 0; place < workbook.sheets.size(); ++place) {
        const Sheet &sheet = workbook.sheets[place];
        const SheetPlan &plan = all.reading.sheets[place];
        if (plan.role != SheetRole::Register)
            continue; // said to be no register; lists of seats are compared below
        const RowCheck check(all, sheet, place);
        for (int row = plan.headings->lastRow + 1; row < sheet.rows.size(); ++row) {
            const auto filled = std::ranges::count_if(sheet.rows[row], [](const Cell &cell) { return !cell.text.trimmed().isEmpty(); });
            *cells += int(filled);
            if (filled == 0 || passedOver.contains({sheet.name, row + 1}))
                continue;
            const Villager *villager = people.value({place, row + 1});
            if (!villager)
                found.append(u"row %1 was passed over without a word"_s.arg(row + 1));
            else
                found += check.silentChanges(row, *villager);
        }
    }
    return found;
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
                if (who.name == list.at(row, 1) && who.idTail == list.at(row, 7) && sexWord(who.sex) == list.at(row, 2)
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
