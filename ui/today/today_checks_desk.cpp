#include "ui/today/today_desk.h"

#include "app/discussion/later_answer.h"
#include "db/book.h"
#include "db/stores/discussion_store.h"
#include "db/stores/later_answer_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

/// What closed meetings left to be checked, and nobody has answered since.
Outcome<QList<Point>> TodayDesk::openChecks() const
{
    const auto points = m_book.discussion().pointsToCheck();
    const auto answers = m_book.laterAnswers().all();
    if (!points)
        return std::unexpected(points.error());
    if (!answers)
        return std::unexpected(answers.error());
    QList<Point> open;
    const QList<TrackedCheck> checks = trackedChecks(*points, *answers);
    for (const TrackedCheck &check : checks) {
        if (check.isOpen())
            open.append(check.point);
    }
    return open;
}

Done TodayDesk::addChecks(QList<Todo> &todos) const
{
    const auto open = openChecks();
    if (!open)
        return std::unexpected(open.error());
    for (const Point &point : *open) {
        if (point.checkBy.isValid() && lightOf(point.checkBy, m_clock.today()) == Light::Green)
            continue;
        todos.append({.kind = Todo::Kind::FindOut,
                      .subject = point.text,
                      .owner = m_hall.nameOf(point.checker),
                      .figure = point.checkBy.isValid() ? m_clock.today().daysTo(point.checkBy) : 0,
                      .day = point.checkBy,
                      .meeting = point.meeting});
    }
    return {};
}

} // namespace yishibu
