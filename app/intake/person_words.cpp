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

/// A word that says neither one nor the other: the book keeps what it has, and somebody looks at it.
void leaveOpen(const RegisterRow &row, Column column, const QString &kept, PersonReading &person)
{
    const RowFault fault = RowFault::WordUnclear;
    person.notes.append({row.sheet().name, row.number(), verdict(fault), row.headingText(column), row.text(column), kept, fault});
    person.said.remove(column);
}

/// Not blank, nor a dash for it.
bool isAnswered(const QString &typed)
{
    return std::ranges::any_of(typed, [](QChar c) { return c.isLetterOrNumber() || u"√✓✔×"_s.contains(c); });
}

/// 群众 beside 是, 中共党员 beside 否: one of the two columns is wrong. 留党察看 in one of them is not outdone by 是 in the other.
bool isPartyOpen(const RegisterRow &row, std::optional<PartyStanding> party, std::optional<PartyStanding> answer)
{
    const QString typed = row.text(Column::Party), typedAnswer = row.text(Column::IsPartyMember);
    if (!isAnswered(typed) || !isAnswered(typedAnswer))
        return false;
    if (!party || !answer)
        return (!party && speaksOfLostParty(typed)) || (!answer && speaksOfLostParty(typedAnswer));
    return (*party == PartyStanding::None) != (*answer == PartyStanding::None) && party != PartyStanding::Probationary;
}

/// What stands in brackets behind a name.
QString noteBehind(const QString &name)
{
    static const QRegularExpression brackets(u"[(（\\[【〔](.*)$"_s);
    const auto match = brackets.match(name.trimmed());
    return match.hasMatch() && match.capturedStart() > 0 ? match.captured(1) : QString();
}

} // namespace

void PersonReading::fold(const RegisterRow &row, Column column, const QString &kept)
{
    if (const QString typed = row.text(column); !typed.isEmpty() && typed != kept)
        folded.append({column, kept});
}

void PersonReading::takeForMember(const RegisterRow &row)
{
    if (const QString doubt = membershipDoubt(row.wholeText()); !doubt.isEmpty()) {
        const RowFault fault = RowFault::WordUnclear;
        notes.append({row.sheet().name, row.number(), yishibu::verdict(fault), row.headingText(Column::Remark), doubt, u"否"_s, fault});
        return;
    }
    villager.collectiveMember = true;
    said.insert(Column::CollectiveMember);
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
        person.notes.append({row.sheet().name, row.number(), verdict(fault), row.headingText(column), row.text(column), text.text, fault});
    return text.text;
}

void PersonReader::readParty(const RegisterRow &row, PersonReading &person) const
{
    Villager &villager = person.villager;
    const auto party = typedParty(row.text(Column::Party), false);
    const auto answer = typedParty(row.text(Column::IsPartyMember), true);
    if (isPartyOpen(row, party, answer)) {
        for (const Column column : {Column::Party, Column::IsPartyMember}) {
            if (isAnswered(row.text(column)))
                leaveOpen(row, column, registerWord(villager.party), person);
        }
        return;
    }
    villager.party = party.value_or(PartyStanding::None);
    if (villager.party == PartyStanding::None)
        villager.party = answer.value_or(PartyStanding::None);
    const QString kept = registerWord(villager.party);
    if (!party)
        leaveOpen(row, Column::Party, kept, person);
    else
        person.fold(row, Column::Party, kept);
    if (!answer)
        return leaveOpen(row, Column::IsPartyMember, kept, person);
    const QString typed = row.text(Column::IsPartyMember);
    if (typedYesNo(typed) != (villager.party == PartyStanding::Member) && typed != kept)
        person.fold(row, Column::IsPartyMember, kept);
}

void PersonReader::readStandings(const RegisterRow &row, PersonReading &person) const
{
    readParty(row, person);
    readRegisterStanding(row, person);
    const auto isMember = typedMembership(row.text(Column::CollectiveMember));
    person.villager.collectiveMember = isMember.value_or(false);
    if (!isMember)
        leaveOpen(row, Column::CollectiveMember, u"否"_s, person);
    else if (!typedYesNo(row.text(Column::CollectiveMember))) // 有成员资格, 是（本村）
        person.fold(row, Column::CollectiveMember, *isMember ? u"是"_s : u"否"_s);
    const QString delegate = row.text(Column::HouseholdDelegate);
    const auto isDelegate = typedYesNo(delegate);
    const QString named = isDelegate ? QString() : repairedName(delegate).text.left(longestName);
    person.isDelegate = isDelegate.value_or(named == person.villager.name);
    person.delegateName = person.isDelegate ? QString() : named;
}

void PersonReader::readRegisterStanding(const RegisterRow &row, PersonReading &person) const
{
    Villager &villager = person.villager;
    const QString typed = row.text(Column::RegisterStanding);
    const auto standing = typedStanding(typed);
    villager.standing = standing.value_or(RegisterStanding::Listed);
    if (standing || typed.isEmpty())
        person.fold(row, Column::RegisterStanding, registerWord(villager.standing));
    else
        leaveOpen(row, Column::RegisterStanding, registerWord(villager.standing), person);
    const QString note = noteBehind(row.text(Column::Name));
    if (!speaksOfLeaving(note) || villager.standing != RegisterStanding::Listed)
        return;
    // 张三（已故）: a word that is sure is followed, unless the row's own column says otherwise; somebody looks at either.
    const auto noted = typedStanding(note);
    if (noted == RegisterStanding::Listed) // 嫁入
        return;
    if (noted && typed.isEmpty()) {
        villager.standing = *noted;
        person.said.insert(Column::RegisterStanding);
    }
    const RowFault fault = RowFault::StandingBesideName;
    person.notes.append({row.sheet().name, row.number(), verdict(fault), row.headingText(Column::Name), row.text(Column::Name),
                         registerWord(villager.standing), fault});
}

} // namespace yishibu
