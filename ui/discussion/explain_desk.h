#pragma once

#include "app/discussion/plain_words.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// The plain-language card of the current item: a word of the paper, how one says it every day, how one says it here. The
/// big screen shows it on demand.
class ExplainDesk : public QObject
{
    Q_OBJECT

public:
    ExplainDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    Done add(const QString &term, const QString &everyday, const QString &local);
    Done change(const PlainWord &word);
    Done drop(const PlainWordId &word);

    /// Puts the card of the current item on the big screen, or takes it off; a long one in parts, one after the other, and
    /// off after the last.
    void showNext();
    void hide();
    bool isShown() const;

private:
    Done keep(PlainWord word);
    Done mayWrite() const;

    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
