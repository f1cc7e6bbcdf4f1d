#include "ui/words/floor_words.h"

namespace yishibu {

QString ReasonWords::of(BookTrouble code, const Reason &reason)
{
    switch (code) {
    case BookTrouble::NotFound: return tr("There is no book at %1. Check the name and the folder.").arg(name(reason));
    case BookTrouble::AlreadyThere:
        return tr("A file called %1 is there already and was not touched. Choose another name.").arg(name(reason));
    case BookTrouble::NoFolder:
        return tr("There is no folder %1. Make it first, or choose another place for the book.").arg(name(reason));
    case BookTrouble::NotABook:
        return tr("%1 is not a book of this program and was not touched. Choose another file.").arg(name(reason));
    case BookTrouble::NewerBook:
        return tr("%1 was made by a newer version of this program and was not touched. Install the newer version first.")
            .arg(name(reason));
    case BookTrouble::Damaged:
        return tr("%1 is damaged and was not opened. Restore the newest backup that lies beside it.").arg(name(reason));
    case BookTrouble::HeldElsewhere:
        return tr("%1 is open in another window or command. Close it there and try again.").arg(name(reason));
    case BookTrouble::NoRoom:
        return tr("The disk has no room for the new book %1, so none was made. Make room and try again.").arg(name(reason));
    case BookTrouble::NotMade:
        return tr("The new book %1 could not be written, so none was made (%2). Make room on the disk, or choose another one.")
            .arg(name(reason), name(reason, 1));
    case BookTrouble::ReadOnly:
        return tr("%1 cannot be written to. Choose another folder or ask for permission.").arg(name(reason));
    case BookTrouble::DiskFull:
        return tr("The disk with %1 is full, so the last entry was not kept. Make room and enter it again.").arg(name(reason));
    case BookTrouble::RemovableMedium:
        return tr("%1 lies on a stick or a network drive, where a book is not safe. Move it to the computer's own disk.")
            .arg(name(reason));
    case BookTrouble::SettingRefused:
        return tr("The book could not be opened safely (%1), so nothing was changed. Restart the computer and try again.")
            .arg(name(reason));
    case BookTrouble::StepFailed:
        return tr("The book could not be brought up to this version and was left as it was (%1).").arg(name(reason));
    case BookTrouble::BackupFailed:
        return tr("The backup %1 could not be made (%2). Make room on the disk and back up again.")
            .arg(name(reason), name(reason, 1));
    case BookTrouble::WriteFailed:
        return tr("The last entry was not kept (%1). Enter it again; if this goes on, restart the program.").arg(name(reason));
    case BookTrouble::ReadFailed:
        return tr("The book could not be read (%1). Restart the program; if this goes on, restore a backup.").arg(name(reason));
    case BookTrouble::Sealed: return tr("The meeting is closed, so its record no longer changes.");
    case BookTrouble::Cancelled: return tr("It was cancelled; nothing was kept.");
    case BookTrouble::NoVillage: return tr("The village is not set up yet. Enter its name and code first.");
    }
    return {};
}

QString ReasonWords::of(PrintTrouble code, const Reason &reason)
{
    switch (code) {
    case PrintTrouble::EmptyPaper: return tr("There is nothing to print.");
    case PrintTrouble::CannotWrite:
        return tr("%1 could not be written (%2). Choose another place.").arg(name(reason), name(reason, 1));
    case PrintTrouble::NotAPdf:
        return tr("%1 is there already and is no PDF, so it was not touched. Choose another name.").arg(name(reason));
    case PrintTrouble::IsFolder: return tr("%1 is a folder. Name a file in it.").arg(name(reason));
    case PrintTrouble::OfABook:
        return tr("%1 belongs to a book and was not touched. Choose another name.").arg(name(reason));
    case PrintTrouble::NotToBeKept:
        return tr("%1 could not be made into a PDF that can be read again. Print it on paper and keep that.").arg(name(reason));
    case PrintTrouble::PrinterRefused:
        return tr("The printer %1 does not take the pages. Check that it is switched on and has paper.").arg(name(reason));
    case PrintTrouble::Cancelled: return tr("Printing was cancelled.");
    }
    return {};
}

} // namespace yishibu
