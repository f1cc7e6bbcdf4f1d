#include "app/discussion/later_answer.h"

#include "app/discussion/report_back.h"

#include <algorithm>
#include <tuple>

namespace yishibu {

namespace {

/// The newest answer that was not taken back.
std::optional<LaterAnswer> answerTo(const Point &point, const QList<LaterAnswer> &answers)
{
    std::optional<LaterAnswer> newest;
    for (const LaterAnswer &answer : answers) {
        if (answer.point == point.id && !answer.withdrawn && (!newest || newest->found.sequence < answer.found.sequence))
            newest = answer;
    }
    return newest;
}

bool comesBefore(const TrackedCheck &one, const TrackedCheck &other)
{
    if (one.isOpen() != other.isOpen())
        return one.isOpen();
    if (!one.isOpen())
        return one.answer->found.sequence > other.answer->found.sequence;
    return std::tuple(!one.point.checkBy.isValid(), one.point.checkBy) < std::tuple(!other.point.checkBy.isValid(), other.point.checkBy);
}

} // namespace

QList<TrackedCheck> trackedChecks(const QList<Point> &points, const QList<LaterAnswer> &answers)
{
    QList<AgendaItemId> items;
    for (const Point &point : points) {
        if (!items.contains(point.item))
            items.append(point.item);
    }
    QList<TrackedCheck> tracked;
    for (const AgendaItemId &item : std::as_const(items)) {
        const QList<ReportedPoint> reported = reportedOn(points, item);
        for (const ReportedPoint &one : reported) {
            if (one.point.column == PointColumn::ToCheck && one.point.answer.isEmpty())
                tracked.append({one.point, answerTo(one.point, answers)});
        }
    }
    std::ranges::stable_sort(tracked, comesBefore);
    return tracked;
}

} // namespace yishibu
