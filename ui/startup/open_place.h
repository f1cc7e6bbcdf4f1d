#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/village/village.h"

#include <memory>

namespace yishibu {

struct Workplace;

/// Opens the book at this path with all its desks. Never makes one.
Outcome<std::unique_ptr<Workplace>> openPlace(const QString &path, const Clock &clock);

/// Makes a new book with all its desks; never overwrites anything.
Outcome<std::unique_ptr<Workplace>> newPlace(const QString &path, BookKind kind, const Clock &clock);

} // namespace yishibu
