#pragma once

#include "app/outcome.h"

namespace yishibu {

struct Workplace;

/// 演练村: a made-up village, so that a facilitator can try everything before the real evening.
namespace practice {

/// Fills a fresh practice book: the village of the shipped script, the shipped register, its topic and delegation.
/// Does nothing to a book that has them.
Done settle(Workplace &place);

/// The shipped register as a file on disk, for the reader that needs one; empty if it could not be written.
QString rosterFile();

} // namespace practice

} // namespace yishibu
