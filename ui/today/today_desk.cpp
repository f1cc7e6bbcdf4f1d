#include "ui/today/today_desk.h"

#include "app/minutes/canonical.h"
#include "app/resolution/progress.h"
#include "app/notice/posting.h"
#include "db/backup.h"
#include "db/book.h"
#include "db/stores/handover_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/progress_store.h"
#include "db/stores/roster_store.h"
#include "db/stores/vote_store.h"
#include "ui/hall/hall.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Outcome<std::optional<Meeting>> TodayDesk::meetingOfToday() const
{
    const auto all = m_book.meetings().meetings();
    if (!all)
        return std::unexpected(all.error());
    std::optional<Meeting> next;
    for (const Meeting &meeting : *all) {
        if (meeting.state == MeetingState::Open)
            return meeting;
        if (meeting.state != MeetingState::Preparing || meeting.scheduledAt.date() < m_clock.today())
            continue;
        if (!next || meeting.scheduledAt < next->scheduledAt)
            next = meeting;
    }
    return next;
}

Outcome<int> TodayDesk::waitingTopics() const
{
    const auto agendas = m_book.meetings().agendas();
    if (!agendas)
        return std::unexpected(agendas.error());
    const auto standings = topicStandings(*agendas, m_hall.dossiers());
    return int(std::ranges::count_if(m_hall.topics(), [&](const Topic &topic) {
        const TopicStanding standing = standings.value(topic.id);
        return !standing.isSettled();
    }));
}

Outcome<QList<Todo>> TodayDesk::todos() const
{
    QList<Todo> todos;
    if (!m_hall.village())
        todos.append({.kind = Todo::Kind::SetUpVillage});
    if (m_hall.roster().isEmpty()) {
        todos.append({.kind = Todo::Kind::ImportRoster});
        return todos;
    }
    const auto open = m_book.roster().openSeatLines();
    if (!open)
        return std::unexpected(open.error());
    if (!open->isEmpty())
        todos.append({.kind = Todo::Kind::OpenSeatLines, .figure = open->size()});
    const auto missing = std::ranges::count_if(m_hall.roster().villagers(), [](const Villager &villager) {
        return villager.isListed() && villager.missingIn;
    });
    if (missing > 0)
        todos.append({.kind = Todo::Kind::MissingPeople, .figure = missing});
    const auto waiting = waitingTopics();
    if (!waiting)
        return std::unexpected(waiting.error());
    if (*waiting == 0)
        todos.append({.kind = Todo::Kind::GatherTopic});
    for (const auto add : {&TodayDesk::addMeetings, &TodayDesk::addResolutions, &TodayDesk::addChecks,
                           &TodayDesk::addNotices, &TodayDesk::addHandover}) {
        if (const Done added = (this->*add)(todos); !added)
            return std::unexpected(added.error());
    }
    return todos;
}

Done TodayDesk::addMeetings(QList<Todo> &todos) const
{
    const auto meeting = meetingOfToday();
    if (!meeting)
        return std::unexpected(meeting.error());
    if (*meeting && (*meeting)->state == MeetingState::Preparing && !(*meeting)->noticeGivenOn.isValid()) {
        todos.append({.kind = Todo::Kind::GiveNotice,
                      .subject = titleOf(**meeting, {}),
                      .day = (*meeting)->scheduledAt.date(),
                      .meeting = (*meeting)->id});
    }
    return {};
}

/// What is not carried out yet; nothing is asked about the rest.
Outcome<QList<Resolution>> TodayDesk::openResolutions() const
{
    const auto resolutions = m_book.votes().allResolutions();
    const auto notes = m_book.progress().all();
    if (!resolutions)
        return std::unexpected(resolutions.error());
    if (!notes)
        return std::unexpected(notes.error());
    QList<Resolution> open;
    for (const FollowUp &one : followUps(*resolutions, *notes)) {
        if (!one.isDone())
            open.append(one.resolution);
    }
    return open;
}

Done TodayDesk::addResolutions(QList<Todo> &todos) const
{
    const auto resolutions = openResolutions();
    if (!resolutions)
        return std::unexpected(resolutions.error());
    for (const Resolution &resolution : *resolutions) {
        if (lightOf(resolution.deadline, m_clock.today()) == Light::Green)
            continue;
        todos.append({.kind = Todo::Kind::FollowUp,
                      .subject = resolution.text,
                      .owner = m_hall.nameOf(resolution.owner),
                      .supervisor = m_hall.nameOf(resolution.supervisor),
                      .figure = m_clock.today().daysTo(resolution.deadline),
                      .day = resolution.deadline,
                      .meeting = resolution.meeting});
    }
    return {};
}

