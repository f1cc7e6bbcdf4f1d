#include "app/discussion/report_back.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(DiscussionRefusal why)
{
    return std::unexpected(Reason::refusal(why));
}

const Point *find(const QList<Point> &points, const RemarkId &id)
{
    const auto found = std::ranges::find_if(points, [&id](const Point &point) { return point.id == id && !point.withdrawn; });
    return found == points.cend() ? nullptr : &*found;
}

/// The point it was merged into, if that still stands.
const Point *headOf(const Point &point, const QList<Point> &points)
{
    return point.mergedInto ? find(points, *point.mergedInto) : nullptr;
}

void putGroup(QList<GroupId> &groups, const std::optional<GroupId> &group)
{
    if (group && !groups.contains(*group))
        groups.append(*group);
}

/// Both name somebody who finds it out, or both have an answer, and these are not the same: one would be lost.
bool doTasksClash(const Point &one, const Point &other)
{
    const bool twoCheckers = one.checker && other.checker && (one.checker != other.checker || one.checkBy != other.checkBy);
    return twoCheckers || (!one.answer.isEmpty() && !other.answer.isEmpty() && one.answer != other.answer);
}

/// The point with what the other had: who finds it out and by when, and what came out; whose each was is kept.
Point withTaskOf(Point point, const Point &other)
{
    if (!point.checker && other.checker) {
        point.checker = other.checker;
        point.checkBy = other.checkBy;
        point.checkerFrom = other.checkerFrom.value_or(other.id);
    }
    if (point.answer.isEmpty() && !other.answer.isEmpty()) {
        point.answer = other.answer;
        point.answerFrom = other.answerFrom.value_or(other.id);
    }
    return point;
}

/// The point without what these others brought.
Point withoutTaskOf(Point point, const QList<RemarkId> &others)
{
    if (point.checkerFrom && others.contains(*point.checkerFrom)) {
        point.checker = {};
        point.checkBy = {};
        point.checkerFrom.reset();
    }
    if (point.answerFrom && others.contains(*point.answerFrom)) {
        point.answer.clear();
        point.answerFrom.reset();
    }
    return point;
}

QList<Point> standingOn(const QList<Point> &points, const AgendaItemId &item)
{
    QList<Point> standing;
    std::ranges::copy_if(points, std::back_inserter(standing),
                         [&item](const Point &point) { return point.item == item && !point.withdrawn; });
    std::ranges::stable_sort(standing, {}, [](const Point &point) { return std::pair(point.noted.rank, point.noted.sequence); });
    return standing;
}

/// The point that this one was merged into, if it changes when this one leaves: what it brought goes with it, and where another
/// says the same, that one has brought it.
QList<Point> headLeftBy(const Point &point, const QList<Point> &points)
{
    const Point *head = headOf(point, points);
    if (!head)
        return {};
    Point left = withoutTaskOf(*head, {point.id});
    if (left == *head)
        return {};
    for (const Point &other : standingOn(points, head->item)) {
        if (other.mergedInto == head->id && other.id != point.id)
            left = withTaskOf(left, other);
    }
    return {left};
}

} // namespace

QList<ReportedPoint> reportedOn(const QList<Point> &points, const AgendaItemId &item)
{
    const QList<Point> standing = standingOn(points, item);
    QList<ReportedPoint> reported;
    for (const Point &point : standing) {
        if (headOf(point, standing))
            continue;
        ReportedPoint one{point, {}, {}};
        putGroup(one.groups, point.group);
        for (const Point &other : standing) {
            if (other.mergedInto != point.id)
                continue;
            one.merged.append(other);
            putGroup(one.groups, other.group);
        }
        reported.append(one);
    }
    return reported;
}

