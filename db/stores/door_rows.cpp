#include "db/stores/door_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

const QString leaveColumns = u"id, meeting, villager, reason, withdrawn, asked_seq, asked_rank, asked_at, "
                             "asked_precision, asked_source, asked_operator"_s;
const QString proxyColumns = u"id, meeting, principal, holder, matter, powers, signed_on, valid_until, withdrawn, "
                             "shown_seq, shown_rank, shown_at, shown_precision, shown_source, shown_operator"_s;
const QString observerColumns = u"id, meeting, session, name, office, withdrawn, came_seq, came_rank, came_at, "
                                "came_precision, came_source, came_operator, left_seq, left_rank, left_at, "
                                "left_precision, left_source, left_operator"_s;
const QString reconciliationColumns = u"id, meeting, session, on_paper, on_screen, note, withdrawn, compared_seq, "
                                      "compared_rank, compared_at, compared_precision, compared_source, "
                                      "compared_operator, is_counted"_s;

RowImage rowOf(const LeaveOfAbsence &leave)
{
    RowImage row{u"leave_of_absence"_s,
                 {{u"id"_s, leave.id.hex()},
                  {u"meeting"_s, leave.meeting.hex()},
                  {u"villager"_s, leave.villager.hex()},
                  {u"reason"_s, columnText(leave.reason)},
                  {u"withdrawn"_s, leave.withdrawn ? 1 : 0}}};
    putMoment(row.columns, u"asked"_s, leave.asked);
    return row;
}

RowImage rowOf(const Proxy &letter)
{
    RowImage row{u"proxy"_s,
                 {{u"id"_s, letter.id.hex()},
                  {u"meeting"_s, letter.meeting.hex()},
                  {u"principal"_s, letter.principal.hex()},
                  {u"holder"_s, letter.holder.hex()},
                  {u"matter"_s, columnText(letter.matter)},
                  {u"powers"_s, columnText(letter.powers)},
                  {u"signed_on"_s, columnDate(letter.signedOn)},
                  {u"valid_until"_s, columnDate(letter.validUntil)},
                  {u"withdrawn"_s, letter.withdrawn ? 1 : 0}}};
    putMoment(row.columns, u"shown"_s, letter.shown);
    return row;
}

RowImage rowOf(const OutsideObserver &guest)
{
    RowImage row{u"outside_observer"_s,
                 {{u"id"_s, guest.id.hex()},
                  {u"meeting"_s, guest.meeting.hex()},
                  {u"session"_s, guest.session.hex()},
                  {u"name"_s, columnText(guest.name)},
                  {u"office"_s, columnText(guest.office)},
                  {u"withdrawn"_s, guest.withdrawn ? 1 : 0}}};
    putMoment(row.columns, u"came"_s, guest.came);
    if (guest.left)
        putMoment(row.columns, u"left"_s, *guest.left);
    else
        putNoMoment(row.columns, u"left"_s);
    return row;
}

RowImage rowOf(const SheetReconciliation &compared)
{
    RowImage row{u"sheet_reconciliation"_s,
                 {{u"id"_s, compared.id.hex()},
                  {u"meeting"_s, compared.meeting.hex()},
                  {u"session"_s, compared.session.hex()},
                  {u"on_paper"_s, compared.onPaper},
                  {u"on_screen"_s, compared.onScreen},
                  {u"note"_s, columnText(compared.note)},
                  {u"withdrawn"_s, compared.withdrawn ? 1 : 0},
                  {u"is_counted"_s, compared.isCounted ? 1 : 0}}};
    putMoment(row.columns, u"compared"_s, compared.compared);
    return row;
}

LeaveOfAbsence leaveAt(const Statement &row)
{
    return {.id = idAt<LeaveId>(row, 0),
            .meeting = idAt<MeetingId>(row, 1),
            .villager = idAt<VillagerId>(row, 2),
            .reason = row.text(3),
            .asked = momentAt(row, 5),
            .withdrawn = row.flag(4)};
}

Proxy proxyAt(const Statement &row)
{
    return {.id = idAt<ProxyId>(row, 0),
            .meeting = idAt<MeetingId>(row, 1),
            .principal = idAt<VillagerId>(row, 2),
            .holder = idAt<VillagerId>(row, 3),
            .matter = row.text(4),
            .powers = row.text(5),
            .signedOn = dateOf(row.text(6)),
            .validUntil = dateOf(row.text(7)),
            .shown = momentAt(row, 9),
            .withdrawn = row.flag(8)};
}

OutsideObserver observerAt(const Statement &row)
{
    OutsideObserver guest{.id = idAt<OutsideObserverId>(row, 0),
                          .meeting = idAt<MeetingId>(row, 1),
                          .session = idAt<SessionId>(row, 2),
                          .name = row.text(3),
                          .office = row.text(4),
                          .came = momentAt(row, 6),
                          .left = {},
                          .withdrawn = row.flag(5)};
    if (!row.isNull(12))
        guest.left = momentAt(row, 12);
    return guest;
}

SheetReconciliation reconciliationAt(const Statement &row)
{
    return {.id = idAt<ReconciliationId>(row, 0),
            .meeting = idAt<MeetingId>(row, 1),
            .session = idAt<SessionId>(row, 2),
            .onPaper = int(row.number(3)),
            .onScreen = int(row.number(4)),
            .note = row.text(5),
            .compared = momentAt(row, 7),
            .withdrawn = row.flag(6),
            .isCounted = row.flag(13)};
}

} // namespace yishibu
