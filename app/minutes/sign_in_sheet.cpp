#include "app/minutes/sign_in_sheet.h"

#include "app/attendance/eligibility.h"

using namespace Qt::StringLiterals;

namespace yishibu {

SignInSheet signInSheetOf(const MinutesSource &source)
{
    const Meeting &meeting = source.meeting;
    const QDate day = meeting.scheduledAt.date();
    SignInSheet sheet{.title = titleOf(meeting, source.village.name),
                      .time = meeting.scheduledAt.isValid() ? paperDate(day) + meeting.scheduledAt.toString(u"HH:mm"_s)
                                                            : QString(),
                      .place = meeting.place,
                      .chair = meeting.chair.villager ? source.villagers.value(*meeting.chair.villager).name
                                                      : meeting.chair.written,
                      .base = meeting.base > 0 ? meeting.base : int(source.members.size()),
                      .members = {},
                      .observers = {},
                      .practice = source.practice};
    for (const VillagerId &member : source.members) {
        const Villager villager = source.villagers.value(member);
        sheet.members.append({.name = villager.name,
                              .group = villager.group,
                              .capacity = capacityWords(member, source.seats, day),
                              .cameAt = {},
                              .leftAt = {}});
    }
    return sheet;
}

} // namespace yishibu
