#include "ui/window/clock_watch.h"

#include "ui/hall/hall.h"
#include "ui/words/value_words.h"

namespace yishibu {

ClockWatch::ClockWatch(Book &book, const Hall &hall, const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_clock(clock)
{
    for (const auto signal : {&Hall::villageChanged, &Hall::rosterChanged, &Hall::poolChanged, &Hall::meetingChanged,
                              &Hall::agendaChanged, &Hall::attendanceChanged, &Hall::discussionChanged, &Hall::votesChanged})
        connect(&hall, signal, this, &ClockWatch::look);
}

void ClockWatch::look()
{
    // A book that cannot be read says so elsewhere, where somebody waits for the answer.
    const QDateTime last = m_book.lastRecorded().value_or(QDateTime());
    if (last.isValid() && (!m_latest.isValid() || last > m_latest))
        m_latest = last;
    const auto doubt = clockDoubt(m_latest, m_clock.now());
    if (doubt && !m_said) {
        Q_EMIT said(Tone::Warn, tr("This computer says it is %1, but the last entry of the book was made on %2. Set the clock of the "
                                   "computer right; until then days and deadlines may be counted wrong.")
                                    .arg(dateTimeWords(doubt->now), dateTimeWords(doubt->lastRecord)));
    }
    m_said = doubt.has_value();
}

} // namespace yishibu
