#include "ui/roster/roster_desk.h"

#include "db/book.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

OpenReason reasonOf(const QString &word)
{
    if (word == "name_alone"_L1)
        return OpenReason::NameAlone;
    if (word == "several"_L1)
        return OpenReason::SeveralFit;
    if (word == "no_name"_L1)
        return OpenReason::NoName;
    if (word == "named_twice"_L1)
        return OpenReason::NamedTwice;
    if (word == "party_unclear"_L1)
        return OpenReason::PartyUnclear;
    if (word == "member_unclear"_L1)
        return OpenReason::MemberUnclear;
    if (word == "households_unclear"_L1)
        return OpenReason::HouseholdsUnclear;
    if (word == "seat_ended"_L1)
        return OpenReason::SeatEnded;
    if (word == "seat_disagrees"_L1)
        return OpenReason::SeatDisagrees;
    return word == "post_unknown"_L1 ? OpenReason::PostUnknown : OpenReason::NobodyFits;
}

QList<PlacedPost> postsOf(const QString &typed)
{
    QList<PlacedPost> posts = placedPosts(typed);
    if (posts.isEmpty())
        posts.append({Body::Representatives, {}});
    return posts;
}

/// A line of a list of Party members, of whom the book knows by now that they are.
bool isSettledParty(const OpenLine &line, const Roster &roster)
{
    const Villager *only = line.candidates.size() == 1 ? roster.find(line.candidates.constFirst()) : nullptr;
    return only && only->party != PartyStanding::None;
}

bool isSettled(const OpenLine &line, const QList<Seat> &seats, const Roster &roster)
{
    if (line.reason == OpenReason::PartyUnclear || line.reason == OpenReason::MemberUnclear)
        return false; // 停止党籍 or 已退出 of somebody who is a member by the book: that is what is asked
    if (partyPost(line.post))
        return isSettledParty(line, roster);
    if (isMembersPost(line.post)) {
        const Villager *only = line.candidates.size() == 1 ? roster.find(line.candidates.constFirst()) : nullptr;
        return only && only->collectiveMember;
    }
    return std::ranges::all_of(postsOf(line.post), [&](const PlacedPost &post) {
        return std::ranges::any_of(seats, [&](const Seat &seat) {
            return line.candidates.contains(seat.villager) && seat.body == post.body && seat.post == post.post;
        });
    });
}

OpenSeatLine openLine(const OpenLine &line)
{
    return {.sheetRow = line.row, .name = line.name, .post = line.post, .households = line.households, .from = line.from, .until = line.until};
}

OpenSeatLine keptLine(const OpenLine &line, const QList<WaitingSeatLine> &kept, const OpenSeatLineId &id)
{
    const auto found = std::ranges::find(kept, id, &WaitingSeatLine::id);
    return found == kept.end() ? openLine(line) : found->line;
}

} // namespace

Outcome<QList<WaitingLine>> RosterDesk::waitingLines() const
{
    const auto kept = m_book.roster().waitingSeatLines();
    if (!kept)
        return std::unexpected(kept.error());
    QList<WaitingLine> lines;
    for (const WaitingSeatLine &line : *kept) {
        const OpenLine open{.row = line.line.sheetRow,
                            .name = line.line.name,
                            .post = line.line.post,
                            .reason = reasonOf(line.line.reason),
                            .candidates = m_hall.roster().named(line.line.name),
                            .households = line.line.households,
                            .from = line.line.from,
                            .until = line.line.until};
        const bool isWaiting = open.reason == OpenReason::NobodyFits || open.reason == OpenReason::NameAlone
                               || open.reason == OpenReason::SeveralFit || open.reason == OpenReason::PartyUnclear
                               || open.reason == OpenReason::MemberUnclear;
        // The same sheet, imported again, leaves the same line open again.
        const bool isKnown = std::ranges::any_of(lines, [&](const WaitingLine &other) { return other.line == open; });
        if (isWaiting && !isKnown && !isSettled(open, m_hall.seats(), m_hall.roster()))
            lines.append({line.id, open});
    }
    return lines;
}

Done RosterDesk::settle(const WaitingLine &line, const VillagerId &who)
{
    const auto kept = m_book.roster().waitingSeatLines();
    if (!kept)
        return std::unexpected(kept.error());
    const OpenSeatLine typed = keptLine(line.line, *kept, line.id);
    if (const auto party = partyPost(line.line.post)) {
        const Villager *before = m_hall.roster().find(who);
        QList<Villager> people;
        if (before && before->party != *party) {
            people.append(*before);
            people.last().party = *party;
        }
        return afterThat(m_book.roster().settle({line.id, typed}, {}, m_clock.now(), people));
    }
    if (isMembersPost(line.line.post)) {
        const Villager *before = m_hall.roster().find(who);
        QList<Villager> people;
        if (before && !before->collectiveMember) {
            people.append(*before);
            people.last().collectiveMember = true;
        }
        return afterThat(m_book.roster().settle({line.id, typed}, {}, m_clock.now(), people));
    }
    const bool isOver = typed.until.isValid() && typed.until < m_clock.today();
    QList<Seat> seats;
    for (const PlacedPost &post : postsOf(line.line.post)) {
        const bool isHeld = std::ranges::any_of(m_hall.seats(), [&](const Seat &seat) {
            return seat.villager == who && seat.body == post.body && seat.post == post.post && seat.isHeldOn(m_clock.today());
        });
        const bool isBodyKnown = std::ranges::any_of(m_hall.seats(), [&](const Seat &seat) { return seat.body == post.body; });
        if (!isHeld) {
            seats.append({.villager = who,
                          .body = post.body,
                          .post = post.post,
                          .households = post.body == Body::Representatives ? typed.households : 0,
                          .from = typed.from.isValid() || isOver || !isBodyKnown ? typed.from : m_clock.today(),
                          .until = typed.until});
        }
    }
    return afterThat(m_book.roster().settle({line.id, typed}, seats, m_clock.now()));
}

Done RosterDesk::dismiss(const WaitingLine &line)
{
    const auto kept = m_book.roster().waitingSeatLines();
    if (!kept)
        return std::unexpected(kept.error());
    return afterThat(m_book.roster().settle({line.id, keptLine(line.line, *kept, line.id)}, {}, m_clock.now()));
}

QList<VillagerId> RosterDesk::missing() const
{
    QList<VillagerId> people;
    for (const Villager &villager : m_hall.roster().villagers()) {
        if (villager.isListed() && villager.missingIn)
            people.append(villager.id);
    }
    return people;
}

} // namespace yishibu
