#pragma once

#include "app/rules/fraction.h"
#include "app/rules/make_up.h"
#include "app/rules/matter.h"
#include "app/rules/meeting_kind.h"
#include "app/rules/votes_by.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace yishibu {

/// Who should attend, and what is counted: persons or households, never both in one meeting (law-and-paper.md A2, 6).
enum class Attends {
    Seats,              ///< who holds a seat in one of the card's bodies, each counted once
    Adults,             ///< everybody of 18 or more on the meeting's day
    Households,         ///< one for each household: its representative
    GroupAdults,        ///< those of one 村民小组 of 18 or more
    GroupHouseholds,    ///< one for each household of one 村民小组
    VotingPartyMembers, ///< 有表决权的党员: full members, not probationary ones
    Women,              ///< women of 18 or more (巾帼议事会)
    CollectiveMembers,  ///< adult members of the collective economic organisation
};

/// Whether somebody may come for a member who stays away.
enum class ProxyRule {
    None,                 ///< everybody for themselves
    SameHouseholdWritten, ///< a written letter, held by another adult of the same household (RCEO art. 27)
};

/// How sure the program is of a figure (law-and-paper.md, "How to read this file").
enum class RuleMark {
    Verified, ///< the text of the law was read
    Recalled, ///< common practice, for the township to confirm: shown as such
};

/// Who presides over a kind of meeting (law-and-paper.md C1). Others may; the preparation then says so.
struct Presiding
{
    QStringList posts;             ///< words as posts are written: "村委会主任"; one of them presides. Empty where nothing is said
    QString article;               ///< who says so: "海南省实施村民委员会组织法办法第二十一条"
    RuleMark mark = RuleMark::Verified;
    /// Where more than half of those there may ask for another chair because of an interest; empty where no law says so.
    QString conflictArticle;

    bool operator==(const Presiding &) const = default;
};

/// Who does the work of the body where the village has none of its own (law-and-paper.md A3). Who decides stays the same.
struct StandIn
{
    QString words;     ///< "没有成立农村集体经济组织的，由村民委员会代行其职能……"; empty where no law says so
    QString article;   ///< stands where words do
    QStringList posts; ///< of whoever presides then, as in Presiding

    bool operator==(const StandIn &) const = default;
};

/// What the law says about one kind of meeting, as data: a changed law is a changed file, not a changed `if`.
/// Words in here are Chinese because they go on paper as they are.
struct RuleCard
{
    MeetingKind kind = MeetingKind::representatives();
    QString name;                  ///< the kind's name on paper: "村民代表会议"
    QString body;                  ///< the deciding body it is a sitting of: both modes of 村民会议 are "villagers_assembly"
    bool decides = true;           ///< takes 决议; a consultation (art. 33) ends in 共识 and 办理事项 instead
    RuleMark mark = RuleMark::Verified;
    Attends attends = Attends::Seats;
    QStringList seats;             ///< the bodies whose seats count, where seats do: "representatives", "villagers_committee"
    ProxyRule proxy = ProxyRule::None;
    QString proxyArticle;          ///< empty where no law speaks of it
    QString whoAttends;            ///< "村民代表和村民委员会成员"
    QString baseSource;            ///< "全体村民代表与村民委员会成员，兼任者计一人"
    Threshold quorum = Threshold::TwoThirdsOrMore;  ///< of the base
    Threshold majority = Threshold::MoreThanHalf;
    Denominator majorityOf = Denominator::Present;
    VotesBy votesBy = VotesBy::Members; ///< as cardFor() has it for one matter; of a body always Members
    /// Of those there at the count and all who had signed in, the figure that asks for more counts (law-and-paper.md A2, 9);
    /// otherwise those there, who are the least the law asks for. The village may set it.
    bool countsStricter = true;
    int noticeDays = 0;            ///< days of notice; local where national law is silent
    int noticeLeast = 0;           ///< the statutory floor of noticeDays; 0 where national law is silent
    QString noticeSource;          ///< where the figure comes from
    QString urgentArticle;         ///< where the law lets an urgent matter be notified at short notice; empty where not
    QString quorumArticle;         ///< "村民委员会组织法第三十条"
    QString majorityArticle;       ///< where the majority is said; the same one for most bodies
    QString compositionArticle;    ///< "村民委员会组织法第二十九条"
    int perYear = 0;               ///< least number of meetings a year
    QString perYearArticle;        ///< where that is said; empty where no law says so
    bool eachQuarter = false;      ///< one of them falls into each quarter (Organic Law art. 30); perYear is then 4 at least
    bool needsDelegation = false;  ///< decides only what 村民会议 delegated (art. 28)
    QString delegationArticle;
    QString writtenDelegationArticle; ///< where a delegation that is not in writing does not count; empty where no law says so
    /// Where more than half of 村民代表 may hand a matter back to 村民会议; empty where no law says so.
    QString handBackArticle;
    bool needsPartyStudy = false;  ///< 村党组织 studies important matters first (art. 28 para. 3)
    QString partyStudyArticle;
    int postingDays = 15;          ///< decisions hang this long
    int postingLeast = 0;          ///< the statutory floor of postingDays (15: art. 35); 0 where no law obliges anybody
    QString postingArticle;        ///< where the days come from; says so itself where no law sets them
    Presiding presiding;
    StandIn standIn;
    /// Where members who cannot be reached or cannot come back may be left out of the base, each named and announced
    /// (law-and-paper.md A2, 8); empty where no law says so, and then nobody is.
    QString baseExclusionsArticle;
    /// Who counts: where who lacks full civil capacity (不具有完全民事行为能力) by the register is in no base; empty where no law says so.
    QString fullCapacityArticle;
    /// Who counts: where a Party member without a vote (留党察看期间) by the register is in no base; empty where no law says so.
    QString partyVoteArticle;
    QString partsArticle;          ///< where the meeting may be held in parts (分片); empty where no law in force says so
    QString onlineArticle;         ///< where members may take part online; empty where no law says so
    int papersOpenDays = 0;        ///< reports and accounts lie open this many days before the meeting; 0 where no law says so
    QString papersOpenArticle;     ///< stands where papersOpenDays does
    QList<Callers> calledBy;       ///< who may have it called; empty where no law says so
    QList<MakeUpRule> makeUp;      ///< what is asked of the body's make-up; empty where no law says so

    bool operator==(const RuleCard &) const = default;

    bool countsHouseholds() const { return attends == Attends::Households || attends == Attends::GroupHouseholds; }
    /// Whether all who should come have a voice, so that a sheet with 应到 and 同意 shows by itself whether it passed.
    bool votesAsAWhole() const { return votesBy != VotesBy::Representatives && votesBy != VotesBy::CollectiveMembers; }
    bool isOfOneGroup() const { return attends == Attends::GroupAdults || attends == Attends::GroupHouseholds; }
};

} // namespace yishibu
