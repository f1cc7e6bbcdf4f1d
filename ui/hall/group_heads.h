#pragma once

#include <QList>
#include <QString>

namespace yishibu {

class Hall;

/// How many of one 村民小组 should attend, and how many of them are here.
struct GroupHeads
{
    QString group; ///< "三组"; empty for those whom the register puts in none
    int all = 0;
    int here = 0;

    bool operator==(const GroupHeads &) const = default;
};

/// The members of the meeting in the hall by group, 一组 before 十组, those in none last.
QList<GroupHeads> headsByGroup(const Hall &hall);

} // namespace yishibu
