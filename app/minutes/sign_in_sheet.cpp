#include "app/minutes/sign_in_sheet.h"

#include "app/attendance/capacity_words.h"
#include "app/village/han.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

struct Part
{
    QString group;
    QList<Entitled> members;
};

QString groupOf(const Entitled &one, const Roster &roster)
{
    if (one.household) {
        if (const Household *household = roster.findHousehold(*one.household))
            return household->group;
    }
    const Villager *villager = roster.find(one.villager);
    return villager ? villager->group : QString();
}

int numberOf(const QString &group)
{
    constexpr int behindAll = 1000;
    const int value = hanNumberValue(group.chopped(group.endsWith(u'组') ? 1 : 0));
    return value < 0 ? behindAll : value;
}

/// The one order of the lines, for paper and screen alike.
QList<Part> partsOf(const QList<Entitled> &entitled, const Roster &roster, SheetOrder order)
{
    QList<Part> parts;
    QSet<HouseholdId> households;
    for (const Entitled &one : entitled) {
        if (one.household && households.contains(*one.household))
            continue;
        if (one.household)
            households.insert(*one.household);
        const QString group = order == SheetOrder::ByGroup ? groupOf(one, roster) : QString();
        auto part = std::ranges::find(parts, group, &Part::group);
        if (part == parts.end())
            part = parts.insert(parts.end(), {group, {}});
        part->members.append(one);
    }
    std::ranges::stable_sort(parts, {}, [](const Part &part) { return numberOf(part.group); });
    return parts;
}

} // namespace

QHash<VillagerId, SheetPlace> sheetPlaces(const QList<Entitled> &entitled, const Roster &roster, SheetOrder order)
{
    QHash<VillagerId, SheetPlace> places;
    for (const Part &part : partsOf(entitled, roster, order)) {
        for (int i = 0; i < part.members.size(); ++i)
            places.insert(part.members.at(i).villager, {part.group, i / linesOnASheetPage + 1, i % linesOnASheetPage + 1});
    }
    return places;
}

SignInSheet signInSheetOf(const MinutesSource &source, const QList<Entitled> &entitled, const Roster &roster,
                          const QHash<VillagerId, QString> &phones, SheetOrder order)
{
    const Meeting &meeting = source.meeting;
    const QDate day = meeting.scheduledAt.date();
    SignInSheet sheet{.title = titleOf(meeting, source.village.name),
                      .time = meeting.scheduledAt.isValid() ? paperDate(day) + meeting.scheduledAt.toString(u"HH:mm"_s)
                                                            : QString(),
                      .place = meeting.place,
                      .chair = meeting.chair.villager ? source.villagers.value(*meeting.chair.villager).name
                                                      : meeting.chair.written,
                      .base = meeting.base > 0 ? meeting.base : int(entitled.size()),
                      .parts = {},
                      .observers = {},
                      .households = std::ranges::any_of(entitled, [](const Entitled &one) { return one.household.has_value(); }),
                      .practice = source.practice};
    for (const OutsideObserver &guest : source.guests) {
        if (!guest.withdrawn)
            sheet.observers.append({.name = guest.name, .group = {}, .capacity = guest.office, .cameAt = {}, .leftAt = {}});
    }
    for (const Part &part : partsOf(entitled, roster, order)) {
        SheetPart lines{part.group, {}};
        for (const Entitled &one : part.members) {
            const Villager *villager = roster.find(one.villager);
            const Household *household = one.household ? roster.findHousehold(*one.household) : roster.householdOf(one.villager);
            lines.lines.append({.name = villager ? villager->name : QString(),
                                .household = household ? household->number : QString(),
                                .group = groupOf(one, roster),
                                .capacity = one.capacity.isEmpty() ? capacityWords(one.villager, source.seats, day) : one.capacity,
                                .phone = phones.value(one.villager)});
        }
        sheet.parts.append(lines);
    }
    return sheet;
}

} // namespace yishibu
