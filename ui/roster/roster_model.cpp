#include "ui/roster/roster_model.h"

#include "app/attendance/capacity_words.h"
#include "ui/hall/hall.h"
#include "ui/controls/tone.h"
#include "ui/words/value_words.h"

#include <QBrush>
#include <QHash>

namespace yishibu {

namespace {
constexpr int mostHits = 200;
}

void RosterModel::fill(QDate day)
{
    beginResetModel();
    m_lines.clear();
    const Roster &roster = m_hall.roster();
    QHash<VillagerId, PersonPlace> places;
    for (const Seat &seat : m_hall.seats()) {
        if (seat.isHeldOn(day))
            places[seat.villager].bodies.insert(int(seat.body));
    }
    for (const HouseholdRepresentative &one : roster.representatives()) {
        if (one.standsOn(day))
            places[one.villager].represents = true;
    }
    const QSet<HouseholdId> undecided = undecidedHouseholds(m_hall, day);
    m_lines.reserve(roster.villagers().size());
    for (const Villager &villager : roster.villagers()) {
        const Household *household = roster.findHousehold(villager.household);
        const auto age = villager.ageOn(day);
        PersonPlace place = places.value(villager.id);
        place.isUndecided = undecided.contains(villager.household);
        const QString offices = place.bodies.isEmpty() ? QString() : capacityWords(villager.id, m_hall.seats(), day);
        const QString state = !villager.isListed()        ? wordOf(villager.standing)
                              : villager.missingIn        ? tr("Not in the sheet")
                              : !villager.doubt.isEmpty() ? tr("To check")
                                                          : QString();
        m_lines.append({villager.id,
                        place,
                        {villager.name, wordOf(villager.sex), age ? QString::number(*age) : QString(), villager.group,
                         household ? household->number : QString(), villager.relationToHead, offices, state},
                        doubtWords(villager.doubt)});
    }
    endResetModel();
    show(m_part, m_typed);
}

void RosterModel::show(const PeoplePart &part, const QString &typed)
{
    beginResetModel();
    m_part = part;
    m_typed = typed;
    m_shown = found(part, typed.trimmed());
    endResetModel();
}

QList<qsizetype> RosterModel::found(const PeoplePart &part, const QString &typed) const
{
    QList<qsizetype> lines;
    if (typed.isEmpty() || part.kind == PeoplePart::Kind::NotListed) { // the search knows only who is listed
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (belongsTo(m_lines[i], part) && m_lines[i].texts[Name].contains(typed))
                lines.append(i);
        }
        return lines;
    }
    QHash<VillagerId, qsizetype> at;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        at.insert(m_lines[i].villager, i);
    const int limit = part.kind == PeoplePart::Kind::Everybody ? mostHits : int(m_lines.size());
    for (const VillagerId &hit : m_hall.roster().search(typed, limit)) {
        const auto line = at.constFind(hit);
        if (line != at.constEnd() && belongsTo(m_lines[*line], part))
            lines.append(*line);
    }
    return lines;
}

bool RosterModel::belongsTo(const Line &line, const PeoplePart &part) const
{
    const Villager *villager = m_hall.roster().find(line.villager);
    return villager && belongs(*villager, line.place, part);
}

int RosterModel::countOf(const PeoplePart &part) const
{
    return int(std::ranges::count_if(m_lines, [&](const Line &line) { return belongsTo(line, part); }));
}

int RosterModel::rowOf(const VillagerId &person) const
{
    const auto at = std::ranges::find_if(m_shown, [&](qsizetype line) { return m_lines[line].villager == person; });
    return at == m_shown.end() ? -1 : int(at - m_shown.begin());
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[m_shown[index.row()]];
    const bool isCheck = index.column() == Check;
    switch (role) {
    case Qt::DisplayRole: return line.texts[index.column()];
    case Qt::ToolTipRole: return isCheck && !line.doubts.isEmpty() ? QVariant(line.doubts) : QVariant();
    case Qt::AccessibleDescriptionRole: return isCheck ? QVariant(line.doubts) : QVariant();
    case Qt::ForegroundRole: return isCheck ? QVariant(QBrush(toneText(Tone::Warn, Colours()))) : QVariant();
    default: return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case SexColumn: return tr("Sex");
    case Age: return tr("Age");
    case Group: return tr("Group");
    case HouseholdNumber: return tr("Household");
    case Relation: return tr("Relation", "to the head of the household");
    case Posts: return tr("Seats and posts");
    case Check: return tr("Check", "heading of the column that flags a person");
    default: return {};
    }
}

} // namespace yishibu
