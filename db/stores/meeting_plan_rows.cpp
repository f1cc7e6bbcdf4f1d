#include "db/stores/meeting_plan_rows.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array roleWords{
    ColumnWord<MeetingRole>{MeetingRole::Caller, "caller"_L1},
    ColumnWord<MeetingRole>{MeetingRole::BallotIssuer, "ballot_issuer"_L1},
    ColumnWord<MeetingRole>{MeetingRole::GroupLead, "group_lead"_L1},
    ColumnWord<MeetingRole>{MeetingRole::Presenter, "presenter"_L1},
    ColumnWord<MeetingRole>{MeetingRole::Chair, "chair"_L1},
    ColumnWord<MeetingRole>{MeetingRole::Recorder, "recorder"_L1},
    ColumnWord<MeetingRole>{MeetingRole::Scrutineer, "scrutineer"_L1},
    ColumnWord<MeetingRole>{MeetingRole::Teller, "teller"_L1},
    ColumnWord<MeetingRole>{MeetingRole::Witness, "witness"_L1},
};
constexpr std::array changeWords{
    ColumnWord<MeetingChange::Kind>{MeetingChange::Kind::PutOff, "put_off"_L1},
    ColumnWord<MeetingChange::Kind>{MeetingChange::Kind::CalledOff, "called_off"_L1},
};
constexpr std::array takenWords{
    ColumnWord<TakenOver>{TakenOver::Place, "place"_L1},       ColumnWord<TakenOver>{TakenOver::Contact, "contact"_L1},
    ColumnWord<TakenOver>{TakenOver::Roles, "roles"_L1},       ColumnWord<TakenOver>{TakenOver::Business, "business"_L1},
    ColumnWord<TakenOver>{TakenOver::Topics, "topics"_L1},
};

} // namespace

RowImage rowOf(const BusinessLine &line, bool withdrawn)
{
    return {u"business_line"_s,
            {{u"id"_s, line.id.hex()},
             {u"meeting"_s, line.meeting.hex()},
             {u"ordinal"_s, line.ordinal},
             {u"words"_s, columnText(line.words)},
             {u"withdrawn"_s, withdrawn ? 1 : 0}}};
}

RowImage rowOf(const RoleHolder &holder, bool withdrawn)
{
    RowImage row{u"role_holder"_s,
                 {{u"id"_s, holder.id.hex()},
                  {u"meeting"_s, holder.meeting.hex()},
                  {u"role"_s, columnWord(roleWords, holder.role)},
                  {u"withdrawn"_s, withdrawn ? 1 : 0}}};
    putAppointee(row.columns, u"who"_s, holder.who);
    return row;
}

RowImage rowOf(const MeetingCopy &copy)
{
    QStringList taken;
    for (const TakenOver what : copy.taken)
        taken.append(columnWord(takenWords, what));
    return {u"meeting_copy"_s,
            {{u"id"_s, RecordId<struct MeetingCopyTag>::fresh().hex()},
             {u"meeting"_s, copy.meeting.hex()},
             {u"source"_s, copy.source.hex()},
             {u"taken"_s, columnText(taken.join(u' '))}}};
}

RowImage rowOf(const MeetingChange &change)
{
    return {u"meeting_change"_s,
            {{u"id"_s, change.id.hex()},
             {u"meeting"_s, change.meeting.hex()},
             {u"kind"_s, columnWord(changeWords, change.kind)},
             {u"former_at"_s, stampOf(change.formerAt)},
             {u"new_at"_s, stampOf(change.newAt)},
             {u"notice_given_on"_s, columnDate(change.noticeGivenOn)},
             {u"reason"_s, columnText(change.reason)},
             {u"decided_on"_s, columnDate(change.decidedOn)},
             {u"withdrawn"_s, change.withdrawn ? 1 : 0},
             {u"withdrawn_because"_s, columnText(change.withdrawnBecause)}}};
}

RowImage rowOf(const MeetingPart &part, bool withdrawn)
{
    return {u"session"_s,
            {{u"id"_s, part.session.id.hex()},
             {u"meeting"_s, part.session.meeting.hex()},
             {u"ordinal"_s, part.session.ordinal},
             {u"place"_s, columnText(part.session.place)},
             {u"scheduled_at"_s, stampOf(part.session.scheduledAt)},
             {u"opened_at"_s, stampOf(part.openedAt)},
             {u"closed_at"_s, stampOf(part.closedAt)},
             {u"withdrawn"_s, withdrawn ? 1 : 0},
             {u"parts_reason"_s, columnText(part.reason)}}};
}

QString businessColumns()
{
    return u"id, meeting, ordinal, words"_s;
}

BusinessLine businessLineAt(const Statement &row)
{
    return {idAt<BusinessLineId>(row, 0), idAt<MeetingId>(row, 1), int(row.number(2)), row.text(3)};
}

QString roleColumns()
{
    return u"id, meeting, role, who, who_written"_s;
}

RoleHolder roleHolderAt(const Statement &row)
{
    return {idAt<RoleHolderId>(row, 0), idAt<MeetingId>(row, 1), columnValue(roleWords, row.text(2)), appointeeAt(row, 3)};
}

QString copyColumns()
{
    return u"meeting, source, taken"_s;
}

MeetingCopy copyAt(const Statement &row)
{
    MeetingCopy copy{idAt<MeetingId>(row, 0), idAt<MeetingId>(row, 1), {}};
    for (const QString &word : row.text(2).split(u' ', Qt::SkipEmptyParts))
        copy.taken.append(columnValue(takenWords, word));
    return copy;
}

QString changeColumns()
{
    return u"id, meeting, kind, former_at, new_at, notice_given_on, reason, decided_on, withdrawn, withdrawn_because"_s;
}

MeetingChange changeAt(const Statement &row)
{
    return {.id = idAt<MeetingChangeId>(row, 0),
            .meeting = idAt<MeetingId>(row, 1),
            .kind = columnValue(changeWords, row.text(2)),
            .formerAt = timeOf(row.text(3)),
            .newAt = timeOf(row.text(4)),
            .noticeGivenOn = dateOf(row.text(5)),
            .reason = row.text(6),
            .decidedOn = dateOf(row.text(7)),
            .withdrawn = row.number(8) != 0,
            .withdrawnBecause = row.text(9)};
}

QString partColumns()
{
    return u"id, meeting, ordinal, place, scheduled_at, opened_at, closed_at, parts_reason"_s;
}

MeetingPart partAt(const Statement &row)
{
    return {{idAt<SessionId>(row, 0), idAt<MeetingId>(row, 1), int(row.number(2)), row.text(3), timeOf(row.text(4))},
            timeOf(row.text(5)),
            timeOf(row.text(6)),
            row.text(7)};
}

} // namespace yishibu
