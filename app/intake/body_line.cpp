#include "app/intake/body_line.h"

#include "app/intake/id_cell.h"
#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

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

/// Whoever stands in a list of Party members is one, unless their line says what else they are.
PartyStanding partyOf(const RegisterRow &row)
{
    const bool isYesNo = !row.hasColumn(Column::Party);
    const QString typed = row.text(isYesNo ? Column::IsPartyMember : Column::Party);
    return typed.isEmpty() ? PartyStanding::Member : typedParty(typed, isYesNo);
}

} // namespace

BodyLine readBodyLine(const RegisterRow &row, TableUse use)
{
    BodyLine line;
    line.number = numberIn(row.cell(Column::CitizenId));
    line.party = use == TableUse::Party ? partyOf(row) : PartyStanding::None;
    line.name = repairedName(row.cell(Column::Name).text).text;
    line.tail = line.number.isEmpty() ? tailOf(row) : line.number.right(4);
    line.group = groupShortForm(row.filledText(Column::Group));
    line.sex = typedSex(row.text(Column::Sex));
    line.standing = row.filledText(Column::Standing);
    line.post = row.text(Column::Post);
    line.households = qBound(0, halfWidth(row.text(Column::HouseholdsStoodFor)).remove(u'户').toInt(), 10000);
    return line;
}

} // namespace yishibu
