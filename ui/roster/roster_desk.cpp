#include "ui/roster/roster_desk.h"

#include "app/attendance/capacity_words.h"
#include "app/attendance/eligibility.h"
#include "app/intake/refused_rows.h"
#include "db/book.h"
#include "db/sheets/open_sheet.h"
#include "db/sheets/sheet_writer.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/rule_shelf.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString reasonWord(OpenReason reason)
{
    switch (reason) {
    case OpenReason::NoName: return u"no_name"_s;
    case OpenReason::NobodyFits: return u"nobody"_s;
    case OpenReason::NameAlone: return u"name_alone"_s;
    case OpenReason::SeveralFit: return u"several"_s;
    case OpenReason::NamedTwice: return u"named_twice"_s;
    case OpenReason::PostUnknown: return u"post_unknown"_s;
    case OpenReason::HouseholdsUnclear: return u"households_unclear"_s;
    case OpenReason::PartyUnclear: return u"party_unclear"_s;
    case OpenReason::MemberUnclear: return u"member_unclear"_s;
    case OpenReason::SeatEnded: return u"seat_ended"_s;
    case OpenReason::SeatDisagrees: return u"seat_disagrees"_s;
    }
    return {};
}

QList<OpenSeatLine> openLinesOf(const BodyReading &bodies)
{
    QList<OpenSeatLine> lines;
    for (const OpenLine &line : bodies.open)
        lines.append({.sheetRow = line.row, .name = line.name, .post = line.post, .households = line.households,
                      .reason = reasonWord(line.reason), .from = line.from, .until = line.until});
    return lines;
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
    auto representatives = m_book.roster().representatives();
    if (!representatives)
        return std::unexpected(representatives.error());
    auto stoodFor = m_book.roster().stoodFor();
    if (!stoodFor)
        return std::unexpected(stoodFor.error());
    m_hall.setRoster(Roster(std::move(*villagers), std::move(*households), std::move(*representatives)),
                     std::move(*seats), std::move(*stoodFor));
    return {};
}

Done RosterDesk::catchUp()
{
    const auto kept = m_book.roster().representatives();
    if (!kept)
        return std::unexpected(kept.error());
    return *kept == m_hall.roster().representatives() ? Done() : load();
}

SheetReading RosterDesk::open(const QString &path, QDate today, std::stop_token stop)
{
    auto workbook = openSheet(path, ReadingApart::usual(std::move(stop)));
    if (!workbook)
        return {std::nullopt, std::unexpected(workbook.error())};
    Outcome<RosterPreview> preview = read(*workbook, today);
    return {std::move(*workbook), std::move(preview)};
}

Outcome<RosterPreview> RosterDesk::read(const QString &path, QDate today)
{
    return open(path, today).preview;
}

Outcome<RosterPreview> RosterDesk::read(const Workbook &workbook, QDate today, const ColumnChoices &choices)
{
    auto people = readRoster(workbook, today, choices);
    if (!people)
        return std::unexpected(people.error());
    BodyReading bodies = readBodies(workbook, *people, people->villagers, people->numbers, people->households);
    return RosterPreview{workbook.fileName, workbook.sha256, std::move(*people), std::move(bodies), workbook, choices};
}

Done RosterDesk::saveRefusedRows(const RosterPreview &preview, const QString &path,
                                 const std::function<QString(RowFault)> &words) const
{
    const auto compared = compare(preview);
    if (!compared)
        return std::unexpected(compared.error());
    return saveSheets(refusedRows(preview.workbook, compared->preview.people, words), path);
}

Composition RosterDesk::composition() const
{
    const auto shelf = RuleShelf::open();
    const QString division = m_hall.village() ? m_hall.village()->divisionCode : QString();
    const Law law = shelf ? lawOn(shelf->packs, m_clock.today(), division) : Law();
    if (!law.card(MeetingKind::representatives()))
        return {};
    QList<CompositionGap> gaps;
    for (const RuleCard &card : law.cards) {
        if (!card.makeUp.isEmpty())
            gaps += compositionGaps(card, m_hall.roster().villagers(), m_hall.seats(), m_clock.today());
    }
    gaps += householdGaps(*law.card(MeetingKind::representatives()), m_hall.roster(), m_hall.seats(), m_hall.stoodFor(), m_clock.today());
    return {gaps, longAbsences()};
}

Done RosterDesk::import(const RosterPreview &typed, const std::function<bool(int, int)> &progress,
                        const MissingDecisions &decisions, const DelegateDecisions &delegates)
{
    if (const Done current = catchUp(); !current)
        return current;
    const auto compared = compare(typed);
    if (!compared)
        return std::unexpected(compared.error());
    const RosterPreview &preview = compared->preview;
    const RosterCounts &counts = preview.people.counts;
    const RosterImport from{preview.fileName, preview.fileSha256, counts.read,    counts.accepted,
                            counts.repaired,  counts.doubtful,    counts.refused, counts.expected};
    HandChange gone = goneBy(from, compared->changes, decisions, delegates);
    gone.stoodFor = stoodForBy(preview);
    QList<Seat> seats = preview.bodies.seats + compared->changes.seatsEnded + compared->changes.seatsClosed;
    seats.removeIf([&gone](const Seat &seat) {
        return std::ranges::any_of(gone.seatsEnded, [&](const Seat &other) { return other.id == seat.id; });
    });
    const Done kept = m_book.roster().import(from, preview.people.households, preview.people.villagers,
                                             preview.people.numbers, seats, openLinesOf(preview.bodies), m_clock.now(),
                                             progress, gone);
    return then(kept, [this] { return load(); });
}

QStringList seatWords(const QList<Seat> &seats, const Hall &hall)
{
    QList<VillagerId> people;
    QHash<VillagerId, QList<Seat>> held;
    for (Seat seat : seats) {
        seat.from = seat.until = {}; // what the seat was, whenever
        if (!held.contains(seat.villager))
            people.append(seat.villager);
        held[seat.villager].append(seat);
    }
    QStringList words;
    for (const VillagerId &who : std::as_const(people))
        words.append(u"%1（%2）"_s.arg(hall.nameOf(who), capacityWords(who, held.value(who), QDate())));
    return words;
}

} // namespace yishibu
