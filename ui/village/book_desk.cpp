#include "ui/village/book_desk.h"

#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/course_store.h"

namespace yishibu {

namespace {

void add(QList<BookFault> &faults, BookFault::Part part, const QStringList &places)
{
    for (const QString &place : places)
        faults.append({part, {}, place});
}

/// Of places that begin with a table's name.
void addOfTables(QList<BookFault> &faults, BookFault::Part part, const QStringList &places)
{
    for (const QString &place : places)
        faults.append({part, place.section(u' ', 0, 0), place.section(u' ', 1)});
}

} // namespace

Outcome<BookSoundness> BookDesk::check() const
{
    const auto check = m_book.check();
    if (!check)
        return std::unexpected(check.error());
    BookSoundness found{.lines = check->lines, .rows = check->rows, .chainHead = check->chainHead, .faults = {}};
    add(found.faults, BookFault::Part::File, check->fileFaults);
    addOfTables(found.faults, BookFault::Part::Reference, check->foreignKeyFaults);
    add(found.faults, BookFault::Part::Line, check->chainFaults);
    addOfTables(found.faults, BookFault::Part::Record, check->replayFaults);
    add(found.faults, BookFault::Part::Numbers, check->commitmentFaults);
    add(found.faults, BookFault::Part::Structure, check->schemaFaults);
    return found;
}

Outcome<QDateTime> BookDesk::lastRecorded() const
{
    return m_book.course().lastRecorded();
}

} // namespace yishibu
