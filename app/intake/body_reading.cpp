#include "app/intake/body_reading.h"

#include "app/intake/body_line.h"
#include "app/intake/group_names.h"
#include "app/intake/later_headings.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Whether the line may mean the villager, whose number is known or not.
bool fits(const BodyLine &line, const Villager &villager, const QString &number)
{
    if (!line.number.isEmpty() && !number.isEmpty())
        return line.number == number;
    if (!line.tail.isEmpty() && !villager.idTail.isEmpty())
        return line.tail == villager.idTail;
    const bool sexFits = !line.sex || villager.sex == Sex::Unknown || *line.sex == villager.sex;
    const bool groupFits = line.group.isEmpty() || villager.group.isEmpty() || line.group == villager.group;
    return sexFits && groupFits;
}

/// Whether the line says enough to be sure of the only one it fits: a name alone never is.
bool identifies(const BodyLine &line, const Villager &villager, const Household &home, bool villageHasGroups)
{
    if (!line.tail.isEmpty() && line.tail == villager.idTail)
        return true;
    if (line.sex != villager.sex)
        return false;
    if (line.birth && villager.birth.isValid())
        return tellsBirth(line, villager);
    return tellsHousehold(line, home) || !villageHasGroups || (!line.group.isEmpty() && line.group == villager.group);
}

/// The seats that a line gives, without the person.
QList<Seat> seatsOf(const BodyLine &line, bool listOfRepresentatives, QStringList *unknown)
{
    QList<PlacedPost> placed = placedPosts(line.post, unknown);
    QStringList ignored;
    for (const PlacedPost &standing : placedPosts(line.standing, &ignored)) {
        // 身份 村委会成员 with 职务 委员: the post alone does not say whose.
        const bool known = std::any_of(placed.begin(), placed.end(),
                                       [&](const PlacedPost &post) { return post.body == standing.body; });
        if (known)
            continue;
        const bool bare = unknown && unknown->size() == 1 && placed.isEmpty();
        placed.append({standing.body, bare ? unknown->takeFirst() : QString()});
    }
    QList<Seat> seats;
    const bool isByPost = unknown->removeIf([](const QString &post) { return post == u"代表" || post == u"村民代表" || post == u"居民代表"; }) > 0;
    if (isByPost || line.standing.contains(u"代表") || (line.standing.isEmpty() && listOfRepresentatives)) {
        Seat seat;
        seat.body = Body::Representatives;
        seat.households = line.households;
        seats.append(seat);
    }
    for (const PlacedPost &post : std::as_const(placed)) {
        Seat seat;
        seat.body = post.body;
        seat.post = post.post;
        seats.append(seat);
    }
    return seats;
}

class BodyReader
{
public:
    BodyReader(const QList<Villager> &villagers, const QHash<VillagerId, PersonalNumbers> &numbers, const QList<Household> &households)
        : m_numbers(numbers), m_groups(villagers)
    {
        for (const Household &household : households)
            m_homes.insert(household.id, household);
        for (const Villager &villager : villagers)
            m_byName[villager.name].append(&villager);
        m_hasGroups = std::ranges::any_of(villagers, [](const Villager &one) { return !one.group.isEmpty(); });
    }

    void readSheet(const Sheet &sheet, int place, const SheetPlan &plan)
    {
        m_sheet = place;
        for (qsizetype i = 0; i < plan.uses.size(); ++i) {
            if (plan.uses[i] == TableUse::Seats || plan.uses[i] == TableUse::Party)
                readTable(sheet, plan.headingsOf(i), plan.endOf(i, sheet), plan.uses[i]);
        }
    }

    BodyReading finish() { return std::move(m_reading); }

private:
    void readTable(const Sheet &sheet, const Headings &headings, int end, TableUse use)
    {
        const MergedCells merged(sheet);
        const bool representatives = headings.has(Column::HouseholdsStoodFor) || (use == TableUse::Seats && (sheet.name + titleAbove(sheet, headings)).contains(u"代表"));
        const int linesBefore = m_reading.lines;
        for (int i = headings.lastRow + 1; i < end; ++i) {
            const RegisterRow row(sheet, headings, merged, i);
            const RowKind kind = kindOf(row);
            if (kind == RowKind::Person)
                readPerson(row, use, representatives);
            else if (kind != RowKind::Blank)
                m_reading.skipped.append({sheet.name, i + 1, kind, row.wholeText()});
        }
        // A list without posts says nothing of the committees, whatever its sheet is called.
        if (m_reading.lines > linesBefore && (headings.has(Column::Post) || headings.has(Column::Standing))) {
            for (const Body body : bodiesNamedIn(sheet.name))
                nameBody(body);
        }
    }

    void nameBody(Body body)
    {
        if (!m_reading.bodies.contains(body))
            m_reading.bodies.append(body);
    }