Outcome<QList<Point>> merged(const QList<Point> &points, const RemarkId &id, const RemarkId &into)
{
    const Point *point = find(points, id);
    const Point *target = find(points, into);
    if (!point || !target)
        return refuse(DiscussionRefusal::NoSuchPoint);
    // What is the same as a merged point is the same as that one's own.
    if (const Point *head = headOf(*target, points))
        target = head;
    if (point->item != target->item)
        return refuse(DiscussionRefusal::NoSuchPoint);
    if (point->id == target->id || point->column != target->column)
        return refuse(DiscussionRefusal::NotAlike);
    if (doTasksClash(*point, *target))
        return refuse(DiscussionRefusal::TwoTasks);
    QList<Point> changed;
    QList<RemarkId> along;
    for (const Point &one : points) {
        if (one.mergedInto == id && !one.withdrawn)
            along.append(one.id);
    }
    for (Point one : points) {
        if (one.id != id && !along.contains(one.id))
            continue;
        if (one.id == id)
            one = withoutTaskOf(one, along); // it goes on with those who brought it
        one.mergedInto = target->id;
        one.forMotion = false;
        changed.append(one);
    }
    if (const Point head = withTaskOf(*target, *point); head != *target)
        changed.append(head);
    // One that was merged elsewhere before leaves that.
    return point->mergedInto == target->id ? changed : changed + headLeftBy(*point, points);
}

Outcome<QList<Point>> parted(const QList<Point> &points, const RemarkId &id)
{
    const Point *point = find(points, id);
    if (!point)
        return refuse(DiscussionRefusal::NoSuchPoint);
    if (!point->mergedInto)
        return refuse(DiscussionRefusal::NotMerged);
    Point alone = *point;
    alone.mergedInto.reset();
    return QList<Point>{alone} + headLeftBy(*point, points);
}

Outcome<QList<Point>> withdrawn(const QList<Point> &points, const RemarkId &id)
{
    const Point *point = find(points, id);
    if (!point)
        return refuse(DiscussionRefusal::NoSuchPoint);
    Point gone = *point;
    gone.withdrawn = true;
    return QList<Point>{gone} + headLeftBy(*point, points);
}

Outcome<Point> asTask(const Point &point, const Appointee &checker, QDate by, QDate today)
{
    if (point.column != PointColumn::ToCheck)
        return refuse(DiscussionRefusal::OnlyToCheck);
    if (!checker)
        return refuse(DiscussionRefusal::NobodyChecks);
    if (!by.isValid())
        return refuse(DiscussionRefusal::NoCheckDay);
    if (by < today)
        return refuse(DiscussionRefusal::CheckDayPast);
    Point task = point;
    task.checker = checker;
    task.checkBy = by;
    task.checkerFrom.reset();
    return task;
}

Outcome<Point> answered(const Point &point, const QString &answer)
{
    if (point.column != PointColumn::ToCheck)
        return refuse(DiscussionRefusal::OnlyToCheck);
    Point known = point;
    known.answer = answer.simplified();
    known.answerFrom.reset();
    return known;
}

bool isOpenCheck(const Point &point)
{
    return point.column == PointColumn::ToCheck && !point.checker && point.answer.isEmpty();
}

int openChecks(const QList<Point> &points, const AgendaItemId &item)
{
    const QList<ReportedPoint> reported = reportedOn(points, item);
    return int(std::ranges::count_if(reported, [](const ReportedPoint &one) { return isOpenCheck(one.point); }));
}

Outcome<QList<Point>> offeredAsMotion(const QList<Point> &points, const RemarkId &id)
{
    const Point *wanted = find(points, id);
    if (!wanted || headOf(*wanted, points))
        return refuse(DiscussionRefusal::NoSuchPoint);
    if (wanted->column != PointColumn::Agreed)
        return refuse(DiscussionRefusal::OnlyAgreed);
    QList<Point> changed;
    for (Point point : points) {
        const bool offered = point.id == id && !wanted->forMotion;
        if (point.item != wanted->item || point.withdrawn || point.forMotion == offered)
            continue;
        point.forMotion = offered;
        changed.append(point);
    }
    return changed;
}

QString offeredWording(const QList<Point> &points, const AgendaItemId &item)
{
    for (const Point &point : points) {
        if (point.item == item && point.forMotion && !point.withdrawn)
            return point.text;
    }
    return {};
}

QStringList usualVoices()
{
    return {u"大家都这么说"_s, u"多数人"_s, u"少数人"_s, u"1人提出"_s, u"2人提出"_s, u"3人提出"_s, u"两种意见差不多"_s};
}

} // namespace yishibu
