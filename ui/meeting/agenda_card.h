#pragma once

#include "app/agenda/agenda_item.h"
#include "app/topic/topic.h"
#include "ui/controls/card.h"

class QMenu;
class QPushButton;

namespace yishibu {

class AgendaItemPanel;
class Clock;
class Hall;

/// The agenda, taken from the pool of topics. It asks; the page has it kept.
class AgendaCard : public Card
{
    Q_OBJECT

public:
    AgendaCard(const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void topicChosen(const yishibu::Topic &topic);
    void edited(const yishibu::AgendaItem &item);
    void moveWanted(const yishibu::AgendaItem &item, int by);
    void dropWanted(const yishibu::AgendaItem &item);

private:
    void fillMenu();
    /// The topics of the pool that may still come onto this agenda, those put off by an earlier meeting first.
    QList<Topic> waiting() const;
    QString wordsOf(const Topic &topic) const;
    AgendaItemPanel *newPanel();

    const Hall &m_hall;
    const Clock &m_clock;
    QPushButton *m_add;
    QMenu *m_menu;
    QLabel *m_nothing;
    QLabel *m_putOff;
    QVBoxLayout *m_items;
    QList<AgendaItemPanel *> m_panels;
};

} // namespace yishibu
