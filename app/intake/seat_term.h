#pragma once

#include "app/intake/register_row.h"
#include "app/intake/row_note.h"

#include <QDate>
#include <QList>

namespace yishibu {

/// A day, month or year as typed: any of these days may be meant.
struct DaySpan
{
    QDate first; ///< invalid where nothing was typed
    QDate last;

    bool operator==(const DaySpan &) const = default;

    bool isValid() const { return first.isValid(); }
    bool isOneDay() const { return first == last; }
    bool has(const DaySpan &other) const { return first <= other.first && other.last <= last; }
};

/// What one cell of 任期, 任期起, 任期止 or 当选时间 tells.
struct TypedTerm
{
    DaySpan from;
    DaySpan until;
    int years = 0;             ///< 5 of 任期5年; 0 where no length is typed
    bool isSerial = false;     ///< the day was a spreadsheet's number (44197)
    bool mayBeOctober = false; ///< typed as 2021.1: a spreadsheet makes that of 2021.10 too

    bool operator==(const TypedTerm &) const = default;

    bool tellsDays() const { return from.isValid() || until.isValid() || years > 0; }
};

/// Reads 2021-2026, 2021.1—2026.1, 2021年1月15日至2026年1月14日, 20210115-20260114, 第十一届（2021-2026）, 2021.1至今, 2021年起，任期5年,
/// and the day number of a spreadsheet. A lone date is a beginning or an end as `column` says, in 任期 only with a word for it
/// (起, 至今, 止). A term's number alone (第十一届) tells no days. Nothing for what cannot be understood.
std::optional<TypedTerm> typedTerm(const QString &text, Column column);

/// The term of office that a line of a list of seats tells.
struct SeatTerm
{
    QDate from;           ///< first day; invalid where the line does not say
    QDate until;          ///< last day; invalid where it does not say, or 至今
    QList<RowNote> notes; ///< what was put right, and what was left off because it cannot be understood or contradicts itself

    bool operator==(const SeatTerm &) const = default;

    bool tellsDays() const { return from.isValid() || until.isValid(); }
};

/// Joins what the cells of the line tell. 2021-2026 is from the first day of the one year to the last of the other, and noted
/// so. Elected inside the term (补选) is in office from that day, elected up to a year before it from the term's first day;
/// any other election day, an end before the beginning, a term of more than ten years and two columns that disagree are
/// contradictions: then nothing is taken, and a note says so.
SeatTerm termOf(const RegisterRow &row);

} // namespace yishibu
