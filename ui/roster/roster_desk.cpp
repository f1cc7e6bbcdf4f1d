#include "ui/roster/roster_desk.h"

#include "app/intake/known_people.h"
#include "app/intake/seat_changes.h"
#include "db/book.h"
#include "db/sheets/open_sheet.h"
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

Outcome<RosterDesk::Compared> RosterDesk::compare(RosterPreview preview) const
{
    const auto numbers = m_book.roster().numbers();
    if (!numbers)
        return std::unexpected(numbers.error());
    const Roster &known = m_hall.roster();
    recognise(preview.people, preview.bodies, known, *numbers);
    const RegisterChanges changes = registerChanges(preview.people, known, *numbers);
    if (isAnotherVillage(changes, known))
        return std::unexpected(Reason::failure(SheetFault::AnotherVillage, {preview.fileName},
                                               {changes.people.known(), preview.people.counts.persons}));
    const SeatChanges seats = seatChanges(m_hall.seats(), preview.bodies, known, m_clock.today());
    preview.bodies.seats = seats.seats;
    return Compared{std::move(preview), {changes, seats.ended}};
}

Outcome<RosterChanges> RosterDesk::changes(const RosterPreview &preview) const
{
    auto compared = compare(preview);
    if (!compared)
        return std::unexpected(compared.error());
    return std::move(compared->changes);
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
    const auto compared = compare(typed);
    if (!compared)
        return std::unexpected(compared.error());
    const RosterPreview &preview = compared->preview;
    const RosterCounts &counts = preview.people.counts;
    const RosterImport from{preview.fileName, preview.fileSha256, counts.read,    counts.accepted,
                            counts.repaired,  counts.doubtful,    counts.refused};
    const Done kept = m_book.roster().import(from, preview.people.households, preview.people.villagers,
                                             preview.people.numbers, preview.bodies.seats + compared->changes.seatsEnded,
                                             openLinesOf(preview.bodies), m_clock.now(), progress);
    return then(kept, [this] { return load(); });
}

Done RosterDesk::endSeat(const Seat &seat)
{
    return then(m_book.roster().endSeat(seat, m_clock.today().addDays(-1), m_clock.now()), [this] { return load(); });
}

Done RosterDesk::takeBackEnding(const Seat &seat)
{
    return then(m_book.roster().takeBackEnding(seat, m_clock.now()), [this] { return load(); });
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
