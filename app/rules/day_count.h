#pragma once

#include <QDate>

namespace yishibu {

/// Days are counted as 民法典 art. 201 counts them: the day on which something happens is not counted.

/// A paper on the board: hung on one day, to hang for whole days that begin with the next one.
struct PostingPeriod
{
    QDate postedOn; ///< the day it was hung; not counted
    int days = 0;   ///< whole days it hangs
    QDate first;    ///< first counted day, postedOn + 1
    QDate last;     ///< last counted day, postedOn + days
    QDate takeDown; ///< earliest day it may come down, postedOn + days + 1

    bool operator==(const PostingPeriod &) const = default;
};

/// Posted on D for 15 days runs D+1 … D+15 and may come down on D+16. All dates are invalid where the day is
/// invalid or days is below 1.
PostingPeriod postingPeriod(QDate postedOn, int days);

/// From which day a meeting may be held after its notice went out. Between the two days townships differ
/// (law-and-paper.md A2): warn, do not refuse.
struct NoticeDays
{
    QDate arguableFrom; ///< given + days: enough to many townships
    QDate safeFrom;     ///< given + days + 1: as many whole days lie in between

    bool operator==(const NoticeDays &) const = default;
};

NoticeDays meetingAllowedFrom(QDate noticeGivenOn, int days);

/// The last day on which a notice may go out so that the meeting day is safe.
QDate latestSafeNotice(QDate meetingDay, int days);

enum class NoticeStanding {
    Enough,   ///< all whole days lie in between
    Arguable, ///< one whole day short; accepted in many places
    TooLate,  ///< fewer
    NotGiven, ///< no notice yet
};

/// Where a notice of so many days stands against the day of the meeting. days 0 means that none is asked for.
NoticeStanding noticeStanding(QDate noticeGivenOn, QDate meetingDay, int days);

} // namespace yishibu
