#pragma once

#include "app/outcome.h"

#include <QStringList>

namespace yishibu {

class Book;

/// What a look through the whole book came to.
struct BookSoundness
{
    qint64 lines = 0;   ///< journal lines read
    qint64 rows = 0;    ///< facts compared with the journal
    QString chainHead;  ///< the last chain value, to compare with a printed one
    QStringList faults; ///< where something does not fit; technical places, not sentences

    bool isSound() const { return faults.isEmpty(); }
};

/// Looks after the book as a file.
class BookDesk
{
public:
    explicit BookDesk(Book &book) : m_book(book) {}

    /// Verifies the file, the chain of its journal, and that replaying the journal gives what the book says.
    Outcome<BookSoundness> check() const;

private:
    Book &m_book;
};

} // namespace yishibu
