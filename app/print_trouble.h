#pragma once

namespace yishibu {

/// What can go wrong with putting something on paper. The words are in ui/words; here only what happened.
enum class PrintTrouble {
    EmptyPaper,     ///< nothing to print
    CannotWrite,    ///< names: path, what the system said
    PrinterRefused, ///< names: printer
    Cancelled,
};

} // namespace yishibu
