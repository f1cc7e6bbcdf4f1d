#include "ui/roster/roster_desk.h"

#include "db/book.h"
#include "db/sheets/open_sheet.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/rule_shelf.h"

#include <QSet>

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

std::optional<OpenReason> reasonOf(const QString &word)
{
    for (const OpenReason reason : {OpenReason::NoName, OpenReason::NobodyFits, OpenReason::SeveralFit,
                                    OpenReason::NamedTwice, OpenReason::PostUnknown}) {
        if (reasonWord(reason) == word)
            return reason;
    }
    return std::nullopt;
}

bool isSettled(const OpenLine &line, const QList<Seat> &seats)
{
    QList<PlacedPost> posts = placedPosts(line.post);
    if (posts.isEmpty())
        posts.append({Body::Representatives, {}});
    return std::ranges::all_of(posts, [&](const PlacedPost &post) {
        return std::ranges::any_of(seats, [&](const Seat &seat) {
            return line.candidates.contains(seat.villager) && seat.body == post.body && seat.post == post.post;
        });
    });
}

/// Households of two groups may have one number.
QString placeOf(const Household &household)
{
    return household.group + u'\n' + household.number;
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

void RosterDesk::findKnownPeople(RosterPreview &preview) const
{
    // A villager is the same person where the ID number is the same, else where name and household are; never by the
    // name alone. Numbers go first, so that a son of his father's name is not taken for him.
    const auto kept = m_book.roster().numbers().value_or(QHash<VillagerId, PersonalNumbers>());
    QHash<QString, VillagerId> byNumber;
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (!it->citizenId.isEmpty())
            byNumber.insert(it->citizenId, it.key());
    }
    QSet<VillagerId> found;
    QHash<VillagerId, VillagerId> knownAs;
    for (const Villager &typed : std::as_const(preview.people.villagers)) {
        const auto known = byNumber.constFind(preview.people.numbers.value(typed.id).citizenId);
        if (known == byNumber.constEnd() || found.contains(*known))
            continue;
        found.insert(*known);
        knownAs.insert(typed.id, *known);
    }
    QMultiHash<std::pair<QString, HouseholdId>, VillagerId> byName;
    for (const Villager &known : m_hall.roster().villagers()) {
        if (!found.contains(known.id))
            byName.insert({known.name, known.household}, known.id);
    }
    for (const Villager &typed : std::as_const(preview.people.villagers)) {
        const auto known = byName.find({typed.name, typed.household});
        if (known == byName.end() || knownAs.contains(typed.id))
            continue;
        knownAs.insert(typed.id, *known);
        byName.erase(known);
    }

    QHash<VillagerId, PersonalNumbers> numbers;
    for (Villager &villager : preview.people.villagers) {
        const VillagerId typed = villager.id;
        villager.id = knownAs.value(typed, typed);
        PersonalNumbers now = preview.people.numbers.value(typed);
        // A sheet without the column takes no number away.
        const PersonalNumbers before = kept.value(villager.id);
        if (now.citizenId.isEmpty())
            now.citizenId = before.citizenId;
        if (now.phone.isEmpty())
            now.phone = before.phone;
        numbers.insert(villager.id, now);
    }
    preview.people.numbers = numbers;
    for (Seat &seat : preview.bodies.seats)
        seat.villager = knownAs.value(seat.villager, seat.villager);
}

RosterPreview RosterDesk::withKnownIds(RosterPreview preview) const
{
    const Roster &known = m_hall.roster();
    if (known.isEmpty())
        return preview;
    QHash<QString, HouseholdId> householdAt;
    for (const Household &household : known.households())
        householdAt.insert(placeOf(household), household.id);
    QHash<HouseholdId, HouseholdId> householdNow;
    for (Household &household : preview.people.households) {
        const HouseholdId typed = household.id;
        household.id = householdAt.value(placeOf(household), typed);
        householdNow.insert(typed, household.id);
    }
    for (Villager &villager : preview.people.villagers)
        villager.household = householdNow.value(villager.household, villager.household);
    findKnownPeople(preview);

    QMultiHash<std::pair<VillagerId, int>, SeatId> seatOf;
    for (const Seat &seat : m_hall.seats())
        seatOf.insert({seat.villager, int(seat.body)}, seat.id);
    for (Seat &seat : preview.bodies.seats) {
        const auto held = seatOf.find({seat.villager, int(seat.body)});
        if (held == seatOf.end())
            continue;
        seat.id = *held;
        seatOf.erase(held);
    }
    return preview;
}

int RosterDesk::knownAmong(const RosterPreview &preview) const
{
    const RosterPreview found = withKnownIds(preview);
    return int(std::ranges::count_if(found.people.villagers, [this](const Villager &villager) {
        return m_hall.roster().find(villager.id) != nullptr;
    }));
}

Outcome<QList<OpenLine>> RosterDesk::openLines() const
{
    const auto kept = m_book.roster().openSeatLines();
    if (!kept)
        return std::unexpected(kept.error());
    QList<OpenLine> lines;
    for (const OpenSeatLine &line : *kept) {
        const auto reason = reasonOf(line.reason);
        const OpenLine open{.row = line.sheetRow,
                            .name = line.name,
                            .post = line.post,
                            .reason = reason.value_or(OpenReason::NobodyFits),
                            .candidates = m_hall.roster().named(line.name)};
        // The same sheet, imported again, leaves the same line open again.
        if (!lines.contains(open) && !isSettled(open, m_hall.seats()))
            lines.append(open);
    }
    return lines;
}

Composition RosterDesk::composition() const
{
    const auto shelf = RuleShelf::open();
    const auto pack = shelf ? packInForce(shelf->packs, m_clock.today()) : std::nullopt;
    const RuleCard *card = pack ? pack->card(MeetingKind::RepresentativesMeeting) : nullptr;
    if (!card)
        return {};
    return {compositionGaps(*card, m_hall.roster().villagers(), m_hall.seats(), m_clock.today()),
            card->compositionArticle};
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
