#include "app/intake/body_line.h"

#include "app/intake/id_cell.h"
#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Two digits of a year mean one or the other century, so they tell nothing here.
std::optional<TypedDate> birthOf(const RegisterRow &row)
{
    static const QRegularExpression fullYear(u"(19|20)\\d{2}"_s);
    const Cell cell = row.cell(Column::Birth);
    const QString text = halfWidth(cell.text);
    const bool isSerial = cell.kind == Cell::Kind::Number;
    return isSerial || fullYear.match(text).hasMatch() ? typedDate(text, QDate(2099, 12, 31), isSerial) : std::nullopt;
}

/// Whoever stands in a list of Party members is one, unless their line says what else they are.
PartyStanding partyOf(const RegisterRow &row)
{
    const bool isYesNo = !row.hasColumn(Column::Party);
    const QString typed = row.text(isYesNo ? Column::IsPartyMember : Column::Party);
    return typed.isEmpty() ? PartyStanding::Member : typedParty(typed, isYesNo);
}

} // namespace

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

BodyLine readBodyLine(const RegisterRow &row, TableUse use)
{
    BodyLine line;
    line.number = numberIn(row.cell(Column::CitizenId));
    line.party = use == TableUse::Party ? partyOf(row) : PartyStanding::None;
    line.name = repairedName(row.cell(Column::Name).text).text;
    line.tail = line.number.isEmpty() ? tailOf(row) : line.number.right(4);
    line.group = groupShortForm(row.filledText(Column::Group));
    line.sex = typedSex(row.text(Column::Sex));
    line.birth = birthOf(row);
    line.household = repairedText(row.filledText(Column::HouseholdNumber)).text;
    line.head = repairedName(row.filledText(Column::HeadName)).text;
    line.standing = row.filledText(Column::Standing);
    line.post = row.text(Column::Post);
    line.households = qBound(0, halfWidth(row.text(Column::HouseholdsStoodFor)).remove(u'户').toInt(), 10000);
    return line;
}

bool tellsBirth(const BodyLine &line, const Villager &villager)
{
    if (!line.birth || !villager.birth.isValid())
        return false;
    const QDate first(villager.birth.year(), villager.birth.month(), 1);
    const bool isOctober = line.birth->mayBeOctober && TypedDate{line.birth->day.addMonths(9), true}.fits(villager.birth);
    return line.birth->fits(villager.birth) || isOctober || (villager.birth == first && TypedDate{line.birth->day, true}.fits(first));
}

bool tellsHousehold(const BodyLine &line, const Household &home)
{
    const bool isNumber = !line.household.isEmpty() && line.household == home.number;
    const bool isHead = !line.head.isEmpty() && line.head == home.headName;
    return (isNumber && (line.head.isEmpty() || isHead)) || (isHead && line.household.isEmpty());
}

} // namespace yishibu
