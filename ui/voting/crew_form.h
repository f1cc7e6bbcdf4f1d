#pragma once

#include "app/voting/ballot.h"

#include <QWidget>

namespace yishibu {

class Hall;
class PersonField;

/// 计票人员: who calls, who draws, who watches. What the meeting was prepared with stands there already.
class CrewForm : public QWidget
{
    Q_OBJECT

public:
    explicit CrewForm(const Hall &hall, QWidget *parent = nullptr);

    void setCrew(const CountingCrew &crew);
    CountingCrew crew() const;

Q_SIGNALS:
    void crewChanged(); ///< by the user

private:
    PersonField *newField(const QString &name);

    const Hall &m_hall;
    PersonField *m_headScrutineer;
    PersonField *m_scrutineer;
    PersonField *m_secondScrutineer;
    PersonField *m_issuer;
    PersonField *m_caller;
    PersonField *m_tallyClerk;
    PersonField *m_secondTeller;
};

/// What a count on paper begins with: the scrutineer and the tally clerk whom the meeting was prepared with.
CountingCrew crewOfMeeting(const Hall &hall);

} // namespace yishibu
