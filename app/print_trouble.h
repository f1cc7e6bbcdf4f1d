#pragma once

namespace yishibu {

/// What can go wrong with putting something on paper. The words are in ui/words; here only what happened.
enum class PrintTrouble {
    EmptyPaper,     ///< nothing to print
    CannotWrite,    ///< names: path, what the system said
    NotAPdf,        ///< names: path; something else stands there, and only an earlier PDF is ever replaced
    IsFolder,       ///< names: path
    OfABook,        ///< names: path; a book, or what lies beside one: its log, its lock, its backups
    NotToBeKept,    ///< names: the paper; it could not be made into a PDF whose text is what stands on it
    PrinterRefused, ///< names: printer
    Cancelled,
};

} // namespace yishibu
