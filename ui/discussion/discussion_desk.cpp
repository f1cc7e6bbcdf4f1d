#include "ui/discussion/discussion_desk.h"

#include "db/book.h"
#include "db/stores/discussion_store.h"
#include "db/stores/village_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"

namespace yishibu {

Done DiscussionDesk::mayWrite(const QString &text) const
{
    if (m_hall.meeting().state == MeetingState::Closed)
        return std::unexpected(Reason::refusal(CourseRefusal::AlreadyClosed));
    if (m_hall.meeting().state != MeetingState::Open)
        return std::unexpected(Reason::refusal(CourseRefusal::NotOpenYet));
    if (text.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(DiscussionRefusal::NothingSaid));
    return {};
}

Outcome<Remark> DiscussionDesk::addRemark(const AgendaItemId &item, const std::optional<VillagerId> &speaker,
                                          bool named, const QString &text)
{
    if (const Done may = mayWrite(text); !may)
        return std::unexpected(may.error());
    const Remark remark{.meeting = m_hall.meeting().id,
                        .item = item,
                        .speaker = speaker,
                        .named = named && speaker.has_value(),
                        .text = text.trimmed(),
                        .said = {.circumstance = happeningHere(m_hall, m_clock.now())}};
    auto kept = m_book.discussion().add(remark, m_clock.now());
    if (kept)
        m_hall.putRemark(*kept);
    return kept;
}

Outcome<Point> DiscussionDesk::addPoint(const AgendaItemId &item, PointColumn column, const QString &text)
{
    if (const Done may = mayWrite(text); !may)
        return std::unexpected(may.error());
    const Point point{.meeting = m_hall.meeting().id,
                      .item = item,
                      .column = column,
                      .text = text.trimmed(),
                      .noted = {.circumstance = happeningHere(m_hall, m_clock.now())}};
    auto kept = m_book.discussion().add(point, m_clock.now());
    if (kept)
        m_hall.putPoint(*kept);
    return kept;
}

Done DiscussionDesk::withdraw(const Remark &remark)
{
    const auto kept = m_book.discussion().withdraw(remark, m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.putRemark(*kept);
    return {};
}

Done DiscussionDesk::withdraw(const Point &point)
{
    const auto kept = m_book.discussion().withdraw(point, m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.putPoint(*kept);
    return {};
}

Done DiscussionDesk::keepDraft(const QString &place, const QString &words)
{
    return m_book.village().keepDraft(place, words);
}

QString DiscussionDesk::draft(const QString &place) const
{
    return m_book.village().draft(place).value_or(QString());
}

} // namespace yishibu
