#pragma once

#include "app/meeting/topic_standing.h"
#include "app/moment.h"
#include "app/topic/topic.h"
#include "ui/controls/tone.h"

#include <QWidget>
#include <optional>

class QLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace yishibu {

class DelegationRegister;
class GroundworkSection;
class Hall;
class PoolSection;
class TopicDesk;
class TopicForm;

/// 议题库, the register of delegations, and what is done for a topic before a meeting decides it: the topics with what became of
/// them, and what the Villagers' Assembly handed to the representatives. At the left the list, at the right the form for the one that is being written.
class TopicPage : public QWidget
{
    Q_OBJECT

public:
    TopicPage(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);
    void dossierWanted(const yishibu::TopicId &topic); ///< 四议两公开 of a topic of the pool

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLayout *newTop();
    QWidget *newTopics();
    void refresh();
    void listPool();
    void write(const std::optional<Topic> &topic);
    void keep();
    void withdraw();
    void putBack();
    void readStandings();
    void addTopicRow(const Topic &topic);
    bool isOnAgenda(const TopicId &topic) const;

    TopicDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    QTabBar *m_tabs;
    QStackedWidget *m_sections;
    PoolSection *m_pool;
    TopicForm *m_form;
    DelegationRegister *m_register;
    GroundworkSection *m_groundwork;
    QPushButton *m_look;
    QPushButton *m_dossier = nullptr;
    QPushButton *m_withdraw;
    QPushButton *m_putBack;
    std::optional<Topic> m_topic; ///< the one being changed; none while a new one is written
    std::optional<Topic> m_withdrawn;
    QHash<TopicId, TopicStanding> m_standings;
};

} // namespace yishibu
