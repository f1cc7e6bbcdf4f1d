#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace yishibu {

class FieldRow;
class Hall;
class MeetingDesk;

/// What to do where today is not the day the meeting is planned for: hold it today, under the law and the figures of today;
/// or, where that day is past, type in from paper what was held then.
class DayCard : public Card
{
    Q_OBJECT

public:
    DayCard(MeetingDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    QString words() const;
    void hold();
    void tell(const Done &done);

    MeetingDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    QLabel *m_words;
    QLineEdit *m_reason;
    FieldRow *m_reasonRow;
    QPushButton *m_today;
    QPushButton *m_paper;
    QPushButton *m_takeBack;
    std::optional<MeetingId> m_asked; ///< the meeting of which the reason is asked
};

} // namespace yishibu
