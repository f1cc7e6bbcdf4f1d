#include "app/intake/family_in_row.h"

#include "app/intake/names_in_cell.h"
#include "app/intake/repairs.h"
#include "app/intake/whose_column.h"

namespace yishibu {

namespace {

class FamilyNotes
{
public:
    FamilyNotes(RosterReading &reading, const Workbook &workbook) : m_reading(reading), m_workbook(workbook)
    {
        for (const Villager &villager : std::as_const(reading.villagers))
            m_listed.insert(villager.name);
        for (Villager &villager : reading.villagers)
            m_bySheet[reading.rows.value(villager.id).sheet].append(&villager);
    }

    void readSheet(int place)
    {
        const SheetPlan &plan = m_reading.sheets[place];
        for (qsizetype table = 0; table < plan.uses.size() && plan.role == SheetRole::Register; ++table) {
            if (plan.uses[table] != TableUse::People)
                continue;
            const Headings &headings = plan.headingsOf(table);
            const Sheet &sheet = m_workbook.sheets[place];
            const int end = plan.endOf(table, sheet);
            const bool isApplicant = isOfNobodysRow(headings.texts.value(headings.at(Column::HeadName)));
            if (headings.headsOnly)
                readHeads(place, sheet, headings, end);
            else if (headings.has(Column::HeadName) && (!headings.has(Column::Relation) || isApplicant))
                readMembers(place, sheet, headings, end);
        }
    }

private:
    /// People of the table, in order.
    QList<Villager *> peopleOf(int place, const Headings &headings, int end) const
    {
        QList<Villager *> people;
        for (Villager *villager : m_bySheet.value(place)) {
            const int row = m_reading.rows.value(villager->id).row - 1;
            if (row > headings.lastRow && row < end)
                people.append(villager);
        }
        return people;
    }

    void tell(Villager &villager, const Sheet &sheet, const QString &heading, const QString &typed, RowFault fault)
    {
        m_reading.notes.append({sheet.name, m_reading.rows.value(villager.id).row, verdict(fault), heading, typed, {}, fault});
        if (!villager.doubt.split(u' ').contains(word(fault)))
            villager.doubt += (villager.doubt.isEmpty() ? QString() : QString(u' ')) + word(fault);
    }

    void readHeads(int place, const Sheet &sheet, const Headings &headings, int end)
    {
        QList<int> columns;
        for (auto text = headings.texts.begin(); text != headings.texts.end(); ++text) {
            if (isFamilysName(text.value()) && !headings.columns.values().contains(text.key()))
                columns.append(text.key());
        }
        if (columns.isEmpty())
            return;
        for (Villager *villager : peopleOf(place, headings, end)) {
            for (const int column : std::as_const(columns)) {
                const QString typed = sheet.at(m_reading.rows.value(villager->id).row - 1, column);
                const QStringList names = namesInCell(typed);
                m_reading.unread += names;
                if (std::ranges::any_of(names, [this](const QString &name) { return !m_listed.contains(name); }))
                    tell(*villager, sheet, headings.texts.value(column), typed, RowFault::FamilyInRow);
            }
        }
    }

    /// 家庭成员 beside 户主姓名, where no head of the table has a row: the first of each household tells it.
    void readMembers(int place, const Sheet &sheet, const Headings &headings, int end)
    {
        QHash<HouseholdId, QString> heads;
        for (const Household &household : std::as_const(m_reading.households))
            heads.insert(household.id, household.headName);
        const QList<Villager *> people = peopleOf(place, headings, end);
        const auto isHeads = [&](const Villager *villager) { return villager->name == heads.value(villager->household); };
        if (std::ranges::any_of(people, isHeads))
            return;
        QSet<HouseholdId> told;
        for (Villager *villager : people) {
            const QString head = heads.value(villager->household);
            if (head.isEmpty() || m_listed.contains(head) || told.contains(villager->household))
                continue;
            told.insert(villager->household);
            m_reading.unread.append(head);
            tell(*villager, sheet, headings.texts.value(headings.at(Column::HeadName)), head, RowFault::HeadNotListed);
        }
    }

    RosterReading &m_reading;
    const Workbook &m_workbook;
    QSet<QString> m_listed;
    QHash<int, QList<Villager *>> m_bySheet;
};

} // namespace

void noteFamilies(RosterReading &reading, const Workbook &workbook)
{
    FamilyNotes notes(reading, workbook);
    for (int place = 0; place < reading.sheets.size(); ++place)
        notes.readSheet(place);
}

} // namespace yishibu
