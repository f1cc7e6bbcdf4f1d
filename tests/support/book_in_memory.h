#pragma once

#include "db/book.h"
#include "db/stores/roster_store.h"
#include "db/stores/village_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/twelve_villagers.h"

#include <memory>

namespace yishibu::test {

/// A book that is gone when it is closed; a test that cannot have one ends here.
inline std::unique_ptr<Book> bookInMemory(BookKind kind = BookKind::Village, const QDateTime &now = meetingEvening())
{
    auto book = Book::inMemory(kind, now);
    if (!book)
        qFatal("no book in memory");
    return std::move(*book);
}

/// Sets the village up and takes its people and their seats in.
inline void fill(Book &book, const VillageInText &village, const QDateTime &now = meetingEvening())
{
    const RosterImport from{.fileName = QStringLiteral("花名册.xlsx"),
                            .fileSha256 = QByteArray(32, 'x'),
                            .read = 12,
                            .accepted = 12};
    const bool kept = book.village().setUp(village.village, QStringLiteral("ssh-ed25519 AAAA"), "secret", now)
                      && book.roster().import(from, village.households, village.villagers, village.numbers,
                                              village.seats, {}, now);
    if (!kept)
        qFatal("the village was not kept");
}

} // namespace yishibu::test
