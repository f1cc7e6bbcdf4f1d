#include "db/stores/roster_rows.h"

#include "db/stores/roster_store.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString textOf(const VoiceMark &mark)
{
    if (!mark.from.isValid())
        return u""_s;
    QJsonArray parts{columnDate(mark.from), columnText(mark.source), columnDate(mark.until), columnText(mark.untilSource)};
    for (const VoicePeriod &one : mark.earlier) {
        for (const QString &part :
             {columnDate(one.from), columnText(one.source), columnDate(one.until), columnText(one.untilSource)})
            parts.append(part);
    }
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

} // namespace

VoiceMark voiceMarkOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonArray parts = QJsonDocument::fromJson(text.toUtf8()).array();
    VoiceMark mark{dateOf(parts.at(0).toString()), parts.at(1).toString(), dateOf(parts.at(2).toString()), parts.at(3).toString()};
    for (qsizetype at = 4; at + 3 < parts.size(); at += 4)
        mark.earlier.append({dateOf(parts.at(at).toString()), parts.at(at + 1).toString(), dateOf(parts.at(at + 2).toString()),
                             parts.at(at + 3).toString()});
    return mark;
}

RowImage rowOf(const Household &household)
{
    return {u"household"_s,
            {{u"id"_s, household.id.hex()},
             {u"number"_s, columnText(household.number)},
             {u"head_name"_s, columnText(household.headName)},
             {u"village_group"_s, columnText(household.group)},
             {u"withdrawn"_s, 0}}};
}

RowImage rowOf(const Villager &villager, const QString &commitment)
{
    return {u"villager"_s,
            {{u"id"_s, villager.id.hex()},
             {u"household"_s, villager.household.hex()},
             {u"name"_s, columnText(villager.name)},
             {u"sex"_s, int(villager.sex)},
             {u"birth"_s, columnDate(villager.birth)},
             {u"village_group"_s, columnText(villager.group)},
             {u"relation"_s, columnText(villager.relationToHead)},
             {u"ethnicity"_s, columnText(villager.ethnicity)},
             {u"party"_s, int(villager.party)},
             {u"schooling"_s, columnText(villager.schooling)},
             {u"remark"_s, columnText(villager.remark)},
             {u"doubt"_s, columnText(villager.doubt)},
             {u"status"_s, columnWord(standingWords, villager.standing)},
             {u"status_from"_s, columnDate(villager.standingFrom)},
             {u"reading"_s, columnText(villager.reading)},
             {u"collective_member"_s, villager.collectiveMember ? 1 : 0},
             {u"missing_in"_s, villager.missingIn ? villager.missingIn->hex() : u""_s},
             {u"withdrawn"_s, 0},
             {u"withdrawn_because"_s, u""_s},
             {u"incapacity"_s, textOf(villager.incapacity)},
             {u"no_party_vote"_s, textOf(villager.noPartyVote)},
             {u"numbers_commitment"_s, commitment}}};
}

RowImage rowOf(const Seat &seat)
{
    return {u"seat"_s,
            {{u"id"_s, seat.id.hex()},
             {u"villager"_s, seat.villager.hex()},
             {u"body"_s, columnWord(bodyWords, seat.body)},
             {u"post"_s, columnText(seat.post)},
             {u"households"_s, seat.households},
             {u"held_from"_s, columnDate(seat.from)},
             {u"held_until"_s, columnDate(seat.until)}}};
}

RowImage rowOf(const OpenSeatLine &line, const QString &id, bool settled)
{
    return {u"open_seat_line"_s,
            {{u"id"_s, id},
             {u"sheet_row"_s, line.sheetRow},
             {u"name"_s, columnText(line.name)},
             {u"body"_s, columnWord(bodyWords, line.body)},
             {u"post"_s, columnText(line.post)},
             {u"village_group"_s, columnText(line.group)},
             {u"households"_s, line.households},
             {u"reason"_s, columnText(line.reason)},
             {u"held_from"_s, columnDate(line.from)},
             {u"held_until"_s, columnDate(line.until)},
             {u"settled"_s, settled ? 1 : 0}}};
}

RowImage rowOf(const HouseholdRepresentative &representative)
{
    return {u"household_representative"_s,
            {{u"id"_s, representative.id.hex()},
             {u"household"_s, representative.household.hex()},
             {u"villager"_s, representative.villager.hex()},
             {u"chosen_by"_s, columnWord(chosenByWords, representative.chosenBy)},
             {u"held_from"_s, columnDate(representative.from)},
             {u"held_until"_s, columnDate(representative.until)},
             {u"meeting"_s, columnId(representative.meeting)},
             {u"withdrawn"_s, representative.withdrawn ? 1 : 0}}};
}

RowImage rowOf(const HouseholdStoodFor &one)
{
    return {u"stood_for"_s,
            {{u"id"_s, one.id.hex()},
             {u"seat"_s, one.seat.hex()},
             {u"household"_s, columnId(one.household)},
             {u"words"_s, columnText(one.words)},
             {u"withdrawn"_s, one.withdrawn ? 1 : 0}}};
}

} // namespace yishibu
