#include "ui/discussion/discussion_desk.h"

#include "app/discussion/report_back.h"
#include "db/book.h"
#include "db/stores/discussion_store.h"
#include "db/stores/village_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/happening_here.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Done DiscussionDesk::isOpen() const
{
    if (m_hall.meeting().state == MeetingState::Closed)
        return std::unexpected(Reason::refusal(CourseRefusal::AlreadyClosed));
    if (m_hall.meeting().state != MeetingState::Open)
        return std::unexpected(Reason::refusal(CourseRefusal::NotOpenYet));
    return {};
}

Done DiscussionDesk::mayWrite(const QString &text) const
{
    if (const Done open = isOpen(); !open)
        return open;
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
    return addPoint(Point{.item = item, .column = column, .text = text});
}

Outcome<Point> DiscussionDesk::addPoint(const Point &wanted)
{
    if (const Done may = mayWrite(wanted.text); !may)
        return std::unexpected(may.error());
    if (wanted.fromSlip && wanted.speaker)
        return std::unexpected(Reason::refusal(DiscussionRefusal::NameOnSlip));
    Point point = wanted;
    point.meeting = m_hall.meeting().id;
    point.text = wanted.text.trimmed();
    point.voices = wanted.voices.simplified();
    point.noted = {.circumstance = happeningHere(m_hall, m_clock.now())};
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

const Point *DiscussionDesk::find(const RemarkId &id) const
{
    const auto found = std::ranges::find(m_hall.points(), id, &Point::id);
    return found == m_hall.points().cend() || found->withdrawn ? nullptr : &*found;
}

Done DiscussionDesk::keepPoints(const Outcome<QList<Point>> &changed, const QString &what)
{
    if (const Done open = isOpen(); !open)
        return open;
    if (!changed)
        return std::unexpected(changed.error());
    if (const Done kept = m_book.discussion().keep(*changed, what, m_clock.now()); !kept)
        return kept;
    QList<Point> points = m_hall.points();
    for (const Point &one : *changed)
        *std::ranges::find(points, one.id, &Point::id) = one;
    m_hall.setPoints(std::move(points));
    return {};
}

Done DiscussionDesk::merge(const RemarkId &point, const RemarkId &into)
{
    return keepPoints(merged(m_hall.points(), point, into), u"merged"_s);
}

Done DiscussionDesk::withdraw(const Point &point)
{
    return keepPoints(withdrawn(m_hall.points(), point.id), u"withdrawn"_s);
}

Done DiscussionDesk::part(const RemarkId &point)
{
    return keepPoints(parted(m_hall.points(), point), u"parted"_s);
}

Done DiscussionDesk::giveToCheck(const RemarkId &id, const Appointee &checker, QDate by)
{
    const Point *point = find(id);
    if (!point)
        return std::unexpected(Reason::refusal(DiscussionRefusal::NoSuchPoint));
    // What is typed in from paper may have been due before today.
    const auto task = asTask(*point, checker, by, qMin(m_clock.today(), m_hall.meeting().scheduledAt.date()));
    return keepPoints(task ? Outcome<QList<Point>>(QList<Point>{*task}) : std::unexpected(task.error()), u"given_to_check"_s);
}

Done DiscussionDesk::answer(const RemarkId &id, const QString &answer)
{
    const Point *point = find(id);
    if (!point)
        return std::unexpected(Reason::refusal(DiscussionRefusal::NoSuchPoint));
    const auto known = answered(*point, answer);
    return keepPoints(known ? Outcome<QList<Point>>(QList<Point>{*known}) : std::unexpected(known.error()), u"answered"_s);
}

Done DiscussionDesk::offerAsMotion(const RemarkId &point)
{
    return keepPoints(offeredAsMotion(m_hall.points(), point), u"offered"_s);
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
