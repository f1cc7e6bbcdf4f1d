#include "app/intake/passed_over.h"

#include "app/intake/id_cell.h"
#include "app/intake/names_in_cell.h"
#include "app/intake/people_count.h"
#include "app/intake/repairs.h"

namespace yishibu {

void noteSkipped(RosterReading &reading, const RegisterRow &row, RowKind kind)
{
    if (const QString text = row.wholeText(); !text.isEmpty())
        reading.skipped.append({row.sheet().name, row.number(), kind, text});
}

void passOver(RosterReading &reading, const Sheet &sheet, const Headings &headings, int end)
{
    const MergedCells merged(sheet);
    for (int i = headings.lastRow + 1; i < end; ++i) {
        const RegisterRow row(sheet, headings, merged, i);
        const RowKind kind = kindOf(row);
        if (kind == RowKind::Person)
            reading.unread.append(repairedName(row.text(Column::Name)).text);
        if (kind != RowKind::Blank)
            noteSkipped(reading, row, kind == RowKind::Person ? RowKind::OtherList : kind);
    }
}

void noteUnread(RosterReading &reading, const RegisterRow &row, const PersonReading &person)
{
    const auto isAbout = [](const RowNote &note) { return note.fault == RowFault::SeveralNames || note.fault == RowFault::NotAName; };
    if (std::ranges::none_of(person.notes, isAbout))
        return;
    reading.unread += namesInCell(row.cell(Column::Name).text);
    reading.unread += namesInCell(row.filledText(Column::HeadName));
}

void refuseTable(RosterReading &reading, const Sheet &sheet, int place, const Headings &headings, int end)
{
    const MergedCells merged(sheet);
    for (int i = headings.lastRow + 1; i < end; ++i) {
        const RegisterRow row(sheet, headings, merged, i);
        if (countPeople(sheet, i, headings.at(Column::Name), i + 1) == 0) {
            if (kindOf(row) != RowKind::Blank)
                noteSkipped(reading, row, RowKind::Note);
            continue;
        }
        QString citizenId;
        for (const Cell &cell : sheet.rows[i]) {
            citizenId = citizenId.isEmpty() ? numberIn(cell) : citizenId;
            if (cell.kind == Cell::Kind::Text)
                reading.unread.append(repairedName(cell.text).text);
        }
        const RowFault fault = RowFault::HeadingsUnclear;
        reading.notes.append({sheet.name, i + 1, verdict(fault), {}, row.wholeText(), {}, fault});
        reading.refused.append({{place, i + 1}, HouseholdId::fresh(), citizenId});
    }
}

} // namespace yishibu
