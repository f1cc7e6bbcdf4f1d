#include "ui/roster/missing_model.h"

#include "app/attendance/capacity_words.h"
#include "ui/controls/tone.h"
#include "ui/hall/hall.h"
#include "ui/words/value_words.h"

#include <QBrush>

namespace yishibu {

void MissingModel::show(const QList<VillagerId> &people, QDate today)
{
    beginResetModel();
    m_people = people;
    m_today = today;
    endResetModel();
}

void MissingModel::setDecisions(const QHash<VillagerId, StandingDecision> &decisions)
{
    m_decisions = decisions;
    if (!m_people.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_people.size()) - 1, ColumnCount - 1));
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int MissingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MissingModel::text(const VillagerId &who, int column) const
{
    const Villager *villager = m_hall.roster().find(who);
    if (!villager)
        return {};
    const Household *household = m_hall.roster().findHousehold(villager->household);
    const auto age = villager->ageOn(m_today);
    switch (column) {
    case Name: return villager->name;
    case SexColumn: return wordOf(villager->sex);
    case Age: return age ? QString::number(*age) : QString();
    case Group: return villager->group;
    case HouseholdNumber: return household ? household->number : QString();
    case Posts: return capacityWords(who, m_hall.seats(), m_today);
    default: break;
    }
    const auto decision = m_decisions.constFind(who);
    if (decision == m_decisions.constEnd())
        return tr("Decide later");
    if (!decision->from.isValid())
        return wordOf(decision->standing);
    return tr("%1, %2", "died or moved, the day").arg(wordOf(decision->standing), dateWords(decision->from));
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VillagerId who = m_people[index.row()];
    if (role == Qt::DisplayRole)
        return text(who, index.column());
    if (role == Qt::ForegroundRole && index.column() == Decision && !m_decisions.contains(who))
        return QBrush(toneText(Tone::Warn, Colours()));
    return {};
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case SexColumn: return tr("Sex");
    case Age: return tr("Age");
    case Group: return tr("Group");
    case HouseholdNumber: return tr("Household");
    case Posts: return tr("Seats and posts");
    case Decision: return tr("What became of them");
    default: return {};
    }
}

} // namespace yishibu
