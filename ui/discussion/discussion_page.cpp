#include "ui/discussion/discussion_page.h"

#include "ui/controls/card.h"
#include "ui/controls/front_stack.h"
#include "ui/controls/item_head.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/people_at_hand.h"
#include "ui/discussion/discussion_desk.h"
#include "ui/discussion/discussion_input.h"
#include "ui/discussion/ending_panel.h"
#include "ui/discussion/group_cards.h"
#include "ui/discussion/group_panel.h"
#include "ui/discussion/grouping_panel.h"
#include "ui/discussion/point_panel.h"
#include "ui/discussion/rules_panel.h"
#include "ui/discussion/speaking_card.h"
#include "ui/discussion/speaking_desk.h"
#include "ui/discussion/speaking_panel.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array columnOrder{PointColumn::Agreed, PointColumn::Disputed, PointColumn::ToCheck};
constexpr int sideWide = 270;

} // namespace

DiscussionPage::DiscussionPage(const DiscussionDesks &desks, const Hall &hall, QWidget *parent)
    : StagePage(parent), m_desk(desks.talk), m_grouping(desks.grouping), m_speaking(desks.speaking), m_hall(hall), m_head(new ItemHead),
      m_roundClock(newLabel({}, Look::Verdict, this)), m_askGroups(newButton(tr("Talk in groups"), Look::Secondary, this)),
      m_askToSpeak(newButton(tr("Who wants to speak"), Look::Secondary, this)), m_groups(new GroupCards), m_askCard(new Card), m_ask(newLabel({}, Look::Body, m_askCard, true)),
      m_speakingCard(new SpeakingCard(m_speaking, hall)), m_aboutGroup(newButton(tr("People of this group"), Look::Secondary, this)),
      m_front(new FrontStack), m_columnsPage(newColumns()), m_groupingPanel(new GroupingPanel(hall)),
      m_groupPanel(new GroupPanel(m_grouping, hall)), m_speakingPanel(new SpeakingPanel(m_speaking, hall)),
      m_pointPanel(new PointPanel(m_desk, hall)), m_rulesPanel(new RulesPanel(m_speaking, hall)),
      m_endingPanel(new EndingPanel(hall))
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 14, 24, 16);
    column->setSpacing(14);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_head, 1);
    m_roundClock->setObjectName(u"roundClock"_s);
    m_roundClock->hide();
    m_askGroups->setObjectName(u"askForGroups"_s);
    m_askToSpeak->setObjectName(u"askToSpeak"_s);
    top->addWidget(m_askGroups);
    top->addWidget(m_askToSpeak);
    top->addWidget(m_roundClock);
    column->addLayout(top);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(newSide());
    for (QWidget *panel : {m_columnsPage, static_cast<QWidget *>(m_groupingPanel), static_cast<QWidget *>(m_groupPanel),
                           static_cast<QWidget *>(m_speakingPanel), static_cast<QWidget *>(m_pointPanel), static_cast<QWidget *>(m_rulesPanel),
                           static_cast<QWidget *>(m_endingPanel)})
        m_front->addWidget(panel);
    row->addWidget(m_front, 1);
    column->addLayout(row, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(content, this));
    newFootButtons();
    connectPanels();
    addKeys();
}

/// Groups and voices at the left, in a scroll of their own: the columns stay where they are. While there are neither, the
/// columns have the room.
QWidget *DiscussionPage::newSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_ask->setObjectName(u"groupingState"_s);
    m_askCard->body()->addWidget(m_ask);
    m_aboutGroup->setObjectName(u"aboutGroup"_s);
    column->addWidget(m_askCard);
    column->addWidget(m_groups);
    column->addWidget(m_aboutGroup);
    column->addWidget(m_speakingCard);
    column->addStretch(1);
    m_side = new PageScroll(side);
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored); // it asks for no height: the line to type in stays in sight
    return m_side;
}

QWidget *DiscussionPage::newColumns()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(14);
    m_remarks = new EntryList(tr("What was said"), Look::Card, Tone::Neutral,
                              tr("Nobody has spoken yet. Type below what is said, and press Enter."), page);
    m_remarks->setObjectName(u"remarks"_s);
    lists->addWidget(m_remarks, 1);
    const std::array looks{Look::GoodTint, Look::BadTint, Look::WarnTint};
    const std::array tones{Tone::Good, Tone::Bad, Tone::Warn};
    const std::array names{u"agreed"_s, u"disputed"_s, u"toCheck"_s};
    for (size_t i = 0; i < columnOrder.size(); ++i) {
        m_columns[i] = new EntryList(wordOf(columnOrder[i]), looks[i], tones[i], tr("Nothing yet. Key %1.").arg(i + 1), page);
        m_columns[i]->setObjectName(names[i]);
        lists->addWidget(m_columns[i], 1);
        connect(m_columns[i], &EntryList::withdrawWanted, this, &DiscussionPage::withdraw);
        connect(m_columns[i], &EntryList::openWanted, this, &DiscussionPage::openPoint);
    }
    connect(m_remarks, &EntryList::withdrawWanted, this, &DiscussionPage::withdraw);
    for (EntryList *list : page->findChildren<EntryList *>())
        list->setMinimumHeight(tokensOf(this).high(200));
    column->addLayout(lists, 1);
    m_input = new DiscussionInput(page);
    m_input->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    column->addWidget(m_input);
    return page;
}

