#pragma once

#include "app/discussion/remark.h"

#include <QList>
#include <optional>

namespace yishibu {

using LaterAnswerId = RecordId<struct LaterAnswerTag>;

/// What came out about a point to check after its meeting was closed. The minutes stay as they are; this stands beside them.
struct LaterAnswer
{
    LaterAnswerId id = LaterAnswerId::fresh();
    RemarkId point = RemarkId::fresh();
    QString text;
    Moment found;
    bool withdrawn = false;

    bool operator==(const LaterAnswer &) const = default;
};

/// 待核实事项 that a meeting left without an answer, with what came out since; none while somebody still has to find it out.
struct TrackedCheck
{
    Point point;
    std::optional<LaterAnswer> answer;

    bool operator==(const TrackedCheck &) const = default;

    bool isOpen() const { return !answer.has_value(); }
};

/// Of the points of closed meetings those that had to be checked and had no answer then, what was merged once: the open ones
/// first, the nearest day on top and those that nobody has a day for last; then those answered since, the newest first.
QList<TrackedCheck> trackedChecks(const QList<Point> &points, const QList<LaterAnswer> &answers);

} // namespace yishibu
