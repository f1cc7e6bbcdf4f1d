#pragma once

#include "app/clock_doubt.h"
#include "app/outcome.h"

#include <QList>
#include <QString>

namespace yishibu {

class Book;

/// One place of a book where something does not fit.
struct BookFault
{
    enum class Part {
        File,      ///< the file itself; place: what SQLite says
        Reference, ///< a record names one that is not there; table, and place: which
        Line,      ///< a line of the journal; place: its number
        Record,    ///< a record is not what the journal says; table, and place: its id
        Numbers,   ///< ID number or telephone of a villager; place: the villager's id
        Structure, ///< a table, index or trigger; place: its name
    };
    Part part = Part::File;
    QString table; ///< its name in the file
    QString place; ///< technical; never a name or number of a person

    bool operator==(const BookFault &) const = default;
};

/// What a look through the whole book came to.
struct BookSoundness
{
    qint64 lines = 0;   ///< journal lines read
    qint64 rows = 0;    ///< facts compared with the journal
    QString chainHead;  ///< the last chain value, to compare with a printed one
    QList<BookFault> faults;

    bool isSound() const { return faults.isEmpty(); }
};

/// Looks after the book as a file.
class BookDesk
{
public:
    explicit BookDesk(Book &book) : m_book(book) {}

    /// Verifies the file, the chain of its journal, and that replaying the journal gives what the book says.
    Outcome<BookSoundness> check() const;
    /// When the last fact was written down, by the clock of that day; invalid in a book without one.
    Outcome<QDateTime> lastRecorded() const;

private:
    Book &m_book;
};

} // namespace yishibu
