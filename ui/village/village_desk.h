#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/village/village.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// Sets the village up, once: its name and numbers, and the key with which it signs what it hands over. Keeps the
/// book's settings.
class VillageDesk : public QObject
{
    Q_OBJECT

public:
    VillageDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// Lays the village of the book into the hall, if there is one.
    Done load();
    /// The first call makes the village's signing key.
    Done setUp(const Village &village);
    /// The key's fingerprint as 16 groups of four, to be read aloud to the township; empty before set-up.
    Outcome<QString> fingerprint() const;

    Outcome<QString> setting(const QString &name) const;
    Done set(const QString &name, const QString &value);

private:
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