void DiscussionPage::connectPanels()
{
    connect(m_head, &ItemHead::stepChosen, this,
            [this](ItemStep step) { Q_EMIT goTo({Stage::Item, m_hall.meeting().at.item, step}); });
    connect(m_input, &DiscussionInput::entered, this, &DiscussionPage::keepLine);
    connect(m_input, &DiscussionInput::kindChanged, this, &DiscussionPage::showEntries);
    connect(m_input, &DiscussionInput::paused, this, &DiscussionPage::keepDraft);
    connect(m_groups, &GroupCards::groupChosen, this, [this](const std::optional<GroupId> &group) {
        m_group = group;
        refresh();
    });
    connect(m_askGroups, &QPushButton::clicked, this, [this] { bringForward(m_groupingPanel); });
    connect(m_askToSpeak, &QPushButton::clicked, this, [this] { bringForward(m_speakingPanel); });
    connect(m_aboutGroup, &QPushButton::clicked, this, [this] { bringForward(m_groupPanel); });
    connect(m_groupingPanel, &GroupingPanel::formWanted, this, &DiscussionPage::formGroups);
    connect(m_groupingPanel, &GroupingPanel::takeBackWanted, this, &DiscussionPage::takeRoundBack);
    connect(m_speakingCard, &SpeakingCard::queueWanted, this, [this] { bringForward(m_speakingPanel); });
    connect(m_speakingPanel, &SpeakingPanel::rulesWanted, this, [this] { bringForward(m_rulesPanel); });
    connect(m_speakingCard, &SpeakingCard::rulesWanted, this, [this] { bringForward(m_rulesPanel); });
    const auto back = [this] { bringForward(m_columnsPage); };
    connect(m_rulesPanel, &RulesPanel::leaveWanted, this, back);
    connect(m_endingPanel, &EndingPanel::leaveWanted, this, back);
    connect(m_endingPanel, &EndingPanel::endWanted, this, [this](ItemEnding ending, const EndedOtherwise &how) {
        bringForward(m_columnsPage);
        Q_EMIT endItemWanted(ending, how);
    });
    connect(m_rulesPanel, &RulesPanel::said, this, &DiscussionPage::said);
    connect(m_groupingPanel, &GroupingPanel::leaveWanted, this, back);
    connect(m_groupPanel, &GroupPanel::leaveWanted, this, back);
    connect(m_speakingPanel, &SpeakingPanel::leaveWanted, this, back);
    connect(m_pointPanel, &PointPanel::leaveWanted, this, back);
    connect(m_groupPanel, &GroupPanel::said, this, &DiscussionPage::said);
    connect(m_speakingPanel, &SpeakingPanel::said, this, &DiscussionPage::said);
    connect(m_speakingCard, &SpeakingCard::said, this, &DiscussionPage::said);
    connect(m_pointPanel, &PointPanel::said, this, &DiscussionPage::said);
    connect(&m_speaking, &SpeakingDesk::ticked, this, &DiscussionPage::showRoundClock);
    connect(&m_speaking, &SpeakingDesk::rang, this, &DiscussionPage::ring);
    for (const auto signal : {&Hall::discussionChanged, &Hall::agendaChanged, &Hall::attendanceChanged, &Hall::votesChanged})
        connect(&m_hall, signal, this, &DiscussionPage::refresh);
}

/// Alt with the arrows goes from group to group and back to the points, Ctrl+R to the speaking rules, from wherever the
/// keyboard is.
void DiscussionPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto does) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_groups->step(+1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_groups->step(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { bringForward(m_columnsPage); });
    add(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { bringForward(m_rulesPanel); });
}

void DiscussionPage::refresh()
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return;
    if (m_item != m_hall.currentItem()->id) {
        keepDraft();
        m_item = m_hall.currentItem()->id;
        m_front->setCurrentWidget(m_columnsPage);
        m_round.reset();
        m_isReporting = false;
        followRound();
        restoreDraft();
    }
    seatLatecomers();
    followRound();
    m_side->setFixedWidth(tokensOf(this).high(sideWide));
    m_head->showItem(m_hall.facts(), ItemStep::Discuss);
    m_end->setText(m_hall.currentItem()->purpose == ItemPurpose::Hear ? tr("Say how the item ends")
                                                                       : tr("End the item otherwise"));
    showSide();
    showFront();
    showEntries();
    showFoot();
    showRoundClock();
    Q_EMIT footChanged();
}

QWidget *DiscussionPage::firstControl() const
{
    const QWidget *front = m_front->currentWidget();
    if (front == m_groupingPanel)
        return m_groupingPanel->firstField();
    if (front == m_groupPanel)
        return m_groupPanel->firstField();
    if (front == m_speakingPanel)
        return m_speakingPanel->firstField();
    if (front == m_pointPanel)
        return m_pointPanel->firstField();
    if (front == m_rulesPanel)
        return m_rulesPanel->firstField();
    if (front == m_endingPanel)
        return m_endingPanel->firstField();
    return m_input->line();
}

void DiscussionPage::changeEvent(QEvent *event)
{
    StagePage::changeEvent(event);
    // Another text size needs another width at the side.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &DiscussionPage::refresh, Qt::QueuedConnection);
}

void DiscussionPage::hideEvent(QHideEvent *event)
{
    keepDraft();
    StagePage::hideEvent(event);
}

} // namespace yishibu
