#pragma once

#include "app/agenda/agenda_item.h"
#include "app/outcome.h"
#include "app/rules/rule_card.h"
#include "app/voting/vote.h"

#include <QList>

namespace yishibu {

/// What is missing for an item to end without a vote.
enum class EndingRefusal {
    NobodyWithdrew, ///< 撤回: it is not said who withdrew it
    NobodyProposed, ///< 暂缓: it is not said on whose proposal it is put off
    NoLaterMeeting, ///< 暂缓: it is not said to which later meeting or day
};

/// Whether an item may end so now, or, with Open, be taken up again: not while a vote on it is open
/// (CourseRefusal::VoteOpen, figures: its ordinal), and what has passed stays passed (VotingRefusal::AlreadyDecided).
Done mayEnd(const AgendaItem &item, ItemEnding ending, const QList<Vote> &votes);

/// The article by which more than half of 村民代表 may hand the item back to 村民会议 (海南 art. 15): it rests on a delegation, is to be
/// decided and has not ended. Empty where it cannot go back.
QString handBackOf(const AgendaItem &item, const RuleCard &card);
/// Where an item handed back is put off to, as the minutes say it.
QString handedBackTo();

/// Whether it is said at whose word it ends, and to when it is put off.
Done isTold(ItemEnding ending, const EndedOtherwise &how);

/// How an item stands by its votes alone: what it goes back to when it is taken up again.
ItemEnding votedEnding(const AgendaItem &item, const QList<Vote> &votes);

} // namespace yishibu
