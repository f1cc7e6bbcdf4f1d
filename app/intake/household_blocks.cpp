#include "app/intake/household_blocks.h"

#include "app/intake/head_words.h"
#include "app/intake/repairs.h"
#include "app/village/villager.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

QString headNameOf(const RegisterRow &row)
{
    return repairedName(row.filledText(Column::HeadName)).text.left(longestName);
}

/// Numbers as short as a serial are the group's own: another group's are another household's.
bool areOfTwoGroups(const QString &number, const QString &one, const QString &other)
{
    constexpr qsizetype longestSerial = 5;
    return number.size() <= longestSerial && !one.isEmpty() && !other.isEmpty() && one != other;
}

bool areTold(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
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

void HouseholdBlocks::beginTable(bool isList, const HouseholdNumbers &numbers, const QSet<int> &breaks)
{
    m_current = -1;
    m_firstOfTable = int(m_households.size());
    m_isList = isList;
    m_numbers = numbers;
    m_breaks = breaks;
    m_begunAnew = m_joinedApart = 0;
}

/// Two heads of one name are told apart by the year of birth, because a table may tell only that, or the ID number's end.
bool HouseholdBlocks::isItsHead(int household, const Villager &who) const
{
    const Head &head = m_heads[household];
    const bool isDated = head.birth.isValid() && who.birth.isValid();
    const bool areTwo = (isDated && head.birth.year() != who.birth.year())
                        || (!head.idTail.isEmpty() && !who.idTail.isEmpty() && head.idTail != who.idTail);
    return head.isKnown && head.name == who.name && !areTwo;
}

bool HouseholdBlocks::beginsAnother(const RegisterRow &row, const Villager &who, const QString &group) const
{
    if (m_current < 0)
        return true;
    const Household &current = m_households[m_current];
    const bool head = isHead(who.relationToHead);
    const bool secondHead = head && m_heads[m_current].isKnown;
    const QString number = numberIn(row);
    const QString headName = headNameOf(row);
    if (!number.isEmpty()) {
        if (number != current.number)
            return true;
        // Short numbers begin anew in each group: the same "1" may be the next group's first household.
        const bool isOtherGroup = !group.isEmpty() && group != current.group;
        if (isOtherGroup && m_byNumber.contains(group + u'|' + number))
            return true; // sorted by numbers, the groups stand among each other
        const bool isOtherHeads = areTold(headName, current.headName);
        const bool isOfItsHead = !head && !headName.isEmpty() && headName == current.headName;
        if (!m_isList && (isOtherHeads || (!isOfItsHead && areOfTwoGroups(number, current.group, group))))
            return true;
        const bool isOther = !m_isList && !isItsHead(m_current, who) && (headName.isEmpty() || headName != current.headName);
        return secondHead && (isOtherGroup || isOther);
    }
    if (m_breaks.contains(row.row()))
        return true;
    const bool isLost = m_numbers.isDamaged(row);
    const bool isOtherHeads = areTold(headName, current.headName);
    if (row.hasColumn(Column::HouseholdNumber) && !isLost && isOtherHeads)
        return true;
    if (row.hasColumn(Column::HouseholdNumber) && !isLost)
        return head && (secondHead || !current.number.isEmpty()) && who.name != current.headName;
    if (!headName.isEmpty())
        return secondHead || headName != current.headName || areTold(group, current.group);
    if (row.hasColumn(Column::Relation))
        return head;
    // Neither number nor relation: a blank head's name goes on with the household above.
    return !row.hasColumn(Column::HeadName);
}

/// The household of this table, in the group, whose head has that name; -1 where there is none, or one of several.
int HouseholdBlocks::householdOfHead(const QString &headName, const Villager &who, const QString &group, Place &place) const
{
    const bool isOwn = who.name == headName;
    QList<int> theirs;
    for (int one = m_isList ? 0 : m_firstOfTable; one < m_households.size(); ++one) {
        const bool isAnother = isOwn && m_heads[one].hasRow && !(who.birth.isValid() && m_heads[one].birth == who.birth);
        if (m_households[one].headName == headName && !areTold(group, m_households[one].group) && !isAnother)
            theirs.append(one);
    }
    place.isUnknown = !isOwn && theirs.size() != 1;
    return theirs.size() == 1 ? theirs.constFirst() : -1;
}

/// Which household of the number a head is of; -1 where it is none of them.
int HouseholdBlocks::goingOnForHead(const QList<int> &known, const QString &headName, const Villager &who, Place &place)
{
    const QString named = headName.isEmpty() ? who.name : headName;
    for (const int one : known) {
        const bool isSure = who.birth.isValid() && m_heads[one].birth.isValid();
        if (isItsHead(one, who) && (isSure || !isRestarting()))
            return one;
    }
    for (const int one : known) {
        const QString &its = m_households[one].headName;
        if (!m_heads[one].isKnown && !isRestarting() && (its.isEmpty() || its == named))
            return one;
    }
    m_begunAnew += known.contains(m_current) ? 0 : 1;
    place.isSecondHead = true;
    return -1;
}

/// Which household of the number goes on in a row that is not right below it; -1 for none. A sheet that is sorted by names or
/// relations has the people of one household apart.
int HouseholdBlocks::goingOn(const QList<int> &known, const RegisterRow &row, const Villager &who, Place &place)
{
    if (known.isEmpty())
        return -1;
    const QString headName = headNameOf(row);
    const auto named = std::ranges::find_if(known, [&](int one) { return !headName.isEmpty() && m_households[one].headName == headName; });
    if (m_isList)
        return named == known.end() ? known.constFirst() : *named;
    if (row.headings().headsOnly || isHead(who.relationToHead))
        return goingOnForHead(known, headName, who, place);
    if (named != known.end())
        return *named;
    const int only = known.constFirst();
    const bool isOtherHeads = !headName.isEmpty() && !m_households[only].headName.isEmpty();
    if (isOtherHeads && !isRestarting() && known.size() == 1) {
        place.isSecondHead = true;
        return -1;
    }
    if (known.size() > 1 || isRestarting() || isOtherHeads) {
        place.isUnknown = true;
        return -1;
    }
    m_joinedApart += m_heads[only].isKnown ? 1 : 0;
    return only;
}

int HouseholdBlocks::open(const RegisterRow &row, const Villager &who, const QString &group, Place &place)
{
    const QString number = numberIn(row);
    if (!number.isEmpty()) {
        QList<int> &known = m_byNumber[group + u'|' + number];
        if (const int one = goingOn(known, row, who, place); one >= 0)
            return one;
        known.append(int(m_households.size()));
    }
    const QString headName = headNameOf(row);
    const bool isTold = m_current >= 0 && number.isEmpty() && !headName.isEmpty() && !m_numbers.isDamaged(row);
    if (isTold && (row.hasColumn(Column::HouseholdNumber) || headName == m_households[m_current].headName)) {
        if (const int one = householdOfHead(headName, who, group, place); one >= 0)
            return one;
    }
    Household household;
    household.number = number;
    household.group = group;
    m_households.append(household);
    m_heads.append(Head());
    return int(m_households.size()) - 1;
}

HouseholdBlocks::Place HouseholdBlocks::place(const RegisterRow &row, const Villager &who, const QString &group)
{
    const QString number = numberIn(row);
    const QString headName = headNameOf(row);
    const bool headsOnly = row.headings().headsOnly;
    const bool head = headsOnly || isHead(who.relationToHead);

    Place place;
    const bool isSplit = m_current >= 0 && !m_isList && !head && headName.isEmpty() && row.hasColumn(Column::Relation)
                         && !number.isEmpty() && number == m_households[m_current].number && areOfTwoGroups(number, m_households[m_current].group, group)
                         && !m_byNumber.contains(group + u'|' + number);
    if (headsOnly || beginsAnother(row, who, group)) {
        const bool isUnknown = number.isEmpty() && headName.isEmpty() && !head;
        place.isNumberLost = m_numbers.isDamaged(row);
        m_current = open(row, who, group, place);
        place.isUnknown = place.isUnknown || isUnknown || isSplit;
    }
    place.household = m_current;
    Household &household = m_households[m_current];
    if (household.headName.isEmpty())
        household.headName = !headName.isEmpty() ? headName : head ? who.name : QString();
    if (household.group.isEmpty())
        household.group = group;
    Head &own = m_heads[m_current];
    if (head && own.isKnown && !m_isList && !isItsHead(m_current, who))
        place.isSecondHead = true;
    if (head && !own.isKnown)
        own = {true, who.name, who.birth, who.idTail, own.spouse, own.hasRow};
    if (who.name == household.headName) {
        own.birth = own.hasRow || own.isKnown ? own.birth : who.birth;
        own.hasRow = true;
    }
    if (!number.isEmpty() && !m_isList && isSpouseWord(who.relationToHead)) {
        place.isSecondHead = place.isSecondHead || (!own.spouse.isEmpty() && own.spouse != who.name);
        own.spouse = who.name;
    }
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
