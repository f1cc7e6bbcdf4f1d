#include "ui/signin/sign_in_model.h"

#include "ui/hall/hall.h"
#include "ui/style/tokens.h"
#include "ui/words/moment_words.h"
#include "ui/words/value_words.h"

#include <QBrush>
#include <QSet>

namespace yishibu {

namespace {

QList<SignIn> newestFirst(const QList<SignIn> &signIns)
{
    QList<SignIn> rows;
    for (auto it = signIns.crbegin(); it != signIns.crend(); ++it) {
        if (!it->withdrawn)
            rows.append(*it);
    }
    return rows;
}

/// Whether these rows are all that stand, but for one that came after them.
bool isOneMoreThan(const QList<SignIn> &rows, const QList<SignIn> &signIns)
{
    if (signIns.isEmpty() || signIns.last().withdrawn)
        return false;
    qsizetype row = 0;
    for (auto it = signIns.crbegin() + 1; it != signIns.crend(); ++it) {
        if (it->withdrawn)
            continue;
        if (row >= rows.size() || rows.at(row) != *it)
            return false;
        ++row;
    }
    return row == rows.size();
}

} // namespace

void SignInModel::follow()
{
    m_places.follow(m_hall);
    if (isOneMoreThan(m_rows, m_hall.attendance().signIns())) {
        beginInsertRows({}, 0, 0);
        m_rows.prepend(m_hall.attendance().signIns().last());
        endInsertRows();
        return;
    }
    const QList<SignIn> wanted = newestFirst(m_hall.attendance().signIns());
    QSet<SignInId> there;
    for (const SignIn &signIn : wanted)
        there.insert(signIn.id);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (there.contains(m_rows.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (row >= m_rows.size() || m_rows.at(row).id != wanted.at(row).id) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted.at(row));
            endInsertRows();
        } else if (m_rows.at(row) != wanted.at(row)) {
            m_rows[row] = wanted.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    if (m_rows.size() > wanted.size()) { // the order itself changed
        beginResetModel();
        m_rows = wanted;
        endResetModel();
    }
}

const SignIn *SignInModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int SignInModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SignInModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SignInModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SignIn &signIn = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(signIn, index.column());
    case Qt::ForegroundRole: return signIn.left ? QBrush(Colours().ink2) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Time ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant SignInModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case SexColumn: return tr("Sex");
    case Group: return tr("Group");
    case CapacityColumn: return tr("Capacity");
    case SheetPlace: return tr("Sign-in sheet");
    case Time: return tr("Time");
    default: return {};
    }
}

QString SignInModel::textOf(const SignIn &signIn, int column) const
{
    const Villager *villager = m_hall.roster().find(signIn.villager);
    switch (column) {
    case Name: return villager ? villager->name : tr("No longer in the roster");
    case SexColumn: return villager ? wordOf(villager->sex) : QString();
    case Group: return villager ? villager->group : QString();
    case CapacityColumn: return capacityOf(signIn);
    case SheetPlace: return m_places.wordsFor(signIn.villager);
    case Time: return timeOf(signIn);
    default: return {};
    }
}

QString SignInModel::capacityOf(const SignIn &signIn) const
{
    QStringList words{signIn.capacity == Capacity::Observer ? wordOf(Capacity::Observer)
                                                            : m_places.capacityOf(signIn.villager)};
    if (m_showsPrivate && !signIn.assistedBy.isEmpty())
        words.append(tr("signed for them by %1").arg(signIn.assistedBy));
    if (m_showsPrivate && signIn.proxy)
        words.append(tr("by letter"));
    return words.join(QStringLiteral(" · "));
}

QString SignInModel::timeOf(const SignIn &signIn) const
{
    QString came = momentWords(signIn.came.circumstance);
    if (!signIn.left)
        return came;
    const Circumstance &left = signIn.left->circumstance;
    if (!isHourKnown(left)) // from paper, as the coming is
        return tr("%1, left early").arg(came);
    const bool saidAlready = signIn.came.circumstance.source == Source::Paper;
    //: when somebody came, and when he left
    return tr("%1, left %2").arg(came, saidAlready ? timeWords(left.happenedAt) : momentWords(left));
}

} // namespace yishibu
