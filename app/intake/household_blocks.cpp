#include "app/intake/household_blocks.h"

#include "app/intake/repairs.h"
#include "app/village/villager.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

QString headNameOf(const RegisterRow &row)
{
    return repairedName(row.filledText(Column::HeadName)).text.left(longestName);
}

QString numberIn(const RegisterRow &row)
{
    return repairedText(row.filledText(Column::HouseholdNumber)).text;
}

/// 03-0126: the group's number and a serial in the group.
QString numberOf(const QString &group, int serial)
{
    return u"%1-%2"_s.arg(groupNumber(group), 2, 10, QChar(u'0')).arg(serial, 4, 10, QChar(u'0'));
}

} // namespace

bool HouseholdBlocks::isHead(const QString &relation)
{
    return isHeadOfHousehold(relation);
}

bool HouseholdBlocks::beginsAnother(const RegisterRow &row, const QString &name, const QString &group) const
{
    if (m_current < 0)
        return true;
    const Household &current = m_households[m_current];
    const bool head = isHead(row.text(Column::Relation));
    const bool secondHead = head && m_hasHead[m_current];
    const QString number = numberIn(row);
    const QString headName = headNameOf(row);
    if (!number.isEmpty()) {
        // Short numbers begin anew in each group: the same "1" may be the next group's first household.
        return number != current.number || (secondHead && !group.isEmpty() && group != current.group);
    }
    if (row.hasColumn(Column::HouseholdNumber))
        return head && (secondHead || !current.number.isEmpty()) && name != current.headName;
    if (!headName.isEmpty())
        return secondHead || headName != current.headName;
    if (row.hasColumn(Column::Relation))
        return head;
    // Neither number nor relation: a blank head's name goes on with the household above.
    return !row.hasColumn(Column::HeadName);
}

int HouseholdBlocks::open(const QString &number, const QString &group)
{
    const QString key = group + u'|' + number;
    if (!number.isEmpty()) {
        if (const auto known = m_byNumber.constFind(key); known != m_byNumber.constEnd())
            return *known;
        m_byNumber.insert(key, int(m_households.size()));
    }
    Household household;
    household.number = number;
    household.group = group;
    m_households.append(household);
    m_hasHead.append(false);
    return int(m_households.size()) - 1;
}

HouseholdBlocks::Place HouseholdBlocks::place(const RegisterRow &row, const QString &name, const QString &group)
{
    const QString number = numberIn(row);
    const QString headName = headNameOf(row);
    const bool headsOnly = row.headings().headsOnly;
    const bool head = headsOnly || isHead(row.text(Column::Relation));

    Place place;
    if (headsOnly || beginsAnother(row, name, group)) {
        place.isUnknown = number.isEmpty() && headName.isEmpty() && !head;
        m_current = open(number, group);
    }
    place.household = m_current;
    Household &household = m_households[m_current];
    if (household.headName.isEmpty())
        household.headName = !headName.isEmpty() ? headName : head ? name : QString();
    if (household.group.isEmpty())
        household.group = group;
    if (head)
        m_hasHead[m_current] = true;
    return place;
}

void HouseholdBlocks::numberTheNumberless(QList<Household> &households)
{
    QSet<QString> taken;
    for (const Household &household : households)
        taken.insert(household.number);
    QHash<QString, int> serials;
    for (Household &household : households) {
        int &serial = serials[household.group];
        ++serial;
        if (!household.number.isEmpty())
            continue;
        while (taken.contains(numberOf(household.group, serial)))
            ++serial;
        household.number = numberOf(household.group, serial);
        taken.insert(household.number);
    }
}

QString HouseholdBlocks::freeNumber(const QString &group, const QString &wished, const QSet<QString> &taken)
{
    QString number = wished;
    for (int serial = 1; number.isEmpty() || taken.contains(number); ++serial)
        number = numberOf(group, serial);
    return number;
}

} // namespace yishibu
