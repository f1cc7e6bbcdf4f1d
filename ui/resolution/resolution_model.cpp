#include "ui/resolution/resolution_model.h"

#include "ui/hall/hall.h"
#include "ui/words/value_words.h"

namespace yishibu {

LightWords lightWords(const FollowUp &one, QDate today)
{
    const auto light = one.light(today);
    if (!light)
        //: a resolution that is carried out
        return {ResolutionModel::tr("Done"), Tone::Neutral, Icon::Check};
    switch (*light) {
    case Light::Red: return {wordOf(*light), Tone::Bad, Icon::Warning};
    case Light::Yellow: return {wordOf(*light), Tone::Warn, Icon::Clock};
    case Light::Green: break;
    }
    return {wordOf(*light), Tone::Good, Icon::Dot};
}

void ResolutionModel::setRows(const QList<FollowUp> &rows, QDate today)
{
    if (rows == m_rows && today == m_today)
        return;
    beginResetModel();
    m_rows = rows;
    m_today = today;
    endResetModel();
}

QString ResolutionModel::text(const FollowUp &one, int column) const
{
    switch (column) {
    case Standing: return lightWords(one, m_today).word;
    case Words: return one.resolution.text;
    case Owner: return m_hall.nameOf(one.resolution.owner);
    case Supervisor: return m_hall.nameOf(one.resolution.supervisor);
    case Deadline: return dateWords(one.resolution.deadline);
    case Left: {
        if (one.isDone())
            return {};
        const int days = int(one.daysLeft(m_today));
        return days < 0 ? tr("Days over: %1").arg(-days) : tr("Days left: %1").arg(days);
    }
    default: break;
    }
    return {};
}

QVariant ResolutionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const FollowUp &one = m_rows.at(index.row());
    const Tokens tokens = tokensOf(nullptr);
    const LightWords light = lightWords(one, m_today);
    switch (role) {
    case Qt::DisplayRole: return text(one, index.column());
    case Qt::DecorationRole:
        return index.column() == Standing ? QVariant(tinted(light.shape, toneText(light.tone, tokens.colours))) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Standing || (index.column() == Left && light.tone == Tone::Bad)
                   ? QVariant(toneText(light.tone, tokens.colours))
                   : QVariant();
    default: break;
    }
    return {};
}

QVariant ResolutionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Standing: return tr("State");
    case Words: return tr("Resolution");
    case Owner: return tr("In charge");
    case Supervisor: return tr("Supervisor");
    case Deadline: return tr("Deadline");
    default: break;
    }
    return {};
}

} // namespace yishibu
