#pragma once

#include "app/outcome.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace yishibu {

class FieldRow;
class Hall;
class MeetingDesk;
class PersonField;

/// Members left out of the base figure, where the law of the place allows it: each by name with a reason, and whether they
/// were read out at the meeting. Hidden everywhere else.
class ExclusionCard : public Card
{
    Q_OBJECT

public:
    ExclusionCard(MeetingDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    void showLines();
    void leaveOut();
    void tell(const Done &done);

    MeetingDesk &m_desk;
    const Hall &m_hall;
    QLabel *m_law;
    QVBoxLayout *m_lines;
    PersonField *m_who;
    QLineEdit *m_reason;
    FieldRow *m_whoRow;
    FieldRow *m_reasonRow;
    QPushButton *m_add;
    QPushButton *m_announce;
};

} // namespace yishibu
