#pragma once

#include "app/meeting/meeting_plan.h"
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

/// The order of business and the further parts people take: offered from what the kind usually has and from the last of
/// its kind, taken over with one press, each line to be taken out again.
class BusinessCard : public Card
{
    Q_OBJECT

public:
    BusinessCard(MeetingDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void show(const MeetingPlan &plan);

Q_SIGNALS:
    void changed();
    void said(yishibu::Tone tone, const QString &text);

private:
    void addRoles();
    void showOffers(const MeetingPlan &plan, bool editable);
    void showLines(const MeetingPlan &plan, bool editable);
    void showRoles(const MeetingPlan &plan, bool editable);
    void tell(const Done &done);

    struct RoleField
    {
        MeetingRole role;
        FieldRow *row;
        PersonField *field;
    };

    MeetingDesk &m_desk;
    const Hall &m_hall;
    QLabel *m_copied;
    QLabel *m_steps;
    QPushButton *m_usual;
    QPushButton *m_last;
    QVBoxLayout *m_lines;
    QLineEdit *m_add;
    FieldRow *m_addRow;
    QList<RoleField> m_roles;
};

} // namespace yishibu
