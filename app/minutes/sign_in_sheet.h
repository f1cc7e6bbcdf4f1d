#pragma once

#include "app/attendance/entitled.h"
#include "app/minutes/draft.h"
#include "app/village/roster.h"

namespace yishibu {

/// How the lines to sign are laid on the table at the door.
enum class SheetOrder {
    OneList, ///< one after the other, in the order of the members
    ByGroup, ///< a sheet for every 村民小组, so that several people can sign at once
};

/// One line to sign.
struct SheetLine
{
    QString name;
    QString household; ///< 户编号; empty where the register has none
    QString group;     ///< 所属小组
    QString capacity;  ///< "村民代表、村委会副主任", "户代表"
    QString phone;     ///< masked, as it may lie on a table: "*******0102"; empty where none is known

    bool operator==(const SheetLine &) const = default;
};

/// One sheet, over as many pages as it takes, with lines numbered from 1.
struct SheetPart
{
    QString group; ///< whose sheet it is; empty for the one list
    QList<SheetLine> lines;

    bool operator==(const SheetPart &) const = default;
};

/// What a blank sign-in sheet has to say: who is expected, in the order of the lines on paper (law-and-paper.md D3).
struct SignInSheet
{
    QString title;      ///< meeting title without 签到表
    QString time;       ///< "2026年11月22日19:30"
    QString place;
    QString chair;
    int base = 0;       ///< 应到
    QList<SheetPart> parts;
    QList<AttendanceLine> observers; ///< invited ones; blank lines for visitors follow
    bool households = false;         ///< 应到 counts households, one line each
    bool practice = false;

    bool operator==(const SignInSheet &) const = default;
};

/// Lines to sign on one page. Paper and screen both count by it, so that the place on screen is the place on paper.
inline constexpr int linesOnASheetPage = 10;

/// Where somebody signs.
struct SheetPlace
{
    QString group; ///< whose sheet; empty for the one list
    int page = 1;
    int line = 1;  ///< on the page

    bool operator==(const SheetPlace &) const = default;
};

/// The places of those who should attend.
QHash<VillagerId, SheetPlace> sheetPlaces(const QList<Entitled> &entitled, const Roster &roster, SheetOrder order);

/// The sheet of a meeting before anybody came: those who should attend, each household once where households count. It
/// says nothing of who is here already, because the signatures on it have to. Phones are masked already.
SignInSheet signInSheetOf(const MinutesSource &source, const QList<Entitled> &entitled, const Roster &roster,
                          const QHash<VillagerId, QString> &phones, SheetOrder order);

} // namespace yishibu
