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

/// Who should attend, and what is counted: persons or households, never both in one meeting (law-and-paper.md A2, 6).
enum class Attends {
    Representatives,    ///< 村民代表 and members of the villagers' committee, each counted once
    Adults,             ///< everybody of 18 or more on the meeting's day
    Households,         ///< one for each household: its representative
    GroupAdults,        ///< those of one 村民小组 of 18 or more
    VotingPartyMembers, ///< 有表决权的党员: full members, not probationary ones
    CollectiveMembers,  ///< adult members of the collective economic organisation
};

/// Whether somebody may come for a member who stays away.
enum class ProxyRule {
    None,                 ///< everybody for themselves
    SameHouseholdWritten, ///< a written letter, held by another adult of the same household (RCEO art. 27)
};

/// What the law says about one kind of meeting, as data: a changed law is a changed file, not a changed `if`.
/// Words in here are Chinese because they go on paper as they are.
struct RuleCard
{
    MeetingKind kind = MeetingKind::RepresentativesMeeting;
    Attends attends = Attends::Representatives;
    ProxyRule proxy = ProxyRule::None;
    QString proxyArticle;          ///< empty where no law speaks of it
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
