#pragma once

#include "app/discussion/remark.h"
#include "app/meeting/meeting.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "app/resolution/resolution.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// What needs doing, as values: the page words it, and each line is one click from being done.
struct Todo
{
    enum class Kind {
        SetUpVillage,
        ImportRoster,
        GatherTopic,       ///< the pool is empty
        GiveNotice,        ///< a meeting is prepared, its notice is not out
        OpenSeatLines,     ///< lines of a body's sheet that fit nobody, or two; figure: how many
        MissingPeople,     ///< people whom the last sheet does not name, undecided; figure: how many
        FollowUp,          ///< a resolution in yellow or red; figure: days left, negative past the deadline
        FindOut,           ///< a point to check whose day is near or past, or that nobody has; figure: days left, negative past it
        PostResolution,    ///< passed and closed, not posted yet
        KeepPosted,        ///< still to hang; figure: days
        HandOver,          ///< closed meetings that did not go to the township; figure: how many
    };
    Kind kind = Kind::SetUpVillage;
    QString subject;       ///< what it is about, in the words of the book
    QString owner;         ///< who carries it out
    QString supervisor;
    qint64 figure = 0;
    QDate day;
    std::optional<MeetingId> meeting;

    bool operator==(const Todo &) const = default;
};

/// The year so far.
struct YearFigures
{
    int meetings = 0;        ///< closed this year
    int target = 0;          ///< least number by the law in force, 0 if it names none
    int resolutions = 0;
    int attendancePercent = -1; ///< average 实到/应到 of closed meetings; -1 without any
};

/// The next days that matter.
struct ComingDay
{
    QDate day;
    enum class Kind { Deadline, TakeDown, Meeting } kind = Kind::Deadline;
    QString subject;
};

/// 今日: looks through the whole book for what needs doing today.
class TodayDesk : public QObject
{
    Q_OBJECT

public:
    TodayDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// The meeting that is open, else the next one prepared; nothing if there is none.
    Outcome<std::optional<Meeting>> meetingOfToday() const;
    /// Topics that no meeting has passed yet.
    Outcome<int> waitingTopics() const;
    Outcome<QList<Todo>> todos() const;
    Outcome<YearFigures> year() const;
    Outcome<QList<ComingDay>> comingDays() const;
    /// When the newest verified backup was made; invalid if there is none.
    QDateTime lastBackup() const;

private:
    QString titleOfItem(const Resolution &resolution) const;
    Outcome<bool> isStepOfDossier(const Resolution &resolution, const Meeting &meeting) const;
    Outcome<QList<Resolution>> openResolutions() const;
    Done addMeetings(QList<Todo> &todos) const;
    Done addResolutions(QList<Todo> &todos) const;
    Outcome<QList<Point>> openChecks() const;
    Done addChecks(QList<Todo> &todos) const;
    Done addNotices(QList<Todo> &todos) const;
    Done addHandover(QList<Todo> &todos) const;
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
