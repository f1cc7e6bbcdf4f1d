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
    AgendaItemPanel *newPanel();

    const Hall &m_hall;
    const Clock &m_clock;
    QPushButton *m_add;
    QMenu *m_menu;
    QLabel *m_nothing;
    QVBoxLayout *m_items;
    QList<AgendaItemPanel *> m_panels;
};

} // namespace yishibu
