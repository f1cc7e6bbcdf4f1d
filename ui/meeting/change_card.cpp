#include "ui/meeting/change_card.h"

#include "app/meeting/meeting_change.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/hall/hall.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/paper_window.h"
#include "ui/style/look.h"
#include "ui/words/plan_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

ChangeCard::ChangeCard(MeetingDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : Card(tr("Put off or called off"), parent), m_desk(desk), m_hall(hall), m_clock(clock),
      m_changes(newLabel(QString(), Look::Body, this, true)), m_anew(newLabel(QString(), Look::Body, this, true)),
      m_open(newButton(tr("Put it off or call it off"), Look::Secondary, this)), m_reason(new QLineEdit),
      m_day(newDateField(tr("New day of the meeting"), {})), m_time(newTimeField(tr("New time of the meeting"), {})),
      m_reasonRow(new FieldRow(tr("Reason, as it goes on the notice"), m_reason)), m_dayRow(new FieldRow(tr("New day"), m_day)),
      m_timeRow(new FieldRow(tr("New time"), m_time)), m_moveAlong(newLabel(QString(), Look::Body, this, true)),
      m_putOff(newButton(tr("Put it off to this time"), Look::Secondary, this)),
      m_callOff(newButton(tr("Call it off"), Look::Secondary, this)),
      m_afterAll(newButton(tr("It takes place after all"), Look::Secondary, this)),
      m_paper(newButton(tr("Notice of the change"), Look::Secondary, this))
{
    m_changes->setObjectName(u"meetingChanges"_s);
    m_anew->setObjectName(u"noticeAnew"_s);
    m_open->setObjectName(u"changeMeeting"_s);
    m_reason->setObjectName(u"changeReason"_s);
    m_reason->setMaxLength(120);
    m_day->setObjectName(u"newMeetingDay"_s);
    m_time->setObjectName(u"newMeetingTime"_s);
    m_moveAlong->setObjectName(u"partsMoveAlong"_s);
    m_putOff->setObjectName(u"putOff"_s);
    m_callOff->setObjectName(u"callOff"_s);
    m_afterAll->setObjectName(u"afterAll"_s);
    m_paper->setObjectName(u"changeNotice"_s);
    setTone(m_anew, Tone::Warn);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_changes, m_anew, m_open, m_reasonRow, m_dayRow, m_timeRow, m_moveAlong,
                                                            m_putOff, m_callOff, m_afterAll, m_paper})
        body()->addWidget(widget);
    connect(m_open, &QPushButton::clicked, this, [this] {
        showForm(true);
        m_reason->setFocus();
    });
    connect(m_putOff, &QPushButton::clicked, this, [this] {
        tell(m_desk.putOff(newTime(), m_reason->text()));
    });
    connect(m_day, &QDateEdit::dateChanged, this, &ChangeCard::showMovedParts);
    connect(m_time, &QTimeEdit::timeChanged, this, &ChangeCard::showMovedParts);
    connect(m_callOff, &QPushButton::clicked, this, [this] { tell(m_desk.callOff(m_reason->text())); });
    connect(m_afterAll, &QPushButton::clicked, this, [this] { tell(m_desk.takePlaceAfterAll(m_reason->text())); });
    connect(m_paper, &QPushButton::clicked, this, &ChangeCard::showPaper);
}

QDateTime ChangeCard::newTime() const
{
    QDateTime to = m_hall.meeting().scheduledAt;
    to.setDate(m_day->date());
    to.setTime(m_time->time());
    return to;
}

/// Which further parts go with the first, and to when; none of them is left behind at its old time.
void ChangeCard::showMovedParts()
{
    QStringList lines;
    for (const MeetingPart &part : partsMovedAlong(m_parts, m_hall.meeting().scheduledAt, newTime()))
        lines.append(tr("Part %1 (%2) moves along to %3.")
                         .arg(QString::number(part.session.ordinal), part.session.place, dateTimeWords(part.session.scheduledAt)));
    if (!lines.isEmpty())
        lines.append(tr("Called off, all parts are called off."));
    m_moveAlong->setText(lines.join(u'\n'));
    m_moveAlong->setVisible(m_isOpen && !lines.isEmpty());
}

void ChangeCard::show(const MeetingPlan &plan)
{
    const Meeting &meeting = m_hall.meeting();
    m_parts = plan.parts;
    QStringList lines;
    for (const MeetingChange &change : plan.changes)
        lines.append(wordsOf(change));
    m_changes->setText(lines.join(u'\n'));
    m_changes->setVisible(!lines.isEmpty());
    const MeetingChange *last = plan.changes.isEmpty() ? nullptr : &plan.changes.last();
    const bool anew = last && last->noticeGivenOn.isValid() && meeting.state == MeetingState::Preparing
                      && !meeting.noticeGivenOn.isValid();
    m_anew->setText(anew ? tr("The notice of %1 no longer counts. Give notice of the meeting anew.").arg(dateWords(last->noticeGivenOn))
                         : QString());
    m_anew->setVisible(anew);
    m_paper->setVisible(plan.standingChange() != nullptr);
    if (m_shown != meeting.id) {
        m_shown = meeting.id;
        m_isOpen = false;
        m_reason->clear();
    }
    if (!m_isOpen) {
        m_day->setDate(qMax(meeting.scheduledAt.date(), m_clock.today()).addDays(1));
        m_time->setTime(meeting.scheduledAt.time());
    }
    showForm(m_isOpen);
    const bool mayChange = meeting.state == MeetingState::Preparing || meeting.state == MeetingState::Cancelled;
    setVisible(mayChange || !plan.changes.isEmpty());
}

void ChangeCard::showForm(bool shown)
{
    const MeetingState state = m_hall.meeting().state;
    m_isOpen = shown && state == MeetingState::Preparing;
    const bool off = state == MeetingState::Cancelled;
    m_open->setVisible(state == MeetingState::Preparing && !m_isOpen);
    m_reasonRow->setVisible(m_isOpen || off);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_dayRow, m_timeRow, m_putOff, m_callOff})
        widget->setVisible(m_isOpen);
    m_afterAll->setVisible(off);
    showMovedParts();
}

void ChangeCard::showPaper()
{
    const auto notice = m_desk.changeNotice();
    if (!notice)
        return Q_EMIT said(Tone::Warn, wordsOf(notice.error()));
    PaperWindow::show(NoticePaper(*notice), tr("Notice of the change"), window());
}

void ChangeCard::tell(const Done &done)
{
    if (!done) {
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        m_reason->setFocus();
        return;
    }
    m_isOpen = false;
    m_reason->clear();
    Q_EMIT changed();
}

} // namespace yishibu
