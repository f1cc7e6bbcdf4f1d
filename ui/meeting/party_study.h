#pragma once

#include "app/agenda/agenda_item.h"
#include "app/moment.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace yishibu {

/// When and by whom the village Party organisation studied an item before the meeting decides on it (Organic Law art. 28
/// para. 3); or the reason why it is decided without, which goes into the minutes.
class PartyStudy : public QWidget
{
    Q_OBJECT

public:
    explicit PartyStudy(const Clock &clock, QWidget *parent = nullptr);

    void show(const AgendaItem &item, bool editable);

Q_SIGNALS:
    void edited(const yishibu::AgendaItem &item);

private:
    QLayout *newDay();
    QLayout *newWaiver();
    void showWaiver(bool editable);

    const Clock &m_clock;
    AgendaItem m_item;
    QCheckBox *m_studied;
    QDateEdit *m_on;
    QLineEdit *m_by;
    QCheckBox *m_waived;
    QLineEdit *m_reason;
};

} // namespace yishibu
