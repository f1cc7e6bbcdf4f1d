#pragma once

#include "app/resolution/resolution.h"

#include <QList>
#include <algorithm>

namespace yishibu {

using ProgressId = RecordId<struct ProgressTag>;

/// 跟踪落实: one note of what was done about a resolution since it was made.
struct Progress
{
    ProgressId id = ProgressId::fresh();
    ResolutionId resolution = ResolutionId::fresh();
    QString text;
    bool done = false;      ///< with this note the resolution is carried out
    Moment noted;
    bool withdrawn = false;

    bool operator==(const Progress &) const = default;
};

/// A resolution with all that was noted about it since, in the order of noting; withdrawn notes among them.
struct FollowUp
{
    Resolution resolution;
    QList<Progress> notes;

    bool operator==(const FollowUp &) const = default;

    bool isDone() const
    {
        return std::ranges::any_of(notes, [](const Progress &note) { return note.done && !note.withdrawn; });
    }
    /// None once it is done: what is done has no light any more.
    std::optional<Light> light(QDate today) const
    {
        return isDone() ? std::nullopt : std::optional(lightOf(resolution.deadline, today));
    }
    /// Days until the deadline; negative after it.
    qint64 daysLeft(QDate today) const { return today.daysTo(resolution.deadline); }
};

/// Every resolution with its notes: open ones first, the nearest deadline on top; then those carried out, newest first.
QList<FollowUp> followUps(const QList<Resolution> &resolutions, const QList<Progress> &notes);

} // namespace yishibu
