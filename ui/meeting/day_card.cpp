#include "ui/meeting/day_card.h"

#include "ui/controls/field_row.h"
#include "ui/hall/hall.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

DayCard::DayCard(MeetingDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : Card(tr("Not on that day"), parent), m_desk(desk), m_hall(hall), m_clock(clock),
      m_words(newLabel(QString(), Look::Body, this, true)), m_reason(new QLineEdit),
      m_reasonRow(new FieldRow(tr("Reason, as it goes on record"), m_reason)),
      m_today(newButton(tr("Hold it today"), Look::Secondary, this)),
      m_paper(newButton(tr("Enter from paper"), Look::Secondary, this)),
      m_takeBack(newButton(tr("Take the late entry back"), Look::Secondary, this))
{
    m_words->setObjectName(u"dayWords"_s);
    m_reason->setObjectName(u"dayReason"_s);
    m_reason->setMaxLength(120);
    m_today->setObjectName(u"holdToday"_s);
    m_paper->setObjectName(u"enterFromPaper"_s);
    m_takeBack->setObjectName(u"takeBackLateEntry"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_reasonRow, m_today, m_paper, m_takeBack})
        body()->addWidget(widget);
    connect(m_today, &QPushButton::clicked, this, &DayCard::hold);
    connect(m_paper, &QPushButton::clicked, this, [this] { tell(m_desk.enterFromPaper(m_reason->text())); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { tell(m_desk.takeBackLateEntry()); });
}

QString DayCard::words() const
{
    if (const auto &late = m_hall.course().lateEntry)
        return tr("Late entry from paper, held on %1, entered on %2: %3", "days, reason")
            .arg(dateWords(late->heldOn), dateWords(late->enteredOn), late->reason);
    const QDate day = m_hall.meeting().scheduledAt.date();
    if (day > m_clock.today())
        return tr("It is planned for %1. Held today, the law, the figures and the notice are those of today.").arg(dateWords(day));
    return tr("It was planned for %1, which is past. Hold it today under the law and the figures of today, or enter from paper "
              "what was held then.")
        .arg(dateWords(day));
}

void DayCard::refresh()
{
    const Meeting &meeting = m_hall.meeting();
    const QDate day = meeting.scheduledAt.date();
    const bool isPreparing = meeting.state == MeetingState::Preparing;
    const bool isLate = m_hall.course().lateEntry.has_value();
    const bool differs = isPreparing && day.isValid() && day != m_clock.today();
    const bool isPast = differs && day < m_clock.today();
    if (m_asked && m_asked != meeting.id) {
        m_asked.reset();
        m_reason->clear();
    }
    m_words->setText(words());
    setTone(m_words, isPast && !isLate ? Tone::Warn : Tone::Neutral);
    m_reasonRow->setVisible(differs && !isLate && (isPast || m_asked));
    m_today->setVisible(differs && !isLate);
    m_paper->setVisible(isPast && !isLate);
    m_takeBack->setVisible(isLate && isPreparing);
    setVisible(isLate || differs);
}

/// Days ahead the reason is asked for only when somebody wants it.
void DayCard::hold()
{
    if (m_reasonRow->isHidden()) {
        m_asked = m_hall.meeting().id;
        refresh();
        m_reason->setFocus();
        return;
    }
    tell(m_desk.holdToday(m_reason->text()));
}

void DayCard::tell(const Done &done)
{
    if (!done) {
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        m_reason->setFocus();
        return;
    }
    m_asked.reset();
    m_reason->clear();
    refresh();
}

} // namespace yishibu
