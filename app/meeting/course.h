#pragma once

#include "app/agenda/agenda.h"
#include "app/attendance/quorum.h"
#include "app/meeting/course_record.h"
#include "app/meeting/meeting.h"
#include "app/resolution/resolution.h"
#include "app/topic/groundwork.h"
#include "app/voting/vote.h"

#include <QList>
#include <QSet>

namespace yishibu {

/// Why a stage may not be entered, or a meeting not opened or closed.
enum class CourseRefusal {
    MissingTime,
    MissingPlace,
    MissingChair,
    MissingRecorder,
    NoAgendaItem,
    NobodyShouldAttend, ///< the base figure is nought; with the article of who should
    NotOpenYet,
    NotClosedYet,
    AlreadyClosed,
    Cancelled,
    NoSuchItem,         ///< figures: the item asked for (from 1), number of items
    NothingPassed,      ///< figures: ordinal of the item; with the article of the majority
    OnlyAStep,          ///< no 决议 comes of a step of 四议两公开 (商议意见, 审议意见); figures: ordinal of the item
    ItemsOpen,          ///< figures: ordinals of the items without an ending
    VoteOpen,           ///< figures: ordinal of the item with a motion not yet counted
    PlannedForLater,    ///< figures: the Julian day it is planned for, which is still to come
    PlannedForBefore,   ///< figures: as above, a day that is past
    NotHeldYet,         ///< a late entry from paper of a day that is still to come; figures: as above
    EnteredForOtherDay, ///< it is planned for another day by now; figures: the Julian day that the late entry is of
};

/// A meeting as it stands, as far as its course asks. The quorum is that of the present moment.
struct MeetingFacts
{
    Meeting meeting;
    Law law;
    RuleCard card; ///< that of the meeting's kind, out of this law
    QList<AgendaItem> items; ///< in the order of their ordinals
    QList<Topic> topics;
    QList<Delegation> delegations;
    Groundwork groundwork; ///< of these topics: what was done before they are decided
    QList<Vote> votes;
    QList<Resolution> resolutions;
    Quorum quorum;
    CourseRecord course = {};
    QString chairPosts = {}; ///< posts of the chair as the register has them: "村党支部书记、村委会主任"
    QHash<VillagerId, HouseholdId> chairHouseholds = {}; ///< of the chair, and of who took the chair for an item
    /// Topics of which this body settles its own step of 四议两公开, whoever's the matter is: by its own rule card.
    QSet<TopicId> steps = {};
};

/// The stages of a meeting with so many items, in order; items stand at their first step.
QList<StagePoint> stagesOf(int items);

/// The steps of an item, in order.
QList<ItemStep> stepsOfItem();

/// Where the big button leads: the next step, or the next stage. Resolve is left out where nothing passed, and where what
/// passed is a step of 四议两公开 that another body decides.
/// None after the last stage.
std::optional<StagePoint> following(const StagePoint &at, const MeetingFacts &facts);

/// All that keeps an item from being decided; empty if it is ready (agendaReady), and nothing in it is against the law.
QList<Reason> missingFor(const AgendaItem &item, const MeetingFacts &facts);

/// Whether the facilitator may go there now. Below quorum every step may be entered, because people may be
/// heard; only the count is refused (mayCount). An item that is not ready may be explained and discussed; to
/// enter its vote is refused with what is missing and its article, and so is the vote of one that is only heard.
Done mayEnter(const StagePoint &to, const MeetingFacts &facts);

/// Whether sign-in may begin: time, place, chair, recorder, at least one item, and each item that is to be decided
/// ready for it (law-and-paper.md A3: a meeting is not ready while a party study is missing without a reason).
Done mayOpen(const MeetingFacts &facts);

/// Whether the meeting may be closed: it is open, and each item has an ending.
Done mayClose(const MeetingFacts &facts);

/// What is merely missing or unwise; it stops nothing.
enum class MeetingGap {
    NoticeNotGiven,
    NoticeLate,            ///< figures: days before the meeting, days asked for
    NoticeUrgent,          ///< late, with a reason that the law accepts; names: the reason; with the article
    NoticeTight,           ///< on the last day that can be argued for; figures as above
    NoScrutineer,
    NoTeller,
    ChairIsRecorder,
    ScrutineerIsTeller,
    ChairIsOwner,          ///< figures: ordinal of the item
    ChairIsSupervisor,     ///< figures: ordinal of the item
    OwnerIsSupervisor,     ///< figures: ordinal of the item
    PassedWithoutResolution, ///< figures: ordinal of the item
    PartyStudyWaived,      ///< figures: ordinal of the item
    ContentUnchecked,      ///< figures: ordinal of the item, open questions of the content pre-check, all of them
    HouseholdsNotAsked,    ///< figures: ordinal of the item, households it touches that were not asked, all of them
    TouchedUnknown,        ///< nobody said which households it touches, nor that it touches none more than others; figures: ordinal of the item
    ChairWithoutPost,      ///< names: the posts of which one presides; with the article
    ChairOfAppraisal,      ///< figures: ordinal of the item; names: the posts of which one presides; with the article
    ChairIsScrutineer,
    ChairIsTeller,
    RecorderIsScrutineer,
    NotAnnounced,          ///< figures: how many are left out of the base without it having been announced; with the article
    ChairIsConcerned,      ///< figures: ordinal of the item that touches the household of its chair; with the article
    MayBeHandedBack,       ///< figures: ordinal of the item that was handed over, and may go back to 村民会议; with the article
    PapersLieOpen,         ///< figures: days before the meeting, the Julian day from which at the latest; with the article
    EveningTooShort,       ///< figures: minutes that the items are meant to take together, minutes there are
};

struct MeetingWarning
{
    MeetingGap gap = MeetingGap::NoticeNotGiven;
    QList<qint64> figures;
    QString source; ///< article, or where a local figure comes from
    QStringList names = {};

    bool operator==(const MeetingWarning &) const = default;
};

QList<MeetingWarning> warningsOf(const MeetingFacts &facts);
/// Those of one item that say what was not done for it before the vote.
QList<MeetingWarning> groundworkWarnings(const AgendaItem &item, const MeetingFacts &facts);

} // namespace yishibu
