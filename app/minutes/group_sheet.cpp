#include "app/minutes/group_sheet.h"

#include "app/minutes/draft_order.h"

using namespace Qt::StringLiterals;

namespace yishibu {

QString groupingWords(const GroupingRound &round)
{
    constexpr int digitsOfLot = 6;
    switch (round.method) {
    case GroupingMethod::ByVillagerGroup: return u"按村民小组分组"_s;
    case GroupingMethod::ByLot: return u"抽签分组，抽签号%1"_s.arg(round.seed, digitsOfLot, 10, QChar(u'0'));
    case GroupingMethod::ByHand: return u"手工编组"_s;
    case GroupingMethod::Together: break;
    }
    return round.reason.isEmpty() ? u"不分组，集中讨论"_s : u"不分组，集中讨论（%1）"_s.arg(round.reason);
}

QList<GroupSheet> groupSheetsOf(const MinutesSource &source, const AgendaItem &item, const SessionId &session)
{
    const QString number = chineseNumeral(item.ordinal);
    const GroupSheet blank{.title = titleOf(source.meeting, source.village.name),
                           .item = u"议题%1：%2"_s.arg(number, item.title),
                           .practice = source.practice};
    const DiscussionRecord &record = source.discussion;
    const GroupingRound *round = record.roundOf(item.id, session);
    if (!round)
        return {blank};
    QList<GroupSheet> sheets;
    const QList<DiscussionGroup> groups = record.groupsOf(round->id);
    for (const DiscussionGroup &group : groups) {
        GroupSheet sheet = blank;
        sheet.group = record.nameOf(group.id);
        sheet.method = groupingWords(*round);
        sheet.minutes = round->minutes > 0 ? u"%1分钟"_s.arg(round->minutes) : QString();
        sheet.facilitator = nameIn(source, group.facilitator);
        sheet.noteTaker = nameIn(source, group.noteTaker);
        for (const VillagerId &who : record.peopleOf(group.id))
            sheet.people.append(nameIn(source, who));
        sheets.append(sheet);
    }
    return sheets.isEmpty() ? QList<GroupSheet>{blank} : sheets;
}

} // namespace yishibu
