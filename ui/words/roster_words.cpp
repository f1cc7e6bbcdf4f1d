#include "ui/words/value_words.h"

#include <QCoreApplication>

namespace yishibu {

namespace {

class RosterWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::RosterWords)
};

} // namespace

QString wordOf(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Good: break;
    case RowVerdict::Repaired: return RosterWords::tr("Put right");
    case RowVerdict::Doubtful: return RosterWords::tr("To be looked at");
    case RowVerdict::Refused: return RosterWords::tr("Not taken in");
    }
    return RosterWords::tr("Good", "a row of the register");
}

QString wordOf(RowFault fault)
{
    switch (fault) {
    case RowFault::FullWidth: return RosterWords::tr("Wide digits or letters were made plain ones.");
    case RowFault::Blanks: return RosterWords::tr("Blanks or marks inside were taken out.");
    case RowFault::LowerX: return RosterWords::tr("The last letter of the ID number was made a capital X.");
    case RowFault::LetterForDigit: return RosterWords::tr("The letter O in a number was made a zero.");
    case RowFault::OldNumber: return RosterWords::tr("The old ID number of 15 digits was made one of 18.");
    case RowFault::NameBrackets: return RosterWords::tr("What stood in brackets behind the name was left off.");
    case RowFault::BirthFromId: return RosterWords::tr("The birth date was taken from the ID number.");
    case RowFault::SexFromId: return RosterWords::tr("The sex was taken from the ID number.");
    case RowFault::PhoneSeveral: return RosterWords::tr("Of several telephone numbers the first was kept.");
    case RowFault::PhoneCountry: return RosterWords::tr("The country code 86 in front of the telephone number was taken off.");
    case RowFault::IdCheck: return RosterWords::tr("The ID number has a wrong check digit; compare it with the card.");
    case RowFault::IdDate: return RosterWords::tr("The ID number holds a date that no calendar has; compare it with the card.");
    case RowFault::IdDamaged:
        return RosterWords::tr("The spreadsheet lost the last digits of the ID number, so it was left off; type it anew.");
    case RowFault::IdMissing: return RosterWords::tr("The ID number is missing.");
    case RowFault::IdTaken: return RosterWords::tr("An earlier row has the same ID number, so it was left off here.");
    case RowFault::IdUnreadable:
        return RosterWords::tr("The ID number has neither 15 nor 18 digits, so it was left off.");
    case RowFault::OldNumberInvalid:
        return RosterWords::tr("The old ID number of 15 digits cannot be right, so it was left off.");
    case RowFault::SexDisagrees: return RosterWords::tr("The sex and the ID number do not agree; the sex was kept as typed.");
    case RowFault::SexUnreadable: return RosterWords::tr("The sex cannot be read.");
    case RowFault::BirthDisagrees:
        return RosterWords::tr("The birth date and the ID number do not agree; the ID number was followed.");
    case RowFault::BirthUnreadable: return RosterWords::tr("The birth date is missing or impossible.");
    case RowFault::BirthAhead: return RosterWords::tr("The birth date lies ahead of today; check it and the computer's date.");
    case RowFault::NameIllegible: return RosterWords::tr("A character of the name was lost; type the name anew.");
    case RowFault::PhoneUnreadable: return RosterWords::tr("The telephone number cannot be read and was left off.");
    case RowFault::HouseholdUnknown:
        return RosterWords::tr("No row above says whose household this is; a household of its own was made.");
    case RowFault::HiddenSigns: return RosterWords::tr("Signs that nobody sees were taken out.");
    case RowFault::TermRead: return RosterWords::tr("The term of office was read as these days.");
    case RowFault::TermUnclear:
        return RosterWords::tr("The term of office cannot be understood or contradicts itself; the seat was entered without it.");
    case RowFault::TermMaybeOctober:
        return RosterWords::tr("The month 1 of the term's beginning may be October: a spreadsheet makes 2021.1 of 2021.10. January was taken.");
    case RowFault::BirthMonthOnly: return RosterWords::tr("The birth day is missing; the first of the month was taken.");
    case RowFault::BirthMaybeOctober:
        return RosterWords::tr("The birth day is missing, and the month 1 may be October: a spreadsheet makes 1965.1 of 1965.10. "
                               "January was taken.");
    case RowFault::TextCut: return RosterWords::tr("The text is too long for a register and was cut.");
    case RowFault::SameNameTwice:
        return RosterWords::tr("The household has this name twice, and no birth date tells whether it is one person.");
    case RowFault::NameChanged: return RosterWords::tr("The roster has this ID number under another name.");
    case RowFault::PartyLost: return RosterWords::tr("A Party member by the roster, not by the sheet.");
    case RowFault::BirthChanged: return RosterWords::tr("The roster has another birth date.");
    case RowFault::SexChanged: return RosterWords::tr("The roster has another sex.");
    case RowFault::PartyByList:
        return RosterWords::tr("A list of Party members says otherwise than this row; the row was followed.");
    case RowFault::HouseholdNumberDamaged:
        return RosterWords::tr("The spreadsheet lost the last digits of the household number, so it was not used; type it anew as text.");
    case RowFault::StandingByList:
        return RosterWords::tr("A list of people who died or went away names this person; see whether the standing is right.");
    case RowFault::HeadByList:
        return RosterWords::tr("This sheet calls the person head of the household, and the roster has another head, who was kept.");
    case RowFault::DelegateUnknown:
        return RosterWords::tr("The household representative named here is nobody of this household, or one of two of that name; "
                               "nobody was entered as its representative.");
    case RowFault::SecondHead:
        return RosterWords::tr("An earlier row is the head of the household of this number; look whether it is one household or two.");
    case RowFault::WordUnclear:
        return RosterWords::tr("This word cannot be understood here, so nothing was entered by it; write it plainly, or settle it by hand.");
    case RowFault::StandingBesideName:
        return RosterWords::tr("The brackets behind the name say that the person died or went away; see whether the standing is right.");
    case RowFault::MemberByList:
        return RosterWords::tr("A list of the collective's members names this person, whose row says otherwise; the row was followed.");
    case RowFault::NameSigns:
        return RosterWords::tr("Signs or a number stand beside the name; see whether the name is right and what they mean.");
    case RowFault::FamilyInRow:
        return RosterWords::tr("Others of the family stand in the head's row and were not read; write each of them in a row of their own.");
    case RowFault::HeadNotListed:
        return RosterWords::tr("The head named here has no row, so nobody was taken in as the head; write the head in a row of their own.");
    case RowFault::NumberIsDate:
        return RosterWords::tr("The spreadsheet made a date of this number; it was kept as it stands, so write the number anew.");
    case RowFault::LeavingSaid:
        return RosterWords::tr("The row says that the person died or went away; the standing was left as it is, so settle it by hand.");
    case RowFault::NameTooLong: return RosterWords::tr("No name is as long as this, so the row was not taken in.");
    case RowFault::SamePerson: return RosterWords::tr("An earlier row stands for the same person, so this one was not taken in.");
    case RowFault::HouseholdUnclear:
        return RosterWords::tr("Several households of the roster fit, so the row was not taken in; write the villager group into the sheet.");
    case RowFault::NotInRegister:
        return RosterWords::tr("This is a list of some of the village's people, and the register in the file does not have this name, so the "
                               "row was not taken in; write the person into the register first.");
    case RowFault::PersonUnclear:
        return RosterWords::tr("The roster has this name, but nothing tells whether it is the same person, so the row was not taken in; "
                               "write sex and villager group, or the ID number, into the sheet.");
    case RowFault::HeadingsUnclear:
        return RosterWords::tr("The headings above this row do not tell whose names these are, so it was not taken in.");
    case RowFault::NotAName: return RosterWords::tr("What stands here is no name, so the row was not taken in.");
    case RowFault::SeveralNames:
        return RosterWords::tr("Several people stand in one cell, so the row was not taken in; write each of them, and the head too, in a row "
                               "of their own.");
    case RowFault::NameMissing: break;
    }
    return RosterWords::tr("Without a name the row was not taken in.");
}

