#pragma once

#include "app/minutes/group_sheet.h"
#include "ui/paper/paper.h"

namespace yishibu {

/// 分组讨论记录表: one page for each group, A4 lying, to be written on: who sits in it, three columns of ruled lines, who
/// wrote. On the table it is laid as A3 (enlargedToA3()).
class GroupSheetPaper : public Paper
{
public:
    explicit GroupSheetPaper(const QList<GroupSheet> &sheets);
};

/// 发言规则: the village's rules on one page in large type, to be read aloud and hung up, and how long a turn is in seconds.
class SpeakingRulesPaper : public Paper
{
public:
    SpeakingRulesPaper(const QStringList &rules, int seconds, bool practice);
};

} // namespace yishibu
