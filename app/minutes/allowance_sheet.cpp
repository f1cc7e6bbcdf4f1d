#include "app/minutes/allowance_sheet.h"

using namespace Qt::StringLiterals;

namespace yishibu {

AllowanceSheet allowanceSheetOf(const MinutesSource &source, const Attendance &attendance, std::optional<qint64> amountFen)
{
    const Meeting &meeting = source.meeting;
    AllowanceSheet sheet{.title = titleOf(meeting, source.village.name),
                         .time = meeting.scheduledAt.isValid() ? paperDate(meeting.scheduledAt.date()) : QString(),
                         .place = meeting.place,
                         .lines = {},
                         .amountFen = amountFen,
                         .practice = source.practice};
    for (const VillagerId &who : attendance.attendedMembers()) {
        const Villager villager = source.villagers.value(who);
        sheet.lines.append({villager.name, villager.group, u"1次"_s});
    }
    return sheet;
}

} // namespace yishibu
