#pragma once

#include "app/discussion/remark.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// Keeps what is said about an item, and the points of the three columns. What is still being typed is kept as a
/// draft, so that a power cut takes nothing.
class DiscussionDesk : public QObject
{
    Q_OBJECT

public:
    DiscussionDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    Outcome<Remark> addRemark(const AgendaItemId &item, const std::optional<VillagerId> &speaker, bool named,
                              const QString &text);
    Outcome<Point> addPoint(const AgendaItemId &item, PointColumn column, const QString &text);
    /// The same with all that is known of it: whose group's it is, how many say so, who raised it and agrees to be named.
    Outcome<Point> addPoint(const Point &wanted);
    /// At report-back: two points say the same; the first becomes part of the second and stays its group's.
    Done merge(const RemarkId &point, const RemarkId &into);
    Done part(const RemarkId &point);
    /// 待核实事项: who finds it out, and by when.
    Done giveToCheck(const RemarkId &point, const Appointee &checker, QDate by);
    Done answer(const RemarkId &point, const QString &answer);
    /// Offers an agreed point as the wording of the motion; offered once more, it no longer is.
    Done offerAsMotion(const RemarkId &point);
    Done withdraw(const Remark &remark);
    Done withdraw(const Point &point);

    Done keepDraft(const QString &place, const QString &words);
    QString draft(const QString &place) const;

private:
    Done mayWrite(const QString &text) const;
    Done isOpen() const;
    Done keepPoints(const Outcome<QList<Point>> &changed, const QString &what);
    const Point *find(const RemarkId &point) const;
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
