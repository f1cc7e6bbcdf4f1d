#pragma once

#include "app/meeting/meeting_plan.h"
#include "app/outcome.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace yishibu {

class Hall;
class MeetingDesk;

/// 分片召开: the sittings of one meeting, each with its place, its time and how many came to it. The base figure is one,
/// and who came to several parts is counted once.
class PartsCard : public Card
{
    Q_OBJECT

public:
    PartsCard(MeetingDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void show(const MeetingPlan &plan);

Q_SIGNALS:
    void changed();
    void said(yishibu::Tone tone, const QString &text);

private:
    void connectParts();
    void showLaw(const MeetingPlan &plan);
    void showParts(const MeetingPlan &plan);
    void tell(const Done &done);

    MeetingDesk &m_desk;
    const Hall &m_hall;
    QLabel *m_law;
    QVBoxLayout *m_rows;
    QLabel *m_sum;
    QPushButton *m_open;
    QWidget *m_form;
    QLineEdit *m_place;
    QLineEdit *m_reason;
    QWidget *m_reasonRow;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    QPushButton *m_add;
    QPushButton *m_next;
    bool m_isOpen = false;
    std::optional<MeetingId> m_shown;
};

} // namespace yishibu
