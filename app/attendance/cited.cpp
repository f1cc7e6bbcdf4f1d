#include "app/attendance/cited.h"

#include "app/attendance/attendance.h"

namespace yishibu {

namespace {

QString articleOf(AttendanceRefusal why, const RuleCard &card)
{
    switch (why) {
    case AttendanceRefusal::NotAMember: return card.compositionArticle;
    case AttendanceRefusal::HouseholdHere:
    case AttendanceRefusal::HouseholdUndecided:
    case AttendanceRefusal::NotOfHousehold: return card.quorumArticle;
    case AttendanceRefusal::NoProxy:
    case AttendanceRefusal::HolderAway:
    case AttendanceRefusal::ProxyNotOfHousehold: return card.proxyArticle.isEmpty() ? card.quorumArticle : card.proxyArticle;
    default: return {};
    }
}

} // namespace

Reason cited(const Reason &reason, const RuleCard &card)
{
    const auto code = reason.code<AttendanceRefusal>();
    if (!code || !reason.article().isEmpty())
        return reason;
    return Reason::refusal(*code, reason.figures(), articleOf(*code, card), reason.names());
}

} // namespace yishibu
