#include "ui/topic/topic_page.h"

#include "ui/controls/card.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/topic/delegation_register.h"
#include "ui/topic/groundwork_section.h"
#include "ui/topic/pool_rows.h"
#include "ui/topic/pool_section.h"
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
    m_register = new DelegationRegister(desk, hall, clock, this);
    m_sections->addWidget(m_register);
    m_tabs->addTab({});
    m_groundwork = new GroundworkSection(desk, hall, clock, this);
    m_sections->addWidget(m_groundwork);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 12, 24, 20);
    whole->setSpacing(12);
    whole->addLayout(newTop());
    whole->addWidget(m_sections, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_sections, &QStackedWidget::setCurrentIndex);
    connect(&m_hall, &Hall::poolChanged, this, &TopicPage::refresh);
    for (const auto signal : {&Hall::agendaChanged, &Hall::meetingChanged}) {
        connect(&m_hall, signal, this, [this] {
            if (isVisible())
                refresh();
        });
    }
    connect(m_register, &DelegationRegister::said, this, &TopicPage::said);
    connect(m_groundwork, &GroundworkSection::said, this, &TopicPage::said);
    connect(m_form, &TopicForm::raisedOnChanged, this, [this](QDate day) { m_form->setMatters(m_desk.matters(day)); });
    m_form->setMatters(m_desk.matters());
    write(std::nullopt);
    refresh();
}

/// The tabs, and at their right the way to the dossier of the topic that is open.
QLayout *TopicPage::newTop()
{
    m_dossier = newButton(tr("Four deliberations, two disclosures"), Look::Secondary, this);
    m_dossier->setObjectName(u"openDossier"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_dossier);
    connect(m_dossier, &QPushButton::clicked, this, [this] {
        if (m_topic)
            Q_EMIT dossierWanted(m_topic->id);
    });
    return row;
}

QWidget *TopicPage::newTopics()
{
    m_form = new TopicForm;
    m_pool = new PoolSection(m_form, tr("New topic"), u"topic"_s, this);
    m_withdraw = newButton({}, Look::Secondary, m_pool->form());
    m_withdraw->setObjectName(u"withdrawTopic"_s);
    m_putBack = newButton({}, Look::Secondary, m_pool->form());
    m_putBack->setObjectName(u"putTopicBack"_s);
    m_look = newButton(tr("Before the vote…"), Look::Secondary, m_pool->form());
    m_look->setObjectName(u"topicGroundwork"_s);
    m_pool->form()->body()->insertWidget(0, m_look, 0, Qt::AlignLeft);
    m_pool->form()->addToHead(m_withdraw);
    m_pool->form()->addToHead(m_putBack);
    connect(m_pool, &PoolSection::freshWanted, this, [this] {
        write(std::nullopt);
        m_form->firstField()->setFocus();
    });
    connect(m_pool, &PoolSection::keepWanted, this, &TopicPage::keep);
    connect(m_withdraw, &QPushButton::clicked, this, &TopicPage::withdraw);
    connect(m_putBack, &QPushButton::clicked, this, &TopicPage::putBack);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_topic)
            m_groundwork->choose(m_topic->id);
        m_tabs->setCurrentIndex(2);
    });
    return m_pool;
}

void TopicPage::refresh()
{
    readStandings();
    m_tabs->setTabText(0, tr("Topics: %1").arg(m_hall.topics().size()));
    m_tabs->setTabText(1, tr("Delegations: %1").arg(m_hall.delegations().size()));
    m_tabs->setTabText(2, tr("Before the vote"));
    listPool();
    m_register->refresh();
    m_groundwork->refresh();
    const bool locked = m_topic && isOnAgenda(m_topic->id);
    m_withdraw->setEnabled(!locked);
    m_withdraw->setToolTip(locked ? tr("It is on the agenda of the meeting. Take it off there first.") : QString());
}

void TopicPage::listPool()
{
    m_pool->list()->setTitle(tr("The pool of topics"));
    pool_rows::empty(*m_pool->rows());
    if (m_hall.topics().isEmpty()) {
        m_pool->rows()->addWidget(pool_rows::nothing(
            Icon::Topics, tr("No topic yet"),
            tr("Write down what the villagers ask for and what the committees propose. A meeting takes its agenda from here.")));
        return;
    }
    // What still waits is what somebody looks for, and of that the newest; what was decided stands below it.
    QList<Topic> topics(m_hall.topics().crbegin(), m_hall.topics().crend());
    std::ranges::stable_partition(topics, [this](const Topic &topic) {
        const TopicStanding standing = m_standings.value(topic.id);
        return !standing.isSettled();
    });
    for (const Topic &topic : std::as_const(topics))
        addTopicRow(topic);
    m_pool->rows()->addStretch(1);
}

void TopicPage::addTopicRow(const Topic &topic)
{
    auto *row = pool_rows::rowOf(topic, pool_rows::matterName(topic.matter, m_desk.matters(topic.raisedOn)), m_standings.value(topic.id));
    connect(row, &TodoRow::chosen, this, [this, topic] {
        write(topic);
        m_form->firstField()->setFocus();
    });
    pool_rows::add(*m_pool->rows(), row);
}

void TopicPage::write(const std::optional<Topic> &topic)
{
    m_topic = topic;
    Topic blank;
    blank.raisedOn = m_clock.today();
    m_form->show(topic.value_or(blank));
    m_pool->form()->setTitle(topic ? tr("Change a topic") : tr("A new topic"));
    m_pool->keepButton()->setText(topic ? tr("Keep the changes") : tr("Put into the pool"));
    m_look->setVisible(topic.has_value());
    m_dossier->setEnabled(topic.has_value());
    m_dossier->setToolTip(topic ? QString() : tr("Choose a topic of the pool first."));
    m_withdraw->setVisible(topic.has_value());
    m_withdraw->setText(topic ? tr("Withdraw: %1").arg(shortened(topic->title, tokensOf(this))) : QString());
    m_putBack->setVisible(!topic && m_withdrawn);
    m_putBack->setText(m_withdrawn ? tr("Put back: %1").arg(shortened(m_withdrawn->title, tokensOf(this))) : QString());
    m_withdraw->setEnabled(!topic || !isOnAgenda(topic->id));
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
    m_form->setMatters(m_desk.matters(m_form->typed().raisedOn));
    m_register->readMatters();
    refresh();
    if (m_sections->currentIndex() == 0)
        m_form->firstField()->setFocus();
}

} // namespace yishibu
