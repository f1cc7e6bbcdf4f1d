#pragma once

#include "app/meeting/meeting.h"

#include <QList>
#include <QStringList>

namespace yishibu {

using BusinessLineId = RecordId<struct BusinessLineTag>;
using RoleHolderId = RecordId<struct RoleHolderTag>;
using MeetingChangeId = RecordId<struct MeetingChangeTag>;

/// Parts that people have in a meeting (law-and-paper.md C1). The first four stand in the meeting itself.
enum class MeetingRole {
    Chair,        ///< 主持人
    Recorder,     ///< 记录人
    Scrutineer,   ///< 监票人
    Teller,       ///< 计票人
    Caller,       ///< 唱票人
    BallotIssuer, ///< 发票人
    GroupLead,    ///< 引导员: leads a group through its discussion
    Presenter,    ///< 说明人: explains the plan, answers questions
    Witness,      ///< 见证人: sees that it was held and counted as written, without a part in it
};

/// One line of the order of business (会议程序).
struct BusinessLine
{
    BusinessLineId id = BusinessLineId::fresh();
    MeetingId meeting = MeetingId::fresh();
    int ordinal = 1;
    QString words; ///< Chinese, as on paper: "宣布到会人数"

    bool operator==(const BusinessLine &) const = default;
};

/// Who has one of the parts that the meeting itself has no place for.
struct RoleHolder
{
    RoleHolderId id = RoleHolderId::fresh();
    MeetingId meeting = MeetingId::fresh();
    MeetingRole role = MeetingRole::Caller;
    Appointee who;

    bool operator==(const RoleHolder &) const = default;
};

/// What was taken over from an earlier meeting of the kind. Never its attendance, never its votes.
enum class TakenOver { Place, Contact, Roles, Business, Topics };

struct MeetingCopy
{
    MeetingId meeting = MeetingId::fresh();
    MeetingId source = MeetingId::fresh();
    QList<TakenOver> taken;

    bool operator==(const MeetingCopy &) const = default;
};

/// 改期 or 取消, as it was decided. The notice that was out then no longer counts.
struct MeetingChange
{
    enum class Kind {
        PutOff,    ///< 延期、改期
        CalledOff, ///< 取消
    };
    MeetingChangeId id = MeetingChangeId::fresh();
    MeetingId meeting = MeetingId::fresh();
    Kind kind = Kind::PutOff;
    QDateTime formerAt;    ///< when it would have been
    QDateTime newAt;       ///< invalid where it was called off
    QDate noticeGivenOn;   ///< of the notice that no longer counts; invalid if none was out
    QString reason;
    QDate decidedOn;
    bool withdrawn = false; ///< only of a calling off: it takes place after all
    QString withdrawnBecause;

    bool operator==(const MeetingChange &) const = default;
};

/// One sitting of a meeting held in parts, with its own place, time and sign-in.
struct MeetingPart
{
    Session session;
    QDateTime openedAt; ///< invalid while it has not begun
    QDateTime closedAt; ///< invalid while it goes on
    /// Of a further part: why it is held where no law in force says that it may be (RuleCard::partsArticle); printed. Else empty.
    QString reason;

    bool operator==(const MeetingPart &) const = default;
    bool isSitting() const { return openedAt.isValid() && !closedAt.isValid(); }
};

/// What is on record about how the meeting was made and what became of it, beside the meeting itself.
struct MeetingPlan
{
    QList<BusinessLine> business; ///< in order
    QList<RoleHolder> roles;
    QList<MeetingCopy> copies;    ///< oldest first
    QList<MeetingChange> changes; ///< oldest first
    QList<MeetingPart> parts;     ///< the opening session first; one where the meeting is not held in parts

    bool operator==(const MeetingPlan &) const = default;

    bool isInParts() const { return parts.size() > 1; }
    /// The change that the people of the village have to be told about: the last that stands; null if none does.
    const MeetingChange *standingChange() const;
};

/// Why a meeting is not put off, called off or held in parts.
enum class PlanRefusal {
    NoReason,        ///< a change is recorded with its reason
    NoNewTime,
    SameTime,
    TimeIsPast,      ///< put off to a moment that is over, while the planned day is not
    AlreadyBegun,    ///< an opened meeting is ended item by item, and closed
    NotCalledOff,
    NothingChanged,  ///< there is no change to tell anybody about
    NothingToTakeOver,
    TimeIsKnown,     ///< the day or hour is typed over, and people were told of it already
    PartWithoutPlace,
    PartWithoutTime,
    PartNotLater,    ///< figures: the part (from 1) that it has to follow
    OpeningPart,     ///< the opening session is the meeting's own time and place
    NoPartLeft,
    PartsWithoutLaw, ///< no law in force says that the meeting may be held in parts, and no reason is written
    HandsNotKept,    ///< figures: the part (from 1) that sits, in which a motion is put and its hands are not kept yet
};

} // namespace yishibu
