#pragma once

#include "app/agenda/agenda_item.h"
#include "app/meeting/late_entry.h"
#include "app/meeting/meeting.h"
#include "app/topic/topic.h"
#include "app/voting/vote.h"

#include <QString>

namespace yishibu {

/// "19:46"; empty where only the day of the fact is known.
QString timeWords(const Circumstance &circumstance);

/// When the meeting began and ended, as minutes say it. Sign-in begins before the hour on the notice; a meeting
/// opened later than that begins when it opens. What was held on paper began as announced, and its end is not known.
QString beginWords(const Meeting &meeting, bool onPaper);
QString endWords(const Meeting &meeting, bool onPaper);
/// The hour on the notice, where the meeting began at another one; with the day where it was opened on another.
QString announcedWords(const Meeting &meeting, bool onPaper);
/// The day it was held.
QDate dayHeld(const Meeting &meeting, bool onPaper);

/// "根据纸质记录补录：本次会议于2026年11月20日召开，2026年11月22日补录，原因：会场停电。"; empty where it was not held on paper.
QString lateEntryWords(const std::optional<LateEntry> &entry);

/// "表决", or "听取意见，不表决".
QString purposeWords(ItemPurpose purpose);

/// "通过"; empty while the item is open.
QString endingWords(ItemEnding ending);

/// "举手表决".
QString methodWords(VoteMethod method);

/// "财政奖补资金42万元"; empty where no money is asked for.
QString fundsWords(Funds funds, qint64 amountFen);

} // namespace yishibu
