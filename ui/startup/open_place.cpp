#include "ui/startup/open_place.h"

#include "db/book.h"
#include "ui/startup/workplace.h"

namespace yishibu {

namespace {

Outcome<std::unique_ptr<Workplace>> placeOver(Outcome<std::unique_ptr<Book>> book, const Clock &clock)
{
    if (!book)
        return std::unexpected(book.error());
    return Workplace::over(std::move(*book), clock);
}

} // namespace

Outcome<std::unique_ptr<Workplace>> openPlace(const QString &path, const Clock &clock)
{
    return placeOver(Book::open(path, clock.now()), clock);
}

Outcome<std::unique_ptr<Workplace>> newPlace(const QString &path, BookKind kind, const Clock &clock)
{
    return placeOver(Book::create(path, kind, clock.now()), clock);
}

} // namespace yishibu
