#pragma once

#include "app/discussion/grouping.h"
#include "app/minutes/draft.h"

namespace yishibu {

/// What the sheet of one group has to say before anybody writes on it.
struct GroupSheet
{
    QString title;       ///< meeting title
    QString item;        ///< "议题一：三组至五组村道硬化"
    QString group;       ///< "第二轮第一组"; empty for a blank one
    QString method;      ///< "抽签分组，抽签号482913"; empty for a blank one
    QString minutes;     ///< "15分钟"; empty where nobody said
    QString facilitator;
    QString noteTaker;
    QStringList people;  ///< by name, in the order of their places
    bool practice = false;

    bool operator==(const GroupSheet &) const = default;
};

/// "按村民小组分组", "抽签分组，抽签号482913", "手工编组", "不分组".
QString groupingWords(const GroupingRound &round);

/// One sheet for each group of the round that an item stands at; one blank sheet where there are no groups.
QList<GroupSheet> groupSheetsOf(const MinutesSource &source, const AgendaItem &item, const SessionId &session);

} // namespace yishibu
