#pragma once

#include "app/discussion/remark.h"
#include "app/outcome.h"

#include <QList>

namespace yishibu {

/// 集中汇报: one point as the hall hears it, with all that groups wrote to the same effect.
struct ReportedPoint
{
    Point point;
    QList<Point> merged;    ///< found to be the same, each still its group's
    QList<GroupId> groups;  ///< whose point it is, each once, in the order they wrote it; none for the whole hall's

    bool operator==(const ReportedPoint &) const = default;
};

/// The points of an item as they are reported, in the order they were noted. What was merged into a point that was taken back
/// stands for itself again.
QList<ReportedPoint> reportedOn(const QList<Point> &points, const AgendaItemId &item);

/// Merges a point into another of its column: the points that change by it. What was merged into the first goes along, and so
/// do who finds it out and what came out, where the other has none; DiscussionRefusal::TwoTasks where it has another.
Outcome<QList<Point>> merged(const QList<Point> &points, const RemarkId &point, const RemarkId &into);
/// The point standing for itself again: the points that change by it. What it brought leaves with it.
Outcome<QList<Point>> parted(const QList<Point> &points, const RemarkId &point);

/// The point taken back: the points that change by it, itself first. What it brought to another leaves with it; what was merged
/// into it stands for itself again.
Outcome<QList<Point>> withdrawn(const QList<Point> &points, const RemarkId &point);

/// The point to check as a task: who finds it out, and by when.
Outcome<Point> asTask(const Point &point, const Appointee &checker, QDate by, QDate today);
/// The same with what came out; an empty answer takes it back.
Outcome<Point> answered(const Point &point, const QString &answer);
/// Whether a point still asks for something: it is to be checked, and nobody does and nothing came out.
bool isOpenCheck(const Point &point);
/// How many reported points of the item do.
int openChecks(const QList<Point> &points, const AgendaItemId &item);

/// Offers an agreed point as the wording of the motion, in place of any other of its item: the points that change by it.
/// Offered once more, it no longer is.
Outcome<QList<Point>> offeredAsMotion(const QList<Point> &points, const RemarkId &point);
/// The words of the point that is offered; empty where none is.
QString offeredWording(const QList<Point> &points, const AgendaItemId &item);

/// How groups usually say how many are of an opinion, in the words of paper.
QStringList usualVoices();

} // namespace yishibu
