#pragma once

#include "app/minutes/minutes.h"

namespace yishibu {

/// The sentences of a meeting's paper: minutes, their plain text and posted resolutions say the same figures in
/// the same words. Chinese whatever language the program speaks.
namespace sentences {

/// "81.6%" of part in all, rounded half up on whole numbers; empty where all is 0.
QString share(int part, int all);

/// "应到38人，实到31人，占81.6%，达到法定到会人数26人，会议有效。" Below the quorum it says so, and that no vote could be taken.
QString attendance(const Minutes &minutes);

/// "到会31人，同意22人（占到会人数71.0%），不同意6人（…），弃权2人（…），未表态1人。"
QString counted(const VoteLines &vote);

/// "通过", "未通过", or "已撤回" for a count that was taken back.
QString outcomeOf(const VoteLines &vote);

/// "依照村民委员会组织法第三十条，须有16人以上同意，实有22人同意，通过。"
QString decided(const VoteLines &vote);

/// "2026年11月22日19:30—21:12": what is not known is left out.
QString timeOf(const Minutes &minutes);

/// "19:28—20:58", "19:28", with "补录" where it was typed in from the signed sheet.
QString presenceOf(const AttendanceLine &line);

/// "议题一"; a single item is "议题".
QString itemName(int index, int count);

/// Names joined with 、; "无" for none.
QString namesOrNone(const QStringList &names);

} // namespace sentences

} // namespace yishibu
