#include "ui/meeting/meetings_page.h"

#include "ui/controls/card.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/list_table.h"
#include "ui/hall/hall.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/meeting/meeting_list_model.h"
#include "ui/meeting/pill_column.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

MeetingsPage::MeetingsPage(MeetingDesk &desk, const Hall &hall, const Clock &, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new MeetingListModel(hall, this)), m_list(new ListTable),
      m_empty(new EmptyState(Icon::Meetings, tr("Prepare the first meeting"),
                             tr("Date, place, roles and topics. The rule that applies stands beside them, and the "
                                "notice and the sign-in sheet are printed from it."),
                             tr("New meeting"))),
      m_filled(newList()), m_stack(new QStackedLayout)
{
    setLook(this, Look::Paper);
    m_empty->setObjectName(u"noMeetings"_s);
    m_empty->button()->setObjectName(u"firstMeeting"_s);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 20);
    page->addLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_filled);
    connect(m_empty, &EmptyState::chosen, this, &MeetingsPage::prepareNewMeeting);
    connect(&hall, &Hall::meetingChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *MeetingsPage::newList()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->addWidget(newLabel(tr("Meetings"), Look::Title), 1);
    QPushButton *add = newButton(tr("New meeting"), Look::Primary);
    add->setObjectName(u"newMeeting"_s);
    connect(add, &QPushButton::clicked, this, &MeetingsPage::prepareNewMeeting);
    head->addWidget(add);
    column->addLayout(head);

    m_list->setObjectName(u"meetingList"_s);
    m_list->setAccessibleName(tr("Meetings, newest on top"));
    m_list->setModel(m_model);
    m_list->showHeader(true);
    m_list->setStrongColumns({MeetingListModel::Title});
    m_list->setColumnWidths({0, -1, 178, 76, 0, 0});
    m_list->setItemDelegateForColumn(MeetingListModel::State, new PillColumn(m_list));
    connect(m_list, &ListTable::rowChosen, this, [this](int row) {
        if (const Meeting *meeting = m_model->at(row))
            Q_EMIT meetingChosen(MeetingId(meeting->id));
    });
    auto *card = new Card;
    card->body()->addWidget(m_list);
    column->addWidget(card, 1);
    return whole;
}

void MeetingsPage::refresh()
{
    const auto meetings = m_desk.meetings();
    if (!meetings) {
        Q_EMIT said(Tone::Bad, wordsOf(meetings.error()));
        return;
    }
    m_model->setMeetings(*meetings, m_desk.standingChanges().value_or(QHash<MeetingId, MeetingChange>()));
    m_stack->setCurrentWidget(meetings->isEmpty() ? static_cast<QWidget *>(m_empty) : m_filled);
    setFocusProxy(meetings->isEmpty() ? static_cast<QWidget *>(m_empty->button()) : m_list);
}

void MeetingsPage::prepareNewMeeting()
{
    const auto meeting = m_desk.newMeeting();
    const Done kept = meeting ? m_desk.keep(*meeting) : std::unexpected(meeting.error());
    if (!kept) {
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
        return;
    }
    Q_EMIT meetingChosen(meeting->id);
}

void MeetingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace yishibu
