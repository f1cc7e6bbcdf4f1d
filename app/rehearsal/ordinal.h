#pragma once

#include "app/meeting/meeting.h"

namespace yishibu {

/// 第几次 for a meeting that is played in a book: its own ordinal where the book has no such meeting in its term, else
/// the next after the largest there, cancelled ones included, because their notices went out. A meeting that is not
/// counted (0) stays so.
int ordinalAfter(const QList<Meeting> &held, const Meeting &played);

} // namespace yishibu