QString wordOf(OpenReason reason)
{
    switch (reason) {
    case OpenReason::NoName: return RosterWords::tr("The line has no name.");
    case OpenReason::NobodyFits: break;
    case OpenReason::NameAlone: return RosterWords::tr("Only the name is the same; say whether it is this person.");
    case OpenReason::SeveralFit: return RosterWords::tr("Several people in the register fit; choose one.");
    case OpenReason::NamedTwice: return RosterWords::tr("An earlier line gives this person the seat already.");
    case OpenReason::PostUnknown: return RosterWords::tr("The post belongs to no body of the village.");
    case OpenReason::HouseholdsUnclear:
        return RosterWords::tr("The seat was entered, but the line does not tell how many households this person stands for; enter the number by hand.");
    case OpenReason::PartyUnclear:
        return RosterWords::tr("The line does not say plainly that this person is a Party member; say whether they are.");
    case OpenReason::MemberUnclear:
        return RosterWords::tr("The line does not say plainly that this person is a member of the collective; say whether they are.");
    case OpenReason::SeatEnded:
        return RosterWords::tr("The remark says that this person does not hold the seat any more, so nobody was entered by this line; "
                               "see to the seat by hand.");
    case OpenReason::SeatDisagrees:
        return RosterWords::tr("What this row of the register says of the seat is not what the list or the roster says, so the seat was left as it is; "
                               "change it by hand if the row is right.");
    }
    return RosterWords::tr("Nobody of that name and number is in the register.");
}

QString wordOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Blank: return RosterWords::tr("Blank row");
    case RowKind::Person: return RosterWords::tr("Person");
    case RowKind::Total: return RosterWords::tr("Total", "a row that adds up others");
    case RowKind::GroupTitle: return RosterWords::tr("Title of a villagers' group");
    case RowKind::RepeatedHeading: return RosterWords::tr("Headings repeated");
    case RowKind::UnusedLine: return RosterWords::tr("Numbered but empty");
    case RowKind::OtherList:
        return RosterWords::tr("A list below the register: its people are not taken in as new villagers");
    case RowKind::Note: break;
    }
    return RosterWords::tr("Note", "a row of the register");
}

QString doubtWords(const QString &doubt)
{
    QStringList words;
    const auto parts = QStringView(doubt).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        if (const auto fault = rowFault(part))
            words.append(wordOf(*fault));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace yishibu
