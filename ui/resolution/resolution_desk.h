#pragma once

#include "app/discussion/later_answer.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "app/resolution/progress.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// 跟踪落实: all resolutions of the book, and what was done about them since. Goes on after the minutes are closed.
class ResolutionDesk : public QObject
{
    Q_OBJECT

public:
    ResolutionDesk(Book &book, Hall &, const Clock &clock) : m_book(book), m_clock(clock) {}

    /// Those still to be done first, by their deadlines; then those done, the newest first.
    Outcome<QList<FollowUp>> all() const;
    /// Notes what was done. With `done` the resolution is carried out; only then may the words be left out.
    Outcome<Progress> note(const ResolutionId &resolution, const QString &text, bool done);
    /// Takes a note back; it stays on record.
    Done withdraw(const Progress &note);

    /// 待核实事项 that closed meetings left without an answer: the open ones first, by their days.
    Outcome<QList<TrackedCheck>> checks() const;
    /// Notes what came out about one of them. The minutes stay as they are.
    Outcome<LaterAnswer> answer(const RemarkId &point, const QString &text);
    /// Takes an answer back; it stays on record, and the point is open again.
    Done withdraw(const LaterAnswer &answer);

    Done keepDraft(const QString &place, const QString &words);
    QString draft(const QString &place) const;

Q_SIGNALS:
    void progressChanged();

private:
    Book &m_book;
    const Clock &m_clock;
};

} // namespace yishibu
