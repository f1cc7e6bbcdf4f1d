#include "app/intake/body_reading.h"

#include "app/intake/body_line.h"
#include "app/intake/group_names.h"
#include "app/intake/line_people.h"
#include "app/intake/line_seats.h"
#include "app/intake/register_seats.h"
#include "app/intake/side_by_side.h"
#include "app/intake/stood_for.h"

#include <QHash>
#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

const QString membersPost = u"集体经济组织成员"_s;

class BodyReader
{
public:
    BodyReader(const QList<Villager> &villagers, const QHash<VillagerId, PersonalNumbers> &numbers, const QList<Household> &households)
        : m_people(villagers, numbers, households), m_groups(villagers)
    {
    }

    void readSheet(const Sheet &sheet, int place, const SheetPlan &plan)
    {
        m_sheet = place;
        for (qsizetype i = 0; i < plan.uses.size(); ++i) {
            if (plan.uses[i] == TableUse::Seats || plan.uses[i] == TableUse::Party || plan.uses[i] == TableUse::Members)
                readTable(sheet, plan.headingsOf(i), plan.endOf(i, sheet), plan.uses[i], plan.lists[i]);
        }
    }

    BodyReading finish()
    {
        m_reading.stoodFor = m_stoodFor.heads();
        return std::move(m_reading);
    }

private:
    void readTable(const Sheet &sheet, const Headings &headings, int end, TableUse use, ListTitle list)
    {
        const TableTitle title = tableTitle(sheet, headings, use, list);
        m_isByElection = title.isByElection;
        m_endsNobody = title.body.isOfThePast || title.body.givesNoSeat();
        m_names = headings.has(Column::Standing) ? ListBody() : title.body;
        m_group = m_groups.of(title.body.group);
        const int linesBefore = m_reading.lines;
        const QList<Half> halves = halvesOf(sheet, headings, end);
        for (const Half &half : halves)
            readLines(half.sheet, half.headings, end, use, title);
        if (halves.isEmpty()) {
            leaveListBeside(sheet, headings, end);
            readLines(sheet, headings, end, use, title);
        }
        // A list without posts says nothing of the committees, whatever its sheet is called.
        if (m_reading.lines > linesBefore && (headings.has(Column::Post) || headings.has(Column::Standing))) {
            for (const Body body : bodiesNamedIn(sheet.name))
                nameBody(body);
        }
    }

    /// Another list of names beside this one is told; as long as it is not read, nobody loses a seat.
    void leaveListBeside(const Sheet &sheet, const Headings &headings, int end)
    {
        for (int row = headings.lastRow + 1; row < end; ++row) {
            const QString text = textBeside(sheet, headings, row);
            if (text.isEmpty())
                continue;
            m_reading.skipped.append({sheet.name, row + 1, RowKind::OtherList, text});
            m_endsNobody = true;
        }
    }

    void readLines(const Sheet &sheet, const Headings &headings, int end, TableUse use, const TableTitle &title)
    {
        const MergedCells merged(sheet);
        m_stoodFor.beginTable();
        m_numbers = IdNumbers(sheet, headings, end);
        m_saysMembers = use == TableUse::Members && saysWhoIsMember(sheet, headings, end);
        for (int i = headings.lastRow + 1; i < end; ++i) {
            const RegisterRow row(sheet, headings, merged, i);
            const RowKind kind = kindOf(row);
            if (use == TableUse::Seats && m_stoodFor.goesOn(row, kind, m_reading.seats))
                continue;
            if (kind == RowKind::Person && title.body.givesNoSeat())
                passOver(row);
            else if (kind == RowKind::Person)
                readPerson(row, use, title);
            else if (kind != RowKind::Blank)
                m_reading.skipped.append({sheet.name, i + 1, kind, row.wholeText()});
        }
    }

    void passOver(const RegisterRow &row) { m_reading.skipped.append({row.sheet().name, row.number(), RowKind::OtherList, row.wholeText()}); }

    /// Who is not looked for counts as no line of the list.
    void passOverPerson(const RegisterRow &row)
    {
        --m_reading.lines;
        passOver(row);
    }

    void nameBody(Body body)
    {
        if (m_endsNobody || !m_names.names(body))
            return;
        const bool isNew = !m_reading.bodies.contains(body);
        if (isNew)
            m_reading.bodies.append(body);
        if (m_isByElection) {
            if (isNew)
                m_reading.partly.append(body);
            return;
        }
        const auto isOf = [body](const auto &one) { return one.first == body; };
        const bool isWhole = !isNew && !m_reading.partly.contains(body) && std::ranges::none_of(m_reading.ofGroups, isOf);
        m_reading.partly.removeOne(body);
        const std::pair part(body, m_group);
        if (m_group.isEmpty())
            m_reading.ofGroups.removeIf(isOf);
        else if (!isWhole && !m_reading.ofGroups.contains(part))
            m_reading.ofGroups.append(part);
    }

