#include "app/intake/body_reading.h"

#include "app/intake/register_row.h"
#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"

#include <QHash>
#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// One line of such a list.
struct Line
{
    QString name;
    QString tail; ///< four signs, or empty
    QString group;
    std::optional<Sex> sex;
    QString standing;
    QString post;
    int households = 0;
};

QString tailOf(const RegisterRow &row)
{
    QString tail = repairedIdText(row.cell(Column::IdTail).text).text;
    if (tail.isEmpty() && row.cell(Column::CitizenId).kind == Cell::Kind::Text)
        tail = repairedIdText(row.cell(Column::CitizenId).text).text.right(4);
    // A number cell has lost the zeros in front: 0160 became 160.
    if (row.cell(Column::IdTail).kind == Cell::Kind::Number && !tail.isEmpty())
        tail = tail.rightJustified(4, u'0');
    return tail.size() == 4 ? tail : QString();
}

Line readLine(const RegisterRow &row)
{
    Line line;
    line.name = repairedName(row.cell(Column::Name).text).text;
    line.tail = tailOf(row);
    line.group = groupShortForm(row.filledText(Column::Group));
    line.sex = typedSex(row.text(Column::Sex));
    line.standing = row.filledText(Column::Standing);
    line.post = row.text(Column::Post);
    line.households = qBound(0, halfWidth(row.text(Column::HouseholdsStoodFor)).remove(u'户').toInt(), 10000);
    return line;
}

/// Whether the line may mean the villager.
bool fits(const Line &line, const Villager &villager)
{
    if (!line.tail.isEmpty() && !villager.idTail.isEmpty())
        return line.tail == villager.idTail;
    const bool sexFits = !line.sex || villager.sex == Sex::Unknown || *line.sex == villager.sex;
    const bool groupFits = line.group.isEmpty() || villager.group.isEmpty() || line.group == villager.group;
    return sexFits && groupFits;
}

/// Whether the line says enough to be sure of the only one it fits: a name alone never is.
bool identifies(const Line &line, const Villager &villager, bool villageHasGroups)
{
    if (!line.tail.isEmpty() && line.tail == villager.idTail)
        return true;
    return line.sex == villager.sex && (!villageHasGroups || (!line.group.isEmpty() && line.group == villager.group));
}

/// The seats that a line gives, without the person.
QList<Seat> seatsOf(const Line &line, bool listOfRepresentatives, QStringList *unknown)
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
    if (line.standing.contains(u"代表") || (line.standing.isEmpty() && listOfRepresentatives)) {
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
    explicit BodyReader(const QList<Villager> &villagers)
    {
        for (const Villager &villager : villagers)
            m_byName[villager.name].append(&villager);
        m_hasGroups = std::ranges::any_of(villagers, [](const Villager &one) { return !one.group.isEmpty(); });
    }

    void readSheet(const Sheet &sheet, const Headings &headings)
    {
        const MergedCells merged(sheet);
        const bool representatives = headings.has(Column::HouseholdsStoodFor) || sheet.name.contains(u"代表");
        const int linesBefore = m_reading.lines;
        for (int i = headings.lastRow + 1; i < sheet.rows.size(); ++i) {
            const RegisterRow row(sheet, headings, merged, i);
            if (kindOf(row) == RowKind::Person)
                readPerson(row, representatives);
        }
        // A list without posts says nothing of the committees, whatever its sheet is called.
        if (m_reading.lines > linesBefore && (headings.has(Column::Post) || headings.has(Column::Standing))) {
            for (const Body body : bodiesNamedIn(sheet.name))
                nameBody(body);
        }
    }

    BodyReading finish() { return std::move(m_reading); }

private:
    void nameBody(Body body)
    {
        if (!m_reading.bodies.contains(body))
            m_reading.bodies.append(body);
    }

    void readPerson(const RegisterRow &row, bool listOfRepresentatives)
    {
        ++m_reading.lines;
        const Line line = readLine(row);
        QStringList unknown;
        const QList<Seat> seats = seatsOf(line, listOfRepresentatives, &unknown);
        for (const Seat &seat : seats) // a line that finds nobody still names its body
            nameBody(seat.body);
        OpenLine open{row.sheet().name, row.row() + 1, line.name, line.post, OpenReason::NoName, {}};
        if (line.name.isEmpty())
            return m_reading.open.append(open);
        const QList<const Villager *> sameName = m_byName.value(line.name);
        QList<const Villager *> fitting;
        for (const Villager *villager : sameName) {
            if (fits(line, *villager))
                fitting.append(villager);
        }
        if (fitting.size() != 1 || !identifies(line, *fitting.first(), m_hasGroups)) {
            open.reason = fitting.isEmpty()     ? OpenReason::NobodyFits
                          : fitting.size() == 1 ? OpenReason::NameAlone
                                                : OpenReason::SeveralFit;
            for (const Villager *villager : fitting.isEmpty() ? sameName : fitting)
                open.candidates.append(villager->id);
            return m_reading.open.append(open);
        }
        const VillagerId who = fitting.first()->id;
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
        open.candidates = {who};
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
    QHash<QString, QList<const Villager *>> m_byName;
    bool m_hasGroups = false;
    QSet<std::pair<VillagerId, int>> m_seated;
};

} // namespace

int BodyReading::count(Body body) const
{
    return int(std::count_if(seats.begin(), seats.end(), [body](const Seat &seat) { return seat.body == body; }));
}

BodyReading readBodies(const Workbook &workbook, const QList<Villager> &villagers, const ColumnChoices &choices)
{
    BodyReader reader(villagers);
    const QList<SheetPlan> plans = planSheets(workbook, choices);
    for (qsizetype i = 0; i < plans.size(); ++i) {
        if (plans[i].role == SheetRole::BodyList)
            reader.readSheet(workbook.sheets[i], *plans[i].headings);
    }
    return reader.finish();
}

} // namespace yishibu
