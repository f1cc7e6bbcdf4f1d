#pragma once

#include "app/moment.h"
#include "app/record_id.h"
#include "app/rules/meeting_kind.h"
#include "app/village/appointee.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace yishibu {

/// Where a meeting's life stands. After Closed only amendments are possible.
enum class MeetingState { Preparing, Open, Closed, Cancelled };

/// The course of a meeting, stage by stage; an agenda item has steps of its own.
enum class Stage { Prepare, SignIn, Item, Minutes, Publish };
enum class ItemStep { Explain, Discuss, Vote, Resolve };

/// Where the facilitator stands: the stage, and inside an agenda item which item (from 0) and which step.
struct StagePoint
{
    Stage stage = Stage::Prepare;
    int item = 0;
    ItemStep step = ItemStep::Explain;

    auto operator<=>(const StagePoint &) const = default;
};

/// One meeting from its preparation to its sealed minutes.
struct Meeting
{
    MeetingId id = MeetingId::fresh();
    MeetingKind kind = MeetingKind::representatives();
    QString kindName = QStringLiteral("村民代表会议"); ///< the kind's name on paper, as its card has it
    QString group;              ///< the 村民小组 whose meeting it is; empty for one of the whole village
    int term = 0;               ///< 第几届, 0 if not counted
    int ordinal = 0;            ///< 第几次 within the term, 0 if not counted
    QDateTime scheduledAt;      ///< date and time of the notice
    QString place;
    Appointee chair;            ///< of the committee, or a township officer in its place
    QString chairTitle;         ///< "村党支部书记、村委会主任": one person with two posts signs once
    Appointee recorder;         ///< 记录人
    Appointee scrutineer;       ///< 监票人
    Appointee teller;           ///< 计票人
    QDate noticeGivenOn;        ///< the day the notice went out; invalid while it has not
    /// Why the notice could not be given in time (特殊情况); holds where the law allows it (RuleCard::urgentArticle).
    QString urgentReason;
    QString contact;            ///< "名字 电话" printed on the notice; may be empty

    // Stamped when the opening session begins, and never changed afterwards.
    QString rulePack;           ///< id of the pack in force on the meeting's day: "organic-law-2025"
    QByteArray rulePackDigest;  ///< sha256 of the exact pack text
    int base = 0;               ///< 应到: members counted once
    QDate baseDate;             ///< the day the base figure was taken
    QString baseSource;         ///< where it comes from, in words for paper

    MeetingState state = MeetingState::Preparing;
    QDateTime openedAt;
    QDateTime closedAt;
    StagePoint at;              ///< where the facilitator stands
    QString number;             ///< 簿号 "2026-001", given on closing
    int eveningMinutes = 0;     ///< how long people can stay; 0 where nobody said

    bool operator==(const Meeting &) const = default;
};

/// One sitting of a meeting. A meeting may be held in parts (分片); the opening one picks the rule pack.
struct Session
{
    SessionId id = SessionId::fresh();
    MeetingId meeting = MeetingId::fresh();
    int ordinal = 1;
    QString place;
    QDateTime scheduledAt;

    bool operator==(const Session &) const = default;
};

/// Why a meeting cannot be led at all.
enum class MeetingRefusal {
    NoLawForThatDay, ///< no rule pack knows this kind of meeting on that day
    NoSuchMeeting,
    AlreadyOpen,     ///< what was stamped at the opening no longer changes
    AnotherOpen,     ///< names: the title of the one that has to be closed first
};

/// The meeting's name on paper: "青石村第十二届村民代表会议第三次会议", "青石村三组村民小组会议"; parts that are not counted
/// are left out.
QString titleOf(const Meeting &meeting, const QString &villageName);

/// 0 to 99 in Chinese numerals: 12 is "十二". Larger ones come back in digits.
QString chineseNumeral(int number);

/// "2026年11月22日".
QString paperDate(QDate day);

} // namespace yishibu
