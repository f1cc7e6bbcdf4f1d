#pragma once

#include "app/agenda/agenda_item.h"
#include "app/attendance/entitled.h"
#include "app/attendance/leave_of_absence.h"
#include "app/attendance/outside_observer.h"
#include "app/attendance/proxy.h"
#include "app/attendance/sheet_reconciliation.h"
#include "app/attendance/sign_in.h"
#include "app/discussion/discussion_record.h"
#include "app/discussion/remark.h"
#include "app/meeting/course_record.h"
#include "app/meeting/meeting.h"
#include "app/meeting/meeting_plan.h"
#include "app/minutes/minutes.h"
#include "app/rating/rating.h"
#include "app/resolution/resolution.h"
#include "app/rules/holidays.h"
#include "app/rules/local_settings.h"
#include "app/rules/rule_card.h"
#include "app/topic/groundwork.h"
#include "app/village/seat.h"
#include "app/village/village.h"
#include "app/village/villager.h"
#include "app/voting/ballot.h"
#include "app/voting/vote.h"

#include <QHash>
#include <QList>

namespace yishibu {

/// All that minutes are composed of, as the book keeps it.
struct MinutesSource
{
    Village village;
    Meeting meeting;
    RuleCard card;
    QString lawTitle;                        ///< RulePack::title; empty where it is held by custom alone
    QString convener = {};                   ///< in whose name it is held, and whose seal its papers bear; empty for 村民委员会
    QHash<VillagerId, Villager> villagers;
    QList<Seat> seats;
    QList<Entitled> members;                 ///< those who should attend, or who stands for each household that does
    QList<SignIn> signIns;
    QList<LeaveOfAbsence> leaves = {};       ///< of members; the reasons stay out of the minutes
    QList<OutsideObserver> guests = {};      ///< 列席 from outside the register
    QList<Proxy> proxies = {};               ///< letters of authorisation
    QList<SheetReconciliation> sheetCounts = {}; ///< paper held against the screen, the newest last
    CourseRecord course = {};
    Holidays holidays = {};                  ///< by which the days of the notice are counted
    MeetingPlan plan = {};                   ///< order of business, further roles and parts
    QList<AgendaItem> items;
    QList<Topic> topics;
    QList<Delegation> delegations;
    Groundwork groundwork = {};
    QList<Remark> remarks;
    QList<Point> points;
    DiscussionRecord discussion = {};        ///< how people were grouped, and whose group a point was
    QList<Rating> ratings = {};
    QList<Vote> votes;
    QHash<VoteId, Ballot> ballots = {};      ///< of votes on paper
    QList<Dissent> dissents = {};
    AbstentionClass abstentions = AbstentionClass::AmongValid; ///< as the village has set it
    QList<Resolution> resolutions;
    bool practice = false;

    /// Whose seal goes on its papers: "青石村村民委员会", "青石村党组织".
    QString seal() const { return convener.isEmpty() ? village.committeeName() : convener; }
};

/// Composes the record book from the meeting as it stands: facts in the order of their rank, withdrawn ones
/// left out, nobody named who did not agree to it. Always the same minutes for the same source.
Minutes draftMinutes(const MinutesSource &source);

} // namespace yishibu
