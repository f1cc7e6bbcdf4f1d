#include "ui/topic/topic_page.h"

#include "ui/controls/card.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/topic/delegation_form.h"
#include "ui/topic/pool_rows.h"
#include "ui/topic/topic_desk.h"
#include "ui/topic/topic_form.h"
#include "ui/words/reason_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

/// A title on a button: what fits beside the head of the card in either text size.
QString shortened(const QString &title, const Tokens &tokens)
{
    const qsizetype longest = tokens.scale > Tokens::ordinaryText ? 4 : 8;
    return title.size() > longest ? title.left(longest) + u'…' : title;
}

} // namespace

TopicPage::TopicPage(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_clock(clock)
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"topicTabs"_s);
    m_tabs->setAccessibleName(tr("Topics and delegations"));
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_sections = new QStackedWidget(this);
    m_sections->addWidget(newTopics());
    m_sections->addWidget(newDelegations());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 12, 24, 20);
    whole->setSpacing(12);
    whole->addWidget(m_tabs, 0, Qt::AlignLeft);
    whole->addWidget(m_sections, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_sections, &QStackedWidget::setCurrentIndex);
    connect(&m_hall, &Hall::poolChanged, this, &TopicPage::refresh);
    for (const auto signal : {&Hall::agendaChanged, &Hall::meetingChanged}) {
        connect(&m_hall, signal, this, [this] {
            if (isVisible())
                refresh();
        });
    }
    m_topicForm->setMatters(m_desk.matters());
    m_delegationForm->setMatters(m_desk.matters());
    write(std::optional<Topic>());
    write(std::optional<Delegation>());
    refresh();
}

TopicPage::Section TopicPage::newSection(QWidget *form, const QString &fresh, const char *name)
{
    Section section{};
    section.view = new QWidget(this);
    auto *row = new QHBoxLayout(section.view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);

    section.list = new Card(section.view);
    section.fresh = newButton(fresh, Look::Secondary, section.list);
    section.fresh->setObjectName(QLatin1StringView(name) + u"New"_s);
    section.list->addToHead(section.fresh);
    auto *rows = new QWidget(section.list);
    rows->setObjectName(QLatin1StringView(name) + u"Rows"_s);
    section.rows = new QVBoxLayout(rows);
    section.rows->setContentsMargins(0, 0, 0, 0);
    section.rows->setSpacing(0);
    section.list->body()->addWidget(new PageScroll(rows, section.list), 1);
    row->addWidget(section.list, 5);

    section.form = new Card(section.view);
    section.form->body()->addWidget(new PageScroll(form, section.form), 1);
    section.foot = new QHBoxLayout;
    section.foot->setSpacing(12);
    section.foot->addStretch(1);
    section.keep = newButton({}, Look::Primary, section.form);
    section.keep->setObjectName(QLatin1StringView(name) + u"Keep"_s);
    section.foot->addWidget(section.keep);
    section.form->body()->addLayout(section.foot);
    row->addWidget(section.form, 4);
    return section;
}

QWidget *TopicPage::newTopics()
{
    m_topicForm = new TopicForm;
    m_topics = newSection(m_topicForm, tr("New topic"), "topic");
    m_withdraw = newButton({}, Look::Secondary, m_topics.form);
    m_withdraw->setObjectName(u"withdrawTopic"_s);
    m_putBack = newButton({}, Look::Secondary, m_topics.form);
    m_putBack->setObjectName(u"putTopicBack"_s);
    m_topics.form->addToHead(m_withdraw);
    m_topics.form->addToHead(m_putBack);
    connect(m_topics.fresh, &QPushButton::clicked, this, [this] {
        write(std::optional<Topic>());
        m_topicForm->firstField()->setFocus();
    });
    connect(m_topics.keep, &QPushButton::clicked, this, &TopicPage::keepTopic);
    connect(m_withdraw, &QPushButton::clicked, this, &TopicPage::withdraw);
    connect(m_putBack, &QPushButton::clicked, this, &TopicPage::putBack);
    return m_topics.view;
}

