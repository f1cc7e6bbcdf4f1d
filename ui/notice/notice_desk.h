#pragma once

#include "app/minutes/minutes.h"
#include "app/moment.h"
#include "app/notice/notice.h"
#include "app/notice/posting.h"
#include "app/outcome.h"
#include "app/rules/holidays.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;
struct RuleShelf;

/// A notice that hangs, or has hung, on the board.
struct PostedNotice
{
    NoticeId id = NoticeId::fresh();
    MeetingId meeting = MeetingId::fresh();
    std::optional<AgendaItemId> item;
    NoticeKind kind = NoticeKind::MeetingNotice;
    QString title;
    QDate postedOn;
    QDate postedUntil; ///< last day it must hang; invalid for a meeting notice

    bool operator==(const PostedNotice &) const = default;
};

/// A notice that has to hang, and does not yet.
struct WaitingNotice
{
    MeetingId meeting = MeetingId::fresh();
    NoticeKind kind = NoticeKind::MeetingNotice;
    QString title; ///< of the meeting, or of the item that was decided

    bool operator==(const WaitingNotice &) const = default;
};

/// Words notices from their templates and keeps exactly what was printed, with the days it must hang.
class NoticeDesk : public QObject
{
    Q_OBJECT

public:
    NoticeDesk(Book &book, Hall &hall, const Clock &clock, const RuleShelf &rules)
        : m_book(book), m_hall(hall), m_clock(clock), m_rules(rules)
    {}

    /// The notice of the meeting in the hall.
    Outcome<Notice> meetingNotice() const;
    /// The posting of what an item (from 0) of the closed meeting in the hall decided, hung on that day.
    Outcome<Notice> resolutionNotice(int item, QDate postedOn) const;
    /// 决议 of the closed meeting in the hall, one after the other; refused where it made none, or another body decides.
    Outcome<QList<Notice>> resolutions() const;
    /// The sealed minutes of the meeting in the hall, that its papers belong to; refused until it is closed.
    Outcome<ClosedMinutes> sealedMinutes() const;
    /// How long a decision of the meeting in the hall hangs, hung on that day, and who says so.
    PostingDuty postingDuty(QDate postedOn) const;
    /// By which what hangs is counted: the table of today, not the one that the meeting was opened with.
    const Holidays &holidays() const;

    /// The notice went on the board that day: keeps its exact wording.
    Done post(const Notice &notice, const std::optional<AgendaItemId> &item, QDate postedOn);
    Outcome<QList<PostedNotice>> posted() const;
    /// What hung, word for word, to be looked at and printed again.
    Outcome<Notice> asPosted(const NoticeId &id) const;
    /// Of prepared meetings the notice, of closed ones each resolution, as long as it does not hang.
    Outcome<QList<WaitingNotice>> waiting() const;

private:
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
    const RuleShelf &m_rules;
};

} // namespace yishibu
