#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/rating/rating.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// 满意度: asked before people leave, by slips, by hands, or by one tap each.
class RatingDesk : public QObject
{
    Q_OBJECT

public:
    RatingDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// How many there are to be asked: everybody who is here, members or not.
    int toBeAsked() const;
    /// Slips or hands, counted; in place of what was counted before in the same way. RatingRefusal::AnotherStands.
    Done count(RatingMethod method, int asked, const MoodCount &count);
    /// One more tap; the first one begins the asking of those who are here then. RatingRefusal::AnotherStands: one key undoes
    /// no count.
    Done tap(Mood mood);
    /// The rating that stands; none before the first.
    std::optional<Rating> standing() const;
    Done withdraw();
    /// Puts the rating that stands on the big screen, or takes it off. The next tap takes it off too.
    void show(bool shown);
    bool isShown() const;

private:
    Done mayAct() const;
    Done mayAsk(RatingMethod method) const;
    Done put(const Outcome<Rating> &kept);

    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
