#include "ui/village/book_desk.h"

#include "db/book.h"
#include "db/journal/replay.h"

namespace yishibu {

Outcome<BookSoundness> BookDesk::check() const
{
    const auto check = m_book.check();
    if (!check)
        return std::unexpected(check.error());
    return BookSoundness{.lines = check->lines,
                         .rows = check->rows,
                         .chainHead = check->chainHead,
                         .faults = check->fileFaults + check->foreignKeyFaults + check->chainFaults
                                   + check->replayFaults + check->commitmentFaults + check->schemaFaults};
}

} // namespace yishibu
