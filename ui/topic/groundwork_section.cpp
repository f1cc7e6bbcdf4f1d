#include "ui/topic/groundwork_section.h"

#include "ui/controls/empty_state.h"
#include "ui/controls/field_row.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/topic/adviser_card.h"
#include "ui/topic/check_card.h"
#include "ui/topic/households_card.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

GroundworkSection::GroundworkSection(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_hall(hall), m_topic(new QComboBox), m_whole(new QStackedWidget(this)),
      m_check(new CheckCard(desk, hall, clock)), m_households(new HouseholdsCard(desk, hall, clock)),
      m_adviser(new AdviserCard(desk, hall, clock))
{
    m_topic->setObjectName(u"groundworkTopic"_s);
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(12);
    m_whole->addWidget(new EmptyState(Icon::Topics, tr("No topic yet"),
                                      tr("Write a topic down first; what is done before a meeting decides on it stands here."), {},
                                      m_whole));
    m_whole->addWidget(newWork());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whole);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &GroundworkSection::showChosen);
    connect(m_check, &CheckCard::said, this, &GroundworkSection::said);
    connect(m_households, &HouseholdsCard::said, this, &GroundworkSection::said);
    connect(m_adviser, &AdviserCard::said, this, &GroundworkSection::said);
    applySizes();
}

QWidget *GroundworkSection::newWork()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new FieldRow(tr("Topic"), m_topic, content));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_check, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_households);
    right->addWidget(m_adviser);
    right->addStretch(1);
    m_columns->addLayout(right, 1);
    column->addLayout(m_columns, 1);
    return new PageScroll(content, m_whole);
}

void GroundworkSection::refresh()
{
    {
        const QSignalBlocker quiet(m_topic);
        const QString chosen = m_topic->currentData().toString();
        m_topic->clear();
        for (auto topic = m_hall.topics().crbegin(); topic != m_hall.topics().crend(); ++topic)
            m_topic->addItem(topic->title, topic->id.hex());
        m_topic->setCurrentIndex(qMax(0, m_topic->findData(chosen)));
    }
    m_whole->setCurrentIndex(m_hall.topics().isEmpty() ? 0 : 1);
    showChosen();
}

void GroundworkSection::choose(const TopicId &topic)
{
    m_topic->setCurrentIndex(qMax(0, m_topic->findData(topic.hex())));
}

void GroundworkSection::showChosen()
{
    const auto id = TopicId::fromHex(m_topic->currentData().toString());
    const auto topic = std::ranges::find_if(m_hall.topics(), [&id](const Topic &one) { return one.id == id; });
    if (topic == m_hall.topics().end())
        return;
    m_check->show(*topic);
    m_households->show(*topic);
    m_adviser->show(*topic);
}

void GroundworkSection::applySizes()
{
    const bool large = tokensOf(this).scale > Tokens::ordinaryText;
    m_columns->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void GroundworkSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_columns)
        applySizes();
}

} // namespace yishibu
