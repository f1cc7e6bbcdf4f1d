#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/village/village.h"

#include <QString>
#include <memory>

namespace yishibu {

class Book;

/// Where the books of this computer lie, and which one was used last.
namespace open_book {

/// "village.yishibu" or "practice.yishibu" in the program's own data folder.
QString usualPath(BookKind kind);
/// The book used last on this computer; empty before the first start, or when it is gone.
QString lastPath();
void remember(const QString &path);

/// Opens the book at this path, or makes it if there is none; of folders only the program's own one is made.
Outcome<std::unique_ptr<Book>> openOrCreate(const QString &path, BookKind kind, const QDateTime &now);

} // namespace open_book

} // namespace yishibu
