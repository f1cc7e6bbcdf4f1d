#include "app/intake/person_reading.h"

#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

QString ethnicity(const QString &typed)
{
    static const QRegularExpression shortName(u"^\\p{Han}{1,4}$"_s);
    if (typed.endsWith(u'族') || !shortName.match(typed).hasMatch() || typed.endsWith(u'人') || typed == u"其他")
        return typed;
    return typed + u'族';
}

/// A yes-or-no column: only what is neither is told.
bool readYesNo(const RegisterRow &row, Column column, PersonReading &person)
{
    const auto said = typedYesNo(row.text(column));
    if (!said)
        person.fold(row, column, u"否"_s);
    return said.value_or(false);
}

} // namespace

void PersonReading::fold(const RegisterRow &row, Column column, const QString &kept)
{
    if (const QString typed = row.text(column); !typed.isEmpty() && typed != kept)
        folded.append({column, kept});
}

void PersonReader::readWords(const RegisterRow &row, PersonReading &person) const
{
    Villager &villager = person.villager;
    villager.relationToHead = readText(row, Column::Relation, longestWord, person);
    villager.ethnicity = ethnicity(readText(row, Column::Ethnicity, longestWord, person));
    villager.schooling = readText(row, Column::Schooling, longestWord, person);
    villager.remark = readText(row, Column::Remark, longestRemark, person);
    readStandings(row, person);
    person.fold(row, Column::Ethnicity, villager.ethnicity);
}

QString PersonReader::readText(const RegisterRow &row, Column column, qsizetype longest, PersonReading &person) const
{
    const Repaired text = repairedText(row.text(column), longest);
    for (const RowFault fault : text.faults)
        person.notes.append({row.sheet().name, row.row() + 1, verdict(fault), row.headingText(column), row.text(column), text.text, fault});
    return text.text;
}

void PersonReader::readStandings(const RegisterRow &row, PersonReading &person) const
{
    Villager &villager = person.villager;
    villager.party = typedParty(row.text(Column::Party), false);
    if (villager.party == PartyStanding::None)
        villager.party = typedParty(row.text(Column::IsPartyMember), true);
    person.fold(row, Column::Party, registerWord(villager.party));
    const QString answer = row.text(Column::IsPartyMember);
    const auto plain = typedYesNo(answer);
    if (plain != (villager.party == PartyStanding::Member) && answer != registerWord(villager.party))
        person.fold(row, Column::IsPartyMember, registerWord(villager.party));
    villager.standing = typedStanding(row.text(Column::RegisterStanding)).value_or(RegisterStanding::Listed);
    person.fold(row, Column::RegisterStanding, registerWord(villager.standing));
    villager.collectiveMember = readYesNo(row, Column::CollectiveMember, person);
    const QString delegate = row.text(Column::HouseholdDelegate);
    const auto isDelegate = typedYesNo(delegate);
    const QString named = isDelegate ? QString() : repairedName(delegate).text.left(longestName);
    person.isDelegate = isDelegate.value_or(named == villager.name);
    person.delegateName = person.isDelegate ? QString() : named;
}

} // namespace yishibu