QWidget *TopicPage::newDelegations()
{
    m_delegationForm = new DelegationForm;
    m_delegations = newSection(m_delegationForm, tr("New delegation"), "delegation");
    connect(m_delegations.fresh, &QPushButton::clicked, this, [this] {
        write(std::optional<Delegation>());
        m_delegationForm->firstField()->setFocus();
    });
    connect(m_delegations.keep, &QPushButton::clicked, this, &TopicPage::keepDelegation);
    return m_delegations.view;
}

void TopicPage::refresh()
{
    readStandings();
    m_tabs->setTabText(0, tr("Topics: %1").arg(m_hall.topics().size()));
    m_tabs->setTabText(1, tr("Delegations: %1").arg(m_hall.delegations().size()));
    listTopics();
    listDelegations();
    const bool locked = m_topic && isOnAgenda(m_topic->id);
    m_withdraw->setEnabled(!locked);
    m_withdraw->setToolTip(locked ? tr("It is on the agenda of the meeting. Take it off there first.") : QString());
}

void TopicPage::listTopics()
{
    m_topics.list->setTitle(tr("The pool of topics"));
    pool_rows::empty(*m_topics.rows);
    if (m_hall.topics().isEmpty()) {
        m_topics.rows->addWidget(pool_rows::nothing(
            Icon::Topics, tr("No topic yet"),
            tr("Write down what the villagers ask for and what the committees propose. A meeting takes its agenda from here.")));
        return;
    }
    // What still waits is what somebody looks for, and of that the newest; what was decided stands below it.
    QList<Topic> topics(m_hall.topics().crbegin(), m_hall.topics().crend());
    std::ranges::stable_partition(topics, [this](const Topic &topic) {
        const TopicStanding standing = m_standings.value(topic.id);
        return standing.isFree() || standing.kind == TopicStanding::Kind::OnAgenda;
    });
    for (const Topic &topic : std::as_const(topics))
        addTopicRow(topic);
    m_topics.rows->addStretch(1);
}

void TopicPage::addTopicRow(const Topic &topic)
{
    auto *row = pool_rows::rowOf(topic, matterName(topic.matter), m_standings.value(topic.id));
    connect(row, &TodoRow::chosen, this, [this, topic] {
        write(std::optional<Topic>(topic));
        m_topicForm->firstField()->setFocus();
    });
    pool_rows::add(*m_topics.rows, row);
}

void TopicPage::listDelegations()
{
    m_delegations.list->setTitle(tr("Delegated so far"));
    pool_rows::empty(*m_delegations.rows);
    if (m_hall.delegations().isEmpty()) {
        m_delegations.rows->addWidget(pool_rows::nothing(
            Icon::Document, tr("No delegation yet"),
            tr("The representatives decide only what the Villagers' Assembly has delegated to them in writing; without it their "
               "decision is void.")));
        return;
    }
    for (auto one = m_hall.delegations().crbegin(); one != m_hall.delegations().crend(); ++one) {
        auto *row = pool_rows::rowOf(*one, matterName(one->matter), m_clock.today());
        connect(row, &TodoRow::chosen, this, [this, chosen = *one] {
            write(std::optional<Delegation>(chosen));
            m_delegationForm->firstField()->setFocus();
        });
        pool_rows::add(*m_delegations.rows, row);
    }
    m_delegations.rows->addStretch(1);
}

void TopicPage::write(const std::optional<Topic> &topic)
{
    m_topic = topic;
    Topic blank;
    blank.raisedOn = m_clock.today();
    m_topicForm->show(topic.value_or(blank));
    m_topics.form->setTitle(topic ? tr("Change a topic") : tr("A new topic"));
    m_topics.keep->setText(topic ? tr("Keep the changes") : tr("Put into the pool"));
    m_withdraw->setVisible(topic.has_value());
    m_withdraw->setText(topic ? tr("Withdraw: %1").arg(shortened(topic->title, tokensOf(this))) : QString());
    m_putBack->setVisible(!topic && m_withdrawn);
    m_putBack->setText(m_withdrawn ? tr("Put back: %1").arg(shortened(m_withdrawn->title, tokensOf(this))) : QString());
    m_withdraw->setEnabled(!topic || !isOnAgenda(topic->id));
}

