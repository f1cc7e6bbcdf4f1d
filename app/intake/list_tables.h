#pragma once

#include "app/intake/sheet_plan.h"

namespace yishibu {

/// Takes tables whose titles say so for lists of people whom another table of the file has (TableUse::List), as far as
/// another one is a register. 低保户 and the like of whom fewer than half stand there are a part of the register.
void settleLists(const Workbook &workbook, QList<SheetPlan> &plans, const ColumnChoices &choices);

/// Lists of people of whom nobody knows whether they died or moved are not read where the file has a register. A register that
/// has such people among others (人口花名册（含死亡、迁出）) is not read where half of its names stand in another one.
void passOverUnclear(const Workbook &workbook, QList<SheetPlan> &plans);

/// Whether Party members, members of the collective or seats are listed in a sheet.
bool namesLists(const SheetPlan &plan);

/// One table of a workbook: the sheet's place, and the table's in the sheet.
struct TablePlace
{
    int sheet = 0;
    qsizetype table = 0;

    bool operator==(const TablePlace &) const = default;
};

/// The tables of the sheets that are registers, in the order in which they are read: those that tell who lives with whom,
/// from above; then those of whom most stand in a larger one; then those that tell no homes; those of the dead and gone, and lists
/// at last. Of sheets for several years the newest goes first.
QList<TablePlace> readingOrder(const Workbook &workbook, const QList<SheetPlan> &plans);

} // namespace yishibu
