#pragma once

#include "app/meeting/meeting_plan.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace yishibu {

class FieldRow;
class Hall;
class MeetingDesk;

/// 改期 and 取消: what became of the meeting, each with its reason, and the notice that says so. Called off, it may be
/// recorded that it takes place after all.
class ChangeCard : public Card
{
    Q_OBJECT

public:
    ChangeCard(MeetingDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void show(const MeetingPlan &plan);

Q_SIGNALS:
    void changed();
    void said(yishibu::Tone tone, const QString &text);

private:
    void showForm(bool shown);
    void showPaper();
    void showMovedParts();
    QDateTime newTime() const;
    void tell(const Done &done);

    MeetingDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    QLabel *m_changes;
    QLabel *m_anew;
    QPushButton *m_open;
    QLineEdit *m_reason;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    FieldRow *m_reasonRow;
    FieldRow *m_dayRow;
    FieldRow *m_timeRow;
    QLabel *m_moveAlong;
    QPushButton *m_putOff;
    QPushButton *m_callOff;
    QPushButton *m_afterAll;
    QPushButton *m_paper;
    bool m_isOpen = false;
    QList<MeetingPart> m_parts;       ///< as the page was shown last
    std::optional<MeetingId> m_shown; ///< whose form stands open
};

} // namespace yishibu
