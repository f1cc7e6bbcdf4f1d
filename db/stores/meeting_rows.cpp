#include "db/stores/meeting_rows.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"
#include "db/stores/meeting_plan_store.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array stateWords{
    ColumnWord<MeetingState>{MeetingState::Preparing, "preparing"_L1},
    ColumnWord<MeetingState>{MeetingState::Open, "open"_L1},
    ColumnWord<MeetingState>{MeetingState::Closed, "closed"_L1},
    ColumnWord<MeetingState>{MeetingState::Cancelled, "cancelled"_L1},
};
constexpr std::array stageWords{
    ColumnWord<Stage>{Stage::Prepare, "prepare"_L1}, ColumnWord<Stage>{Stage::SignIn, "sign_in"_L1},
    ColumnWord<Stage>{Stage::Item, "item"_L1},       ColumnWord<Stage>{Stage::Minutes, "minutes"_L1},
    ColumnWord<Stage>{Stage::Publish, "publish"_L1},
};
constexpr std::array stepWords{
    ColumnWord<ItemStep>{ItemStep::Explain, "explain"_L1},
    ColumnWord<ItemStep>{ItemStep::Discuss, "discuss"_L1},
    ColumnWord<ItemStep>{ItemStep::Vote, "vote"_L1},
    ColumnWord<ItemStep>{ItemStep::Resolve, "resolve"_L1},
};
constexpr std::array purposeWordsInBook{
    ColumnWord<ItemPurpose>{ItemPurpose::Decide, "decide"_L1},
    ColumnWord<ItemPurpose>{ItemPurpose::Hear, "hear"_L1},
};
constexpr std::array endingWords{
    ColumnWord<ItemEnding>{ItemEnding::Open, "open"_L1},
    ColumnWord<ItemEnding>{ItemEnding::Passed, "passed"_L1},
    ColumnWord<ItemEnding>{ItemEnding::NotPassed, "not_passed"_L1},
    ColumnWord<ItemEnding>{ItemEnding::Consensus, "consensus"_L1},
    ColumnWord<ItemEnding>{ItemEnding::Withdrawn, "withdrawn"_L1},
    ColumnWord<ItemEnding>{ItemEnding::Deferred, "deferred"_L1},
};

} // namespace

RowImage meetingRow(const Meeting &meeting)
{
    RowImage row{u"meeting"_s,
            {{u"id"_s, meeting.id.hex()},
             {u"kind"_s, columnText(meeting.kind.word)},
             {u"kind_name"_s, columnText(meeting.kindName)},
             {u"villager_group"_s, columnText(meeting.group)},
             {u"term"_s, meeting.term},
             {u"ordinal"_s, meeting.ordinal},
             {u"scheduled_at"_s, stampOf(meeting.scheduledAt)},
             {u"place"_s, columnText(meeting.place)},
             {u"chair_title"_s, columnText(meeting.chairTitle)},
             {u"notice_given_on"_s, columnDate(meeting.noticeGivenOn)},
             {u"contact"_s, columnText(meeting.contact)},
             {u"urgent_reason"_s, columnText(meeting.urgentReason)},
             {u"rule_pack"_s, columnText(meeting.rulePack)},
             {u"rule_pack_digest"_s, QString::fromLatin1(meeting.rulePackDigest.toHex())},
             {u"base"_s, meeting.base},
             {u"base_date"_s, columnDate(meeting.baseDate)},
             {u"base_source"_s, columnText(meeting.baseSource)},
             {u"state"_s, columnWord(stateWords, meeting.state)},
             {u"opened_at"_s, stampOf(meeting.openedAt)},
             {u"closed_at"_s, stampOf(meeting.closedAt)},
             {u"number"_s, columnText(meeting.number)},
             {u"evening_minutes"_s, meeting.eveningMinutes}}};
    putAppointee(row.columns, u"chair"_s, meeting.chair);
    putAppointee(row.columns, u"recorder"_s, meeting.recorder);
    putAppointee(row.columns, u"scrutineer"_s, meeting.scrutineer);
    putAppointee(row.columns, u"teller"_s, meeting.teller);
    return row;
}

RowImage sessionRow(const Session &session, const Meeting &meeting)
{
    return {u"session"_s,
            {{u"id"_s, session.id.hex()},
             {u"meeting"_s, meeting.id.hex()},
             {u"ordinal"_s, session.ordinal},
             {u"place"_s, columnText(meeting.place)},
             {u"scheduled_at"_s, stampOf(meeting.scheduledAt)},
             {u"opened_at"_s, stampOf(meeting.openedAt)},
             {u"closed_at"_s, stampOf(meeting.closedAt)},
             {u"withdrawn"_s, 0},
             {u"parts_reason"_s, columnText({})}}};
}

RowImage positionRow(const MeetingId &id, const StagePoint &at)
{
    return {u"meeting_position"_s,
            {{u"id"_s, id.hex()},
             {u"stage"_s, columnWord(stageWords, at.stage)},
             {u"item"_s, at.item},
             {u"step"_s, columnWord(stepWords, at.step)}}};
}

