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

/// 发言规则: one page in large type, to be read aloud and hung up. seconds: of one turn.
class SpeakingRulesPaper : public Paper
{
public:
    SpeakingRulesPaper(int seconds, bool practice);
};

} // namespace yishibu