void TopicPage::write(const std::optional<Delegation> &delegation)
{
    m_delegation = delegation;
    Delegation blank;
    blank.decidedOn = m_clock.today();
    blank.from = m_clock.today();
    blank.until = m_clock.today().addYears(1).addDays(-1);
    m_delegationForm->show(delegation.value_or(blank));
    m_delegations.form->setTitle(delegation ? tr("Change a delegation") : tr("A new delegation"));
    m_delegations.keep->setText(delegation ? tr("Keep the changes") : tr("Keep the delegation"));
}

void TopicPage::keepTopic()
{
    if (!m_topicForm->isRight())
        return;
    const Topic topic = m_topicForm->typed();
    const bool isNew = !m_topic;
    if (const Done done = m_desk.keep(topic); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    m_withdrawn.reset();
    write(std::optional<Topic>());
    m_topicForm->firstField()->setFocus();
    Q_EMIT said(Tone::Good, isNew ? tr("“%1” is in the pool.").arg(topic.title) : tr("“%1” is changed.").arg(topic.title));
}

void TopicPage::withdraw()
{
    if (!m_topic)
        return;
    const Topic topic = *m_topic;
    if (const Done done = m_desk.withdraw(topic); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    m_withdrawn = topic;
    write(std::optional<Topic>());
    m_putBack->setFocus();
    Q_EMIT said(Tone::Info, tr("“%1” is withdrawn. It stays in the book's journal.").arg(topic.title));
}

void TopicPage::putBack()
{
    if (!m_withdrawn)
        return;
    const Topic topic = *m_withdrawn;
    if (const Done done = m_desk.keep(topic); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    m_withdrawn.reset();
    write(std::optional<Topic>(topic));
    m_topicForm->firstField()->setFocus();
    Q_EMIT said(Tone::Good, tr("“%1” is in the pool again.").arg(topic.title));
}

void TopicPage::keepDelegation()
{
    if (!m_delegationForm->isRight())
        return;
    const Delegation delegation = m_delegationForm->typed();
    if (const Done done = m_desk.keep(delegation); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    write(std::optional<Delegation>());
    Q_EMIT said(Tone::Good, tr("The delegation of “%1” is kept.").arg(matterName(delegation.matter)));
}

void TopicPage::readStandings()
{
    const auto standings = m_desk.standings();
    if (!standings)
        Q_EMIT said(Tone::Bad, wordsOf(standings.error()));
    m_standings = standings.value_or(QHash<TopicId, TopicStanding>());
}

bool TopicPage::isOnAgenda(const TopicId &topic) const
{
    return m_standings.value(topic).kind == TopicStanding::Kind::OnAgenda;
}

QString TopicPage::matterName(const QString &id) const
{
    const QList<Matter> matters = m_desk.matters();
    const auto found = std::ranges::find(matters, id, &Matter::id);
    return found != matters.end() ? found->name : tr("A matter the law in force does not name");
}

void TopicPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    if (m_topic)
        m_withdraw->setText(tr("Withdraw: %1").arg(shortened(m_topic->title, tokensOf(this))));
    if (m_withdrawn)
        m_putBack->setText(tr("Put back: %1").arg(shortened(m_withdrawn->title, tokensOf(this))));
}

void TopicPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The law in force may have changed since the program was started.
    m_topicForm->setMatters(m_desk.matters());
    m_delegationForm->setMatters(m_desk.matters());
    refresh();
    if (m_sections->currentIndex() == 0)
        m_topicForm->firstField()->setFocus();
}

} // namespace yishibu
