#pragma once

#include "app/moment.h"
#include "ui/controls/tone.h"
#include "ui/village/book_desk.h"

#include <QObject>

namespace yishibu {

class Hall;

/// Holds the clock of the machine against the last record of the book: when the book is opened, and whenever something was
/// kept. Where it stands before it, that is said once; it stops nothing.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    /// `book` and `hall` must outlive it.
    ClockWatch(Book &book, const Hall &hall, const Clock &clock, QObject *parent = nullptr);

    void look();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    BookDesk m_book;
    const Clock &m_clock;
    QDateTime m_latest; ///< the latest record seen since the book was opened
    bool m_said = false;
};

} // namespace yishibu
