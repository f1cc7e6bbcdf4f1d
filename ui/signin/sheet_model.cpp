#include "ui/signin/sheet_model.h"

#include "ui/hall/hall.h"
#include "ui/style/tokens.h"
#include "ui/words/moment_words.h"
#include "ui/words/value_words.h"

#include <QBrush>

using namespace Qt::StringLiterals;

namespace yishibu {

void SheetModel::follow()
{
    const QHash<VillagerId, SheetPlace> places = sheetPlaces(m_hall.entitled(), m_hall.roster(), m_hall.sheetOrder());
    QList<VillagerId> lines = m_hall.attendance().members();
    // Sheets of groups one after the other in the order of the members; within a sheet by page and line.
    QStringList groups;
    for (const VillagerId &who : std::as_const(lines)) {
        if (const QString group = places.value(who).group; !groups.contains(group))
            groups.append(group);
    }
    QHash<QString, qsizetype> rank;
    for (const QString &group : std::as_const(groups))
        rank.insert(group, rank.size());
    std::ranges::stable_sort(lines, {}, [&](const VillagerId &who) {
        const SheetPlace place = places.value(who);
        return std::tuple(rank.value(place.group), place.page, place.line);
    });
    const bool same = lines == m_lines;
    if (!same)
        beginResetModel();
    m_lines = lines;
    m_places = places;
    if (!same)
        endResetModel();
    else if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VillagerId who = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(who, index.column());
    if (role == Qt::ForegroundRole && !m_hall.attendance().isHere(who))
        return QBrush(Colours().ink2);
    return {};
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mark: return tr("On paper");
    case Place: return tr("Sign-in sheet");
    case Name: return tr("Name");
    case Group: return tr("Group");
    case Screen: return tr("On screen");
    default: return {};
    }
}

QString SheetModel::textOf(const VillagerId &who, int column) const
{
    const Villager *villager = m_hall.roster().find(who);
    const auto signIn = m_hall.attendance().signatureOf(who);
    switch (column) {
    //: a signature that was found on the paper sheet
    case Mark: return signIn && signIn->onPaper ? tr("✓ on paper") : QString();
    case Place: {
        const SheetPlace place = m_places.value(who);
        const QString words = tr("page %1, line %2").arg(place.page).arg(place.line);
        return place.group.isEmpty() ? words : place.group + u" · "_s + words;
    }
    case Name: return villager ? villager->name : QString();
    case Group: return villager ? villager->group : QString();
    case Screen:
        if (!signIn)
            return m_showsPrivate && m_hall.door().leaveOf(who) ? tr("on leave") : tr("not signed in");
        if (signIn->left)
            return tr("signed in, left early");
        return signIn->came.circumstance.source == Source::Paper
                   ? momentWords(signIn->came.circumstance)
                   : tr("signed in at %1").arg(timeWords(signIn->came.circumstance.happenedAt));
    default: return {};
    }
}

} // namespace yishibu
