#pragma once

#include "app/intake/id_cell.h"
#include "app/intake/register_row.h"
#include "app/intake/seat_term.h"
#include "app/intake/sheet_plan.h"
#include "app/intake/typed_date.h"
#include "app/village/household.h"
#include "app/village/villager.h"

namespace yishibu {

/// One line of a list of representatives, committee or Party members.
struct BodyLine
{
    QString name;
    QString number; ///< the whole ID number, as far as it has the shape of one
    QString tail;   ///< its last four signs, or empty
    QString group;
    std::optional<Sex> sex;
    std::optional<TypedDate> birth; ///< as far as the year is typed in full
    QString household; ///< its number
    QString head;      ///< of the household, as typed
    QString standing;
    QString post;
    int households = 0; ///< that a representative stands for; 0 if not said
    bool areHouseholdsUnclear = false; ///< 所联户 says something (3-4户) that is no number of them
    PartyStanding party = PartyStanding::None; ///< only in a list of Party members
    SeatTerm term;      ///< of the line's seats
    bool isPartyUnclear = false; ///< such a list's line says 停止党籍, 开除, 已去世, or what cannot be understood
};

/// The last four signs of the ID number, from a column of their own or the number; empty where neither tells them, or the number
/// is cut.
QString tailOf(const RegisterRow &row, const IdNumbers &numbers);

/// How many households a cell of 所联户 tells: 12, 共2户, 王五等5户, or the names 王五、张三 counted. Nothing where it is not sure.
std::optional<int> householdsIn(const QString &typed);

/// The heads of households that a cell of 所联户 names, 王五、张三; empty where it tells a number or is not sure.
QStringList householdNamesIn(const QString &typed);

/// `numbers` are the ID numbers of the line's table.
BodyLine readBodyLine(const RegisterRow &row, TableUse use, const IdNumbers &numbers);

/// In 预备党员名册 whoever no cell calls a full member is probationary; in a list of members and of others (nothing) whoever no cell
/// calls one is left open.
void settleParty(BodyLine &line, const RegisterRow &row, std::optional<PartyStanding> byTitle);

/// Whether somebody's row of the table says something in 是否成员.
bool saysWhoIsMember(const Sheet &sheet, const Headings &headings, int end);

/// Whether whoever a list of the collective's members names is one, as far as 是否成员 and the other cells tell. Nothing where that
/// stays in doubt: 待定, 已退出, or a blank cell where other lines say it (`isSaidOfOthers`).
std::optional<bool> isMember(const RegisterRow &row, bool isSaidOfOthers);

/// Whether the line tells the villager's birth date; a month fits its days.
bool tellsBirth(const BodyLine &line, const Villager &villager);

/// Whether the line tells the household in which the villager lives.
bool tellsHousehold(const BodyLine &line, const Household &home);

} // namespace yishibu
