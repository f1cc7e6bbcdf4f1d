#include "app/intake/refused_rows.h"

#include "app/intake/blocks_beside.h"
#include "app/intake/register_row.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

const QString reasonHeading = u"退回原因"_s;

/// A heading that is understood as that meaning, for columns whose own words are not.
QString plainHeading(Column column)
{
    switch (column) {
    case Column::SerialNumber: return u"序号"_s;
    case Column::HouseholdNumber: return u"户编号"_s;
    case Column::HeadName: return u"户主姓名"_s;
    case Column::Name: return u"姓名"_s;
    case Column::Relation: return u"与户主关系"_s;
    case Column::Sex: return u"性别"_s;
    case Column::Ethnicity: return u"民族"_s;
    case Column::CitizenId: return u"公民身份号码"_s;
    case Column::Birth: return u"出生日期"_s;
    case Column::Party: return u"政治面貌"_s;
    case Column::IsPartyMember: return u"是否党员"_s;
    case Column::Schooling: return u"文化程度"_s;
    case Column::Group: return u"村民小组"_s;
    case Column::Phone: return u"联系电话"_s;
    case Column::Remark: return u"备注"_s;
    case Column::Standing: return u"身份"_s;
    case Column::Post: return u"职务"_s;
    case Column::HouseholdsStoodFor: return u"联系户数"_s;
    case Column::IdTail: return u"身份证后四位"_s;
    case Column::CollectiveMember: return u"集体成员"_s;
    case Column::RegisterStanding: return u"在册状态"_s;
    case Column::HouseholdDelegate: return u"是否户代表"_s;
    case Column::Term: return u"任期"_s;
    case Column::TermFrom: return u"任期起"_s;
    case Column::TermUntil: return u"任期止"_s;
    case Column::Representative: return u"是否村民代表"_s;
    }
    return {};
}

/// The heading as typed where it says what the column was read as; else in words that do. One that was to mean nothing
/// is put in brackets, so that it means nothing the next time too.
QString headingOf(const ColumnPlan &column, bool headsOnly)
{
    const auto said = columnMeaning(column.heading);
    if (!column.meaning)
        return said ? u"（%1）"_s.arg(column.heading) : column.heading;
    const bool isHeads = headsOnly && *column.meaning == Column::Name && said == Column::HeadName;
    return isHeads || said == column.meaning ? column.heading : plainHeading(*column.meaning);
}

class RefusedSheet
{
public:
    RefusedSheet(const Sheet &source, const SheetPlan &plan)
        : m_source(source), m_headings(*plan.headings), m_merged(source)
    {
        m_sheet.name = plan.name;
        m_sheet.rows.append(QList<Cell>());
        for (const ColumnPlan &column : plan.columns) {
            if (column.heading == reasonHeading)
                continue; // sent back before: the reason is told anew
            m_columns.append(column.column);
            put(m_sheet.rows[0], headingOf(column, m_headings.headsOnly));
        }
        for (const Column added : {Column::HouseholdNumber, Column::HeadName, Column::Group}) {
            if (m_headings.has(added) || (added == Column::HeadName && m_headings.headsOnly))
                continue;
            m_added.append(added);
            put(m_sheet.rows[0], plainHeading(added));
        }
        put(m_sheet.rows[0], reasonHeading);
    }

    void append(int row, const Household &household, const QString &reason)
    {
        const RegisterRow source(m_source, m_headings, m_merged, row);
        QList<Cell> cells;
        for (const int column : std::as_const(m_columns)) {
            const auto meaning = m_headings.columns.key(column, Column::SerialNumber);
            const bool isHouseholds = m_headings.at(meaning) == column
                                      && (meaning == Column::HouseholdNumber || meaning == Column::HeadName || meaning == Column::Group);
            put(cells, isHouseholds ? householdText(source, meaning, household) : m_source.at(row, column));
        }
        for (const Column added : std::as_const(m_added))
            put(cells, householdText(source, added, household));
        put(cells, reason);
        m_sheet.rows.append(cells);
    }

    const Sheet &sheet() const { return m_sheet; }

private:
    static void put(QList<Cell> &row, const QString &text)
    {
        row.append({text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text});
    }

    static QString householdText(const RegisterRow &row, Column column, const Household &household)
    {
        if (const QString typed = row.filledText(column); !typed.isEmpty())
            return typed;
        switch (column) {
        case Column::HouseholdNumber: return household.number;
        case Column::HeadName: return household.headName;
        default: return household.group;
        }
    }

