#include "ui/meeting/agenda_card.h"

#include "ui/controls/tone.h"
#include "ui/hall/hall.h"
#include "ui/meeting/agenda_item_panel.h"
#include "ui/meeting/put_off_words.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

AgendaCard::AgendaCard(const Hall &hall, const Clock &clock, QWidget *parent)
    : Card(tr("Agenda"), parent), m_hall(hall), m_clock(clock),
      m_add(newButton(tr("Add a topic"), Look::Secondary, this)),
      m_menu(new QMenu(m_add)), m_nothing(newLabel(QString(), Look::Soft, this, true)),
      m_putOff(newLabel(QString(), Look::Small, this, true)), m_items(new QVBoxLayout)
{
    m_add->setObjectName(u"addTopic"_s);
    m_add->setMenu(m_menu);
    m_nothing->setObjectName(u"agendaNothing"_s);
    m_putOff->setObjectName(u"putOffTopics"_s);
    setTone(m_putOff, Tone::Warn);
    addToHead(m_add);
    m_items->setSpacing(12);
    body()->addWidget(m_nothing);
    body()->addWidget(m_putOff);
    body()->addLayout(m_items);
}

void AgendaCard::refresh()
{
    const Meeting &meeting = m_hall.meeting();
    const bool movable = meeting.state == MeetingState::Preparing;
    const QList<AgendaItem> &agenda = m_hall.agenda();
    while (m_panels.size() > agenda.size())
        m_panels.takeLast()->deleteLater();
    while (m_panels.size() < agenda.size())
        m_panels.append(newPanel());
    for (int i = 0; i < agenda.size(); ++i) {
        // Once open, what the law asks for may still be looked up and noted, until the item has ended.
        const bool editable = movable || (meeting.state == MeetingState::Open && agenda[i].ending == ItemEnding::Open);
        m_panels[i]->show(agenda[i], movable, editable);
    }
    fillMenu();
    m_add->setVisible(movable);
    m_nothing->setText(m_add->isEnabled() ? tr("Nothing is on the agenda yet. Add what the meeting is to decide.")
                                          : tr("No topic waits in the pool. Write one down under Topics first."));
    m_nothing->setVisible(movable && agenda.isEmpty());
}

QList<Topic> AgendaCard::waiting() const
{
    QList<Topic> topics;
    std::ranges::copy_if(m_hall.topics(), std::back_inserter(topics), [this](const Topic &topic) {
        return !m_hall.isTaken(topic.id) && std::ranges::find(m_hall.agenda(), topic.id, &AgendaItem::topic) == m_hall.agenda().end();
    });
    std::ranges::stable_partition(topics, [this](const Topic &topic) { return m_hall.putOff(topic.id).has_value(); });
    return topics;
}

QString AgendaCard::wordsOf(const Topic &topic) const
{
    if (const auto putOff = m_hall.putOff(topic.id))
        return tr("%1 (%2)").arg(topic.title, putOffWords(*putOff, m_hall));
    return tr("%1 (%2)").arg(topic.title, wordOf(topic.topicClass));
}

void AgendaCard::fillMenu()
{
    m_menu->clear();
    QStringList putOff;
    for (const Topic &topic : waiting()) {
        QString words = wordsOf(topic);
        if (m_hall.putOff(topic.id))
            putOff.append(words);
        words.replace(u'&', u"&&"_s);
        m_menu->addAction(words, this, [this, topic] { Q_EMIT topicChosen(topic); });
    }
    m_add->setEnabled(!m_menu->isEmpty());
    m_putOff->setText(tr("Put off by an earlier meeting and not on this agenda: %1", "topics, parted by semicolons")
                          //: between two topics
                          .arg(putOff.join(tr("; "))));
    m_putOff->setVisible(!putOff.isEmpty() && m_hall.meeting().state == MeetingState::Preparing);
}

AgendaItemPanel *AgendaCard::newPanel()
{
    auto *panel = new AgendaItemPanel(m_hall, m_clock, this);
    m_items->addWidget(panel);
    // A value of its own goes out: what comes back changes the panel's.
    connect(panel, &AgendaItemPanel::edited, this, &AgendaCard::edited);
    connect(panel, &AgendaItemPanel::moveWanted, this,
            [this, panel](int by) { Q_EMIT moveWanted(AgendaItem(panel->item()), by); });
    connect(panel, &AgendaItemPanel::dropWanted, this, [this, panel] { Q_EMIT dropWanted(AgendaItem(panel->item())); });
    return panel;
}

} // namespace yishibu
