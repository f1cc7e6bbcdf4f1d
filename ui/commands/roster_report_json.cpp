#include "app/intake/masked_text.h"
#include "ui/commands/roster_report.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

// These words are read by other programs: they stay as they are, whatever the enums are called.

QString wordFor(TableUse use)
{
    return use == TableUse::Unclear ? u"heading_unclear"_s : u"listed_again"_s;
}

QString wordFor(OpenReason reason)
{
    switch (reason) {
    case OpenReason::NoName: return u"no_name"_s;
    case OpenReason::NobodyFits: return u"nobody_fits"_s;
    case OpenReason::NameAlone: return u"name_alone"_s;
    case OpenReason::SeveralFit: return u"several_fit"_s;
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

QJsonArray delegatesOf(const RosterReport &report)
{
    QJsonArray all;
    for (const RosterReport::DelegateQuestion &one : report.delegates) {
        all.append(QJsonObject{{u"household"_s, one.household}, {u"group"_s, one.group},
                               {u"present"_s, one.present}, {u"in_sheet"_s, one.named}});
    }
    return all;
}

QJsonArray thinGroupsOf(const RosterChanges &changes)
{
    QJsonArray all;
    for (const ThinGroup &one : changes.thin)
        all.append(QJsonObject{{u"group"_s, one.group}, {u"named"_s, one.named}, {u"listed"_s, one.listed}});
    return all;
}

QJsonArray passedOverOf(const RosterReport &report)
{
    QJsonArray all;
    for (const RosterReport::PassedOver &one : report.passedOver)
        all.append(QJsonObject{{u"sheet"_s, one.sheet}, {u"row"_s, one.row}, {u"why"_s, one.row == 0 ? u"no_register"_s : wordFor(one.use)}});
    return all;
}

QJsonArray openLinesOf(const BodyReading &bodies)
{
    QJsonArray all;
    for (const OpenLine &one : bodies.open) {
        all.append(QJsonObject{{u"sheet"_s, one.sheet}, {u"row"_s, one.row}, {u"name"_s, withoutPersonalNumbers(one.name)},
                               {u"post"_s, withoutPersonalNumbers(one.post)}, {u"why"_s, wordFor(one.reason)}});
    }
    return all;
}

} // namespace

QJsonObject jsonOf(const RosterReport &report)
{
    const RosterChanges &changes = report.changes;
    const RosterCounts &counts = changes.people.counts;
    return {{u"expected"_s, counts.expected}, {u"read"_s, counts.read},         {u"accepted"_s, counts.accepted},
            {u"repaired"_s, counts.repaired}, {u"doubtful"_s, counts.doubtful}, {u"refused"_s, counts.refused},
            {u"households"_s, counts.households}, {u"persons"_s, counts.persons}, {u"new_book"_s, !report.newBook.isEmpty()},
            {u"people_new"_s, changes.lines.people.added}, {u"people_changed"_s, changes.lines.people.changed},
            {u"people_unchanged"_s, changes.lines.people.unchanged}, {u"households_new"_s, changes.lines.households.added},
            {u"households_changed"_s, changes.lines.households.changed},
            {u"seats_ended"_s, changes.seatsEnded.size()}, {u"missing"_s, changes.missing.size()},
            {u"named_again"_s, changes.namedAgain.size()}, {u"thin_groups"_s, thinGroupsOf(changes)},
            {u"delegates_begun"_s, changes.delegates.begins.size()}, {u"delegates_open"_s, delegatesOf(report)},
            {u"passed_over"_s, passedOverOf(report)}, {u"columns_left"_s, QJsonArray::fromStringList(changes.people.columnsLeft)},
            {u"open_lines"_s, openLinesOf(changes.bodies)},
            {u"waiting_people"_s, report.waitingPeople}, {u"waiting_lines"_s, report.waitingLines}};
}

} // namespace yishibu
