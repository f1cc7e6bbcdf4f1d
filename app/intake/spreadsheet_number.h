#pragma once

#include <QDate>
#include <QString>

namespace yishibu {

/// The text of a number cell: the shortest digits that give the number back. Whole numbers below 10^15 and
/// short fractions are written plainly; a number of 16 digits and more keeps its exponent ("9.90104E+17"
/// becomes "9.90104e+17"), because a spreadsheet holds only 15 digits and the rest is lost.
QString spreadsheetNumberText(double number);

/// True for the text of a number that can no longer be the one typed: in exponent form or of more than 15
/// digits. ID numbers typed into a number cell end so.
bool hasLostDigits(const QString &numberText);

/// The day a spreadsheet means by a serial number (1 = 1900-01-01, 60 the 29 February 1900 that never was);
/// startsIn1904 for files of old Macintosh programs. Invalid outside 1900–2199 and for 0 or less.
QDate spreadsheetDay(double serial, bool startsIn1904 = false);

} // namespace yishibu
