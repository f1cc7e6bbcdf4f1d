#pragma once

namespace yishibu {

/// What can go wrong with the book's file. The words are in ui/words; here only what happened.
enum class BookTrouble {
    NotFound,       ///< names: file
    AlreadyThere,   ///< names: file; a new book never overwrites anything
    NoFolder,       ///< names: folder; a new book makes no folders on its way
    NotABook,       ///< names: file; garbage, empty, or another program's
    NewerBook,      ///< names: file; figures: its schema step, ours
    Damaged,        ///< names: file, what SQLite said; a backup can be restored
    HeldElsewhere,  ///< names: file; another window or command has the book open
    NoRoom,         ///< names: file; the disk is too full for a new book, and none was made
    NotMade,        ///< names: file, what the system said; a new book could not be written, and none was made
    ReadOnly,       ///< names: file or folder
    DiskFull,       ///< names: file
    RemovableMedium,///< names: file; sticks and network drives lie about what they have written
    SettingRefused, ///< names: the setting SQLite did not take
    StepFailed,     ///< names: what SQLite said; figures: the schema step; nothing was changed
    BackupFailed,   ///< names: file, why
    WriteFailed,    ///< names: what SQLite said; the fact was not kept
    ReadFailed,     ///< names: what SQLite said
    Sealed,         ///< the meeting is closed; only an amendment can say more
    Cancelled,      ///< the person stopped it; nothing was kept
    NoVillage,      ///< the book's village is not set up yet
};

} // namespace yishibu
