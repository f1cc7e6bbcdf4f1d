#pragma once

#include "app/meeting/meeting.h"
#include "ui/controls/card.h"
#include "ui/controls/found_person.h"

class QDateEdit;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace yishibu {

class Hall;
class KindField;
class PersonField;

/// Which meeting it is: its count, time, place and roles. Every field says at once, on leaving it, how the meeting should
/// be; show() then puts in what was kept.
class MeetingForm : public Card
{
    Q_OBJECT

public:
    explicit MeetingForm(const Hall &hall, QWidget *parent = nullptr);

    /// Fills the fields; what is being typed at this moment stays.
    void show(const Meeting &meeting);
    QWidget *firstField() const;

Q_SIGNALS:
    void edited(const yishibu::Meeting &meeting);
    void kindChosen(const yishibu::MeetingKind &kind, const QString &group);

private:
    void addCount();
    void addTimeAndPlace();
    void addRoles();
    PersonField *newRole(const QString &objectName, Appointee Meeting::*role);
    QLineEdit *newText(const QString &objectName, QString Meeting::*text);
    void edit(const std::function<void(Meeting &)> &change);
    QList<FoundPerson> peopleFor(const QString &typed) const;

    struct RoleField
    {
        PersonField *field;
        Appointee Meeting::*role;
    };
    struct TextField
    {
        QLineEdit *field;
        QString Meeting::*text;
    };

    const Hall &m_hall;
    QGridLayout *m_grid;
    KindField *m_kind;
    QSpinBox *m_term = nullptr;
    QSpinBox *m_ordinal = nullptr;
    QSpinBox *m_evening = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_baseSource = nullptr;
    QTimeEdit *m_time = nullptr;
    QList<TextField> m_texts;
    QList<RoleField> m_roles;
};

} // namespace yishibu
