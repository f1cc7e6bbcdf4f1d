#pragma once

#include "app/moment.h"
#include "app/record_id.h"

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

/// One point of the discussion, in one of the three columns.
struct Point
{
    RemarkId id = RemarkId::fresh();
    MeetingId meeting = MeetingId::fresh();
    AgendaItemId item = AgendaItemId::fresh();
    PointColumn column = PointColumn::Agreed;
    QString text;
    Moment noted;
    bool withdrawn = false;

    bool operator==(const Point &) const = default;
};

enum class DiscussionRefusal {
    NothingSaid, ///< the text is empty
};

} // namespace yishibu
