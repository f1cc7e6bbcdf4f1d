#include "ui/resolution/resolution_desk.h"

#include "app/discussion/remark.h"
#include "db/book.h"
#include "db/stores/discussion_store.h"
#include "db/stores/later_answer_store.h"
#include "db/stores/progress_store.h"
#include "db/stores/village_store.h"
#include "db/stores/vote_store.h"

namespace yishibu {

Outcome<QList<FollowUp>> ResolutionDesk::all() const
{
    const auto resolutions = m_book.votes().allResolutions();
    if (!resolutions)
        return std::unexpected(resolutions.error());
    const auto notes = m_book.progress().all();
    if (!notes)
        return std::unexpected(notes.error());
    return followUps(*resolutions, *notes);
}

Outcome<Progress> ResolutionDesk::note(const ResolutionId &resolution, const QString &text, bool done)
{
    if (text.trimmed().isEmpty() && !done)
        return std::unexpected(Reason::refusal(DiscussionRefusal::NothingSaid));
    const Progress note{.resolution = resolution,
                        .text = text.trimmed(),
                        .done = done,
                        .noted = {.circumstance = {.happenedAt = m_clock.now()}}};
    auto kept = m_book.progress().add(note, m_clock.now());
    if (kept)
        Q_EMIT progressChanged();
    return kept;
}

Done ResolutionDesk::withdraw(const Progress &note)
{
    const auto kept = m_book.progress().withdraw(note, m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    Q_EMIT progressChanged();
    return {};
}

Outcome<QList<TrackedCheck>> ResolutionDesk::checks() const
{
    const auto points = m_book.discussion().pointsToCheck();
    if (!points)
        return std::unexpected(points.error());
    const auto answers = m_book.laterAnswers().all();
    if (!answers)
        return std::unexpected(answers.error());
    return trackedChecks(*points, *answers);
}

Outcome<LaterAnswer> ResolutionDesk::answer(const RemarkId &point, const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(DiscussionRefusal::NothingSaid));
    const LaterAnswer answer{.point = point, .text = text.trimmed(), .found = {.circumstance = {.happenedAt = m_clock.now()}}};
    auto kept = m_book.laterAnswers().add(answer, m_clock.now());
    if (kept)
        Q_EMIT progressChanged();
    return kept;
}

Done ResolutionDesk::withdraw(const LaterAnswer &answer)
{
    const auto kept = m_book.laterAnswers().withdraw(answer, m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    Q_EMIT progressChanged();
    return {};
}

Done ResolutionDesk::keepDraft(const QString &place, const QString &words)
{
    return m_book.village().keepDraft(place, words);
}

QString ResolutionDesk::draft(const QString &place) const
{
    return m_book.village().draft(place).value_or(QString());
}

} // namespace yishibu
