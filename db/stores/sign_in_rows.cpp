#include "db/stores/sign_in_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array capacityWords{
    ColumnWord<Capacity>{Capacity::Member, "member"_L1},
    ColumnWord<Capacity>{Capacity::Observer, "observer"_L1},
};

} // namespace

const QString signInColumns = u"id, meeting, session, villager, capacity, withdrawn, came_seq, came_rank, came_at, "
                              "came_precision, came_source, came_operator, left_seq, left_rank, left_at, left_precision, "
                              "left_source, left_operator, withdrawn_because, household, proxy, assisted_by, on_paper"_s;

RowImage rowOf(const SignIn &signIn, const QStringList &moments)
{
    RowImage row{u"sign_in"_s,
                 {{u"id"_s, signIn.id.hex()},
                  {u"meeting"_s, signIn.meeting.hex()},
                  {u"session"_s, signIn.session.hex()},
                  {u"villager"_s, signIn.villager.hex()},
                  {u"capacity"_s, columnWord(capacityWords, signIn.capacity)},
                  {u"withdrawn"_s, signIn.withdrawn ? 1 : 0},
                  {u"withdrawn_because"_s, columnText(signIn.withdrawnBecause)},
                  {u"household"_s, columnId(signIn.household)},
                  {u"proxy"_s, columnId(signIn.proxy)},
                  {u"assisted_by"_s, columnText(signIn.assistedBy)},
                  {u"on_paper"_s, signIn.onPaper ? 1 : 0}},
                 moments};
    putMoment(row.columns, u"came"_s, signIn.came);
    if (signIn.left)
        putMoment(row.columns, u"left"_s, *signIn.left);
    else
        putNoMoment(row.columns, u"left"_s);
    return row;
}

SignIn signInAt(const Statement &row)
{
    SignIn signIn{.id = idAt<SignInId>(row, 0),
                  .meeting = idAt<MeetingId>(row, 1),
                  .session = idAt<SessionId>(row, 2),
                  .villager = idAt<VillagerId>(row, 3),
                  .capacity = columnValue(capacityWords, row.text(4)),
                  .came = momentAt(row, 6),
                  .left = {},
                  .withdrawn = row.flag(5),
                  .withdrawnBecause = row.text(18),
                  .household = optionalId<HouseholdId>(row, 19),
                  .proxy = optionalId<ProxyId>(row, 20),
                  .assistedBy = row.text(21),
                  .onPaper = row.flag(22)};
    if (!row.isNull(12))
        signIn.left = momentAt(row, 12);
    return signIn;
}

} // namespace yishibu