    void readPerson(const RegisterRow &row, TableUse use, const TableTitle &title)
    {
        ++m_reading.lines;
        BodyLine line = readBodyLine(row, use, m_numbers);
        const auto member = use == TableUse::Members ? isMember(row, m_saysMembers) : std::optional(true);
        if (member == false || (use == TableUse::Party && title.party == PartyStanding::None)) // 否; 发展对象名单, 已故党员名单
            return passOverPerson(row);
        settleParty(line, row, title.party);
        line.group = m_groups.of(line.group);
        QStringList unknown;
        // Among others only those are representatives whose post says so, who have none, or who stand for households.
        const bool areRepresentatives = title.isOfRepresentatives && (!title.isMixed || line.post.isEmpty() || line.households > 0);
        QList<Seat> seats = use == TableUse::Members ? QList<Seat>() : seatsOf(line, areRepresentatives, title, &unknown);
        // 原村委会主任, 县人大代表; and of 历届 whoever has no term that is told.
        const bool isOver = title.body.isOfThePast && !line.term.until.isValid();
        if (use == TableUse::Seats && (isOver || (seats.isEmpty() && unknown.isEmpty())))
            return passOverPerson(row);
        for (Seat &seat : seats) {
            nameBody(seat.body); // a line that finds nobody still names its body
            seat.from = line.term.from;
            seat.until = line.term.until;
        }
        const QString party = line.party == PartyStanding::Probationary ? u"预备党员"_s : u"党员"_s;
        const bool isOnlyParty = (line.party != PartyStanding::None || line.isPartyUnclear) && seats.isEmpty();
        if (use == TableUse::Party && line.party == PartyStanding::None && !line.isPartyUnclear && seats.isEmpty()) { // somebody who wants to become one
            m_reading.skipped.append({row.sheet().name, row.number(), RowKind::OtherList, row.wholeText()});
            return;
        }
        OpenLine open{row.sheet().name, row.number(), line.name, isOnlyParty ? party : line.post, OpenReason::NoName, {}, line.households, line.term.from, line.term.until};
        if (use == TableUse::Members)
            open.post = membersPost;
        if (line.name.isEmpty())
            return m_reading.open.append(open);
        const VillagerId *who = m_people.whoIs(line, open);
        if (use == TableUse::Seats && !title.body.isOfThePast && endsSeat(row.text(Column::Remark))) {
            open.reason = OpenReason::SeatEnded;
            open.candidates = who ? QList{*who} : open.candidates;
            return m_reading.open.append(open);
        }
        if (!who) {
            if (isOnlyParty && line.isPartyUnclear)
                open.reason = OpenReason::PartyUnclear;
            if (!member)
                open.reason = OpenReason::MemberUnclear;
            return m_reading.open.append(open);
        }
        if (!member)
            return m_reading.open.append({open.sheet, open.row, open.name, open.post, OpenReason::MemberUnclear, {*who}});
        if (use == TableUse::Members)
            return m_reading.members.append({*who, {m_sheet, row.number()}});
        if (line.isPartyUnclear)
            m_reading.open.append({open.sheet, open.row, open.name, party, OpenReason::PartyUnclear, {*who}});
        if (line.party != PartyStanding::None)
            m_reading.party.append({*who, line.party, {m_sheet, row.number()}});
        open.candidates = {*who};
        seat(*who, seats, unknown, open);
        if (!seats.isEmpty())
            m_reading.notes += line.term.notes;
        if (line.areHouseholdsUnclear && std::ranges::find(seats, Body::Representatives, &Seat::body) != seats.end()) {
            open.reason = OpenReason::HouseholdsUnclear;
            m_reading.open.append(open);
        }
    }

    void seat(const VillagerId &who, const QList<Seat> &seats, const QStringList &unknown, OpenLine open)
    {
        bool twice = false;
        for (Seat seat : seats) {
            const auto key = std::pair(who, int(seat.body));
            if (m_seated.contains(key)) {
                if (seat.body == Body::Representatives && m_stoodFor.isAnother(who, m_reading.seats))
                    continue;
                twice = true;
                continue;
            }
            m_seated.insert(key);
            seat.villager = who;
            m_reading.seats.append(seat);
            if (seat.body == Body::Representatives)
                m_stoodFor.begins(who);
            m_reading.terms += seat.from.isValid() || seat.until.isValid() ? 1 : 0;
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
    LinePeople m_people;
    GroupNames m_groups;
    int m_sheet = 0; ///< its place in the workbook
    bool m_isByElection = false;
    bool m_endsNobody = false; ///< by the table that is read
    ListBody m_names;          ///< the bodies of which that table is a list
    QString m_group;           ///< of which it is, else empty
    bool m_saysMembers = false; ///< 是否成员 is filled in somewhere in that table
    IdNumbers m_numbers;        ///< of that table
    StoodFor m_stoodFor;
    QSet<std::pair<VillagerId, int>> m_seated;
};

} // namespace

bool isMembersPost(const QString &post)
{
    return post == membersPost;
}

int BodyReading::count(Body body) const
{
    return int(std::count_if(seats.begin(), seats.end(), [body](const Seat &seat) { return seat.body == body; }));
}

BodyReading readBodies(const Workbook &workbook, const QList<Villager> &villagers, const ColumnChoices &choices,
                       const QHash<VillagerId, PersonalNumbers> &numbers, const QList<Household> &households)
{
    RosterReading planned;
    planned.sheets = planSheets(workbook, choices);
    return readBodies(workbook, planned, villagers, numbers, households);
}

BodyReading readBodies(const Workbook &workbook, const RosterReading &planned, const QList<Villager> &villagers,
                       const QHash<VillagerId, PersonalNumbers> &numbers, const QList<Household> &households)
{
    BodyReader reader(villagers, numbers, households);
    for (int i = 0; i < planned.sheets.size() && i < workbook.sheets.size(); ++i)
        reader.readSheet(workbook.sheets[i], i, planned.sheets[i]);
    BodyReading reading = reader.finish();
    readOffices(reading, planned, villagers);
    return reading;
}

} // namespace yishibu
