#include "ui/words/floor_words.h"

namespace yishibu {

QString ReasonWords::of(SheetFault code, const Reason &reason)
{
    switch (code) {
    case SheetFault::NotFound: return tr("There is no file %1. Check the name and the folder.").arg(name(reason));
    case SheetFault::NotASpreadsheet:
        return tr("%1 is not a spreadsheet. Choose an .xlsx, .xls, .ods or .csv file.").arg(name(reason));
    case SheetFault::TooLarge:
        return tr("%1 is larger than %2 MiB, or would be once unpacked; that is too large for a register. Take pictures and other "
                  "sheets out of it.")
            .arg(name(reason), QString::number(figure(reason)));
    case SheetFault::Unreadable:
        return tr("%1 cannot be read; it may be damaged. Open it in the spreadsheet program and save it anew as .xlsx.")
            .arg(name(reason));
    case SheetFault::NoNameColumn:
        return tr("%1 has no column of names. Its headings need 姓名, in one of the first rows.").arg(name(reason));
    case SheetFault::OnlyNames:
        return tr("%1 has names, but nothing that tells who the people are. Beside 姓名 it needs one of 公民身份号码, 出生日期, 户编号, "
                  "与户主关系, 性别 or 村民小组.")
            .arg(name(reason));
    case SheetFault::OnlyLists:
        return tr("%1 holds only lists of seats or Party members, and the register has nobody yet. Take in the register first.").arg(name(reason));
    case SheetFault::NoRows: return tr("%1 has headings, but nobody stands below them.").arg(name(reason));
    case SheetFault::TooManyRows:
        return tr("A sheet of %1 has more than %2 rows or %3 columns. Delete what is empty and save it anew.")
            .arg(name(reason), QString::number(figure(reason, 0)), QString::number(figure(reason, 1)));
    case SheetFault::OtherFormat:
        return tr("%1 is in a format that is not read here, or has a password. Save it as .xlsx without a password.")
            .arg(name(reason));
    case SheetFault::ReaderMissing:
        return tr("%1 was not opened: the part of this program that reads spreadsheets is missing. Install the program anew.")
            .arg(name(reason));
    case SheetFault::ReaderStopped:
        return tr("%1 was not read: it is damaged or not as it should be. Nothing was taken from it. Open it in the spreadsheet "
                  "program and save it anew as .xlsx.")
            .arg(name(reason));
    case SheetFault::TookTooLong:
        return tr("%1 was not read: it took longer than %2 seconds, so it is no register. Nothing was taken from it.")
            .arg(name(reason), QString::number(figure(reason)));
    case SheetFault::ReadingCancelled: return tr("%1 was not read: it was cancelled.").arg(name(reason));
    case SheetFault::NotWritten:
        return tr("%1 could not be saved. Check that the folder can be written to, that there is room, and that no other program "
                  "has the file open.")
            .arg(name(reason));
    case SheetFault::AnotherVillage:
        return tr("Almost nobody of this register is in the roster; it looks like another village's. Make a new book for another "
                  "village.");
    }
    return {};
}

QString ReasonWords::of(VillageRefusal code, const Reason &)
{
    switch (code) {
    case VillageRefusal::NoName: return tr("The village's name is missing.");
    case VillageRefusal::NameNotVillage: return tr("The village's name has to end in 村 or 社区, as it stands on paper.");
    case VillageRefusal::BadDivisionCode: return tr("The division code has to have 12 digits.");
    case VillageRefusal::NoTownship: return tr("The township's name is missing.");
    }
    return {};
}

QString ReasonWords::of(TopicRefusal code, const Reason &)
{
    switch (code) {
    case TopicRefusal::NoTitle: return tr("The topic needs a title.");
    case TopicRefusal::NoProposal: return tr("Say in one sentence what is proposed.");
    case TopicRefusal::NoMatter: return tr("Choose which kind of matter it is.");
    case TopicRefusal::NoAmount: return tr("Money is spent, so enter how much.");
    case TopicRefusal::DelegationNoDay:
        return tr("Enter the day of the villagers' assembly and the days on which the delegation holds.");
    case TopicRefusal::DelegationBackwards: return tr("The delegation ends before it begins. Correct the days.");
    case TopicRefusal::DelegationWithoutReason: return tr("Say why the delegation is withdrawn; the reason stays in the book.");
    }
    return {};
}

} // namespace yishibu
