#include "tests/db/sheets/cells_in_book.h"

#include "app/intake/body_reading.h"
#include "app/intake/known_people.h"
#include "app/intake/repairs.h"
#include "tests/support/book_in_memory.h"

#include <QRegularExpression>

namespace yishibu::test {
using namespace Qt::StringLiterals;

namespace {

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
    static const QMap<QString, QString> answers{{u"是"_s, u"是"_s}, {u"有"_s, u"是"_s}, {u"√"_s, u"是"_s}, {u"否"_s, u"否"_s}, {u"无"_s, u"否"_s}};
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
        for (const Merge &merge : sheet.merges) {
            for (int row = merge.top + 1; merge.left == merge.right && row <= merge.bottom; ++row)
                m_shownFrom.insert({row, merge.left}, merge.top);
        }
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
            if (!isAccountedFor(row, column, typed, stored, villager))
                found.append(u"row %1, %2: %3 became %4"_s.arg(row + 1).arg(column.heading, typed, stored));
            // A household's cell that is merged down is each person's, and no other household's.
            if (const int top = m_shownFrom.value({row, column.column}, row); top != row && isOfAll(*column.meaning)) {
                const QString shown = m_sheet.at(top, column.column).trimmed();
                if (!isAccountedFor(top, column, shown, stored, villager))
                    found.append(u"row %1, %2: %3, merged from row %4, became %5"_s.arg(row + 1).arg(column.heading, shown).arg(top + 1).arg(stored));
            }
        }
        return found;
    }

private:
    static bool isOfAll(Column column) { return column == Column::HouseholdNumber || column == Column::HeadName || column == Column::Group; }

    bool isAccountedFor(int row, const ColumnPlan &column, const QString &typed, const QString &stored, const Villager &villager) const
    {
        // 户主姓名 is kept in another form only where it is the same name; any other head is told in a note.
        const bool isOtherHead = column.meaning == Column::HeadName && repairedName(typed).text != stored;
        if (isSame(*column.meaning, typed, stored) || (!isOtherHead && isFolded(column.heading, typed, stored)))
            return true;
        const bool isDelegates = *column.meaning == Column::HouseholdDelegate;
        if (isDelegates && !typed.isEmpty() && delegateOf(villager) == typed)
            return true;
        const QList<RowNote> notes = m_notes.value(row + 1);
        const bool isNoted = std::ranges::any_of(notes, [&](const RowNote &note) {
            const bool isNobody = isDelegates && note.fault == RowFault::DelegateUnknown;
            return note.column == column.heading && note.before == typed && (note.after == stored || isNobody);
        });
        if (isNoted || !typed.isEmpty())
            return isNoted;
        if (const auto known = m_all.before.constFind(villager.id); known != m_all.before.constEnd() && inBook(m_all, *known, *column.meaning) == stored)
            return true; // an empty cell takes nothing out of the book
        // An empty cell: nothing is kept, or what a merged or blank cell goes on with, or what no column can say.
        return stored.isEmpty() || column.meaning == Column::HouseholdNumber || column.meaning == Column::HeadName
               || column.meaning == Column::Group || stored == u"否"_s || stored == u"群众"_s || stored == u"在册"_s;
    }

    /// Kept in another form, and listed; 2社 as 二社, and 二社 as the book's 二组.
    bool isFolded(const QString &heading, const QString &typed, const QString &stored) const
    {
        return m_folded.contains({heading, typed, stored}) || std::ranges::any_of(m_all.reading.folded, [&](const FoldedValue &one) {
            return one.column == heading && one.before == typed && m_folded.contains({heading, one.after, stored});
        });
    }

    /// 户代表 by name, whom the household has.
    QString delegateOf(const Villager &villager) const
    {
        const auto who = m_all.reading.delegates.constFind(villager.household);
        return who == m_all.reading.delegates.constEnd() ? QString() : m_all.villagers.value(*who, Villager()).name;
    }

    const Kept &m_all;
    const Sheet &m_sheet;
    const SheetPlan &m_plan;
    QHash<int, QList<RowNote>> m_notes;
    QSet<QStringList> m_folded;
    QHash<std::pair<int, int>, int> m_shownFrom; ///< of a cell below the first of merged ones: the row of that
};

} // namespace

namespace {

/// Takes the workbook into the book, after what is in it, and reads all back.
std::optional<Kept> takenInto(Book &book, const Workbook &workbook)
{
    auto reading = readRoster(workbook, QDate(2026, 11, 22));
    if (!reading)
        return std::nullopt;
    Kept all{.reading = std::move(*reading)};
    const Roster known(*book.roster().villagers(), *book.roster().households());
    BodyReading bodies = readBodies(workbook, all.reading.villagers);
    recognise(all.reading, bodies, known, *book.roster().numbers());
    for (const Villager &villager : known.villagers())
        all.before.insert(villager.id, villager);
    const RosterImport from{.fileName = workbook.fileName, .fileSha256 = QByteArray(32, 'x')};
    if (!book.roster().import(from, all.reading.households, all.reading.villagers, all.reading.numbers, bodies.seats, {}, test::meetingEvening()))
        return std::nullopt;
    const auto villagers = *book.roster().villagers();
    for (const Villager &villager : villagers)
        all.villagers.insert(villager.id, villager);
    const auto households = *book.roster().households();
    for (const Household &household : households)
        all.households.insert(household.id, household);
    all.numbers = *book.roster().numbers();
    all.seats = *book.roster().seats();
    return all;
}

} // namespace

std::optional<Kept> kept(const Workbook &workbook)
{
    const auto book = test::bookInMemory();
    return takenInto(*book, workbook);
}

std::optional<Kept> keptAfter(const Workbook &first, const Workbook &second)
{
    const auto book = test::bookInMemory();
    return takenInto(*book, first) ? takenInto(*book, second) : std::nullopt;
}

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
        for (int row = 0; row < plan.headings->firstRow; ++row) {
            for (const Cell &cell : sheet.rows.value(row)) {
                const bool isSaid = std::ranges::any_of(plan.titles, [&](const QString &title) { return title.contains(cell.text.simplified()); });
                if (!cell.text.trimmed().isEmpty() && !isSaid)
                    found.append(u"row %1, above the headings: %2 was left without a word"_s.arg(row + 1).arg(cell.text));
            }
        }
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

} // namespace yishibu::test
