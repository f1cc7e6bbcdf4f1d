#pragma once

#include "app/minutes/minutes.h"

namespace yishibu::sentences {

// How an item was talked about in groups, and how content people were. Empty where there is nothing to say.

/// Each round in a sentence: "第一轮：抽签分组，抽签号482913，讨论15分钟；第一组8人，引导员何慧敏，记录员周小燕；第二组7人（后到1人）。" A single round has
/// no number.
QStringList rounds(const ItemLines &item);

/// "计时的发言共12分30秒：主持人、党组织书记和村委会成员5分，其他干部0秒，村民7分30秒；其中妇女4分，60周岁以上的3分10秒。"
QString talkTime(const ItemLines &item);

/// "三组道路草图.png（校验值1F3A 09C2 …）、报价单.pdf（…）。": the first half of each digest, as it stands in the foot of the pages.
QString attachments(const ItemLines &item);

/// "第三组写的“路先修三组”，合并为共识点“先修三组到五组”。", one for each.
QStringList merged(const ItemLines &item);

/// "还没有人核实、也没有答复的：奖补资金到账没有。"
QString openChecks(const ItemLines &item);

/// "会议满意度（逐人点选）：在场31人，作答24人，应答率77%；很满意10人，满意9人，一般3人，不满意2人，很不满意0人。" With fewer than half
/// answering it says so.
QString rating(const Minutes &minutes);

} // namespace yishibu::sentences