    void readPerson(const RegisterRow &row, TableUse use, bool listOfRepresentatives)
    {
        ++m_reading.lines;
        BodyLine line = readBodyLine(row, use);
        line.group = m_groups.of(line.group);
        QStringList unknown;
        const QList<Seat> seats = seatsOf(line, listOfRepresentatives, &unknown);
        for (const Seat &seat : seats) // a line that finds nobody still names its body
            nameBody(seat.body);
        const QString party = line.party == PartyStanding::Probationary ? u"预备党员"_s : u"党员"_s;
        const bool isOnlyParty = line.party != PartyStanding::None && seats.isEmpty();
        if (use == TableUse::Party && line.party == PartyStanding::None && seats.isEmpty()) { // somebody who wants to become one
            m_reading.skipped.append({row.sheet().name, row.row() + 1, RowKind::OtherList, row.wholeText()});
            return;
        }
        OpenLine open{row.sheet().name, row.row() + 1, line.name, isOnlyParty ? party : line.post, OpenReason::NoName, {}};
        if (line.name.isEmpty())
            return m_reading.open.append(open);
        const VillagerId *who = whoIs(line, open);
        if (!who)
            return m_reading.open.append(open);
        if (line.party != PartyStanding::None)
            m_reading.party.append({*who, line.party, {m_sheet, row.row() + 1}});
        open.candidates = {*who};
        seat(*who, seats, unknown, open);
    }

    /// The person, or null with the reason and the candidates in `open`.
    const VillagerId *whoIs(const BodyLine &line, OpenLine &open) const
    {
        const QList<const Villager *> sameName = m_byName.value(line.name);
        QList<const Villager *> fitting;
        for (const Villager *villager : sameName) {
            if (fits(line, *villager, m_numbers.value(villager->id).citizenId))
                fitting.append(villager);
        }
        narrow(fitting, [&](const Villager &one) { return tellsBirth(line, one); });
        narrow(fitting, [&](const Villager &one) { return tellsHousehold(line, homeOf(one)); });
        if (fitting.size() == 1 && identifies(line, *fitting.first(), homeOf(*fitting.first()), m_hasGroups))
            return &fitting.first()->id;
        open.reason = fitting.isEmpty()     ? OpenReason::NobodyFits
                      : fitting.size() == 1 ? OpenReason::NameAlone
                                            : OpenReason::SeveralFit;
        for (const Villager *villager : fitting.isEmpty() ? sameName : fitting)
            open.candidates.append(villager->id);
        return nullptr;
    }

    Household homeOf(const Villager &one) const { return m_homes.value(one.household, Household{}); }

    /// Of several, the one that more fits.
    static void narrow(QList<const Villager *> &fitting, const std::function<bool(const Villager &)> &fitsMore)
    {
        const auto isThat = [&](const Villager *one) { return fitsMore(*one); };
        if (fitting.size() > 1 && std::ranges::count_if(fitting, isThat) == 1)
            fitting = {*std::ranges::find_if(fitting, isThat)};
    }

    void seat(const VillagerId &who, const QList<Seat> &seats, const QStringList &unknown, OpenLine open)
    {
        bool twice = false;
        for (Seat seat : seats) {
            const auto key = std::pair(who, int(seat.body));
            if (m_seated.contains(key)) {
                twice = true;
                continue;
            }
            m_seated.insert(key);
            seat.villager = who;
            m_reading.seats.append(seat);
        }
        if (twice) {
            open.reason = OpenReason::NamedTwice;
            m_reading.open.append(open);
        }
        if (!unknown.isEmpty()) {
            open.reason = OpenReason::PostUnknown;
            open.post = unknown.join(u'、');
            m_reading.open.append(open);
        }
    }

    BodyReading m_reading;
    const QHash<VillagerId, PersonalNumbers> &m_numbers;
    QHash<QString, QList<const Villager *>> m_byName;
    QHash<HouseholdId, Household> m_homes;
    GroupNames m_groups;
    bool m_hasGroups = false;
    int m_sheet = 0; ///< its place in the workbook
    QSet<std::pair<VillagerId, int>> m_seated;
};

} // namespace

std::optional<PartyStanding> partyPost(const QString &post)
{
    if (post == u"党员")
        return PartyStanding::Member;
    return post == u"预备党员" ? std::optional(PartyStanding::Probationary) : std::nullopt;
}

int BodyReading::count(Body body) const
{
    return int(std::count_if(seats.begin(), seats.end(), [body](const Seat &seat) { return seat.body == body; }));
}

BodyReading readBodies(const Workbook &workbook, const QList<Villager> &villagers, const ColumnChoices &choices,
                       const QHash<VillagerId, PersonalNumbers> &numbers, const QList<Household> &households)
{
    BodyReader reader(villagers, numbers, households);
    const QList<SheetPlan> plans = planSheets(workbook, choices);
    for (int i = 0; i < plans.size(); ++i)
        reader.readSheet(workbook.sheets[i], i, plans[i]);
    return reader.finish();
}

} // namespace yishibu