Done TodayDesk::addNotices(QList<Todo> &todos) const
{
    const auto notices = m_book.minutes().notices();
    const auto resolutions = m_book.votes().allResolutions();
    if (!notices)
        return std::unexpected(notices.error());
    if (!resolutions)
        return std::unexpected(resolutions.error());
    QSet<AgendaItemId> posted;
    for (const PrintedNotice &notice : *notices) {
        if (notice.item)
            posted.insert(*notice.item);
        const PostingPeriod period = postingPeriod(notice.postedOn, int(notice.postedOn.daysTo(notice.postedUntil)));
        if (const int left = daysStillToHang(period, m_clock.today()); notice.postedUntil.isValid() && left > 0) {
            todos.append({.kind = Todo::Kind::KeepPosted,
                          .subject = notice.content.section(u'\n', 1, 1),
                          .figure = left,
                          .day = notice.postedUntil,
                          .meeting = notice.meeting});
        }
    }
    for (const Resolution &resolution : *resolutions) {
        const auto meeting = m_book.meetings().meeting(resolution.meeting);
        if (!meeting)
            return std::unexpected(meeting.error());
        if (!*meeting || (*meeting)->state != MeetingState::Closed || posted.contains(resolution.item))
            continue;
        const auto isStep = isStepOfDossier(resolution, **meeting);
        if (!isStep)
            return std::unexpected(isStep.error());
        if (!*isStep) {
            todos.append({.kind = Todo::Kind::PostResolution,
                          .subject = titleOfItem(resolution),
                          .meeting = resolution.meeting});
        }
    }
    return {};
}

Done TodayDesk::addHandover(QList<Todo> &todos) const
{
    const auto closed = m_book.minutes().all();
    const auto handovers = m_book.handovers().handovers();
    if (!closed)
        return std::unexpected(closed.error());
    if (!handovers)
        return std::unexpected(handovers.error());
    QSet<MeetingId> gone;
    for (const Handover &handover : *handovers)
        gone.unite(QSet<MeetingId>(handover.meetings.begin(), handover.meetings.end()));
    const auto left = std::ranges::count_if(*closed, [&](const auto &one) { return !gone.contains(one.meeting); });
    if (left > 0)
        todos.append({.kind = Todo::Kind::HandOver, .figure = left});
    return {};
}

/// The short name under which the hall knows it; the sentence itself where that cannot be found.
QString TodayDesk::titleOfItem(const Resolution &resolution) const
{
    const auto agenda = m_book.meetings().agenda(resolution.meeting);
    if (agenda) {
        const auto item = std::ranges::find(*agenda, resolution.item, &AgendaItem::id);
        if (item != agenda->end() && !item->title.isEmpty())
            return item->title;
    }
    return resolution.text;
}

Outcome<YearFigures> TodayDesk::year() const
{
    const auto closed = m_book.minutes().all();
    const auto resolutions = m_book.votes().allResolutions();
    if (!closed)
        return std::unexpected(closed.error());
    if (!resolutions)
        return std::unexpected(resolutions.error());
    YearFigures figures;
    qint64 expected = 0;
    qint64 came = 0;
    for (const ClosedMinutes &one : *closed) {
        const auto minutes = fromCanonical(one.canonical);
        if (!minutes || minutes->day.year() != m_clock.today().year())
            continue;
        ++figures.meetings;
        expected += minutes->base;
        came += minutes->present;
    }
    if (expected > 0)
        figures.attendancePercent = int((came * 100 + expected / 2) / expected);
    for (const Resolution &resolution : *resolutions)
        figures.resolutions += resolution.made.circumstance.happenedAt.date().year() == m_clock.today().year();
    return figures;
}

Outcome<QList<ComingDay>> TodayDesk::comingDays() const
{
    QList<ComingDay> days;
    const auto resolutions = openResolutions();
    const auto notices = m_book.minutes().notices();
    const auto meetings = m_book.meetings().meetings();
    if (!resolutions)
        return std::unexpected(resolutions.error());
    if (!notices)
        return std::unexpected(notices.error());
    if (!meetings)
        return std::unexpected(meetings.error());
    for (const Resolution &resolution : *resolutions)
        days.append({resolution.deadline, ComingDay::Kind::Deadline, titleOfItem(resolution)});
    for (const PrintedNotice &notice : *notices) {
        if (notice.postedUntil.isValid())
            days.append({notice.postedUntil.addDays(1), ComingDay::Kind::TakeDown, notice.content.section(u'\n', 1, 1)});
    }
    for (const Meeting &meeting : *meetings) {
        if (meeting.state == MeetingState::Preparing)
            days.append({meeting.scheduledAt.date(), ComingDay::Kind::Meeting, titleOf(meeting, {})});
    }
    days.removeIf([this](const ComingDay &day) { return day.day < m_clock.today(); });
    std::ranges::stable_sort(days, {}, &ComingDay::day);
    return days;
}

QDateTime TodayDesk::lastBackup() const
{
    const QList<backup::Backup> backups = backup::all(m_book.path());
    return backups.isEmpty() ? QDateTime() : backups.first().madeAt;
}

} // namespace yishibu