    const Sheet &m_source;
    const Headings &m_headings;
    const MergedCells m_merged;
    QList<int> m_columns;
    QList<Column> m_added;
    Sheet m_sheet;
};

/// A row's household as the reading or the book has it; where it lives alone, as the sheet told it.
Household householdOf(const RefusedRow &row, const QHash<HouseholdId, const Household *> &households)
{
    if (const Household *household = households.value(row.household))
        return *household;
    Household alone;
    alone.number = row.number;
    alone.headName = row.headName;
    alone.group = row.group;
    return alone;
}

QString reasonOf(const RosterReading &reading, const QString &sheet, const SheetRow &at, const std::function<QString(RowFault)> &words)
{
    QStringList reasons;
    for (const RowNote &note : reading.notes) {
        if (note.sheet == sheet && note.row == at.row && note.half == at.half && note.verdict == RowVerdict::Refused)
            reasons.append(words(note.fault));
    }
    return reasons.join(u"；"_s);
}

SheetPlan withHeadings(const SheetPlan &plan, const Headings &headings)
{
    SheetPlan own = plan;
    own.headings = headings;
    own.columns.clear();
    for (auto text = own.headings->texts.begin(); text != own.headings->texts.end(); ++text) {
        ColumnPlan column{.column = text.key(), .heading = text.value()};
        for (auto known = own.headings->columns.begin(); known != own.headings->columns.end(); ++known) {
            if (known.value() == text.key())
                column.meaning = known.key();
        }
        own.columns.append(column);
    }
    return own;
}

/// The sheet as its first headings say, or as those of a further register below say.
SheetPlan tableOf(const SheetPlan &plan, qsizetype table)
{
    if (table == 0)
        return plan;
    SheetPlan own = withHeadings(plan, plan.later[table - 1]);
    own.name = u"%1 (%2)"_s.arg(plan.name.left(24)).arg(table + 1);
    return own;
}

/// The halves of a table with several people on each line, as tables of their own; else the table.
QList<std::pair<Sheet, SheetPlan>> partsOf(const Sheet &sheet, const SheetPlan &own, int end)
{
    QList<Half> halves = halvesOf(sheet, *own.headings, end);
    if (halves.isEmpty())
        halves = blocksBeside(sheet, *own.headings, end);
    QList<std::pair<Sheet, SheetPlan>> parts;
    for (const Half &half : std::as_const(halves)) {
        SheetPlan part = withHeadings(own, half.headings);
        part.name = u"%1 %2"_s.arg(own.name.left(24), QString(QChar(char16_t(u'A' + parts.size()))));
        parts.append({half.sheet, part});
    }
    return parts.isEmpty() ? QList<std::pair<Sheet, SheetPlan>>{{sheet, own}} : parts;
}

} // namespace

Workbook refusedRows(const Workbook &source, const RosterReading &reading,
                     const std::function<QString(RowFault)> &words)
{
    QHash<HouseholdId, const Household *> households;
    for (const Household &household : reading.households)
        households.insert(household.id, &household);
    Workbook book;
    book.fileName = source.fileName;
    for (int place = 0; place < source.sheets.size() && place < reading.sheets.size(); ++place) {
        const SheetPlan &plan = reading.sheets[place];
        if (plan.role != SheetRole::Register || !plan.headings)
            continue;
        for (qsizetype table = 0; table <= plan.later.size(); ++table) {
            const SheetPlan own = tableOf(plan, table);
            const int end = table < plan.later.size() ? plan.later[table].firstRow : int(source.sheets[place].rows.size());
            const QList<std::pair<Sheet, SheetPlan>> parts = partsOf(source.sheets[place], own, end);
            for (int half = 0; half < parts.size(); ++half) {
                RefusedSheet sheet(parts[half].first, parts[half].second);
                for (const RefusedRow &row : reading.refused) {
                    if (row.at.sheet != place || row.at.half != half || row.at.row <= own.headings->lastRow + 1 || row.at.row > end)
                        continue;
                    sheet.append(row.at.row - 1, householdOf(row, households), reasonOf(reading, source.sheets[place].name, row.at, words));
                }
                if (sheet.sheet().rows.size() > 1)
                    book.sheets.append(sheet.sheet());
            }
        }
    }
    return book;
}

} // namespace yishibu
