#include "ui/roster/roster_desk.h"

#include "db/book.h"
#include "db/sheets/open_sheet.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString reasonWord(OpenReason reason)
{
    switch (reason) {
    case OpenReason::NoName: return u"no_name"_s;
    case OpenReason::NobodyFits: return u"nobody"_s;
    case OpenReason::SeveralFit: return u"several"_s;
    case OpenReason::NamedTwice: return u"named_twice"_s;
    case OpenReason::PostUnknown: return u"post_unknown"_s;
    }
    return {};
}

QList<OpenSeatLine> openLinesOf(const BodyReading &bodies)
{
    QList<OpenSeatLine> lines;
    for (const OpenLine &line : bodies.open)
        lines.append({.sheetRow = line.row, .name = line.name, .post = line.post, .reason = reasonWord(line.reason)});
    return lines;
}

/// A villager is the same person where the ID number is the same, else where name and household number are; never by
/// the name alone.
QString withinHousehold(const QString &name, const QString &householdNumber)
{
    return name + u'\n' + householdNumber;
}

} // namespace

Done RosterDesk::load()
{
    auto villagers = m_book.roster().villagers();
    if (!villagers)
        return std::unexpected(villagers.error());
    auto households = m_book.roster().households();
    if (!households)
        return std::unexpected(households.error());
    auto seats = m_book.roster().seats();
    if (!seats)
        return std::unexpected(seats.error());
    m_hall.setRoster(Roster(std::move(*villagers), std::move(*households)), std::move(*seats));
    return {};
}

Outcome<RosterPreview> RosterDesk::read(const QString &path, QDate today)
{
    const auto workbook = openSheet(path);
    if (!workbook)
        return std::unexpected(workbook.error());
    auto people = readRoster(*workbook, today);
    if (!people)
        return std::unexpected(people.error());
    BodyReading bodies = readBodies(*workbook, people->villagers);
    return RosterPreview{workbook->fileName, workbook->sha256, std::move(*people), std::move(bodies)};
}

RosterPreview RosterDesk::withKnownIds(RosterPreview preview) const
{
    const Roster &known = m_hall.roster();
    if (known.isEmpty())
        return preview;
    QHash<QString, HouseholdId> householdByNumber;
    for (const Household &household : known.households())
        householdByNumber.insert(household.number, household.id);
    QHash<HouseholdId, HouseholdId> householdNow;
    QHash<HouseholdId, QString> numberOf;
    for (Household &household : preview.people.households) {
        const HouseholdId typed = household.id;
        household.id = householdByNumber.value(household.number, typed);
        householdNow.insert(typed, household.id);
        numberOf.insert(household.id, household.number);
    }

    QHash<QString, VillagerId> byNumber;
    if (const auto numbers = m_book.roster().numbers()) {
        for (auto it = numbers->begin(); it != numbers->end(); ++it) {
            if (!it->citizenId.isEmpty())
                byNumber.insert(it->citizenId, it.key());
        }
    }
    QHash<QString, VillagerId> byName;
    for (const Villager &villager : known.villagers()) {
        if (const Household *household = known.findHousehold(villager.household))
            byName.insert(withinHousehold(villager.name, household->number), villager.id);
    }
    QHash<VillagerId, VillagerId> villagerNow;
    QHash<VillagerId, PersonalNumbers> numbersNow;
    for (Villager &villager : preview.people.villagers) {
        const VillagerId typed = villager.id;
        const PersonalNumbers numbers = preview.people.numbers.value(typed);
        villager.household = householdNow.value(villager.household, villager.household);
        const QString key = withinHousehold(villager.name, numberOf.value(villager.household));
        villager.id = byNumber.value(numbers.citizenId, byName.value(key, typed));
        villagerNow.insert(typed, villager.id);
        numbersNow.insert(villager.id, numbers);
    }
    preview.people.numbers = numbersNow;
    QHash<std::pair<VillagerId, int>, SeatId> seatOf;
    for (const Seat &seat : m_hall.seats())
        seatOf.insert({seat.villager, int(seat.body)}, seat.id);
    for (Seat &seat : preview.bodies.seats) {
        seat.villager = villagerNow.value(seat.villager, seat.villager);
        seat.id = seatOf.value({seat.villager, int(seat.body)}, seat.id);
    }
    return preview;
}

Done RosterDesk::import(const RosterPreview &typed, const std::function<bool(int, int)> &progress)
{
    const RosterPreview preview = withKnownIds(typed);
    const RosterCounts &counts = preview.people.counts;
    const RosterImport from{preview.fileName, preview.fileSha256, counts.read,    counts.accepted,
                            counts.repaired,  counts.doubtful,    counts.refused};
    const Done kept = m_book.roster().import(from, preview.people.households, preview.people.villagers,
                                             preview.people.numbers, preview.bodies.seats,
                                             openLinesOf(preview.bodies), m_clock.now(), progress);
    return then(kept, [this] { return load(); });
}

} // namespace yishibu
