#pragma once

#include <QString>
#include <optional>

namespace yishibu {

/// What became of one row of a register that stands for a person, from best to worst.
enum class RowVerdict {
    Good,     ///< came in as typed
    Repaired, ///< came in; what was put right is listed with before and after
    Doubtful, ///< came in, flagged: somebody has to look at it
    Refused,  ///< did not come in
};

/// What was found in one cell of a register. word() gives the machine word that Villager::doubt keeps.
enum class RowFault {
    // repaired
    FullWidth,         ///< full-width digits or letters (９９０１), made half-width
    Blanks,            ///< blanks, apostrophes or hyphens inside a name or number, taken out
    LowerX,            ///< the check letter x (or Х, ×) of an ID number, made X
    LetterForDigit,    ///< letter O in a number, made 0
    OldNumber,         ///< 15-digit ID number of before 1999, converted to 18
    NameBrackets,      ///< a nickname or note in brackets behind the name, left off
    BirthFromId,       ///< birth date impossible or missing; taken from a good ID number
    SexFromId,         ///< sex missing; taken from a good ID number
    PhoneSeveral,      ///< several phone numbers in a cell; the first is kept
    PhoneCountry,      ///< 86 in front of a mobile number, taken off
    HiddenSigns,       ///< signs that nobody sees, taken out: they turn or hide what stands beside them
    TermRead,          ///< a term of office typed as years, months or a length, read as days
    // doubtful
    IdCheck,           ///< the check digit of the ID number is wrong; the number is kept as typed
    IdDate,            ///< the ID number holds a date that no calendar has; the number is kept as typed
    IdDamaged,         ///< stored as a number, its last digits are lost; left off
    IdMissing,         ///< no ID number in a register that has the column
    IdTaken,           ///< the number stands in an earlier row already; left off here
    IdUnreadable,      ///< neither 15 nor 18 digits; left off
    OldNumberInvalid,  ///< 15 digits that are no valid old number (no such date, or not the person's); left off
    SexDisagrees,      ///< typed sex against a good ID number; kept as typed
    SexUnreadable,     ///< something else than a sex in its column, and no good ID number
    BirthDisagrees,    ///< typed birth date against a good ID number; the number is followed
    BirthUnreadable,   ///< birth date impossible or missing, and no good ID number; left off
    BirthAhead,        ///< born after today, or today is set wrong; kept as typed
    NameIllegible,     ///< the name has ?, □ or a private sign for a character that was lost
    PhoneUnreadable,   ///< no phone number; left off
    HouseholdUnknown,  ///< no row above says whose household this is; a household of its own is opened
    BirthMonthOnly,    ///< year and month only and no good ID number; the 1st of the month is taken
    BirthMaybeOctober, ///< 1965.1 and no good ID number: January, or October cut short (1965.10); January is taken
    TextCut,           ///< a text too long for a register, cut
    SameNameTwice,     ///< an earlier row of the household has the name and sex, and one of both has no birth date
    NameChanged,       ///< the book has the number under another name; the sheet is followed
    PartyLost,         ///< a Party member by the book, none or less by the sheet; the sheet is followed
    BirthChanged,      ///< the book has another birth date; the sheet is followed
    SexChanged,        ///< the book has another sex; the sheet is followed
    PartyByList,       ///< a list of Party members names them and their own row says otherwise; the row is followed
    HouseholdNumberDamaged, ///< 户编号 was stored as a number, its last digits are lost; it is not used
    StandingByList,    ///< a list of those who died or went away names them; the standing is taken from it where it is sure
    HeadByList,        ///< a sheet of some people calls them head of a household whose head the book knows; the book is followed
    DelegateUnknown,   ///< 户代表 names somebody who is not of this household, or two of one name; nobody is named
    SecondHead,        ///< an earlier row is the head of the household of this number, under another name or birth date, or the head's spouse
    WordUnclear,       ///< 成员资格, 政治面貌, 状态 hold a word that says neither one nor the other; the book keeps what it has
    StandingBesideName, ///< 张三（已故）: the standing is taken from the brackets, where they are sure and no column speaks
    TermUnclear,       ///< a term of office that cannot be understood or contradicts itself; left off, the seat is given without it
    TermMaybeOctober,  ///< in office from 2021.1: January, or October cut short (2021.10); January is taken
    MemberByList,      ///< a list of the collective's members names them and their own row says 否; the row is followed
    NameSigns,         ///< signs or a number beside the name (王一★, 1、钱一), taken off as far as they are none of it
    FamilyInRow,       ///< others of the head's family stand in the head's row (配偶, 子女): they are not read
    HeadNotListed,     ///< nobody of the household's rows is the head whom they name, nor in any household of the table
    NumberIsDate,      ///< the spreadsheet made a date of a household's or group's number (1-1); kept as it stands
    LeavingSaid,       ///< a remark, or 死亡日期 and the like, says that the person died or went away; the standing is kept
    // refused
    NameTooLong,       ///< no name is as long
    SamePerson,        ///< an earlier row has name and ID number, or name, sex and birth date and no other number or home
    NotInRegister,     ///< a list of some of the village's people names somebody whom the register in the file does not have
    HouseholdUnclear,  ///< several households of the book have the number or the names, and no group tells them apart
    PersonUnclear,     ///< book or file have the name elsewhere, but nothing tells that it is they, or which
    HeadingsUnclear,   ///< headings further down, and they do not tell who the people below are
    NotAName,          ///< a number or an error of the spreadsheet (#N/A) where the name should stand
    SeveralNames,      ///< several people in the cell of one name
    NameMissing,       ///< a person without a name
};

/// Short machine word, stable in the book: "id_check", "name_missing", …
QString word(RowFault fault);
/// The fault of a machine word; nothing for other words.
std::optional<RowFault> rowFault(QStringView word);
/// How a row with this fault is classed.
RowVerdict verdict(RowFault fault);

} // namespace yishibu
