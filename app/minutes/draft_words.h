#pragma once

#include "app/agenda/agenda_item.h"
#include "app/meeting/meeting.h"
#include "app/topic/topic.h"
#include "app/voting/vote.h"

#include <QString>

namespace yishibu {

/// "19:46"; empty where only the day of the fact is known.
QString timeWords(const Circumstance &circumstance);

/// When the meeting began and ended, as minutes say it. Sign-in begins before the hour on the notice; a meeting
/// opened later than that begins when it opens, and one typed in on another day began as announced.
QString beginWords(const Meeting &meeting);
QString endWords(const Meeting &meeting);

/// "表决", or "听取意见，不表决".
QString purposeWords(ItemPurpose purpose);

/// "通过"; empty while the item is open.
QString endingWords(ItemEnding ending);

/// "举手表决".
QString methodWords(VoteMethod method);

/// "财政奖补资金42万元"; empty where no money is asked for.
QString fundsWords(Funds funds, qint64 amountFen);

} // namespace yishibu
