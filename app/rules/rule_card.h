#pragma once

#include "app/rules/meeting_kind.h"
#include "app/rules/fraction.h"
#include "app/rules/matter.h"

#include <QString>

namespace yishibu {

/// Of whom a majority is counted.
enum class Denominator {
    Present,    ///< 到会人员: abstentions and silence work as "not yes"
    AllMembers, ///< 应到
};

/// What the law says about one kind of meeting, as data: a changed law is a changed file, not a changed `if`.
/// Words in here are Chinese because they go on paper as they are.
struct RuleCard
{
    MeetingKind kind = MeetingKind::RepresentativesMeeting;
    QString whoAttends;            ///< "村民代表和村民委员会成员"
    QString baseSource;            ///< "全体村民代表与村民委员会成员，兼任者计一人"
    Threshold quorum = Threshold::TwoThirdsOrMore;  ///< of the base
    Threshold majority = Threshold::MoreThanHalf;
    Denominator majorityOf = Denominator::Present;
    int noticeDays = 0;            ///< days of notice; local where national law is silent
    QString noticeSource;          ///< where the figure comes from
    QString quorumArticle;         ///< "村民委员会组织法第三十条"
    QString compositionArticle;    ///< "村民委员会组织法第二十九条"
    int perYear = 0;               ///< least number of meetings a year
    bool needsDelegation = false;  ///< decides only what 村民会议 delegated (art. 28)
    QString delegationArticle;
    bool needsPartyStudy = false;  ///< 村党组织 studies important matters first (art. 28 para. 3)
    QString partyStudyArticle;
    int postingDays = 15;          ///< decisions hang at least this long (art. 35)
    QString postingArticle;

    bool operator==(const RuleCard &) const = default;
};

} // namespace yishibu
