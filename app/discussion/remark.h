#pragma once

#include "app/moment.h"
#include "app/record_id.h"
#include "app/village/appointee.h"

#include <QDate>
#include <QString>

namespace yishibu {

/// What somebody said about an item, in the speaker's words. The name stands beside it only with its owner's
/// consent.
struct Remark
{
    RemarkId id = RemarkId::fresh();
    MeetingId meeting = MeetingId::fresh();
    AgendaItemId item = AgendaItemId::fresh();
    std::optional<VillagerId> speaker;
    bool named = true;          ///< the speaker agreed to be named
    QString text;
    Moment said;
    bool withdrawn = false;

    bool operator==(const Remark &) const = default;
};

/// The three columns of a discussion.
enum class PointColumn {
    Agreed,   ///< 共识点
    Disputed, ///< 争议点
    ToCheck,  ///< 待核实事项
};

/// One point of the discussion, in one of the three columns. What a group wrote on its sheet stays that group's, also when it
/// is merged with what another wrote; whoever raised it is named only with their consent.
struct Point
{
    RemarkId id = RemarkId::fresh();
    MeetingId meeting = MeetingId::fresh();
    AgendaItemId item = AgendaItemId::fresh();
    PointColumn column = PointColumn::Agreed;
    QString text;
    std::optional<GroupId> group;   ///< whose point it is; none for one of the whole hall
    QString voices;                 ///< how many say so, in their words: "多数人", "2人提出"; may be empty
    std::optional<VillagerId> speaker; ///< who raised it and agreed to be named; none otherwise
    bool fromSlip = false;          ///< read from an anonymous slip, so nobody can be named
    std::optional<RemarkId> mergedInto; ///< the point that it was found to be the same as; it points to no other
    Appointee checker;              ///< 待核实事项: who finds it out
    QDate checkBy;                  ///< and by when: the day of the meeting means before people leave
    QString answer;                 ///< what came out, where it is known already
    std::optional<RemarkId> checkerFrom; ///< the merged point that brought who finds it out; none where that was given to this one
    std::optional<RemarkId> answerFrom;  ///< the merged point that brought what came out
    bool forMotion = false;         ///< 共识点: offered as the wording of the motion; one of an item at most
    Moment noted;
    bool withdrawn = false;

    bool operator==(const Point &) const = default;
};

enum class DiscussionRefusal {
    NothingSaid,  ///< the text is empty
    NameOnSlip,   ///< a slip is anonymous
    NoSuchPoint,  ///< it was taken back, or is of another item
    NotAlike,     ///< points of two columns, or one and the same point, are not merged
    TwoTasks,     ///< each of both points has its own who finds it out, or its own answer
    NotMerged,    ///< there is nothing to part it from
    OnlyToCheck,  ///< only 待核实事项 end as a task or an answer
    NobodyChecks,
    NoCheckDay,
    CheckDayPast,
    OnlyAgreed,   ///< only 共识点 become the wording of a motion
};

} // namespace yishibu
