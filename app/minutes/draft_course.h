#pragma once

#include "app/minutes/draft.h"
#include "app/voting/weighing.h"

namespace yishibu {

/// "因防汛抢险，依照村民委员会组织法第二十五条提前1日通知"; empty where the notice was in time, or nothing allows less.
QString urgentNoticeWords(const MinutesSource &source);

/// "第一片（三组晒谷场）：到会20人，同意15人，不同意3人，弃权2人", one for each part the vote was counted in.
QStringList partWords(const MinutesSource &source, const Vote &vote);

} // namespace yishibu
