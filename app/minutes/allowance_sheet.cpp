#include "app/minutes/allowance_sheet.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Who was there in flesh, of each member the sign-ins count for.
QHash<VillagerId, QList<VillagerId>> whoWasThere(const Attendance &attendance, const QList<Proxy> &letters)
{
    QHash<ProxyId, VillagerId> holders;
    for (const Proxy &letter : letters)
        holders.insert(letter.id, letter.holder);
    QHash<VillagerId, QList<VillagerId>> there;
    for (const SignIn &signIn : attendance.signIns()) {
        const auto member = attendance.memberFor(signIn);
        if (signIn.withdrawn || !member)
            continue;
        if (!signIn.proxy)
            there[*member].append(signIn.villager);
        else if (const auto holder = holders.constFind(*signIn.proxy); holder != holders.cend())
            there[*member].append(*holder);
    }
    return there;
}

} // namespace

AllowanceSheet allowanceSheetOf(const MinutesSource &source, const Attendance &attendance, const QList<Proxy> &letters,
                                std::optional<qint64> amountFen)
{
    const Meeting &meeting = source.meeting;
    AllowanceSheet sheet{.title = titleOf(meeting, source.village.name),
                         .time = meeting.scheduledAt.isValid() ? paperDate(meeting.scheduledAt.date()) : QString(),
                         .place = meeting.place,
                         .lines = {},
                         .amountFen = amountFen,
                         .practice = source.practice};
    const auto there = whoWasThere(attendance, letters);
    QSet<VillagerId> paid;
    for (const VillagerId &member : attendance.attendedMembers()) {
        for (const VillagerId &who : there.value(member)) {
            if (paid.contains(who))
                continue;
            paid.insert(who);
            const Villager villager = source.villagers.value(who);
            sheet.lines.append({villager.name, villager.group, u"1次"_s});
        }
    }
    return sheet;
}

} // namespace yishibu
