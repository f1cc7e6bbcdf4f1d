#pragma once

#include "app/meeting/topic_standing.h"
#include "app/moment.h"
#include "app/topic/topic.h"
#include "ui/controls/tone.h"

#include <QWidget>
#include <optional>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace yishibu {

class Card;
class DelegationForm;
class Hall;
class TopicDesk;
class TopicForm;

/// 议题库 and the register of delegations: what waits to be settled, and what the Villagers' Assembly handed to the
/// representatives. At the left the list, at the right the form for the one that is being written.
class TopicPage : public QWidget
{
    Q_OBJECT

public:
    TopicPage(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A list with its form beside it.
    struct Section
    {
        QWidget *view;
        Card *list;
        QVBoxLayout *rows;
        Card *form;
        QHBoxLayout *foot;
        QPushButton *fresh; ///< begins a new one
        QPushButton *keep;
    };
    Section newSection(QWidget *form, const QString &fresh, const char *name);
    QWidget *newTopics();
    QWidget *newDelegations();
    void refresh();
    void listTopics();
    void listDelegations();
    void write(const std::optional<Topic> &topic);
    void write(const std::optional<Delegation> &delegation);
    void keepTopic();
    void keepDelegation();
    void withdraw();
    void putBack();
    void readStandings();
    void addTopicRow(const Topic &topic);
    bool isOnAgenda(const TopicId &topic) const;
    QString matterName(const QString &id) const;

    TopicDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    QTabBar *m_tabs;
    QStackedWidget *m_sections;
    Section m_topics;
    TopicForm *m_topicForm;
    QPushButton *m_withdraw;
    QPushButton *m_putBack;
    Section m_delegations;
    DelegationForm *m_delegationForm;
    std::optional<Topic> m_topic; ///< the one being changed; none while a new one is written
    std::optional<Delegation> m_delegation;
    std::optional<Topic> m_withdrawn;
    QHash<TopicId, TopicStanding> m_standings;
};

} // namespace yishibu
