#include "app/intake/line_seats.h"

#include "app/intake/body_reading.h"
#include "app/intake/later_headings.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// What stands above the table, the nearest first, and at last the sheet's name.
QStringList titlesOf(const Sheet &sheet, const Headings &headings)
{
    QStringList titles;
    for (int row = headings.firstRow - 1; row >= 0 && headings.firstRow <= 4; --row) { // the first table's
        QStringList cells;
        for (const Cell &cell : sheet.rows[row])
            cells.append(cell.text.simplified().remove(u' '));
        titles.append(cells.join(u' '));
    }
    return titles << titleAbove(sheet, headings) << sheet.name;
}

} // namespace

TableTitle tableTitle(const Sheet &sheet, const Headings &headings, TableUse use, ListTitle list)
{
    static const QRegularExpression others(u"干部|委员|[两三]委|村委|支委|监委|监督|支部|理事|成员|组长"_s);
    QString title = sheet.name + titleAbove(sheet, headings);
    for (int row = 0; row < headings.firstRow && headings.firstRow <= 4; ++row) // the first table's titles, whatever they say
        title += sheet.at(row, 0).simplified();
    const bool says = use == TableUse::Seats && (bodiesNamedIn(title).contains(Body::Representatives) || list == ListTitle::Representatives);
    return {.isOfRepresentatives = headings.has(Column::HouseholdsStoodFor) || says,
            .isMixed = list != ListTitle::Representatives && others.match(title).hasMatch() && headings.has(Column::Post),
            .isByElection = isByElection(title),
            .isOfRepresentativesOnly = list == ListTitle::Representatives,
            .body = use == TableUse::Seats ? listBody(titlesOf(sheet, headings)) : ListBody(),
            .party = use == TableUse::Party ? partyByTitle(titlesOf(sheet, headings)) : PartyStanding::Member};
}

namespace {

/// 身份 says 代表, and of which meeting is told by itself or by the list's title.
bool standsAsRepresentative(const BodyLine &line, const TableTitle &title)
{
    if (deniesRepresentative(line.standing))
        return false;
    return isRepresentativesPost(line.standing) || (title.isOfRepresentativesOnly && line.standing.contains(u"代表"));
}

/// The bodies of which a post without a body's name may be one; two for which 主任 tells nothing, where others are listed too.
QList<Body> bodiesOfPosts(const ListBody &list)
{
    QList<Body> of = list.withPosts();
    if (list.isOfCadres && !of.isEmpty())
        of.append(Body::VillagersCommittee);
    if (list.namesOther)
        of += {Body::VillagersCommittee, Body::SupervisionCommittee};
    return of;
}

/// A list of a body's members has somebody without a post: whether they sit there is asked.
void askForPost(const BodyLine &line, const TableTitle &title, QStringList *unknown)
{
    const bool isBlank = line.post.isEmpty() && line.standing.isEmpty();
    if (isBlank && unknown && unknown->isEmpty() && title.body.withPosts().size() == 1 && !title.body.namesOther)
        unknown->append(u"职务未填"_s);
}

} // namespace

QList<Seat> seatsOf(const BodyLine &line, bool listOfRepresentatives, const TableTitle &title, QStringList *unknown)
{
    QStringList ofStanding;
    const QList<PlacedPost> standings = placedPosts(line.standing, &ofStanding);
    QList<Body> of;
    for (const PlacedPost &standing : standings)
        of.append(standing.body);
    if (of.isEmpty())
        of = bodiesOfPosts(title.body);
    QList<PlacedPost> placed = placedPosts(line.post, unknown, of);
    for (const PlacedPost &standing : standings) {
        // 身份 村委会成员 with 职务 会计: the post alone does not say whose.
        const bool known = std::any_of(placed.begin(), placed.end(),
                                       [&](const PlacedPost &post) { return post.body == standing.body; });
        if (known)
            continue;
        const bool bare = unknown && unknown->size() == 1 && placed.isEmpty();
        placed.append({standing.body, bare ? unknown->takeFirst() : QString()});
    }
    for (const QString &part : std::as_const(ofStanding)) { // 身份 各界代表
        if (unknown && part.contains(u"代表") && !unknown->contains(part) && !title.isOfRepresentativesOnly)
            unknown->append(part);
    }
    QList<Seat> seats;
    const bool isByTitle = line.standing.isEmpty() && listOfRepresentatives && !deniesRepresentative(line.post);
    // 代表 in a list of the collective's delegates is one of theirs.
    const bool isOfOthers = of.contains(Body::CollectiveDelegates) && !title.body.bodies.contains(Body::Representatives) && line.post == u"代表";
    if ((isRepresentativesPost(line.post) && !isOfOthers) || standsAsRepresentative(line, title) || isByTitle) {
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
    if (seats.isEmpty())
        askForPost(line, title, unknown);
    return seats;
}

} // namespace yishibu
