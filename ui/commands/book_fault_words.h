#pragma once

#include "ui/village/book_desk.h"

namespace yishibu {

/// One line for a person: which record in plain words, its technical place last.
QString wordsOf(const BookFault &fault);

} // namespace yishibu
