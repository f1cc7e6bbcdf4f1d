#include "ui/meeting/prepare_page.h"

#include "ui/hall/hall.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/words/reason_words.h"

namespace yishibu {

void PreparePage::goOn()
{
    // What still stands in a field is kept first, as on leaving it.
    if (QWidget *field = focusWidget())
        field->clearFocus();
    if (m_hall.meeting().state == MeetingState::Preparing) {
        if (const Done opened = m_desk.open(); !opened)
            return tell(opened);
    }
    Q_EMIT finished();
}

void PreparePage::keep(const Meeting &meeting)
{
    tell(m_desk.keep(meeting));
}

void PreparePage::keepItem(const AgendaItem &item)
{
    tell(m_desk.keepItem(item));
}

void PreparePage::takeUp(const Topic &topic)
{
    tell(m_desk.takeUp(topic));
}

void PreparePage::move(const AgendaItem &item, int by)
{
    tell(m_desk.move(item, by));
}

void PreparePage::drop(const AgendaItem &item)
{
    tell(m_desk.drop(item));
}

void PreparePage::setNotice(QDate day)
{
    Meeting meeting = m_hall.meeting();
    meeting.noticeGivenOn = day;
    keep(meeting);
}

void PreparePage::setUrgent(const QString &reason)
{
    Meeting meeting = m_hall.meeting();
    meeting.urgentReason = reason;
    keep(meeting);
}

void PreparePage::tell(const Done &done)
{
    if (!done) {
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        refresh();
    }
}

} // namespace yishibu
