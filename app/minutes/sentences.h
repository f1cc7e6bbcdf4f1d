#pragma once

#include "app/minutes/minutes.h"

namespace yishibu {

/// The sentences of a meeting's paper: minutes, their plain text and posted resolutions say the same figures in
/// the same words. Chinese whatever language the program speaks.
namespace sentences {

/// The text as a sentence: with 。 at its end unless it ends already, and never with two. "先修三组；" becomes "先修三组。".
QString ended(const QString &text);

/// "81.6%" of part in all, rounded half up on whole numbers; empty where all is 0.
QString share(int part, int all);

/// "应到38人，实到31人，占81.6%，达到法定到会人数26人，会议有效。" Below the quorum it says so, and that no vote could be taken.
QString attendance(const Minutes &minutes);

/// "表决时到会31人，同意22人（71.0%），不同意6人（…），弃权2人（…），未表态1人（…）。" Shares are of those present;
/// where some who signed in had left by then, both figures stand. On paper the box comes before the answers, and of a choice
/// each option stands with its votes.
QString counted(const VoteLines &vote);

/// What the figures of a meeting count, and of a vote: "户" where it is households, else "人".
QString unitOf(const Minutes &minutes);
QString unitOf(const VoteLines &vote);

/// "通过", "未通过", or "已撤回" for a count that was taken back; "不作表决" where too few were in all parts together.
QString outcomeOf(const VoteLines &vote);
/// Whether hands of parts were kept that came to no decision: too few in all parts together, or taken back before the sum.
bool isUndecided(const VoteLines &vote);

/// "依照《中华人民共和国村民委员会组织法》第三十条，须有16人以上同意，实有22人同意，通过。" Where the outcome hangs on whether those
/// who left are counted, both figures stand and the stricter counts.
QString decided(const VoteLines &vote);

/// The law of the meeting and what it asks: "《中华人民共和国村民委员会组织法》（2025年修正）；法定到会人数26人（同法第三十条）".
QString lawOf(const Minutes &minutes);

/// Where the township keeps the record, by the kind of township: "镇存档", "乡存档", "街道存档"; "乡镇存档" where its
/// name does not say.
QString archiveOf(const QString &township);

/// "2026年11月22日19:30—21:12": what is not known is left out.
QString timeOf(const Minutes &minutes);

/// "19:28—20:58", "19:28", with "补录" where it was typed in from the signed sheet.
QString presenceOf(const AttendanceLine &line);

/// How an item ended: "通过"; without a vote "撤回（20:14，由何慧敏撤回）", "暂缓（20:14，由何慧敏提议，改到下次村民代表会议）".
QString ending(const ItemLines &item);

/// "议题一"; a single item is "议题".
QString itemName(int index, int count);

/// Names joined with 、; "无" for none.
QString namesOrNone(const QStringList &names);

} // namespace sentences

} // namespace yishibu
