#pragma once

#include "app/moment.h"
#include "app/topic/groundwork.h"
#include "ui/controls/card.h"
#include "ui/controls/found_person.h"
#include "ui/controls/tone.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace yishibu {

class Hall;
class HouseholdAnswer;
class PersonField;
class TodoRow;
class TopicDesk;

/// The households that a topic touches: found by their number or by anybody who lives there, asked one by one before the
/// meeting decides. What they say stays on this page; paper has it as a count with reasons.
/// Where there is nobody to list, somebody says that it touches no household more than others.
class HouseholdsCard : public Card
{
    Q_OBJECT

public:
    HouseholdsCard(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void show(const Topic &topic);

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    QList<FoundPerson> search(const QString &typed) const;
    QString nameOf(const HouseholdId &household) const;
    TodoRow *rowOf(const HouseholdAsked &asked);
    void listHouseholds();
    void showFinding();
    void sayNobody();
    void takeBackNobody();
    void add();
    void keep();
    void drop();
    void close();

    TopicDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    std::optional<TopicId> m_topic;
    std::optional<HouseholdAsked> m_open; ///< whose answer is being written
    PersonField *m_search;
    QLabel *m_count;
    QWidget *m_nobody; ///< the question who found that nobody is touched more, while there is no list
    QLineEdit *m_finder;
    QPushButton *m_takeBack;
    QVBoxLayout *m_rows;
    HouseholdAnswer *m_answer;
};

} // namespace yishibu