RowImage agendaItemRow(const AgendaItem &item, bool withdrawn, const QStringList &moments)
{
    const EndedOtherwise otherwise = item.otherwise.value_or(EndedOtherwise());
    RowImage row{u"agenda_item"_s,
            {{u"id"_s, item.id.hex()},
             {u"meeting"_s, item.meeting.hex()},
             {u"topic"_s, item.topic.hex()},
             {u"ordinal"_s, item.ordinal},
             {u"title"_s, columnText(item.title)},
             {u"explanation"_s, columnText(item.explanation)},
             {u"delegation"_s, columnId(item.delegation)},
             {u"party_studied_on"_s, columnDate(item.partyStudiedOn)},
             {u"party_studied_by"_s, columnText(item.partyStudiedBy)},
             {u"study_waiver"_s, columnText(item.studyWaiver)},
             {u"purpose"_s, columnWord(purposeWordsInBook, item.purpose)},
             {u"ending"_s, columnWord(endingWords, item.ending)},
             {u"planned_minutes"_s, item.plannedMinutes},
             {u"put_off_to"_s, columnText(otherwise.putOffTo)},
             {u"withdrawn"_s, withdrawn ? 1 : 0}},
            moments};
    putAppointee(row.columns, u"ended_by"_s, otherwise.by);
    if (item.otherwise)
        putMoment(row.columns, u"ended"_s, otherwise.when);
    else
        putNoMoment(row.columns, u"ended"_s);
    return row;
}

Done putSession(Database &database, Fact &fact)
{
    const auto sitting = MeetingPlanStore(database).sitting(*fact.meeting);
    if (!sitting)
        return std::unexpected(sitting.error());
    fact.rows.first().columns.insert(u"session"_s, *sitting ? QJsonValue((*sitting)->session.id.hex())
                                                            : QJsonValue(QJsonValue::Null));
    return {};
}

QString meetingColumns()
{
    return u"SELECT m.id, m.kind, m.term, m.ordinal, m.scheduled_at, m.place, m.chair_title, "
           "m.notice_given_on, m.contact, m.rule_pack, m.rule_pack_digest, m.base, m.base_date, "
           "m.base_source, m.state, m.opened_at, m.closed_at, m.number, p.stage, p.item, p.step, "
           "m.chair, m.chair_written, m.recorder, m.recorder_written, m.scrutineer, m.scrutineer_written, "
           "m.teller, m.teller_written, m.kind_name, m.villager_group, m.urgent_reason, m.evening_minutes "
           "FROM meeting m LEFT JOIN meeting_position p ON p.id = m.id "_s;
}

Meeting meetingFrom(const Statement &row)
{
    Meeting meeting;
    meeting.id = idAt<MeetingId>(row, 0);
    meeting.kind = {row.text(1)};
    meeting.term = int(row.number(2));
    meeting.ordinal = int(row.number(3));
    meeting.scheduledAt = timeOf(row.text(4));
    meeting.place = row.text(5);
    meeting.chairTitle = row.text(6);
    meeting.noticeGivenOn = dateOf(row.text(7));
    meeting.contact = row.text(8);
    meeting.rulePack = row.text(9);
    meeting.rulePackDigest = QByteArray::fromHex(row.text(10).toLatin1());
    meeting.base = int(row.number(11));
    meeting.baseDate = dateOf(row.text(12));
    meeting.baseSource = row.text(13);
    meeting.state = columnValue(stateWords, row.text(14));
    meeting.openedAt = timeOf(row.text(15));
    meeting.closedAt = timeOf(row.text(16));
    meeting.number = row.text(17);
    if (!row.isNull(18))
        meeting.at = {columnValue(stageWords, row.text(18)), int(row.number(19)), columnValue(stepWords, row.text(20))};
    meeting.chair = appointeeAt(row, 21);
    meeting.recorder = appointeeAt(row, 23);
    meeting.scrutineer = appointeeAt(row, 25);
    meeting.teller = appointeeAt(row, 27);
    meeting.kindName = row.text(29);
    meeting.group = row.text(30);
    meeting.urgentReason = row.text(31);
    meeting.eveningMinutes = int(row.number(32));
    return meeting;
}

QString agendaItemColumns()
{
    return u"SELECT id, meeting, topic, ordinal, title, explanation, delegation, party_studied_on, party_studied_by, "
           "study_waiver, purpose, ending, planned_minutes, ended_by, ended_by_written, put_off_to, "
           "ended_seq, ended_rank, ended_at, ended_precision, ended_source, ended_operator FROM agenda_item "_s;
}

AgendaItem agendaItemFrom(const Statement &row)
{
    return {.id = idAt<AgendaItemId>(row, 0),
            .meeting = idAt<MeetingId>(row, 1),
            .topic = idAt<TopicId>(row, 2),
            .ordinal = int(row.number(3)),
            .title = row.text(4),
            .explanation = row.text(5),
            .delegation = optionalId<DelegationId>(row, 6),
            .partyStudiedOn = dateOf(row.text(7)),
            .partyStudiedBy = row.text(8),
            .studyWaiver = row.text(9),
            .purpose = columnValue(purposeWordsInBook, row.text(10)),
            .ending = columnValue(endingWords, row.text(11)),
            .otherwise = row.isNull(16) ? std::nullopt
                                        : std::optional(EndedOtherwise{appointeeAt(row, 13), row.text(15), momentAt(row, 16)}),
            .plannedMinutes = int(row.number(12))};
}

} // namespace yishibu
