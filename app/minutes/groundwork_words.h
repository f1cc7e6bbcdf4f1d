#pragma once

#include "app/topic/groundwork.h"

namespace yishibu {

/// What was done before a topic was decided, in the sentences of paper: the content pre-check, the households asked (as a count
/// with reasons, never with names; or who found that it touches none more than others), and each adviser's opinion. Empty where nothing was done. `day` is that of the meeting.
QStringList groundworkWords(const Topic &topic, const Groundwork &groundwork, QDate day);

} // namespace yishibu
