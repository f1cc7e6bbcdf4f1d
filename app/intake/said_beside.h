#pragma once

#include "app/intake/person_reading.h"

namespace yishibu {

/// The text of a cell without what spreadsheets and clerks wrap a number in to keep its zeros: ="001" and '002.
QString unwrapped(const QString &typed);

/// Tells what a row says beside its columns' values: numbers in wrappings, taken out; a household's or group's number that
/// a spreadsheet made a date of; a remark, or a column of its own (死亡日期, 注销原因), that speaks of death or of moving away.
void noteBeside(const RegisterRow &row, PersonReading &person);

} // namespace yishibu
