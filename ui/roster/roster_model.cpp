#include "ui/roster/roster_model.h"

#include "app/attendance/eligibility.h"
#include "ui/hall/hall.h"
#include "ui/controls/tone.h"
#include "ui/words/value_words.h"

#include <QBrush>
#include <QSet>

namespace yishibu {

namespace {
constexpr int mostHits = 200;
}

void RosterModel::fill(QDate day)
{
    beginResetModel();
    m_lines.clear();
    const Roster &roster = m_hall.roster();
    QSet<VillagerId> seated;
    for (const Seat &seat : m_hall.seats())
        seated.insert(seat.villager);
    m_lines.reserve(roster.villagers().size());
    for (const Villager &villager : roster.villagers()) {
        const Household *household = roster.findHousehold(villager.household);
        const auto age = villager.ageOn(day);
        const QString doubts = doubtWords(villager.doubt);
        m_lines.append({villager.id,
                        {villager.name, wordOf(villager.sex), age ? QString::number(*age) : QString(), villager.group,
                         household ? household->number : QString(), villager.relationToHead,
                         seated.contains(villager.id) ? capacityWords(villager.id, m_hall.seats(), day) : QString(),
                         villager.doubt.isEmpty() ? QString() : tr("To check")},
                        doubts});
    }
    endResetModel();
    show(m_part, m_typed);
}

void RosterModel::show(Part part, const QString &typed)
{
    beginResetModel();
    m_part = part;
    m_typed = typed;
    m_shown.clear();
    if (typed.trimmed().isEmpty()) {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (belongsTo(m_lines[i], part))
                m_shown.append(i);
        }
    } else {
        QHash<VillagerId, qsizetype> at;
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            at.insert(m_lines[i].villager, i);
        const int limit = part == Part::Everybody ? mostHits : int(m_lines.size());
        for (const VillagerId &hit : m_hall.roster().search(typed, limit)) {
            const auto line = at.constFind(hit);
            if (line != at.constEnd() && belongsTo(m_lines[*line], part))
                m_shown.append(*line);
        }
    }
    endResetModel();
}

bool RosterModel::belongsTo(const Line &line, Part part) const
{
    switch (part) {
    case Part::Everybody: return true;
    case Part::WithSeats: return !line.texts[Posts].isEmpty();
    case Part::ToCheck: return !line.texts[Check].isEmpty();
    }
    return true;
}

int RosterModel::countOf(Part part) const
{
    return int(std::ranges::count_if(m_lines, [this, part](const Line &line) { return belongsTo(line, part); }));
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
