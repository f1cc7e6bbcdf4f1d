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
    Done withdraw(const Remark &remark);
    Done withdraw(const Point &point);

    Done keepDraft(const QString &place, const QString &words);
    QString draft(const QString &place) const;

private:
    Done mayWrite(const QString &text) const;
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
