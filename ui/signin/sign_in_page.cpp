#include "ui/signin/sign_in_page.h"

#include "ui/controls/card.h"
#include "ui/controls/find_person.h"
#include "ui/controls/list_table.h"
#include "ui/controls/names_note.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/quorum_meter.h"
#include "ui/controls/search_field.h"
#include "ui/hall/hall.h"
#include "ui/signin/attendance_card.h"
#include "ui/signin/door_desk.h"
#include "ui/signin/sign_in_desk.h"
#include "ui/signin/sign_in_model.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

SignInPage::SignInPage(SignInDesk &desk, DoorDesk &door, const Hall &hall, const Clock &clock, QWidget *parent)
    : StagePage(parent), m_desk(desk), m_door(door), m_hall(hall), m_clock(clock), m_questions(desk, door, hall),
      m_search(hall), m_model(new SignInModel(hall, this)), m_find(new FindPerson),
      m_doorWords(newLabel({}, Look::Small)), m_list(new ListTable), m_lower(new QStackedWidget), m_form(new DoorForm),
      m_sheets(new SheetCard(desk, door, hall)), m_meter(new QuorumMeter), m_unsettledNote(new NamesNote),
      m_attendance(new AttendanceCard(hall)),
      m_takeBack(new QAction(tr("Take this sign-in back"), m_list)), m_menu(new QMenu(this)),
      m_undo(newButton(QString(), Look::SecondaryLarge, this)),
      m_leaves(newButton(QString(), Look::SecondaryLarge, this)),
      m_more(newButton(tr("More"), Look::SecondaryLarge, this))
{
    setLook(this, Look::Paper);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(newFindCard());
    m_lower->addWidget(newListCard());
    m_lower->addWidget(m_form);
    m_lower->addWidget(m_sheets);
    m_lower->setMinimumHeight(tokensOf(this).high(52));
    left->addWidget(m_lower, 1);
    auto *figures = new QWidget;
    auto *right = new QVBoxLayout(figures);
    right->setContentsMargins(0, 0, 12, 0); // of the page's margin, where a scroll bar finds room
    right->setSpacing(16);
    m_meter->setObjectName(u"quorumMeter"_s);
    m_attendance->setObjectName(u"attendanceCard"_s);
    m_unsettledNote->setObjectName(u"unsettledNote"_s);
    m_meter->body()->addWidget(m_unsettledNote);
    right->addWidget(m_meter);
    right->addWidget(m_attendance, 1);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(24, 20, 12, 12);
    page->setSpacing(20);
    page->addLayout(left, 9);
    page->addWidget(new PageScroll(figures), 4);

    m_undo->setObjectName(u"undoSignIn"_s);
    m_leaves->setObjectName(u"leavesEarly"_s);
    m_more->setObjectName(u"moreAtTheDoor"_s);
    // The foot of the frame shows them; a page alone does not.
    m_undo->hide();
    m_leaves->hide();
    m_more->hide();
    addDoorActions();
    connect(m_undo, &QPushButton::clicked, this, &SignInPage::undo);
    connect(m_leaves, &QPushButton::clicked, this, &SignInPage::leaves);
    connect(m_form, &DoorForm::closed, this, &SignInPage::backToList);
    connect(m_form, &DoorForm::refused, this, [this](const Reason &reason) { Q_EMIT said(Tone::Warn, wordsOf(reason)); });
    connect(m_form, &DoorForm::scanned, this, [this] {
        Q_EMIT said(Tone::Info, tr("The card was not read: a question is open. Answer it or leave it with Escape, then scan again."));
    });
    connect(m_sheets, &SheetCard::closed, this, &SignInPage::backToList);
    connect(m_sheets, &SheetCard::said, this, &SignInPage::said);
    connect(&m_hall, &Hall::attendanceChanged, this, &SignInPage::refresh);
    connect(&m_hall, &Hall::meetingChanged, this, &SignInPage::refresh);
    connect(&m_hall, &Hall::rosterChanged, this, &SignInPage::refresh);
}

QWidget *SignInPage::newFindCard()
{
    auto *card = new Card;
    m_find->setObjectName(u"findPerson"_s);
    m_find->setHint(tr("Initials, name, last four of the ID number, household number, or scan"));
    m_find->setNobody(tr("Nobody in the roster fits. Check the name, or look under its last four digits."));
    m_find->setLeastRows(2);
    m_find->setSearch([this](const QString &typed) {
        return m_hall.hasMeeting() ? m_search.find(typed, showsPrivate()) : QList<FoundPerson>();
    });
    connect(m_find, &FindPerson::chosen, this, &SignInPage::admit);
    connect(m_find, &FindPerson::helped, this, [this](const VillagerId &who) { ask(m_questions.helper(who)); });
    card->body()->addWidget(m_find);
    return card;
}

QWidget *SignInPage::newListCard()
{
    m_listCard = new Card;
    m_doorWords->setObjectName(u"doorWords"_s);
    m_listCard->addToHead(m_doorWords);
    m_list->setObjectName(u"signedIn"_s);
    m_list->setAccessibleName(tr("Those who have signed in"));
    m_list->setModel(m_model);
    m_list->setStrongColumns({SignInModel::Name});
    m_list->setQuietColumns({SignInModel::SheetPlace});
    m_list->setColumnWidths({96, 0, 0, -1, 0, 0});
    // As wide as the lines about the visible ones: with thousands here, one more must not measure them all.
    m_list->horizontalHeader()->setResizeContentsPrecision(24);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Many hits in large text may push the list off for a moment; it must not push them off.
    m_list->setMinimumHeight(1);
    m_listCard->setMinimumHeight(tokensOf(this).high(52));
    m_list->installEventFilter(this);
    m_takeBack->setObjectName(u"takeBackSignIn"_s);
    m_takeBack->setShortcut(QKeySequence::Delete);
    m_takeBack->setShortcutContext(Qt::WidgetShortcut);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_takeBack);
    connect(m_takeBack, &QAction::triggered, this, &SignInPage::takeBack);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showFoot(); });
    m_listCard->body()->addWidget(m_list, 1);
    return m_listCard;
}

void SignInPage::refresh()
{
    if (!m_hall.hasMeeting())
        return;
    m_search.follow();
    m_model->setShowsPrivate(showsPrivate());
    m_sheets->setShowsPrivate(showsPrivate());
    m_model->follow();
    if (m_lower->currentWidget() == m_sheets)
        m_sheets->refresh();
    m_doorWords->setText(doorWords());
    m_listCard->setTitle(tr("Signed in: %1").arg(m_hall.attendance().present()
                                                + m_hall.attendance().observing()));
    m_find->setEnabled(isOpen());
    m_find->searchAgain();
    showQuorum();
    m_attendance->refresh();
    showFoot();
}

void SignInPage::showFoot()
{
    const bool open = isOpen();
    const auto last = open ? m_desk.last() : std::nullopt;
    m_undo->setEnabled(last.has_value());
    m_undo->setText(last ? tr("Undo: %1").arg(m_hall.nameOf(last->villager)) : tr("Undo"));
    const SignIn *chosen = chosenSignIn();
    const bool canLeave = open && chosen && chosen->isPresent();
    m_leaves->setEnabled(canLeave);
    m_leaves->setText(canLeave ? tr("%1 leaves early").arg(m_hall.nameOf(chosen->villager)) : tr("Leaves early…"));
    m_leaves->setToolTip(canLeave ? QString() : tr("Choose somebody in the list first."));
    m_takeBack->setEnabled(open && chosen);
    m_more->setEnabled(open);
    for (QAction *action : m_menu->actions())
        action->setEnabled(open);
    Q_EMIT footChanged();
}

QWidget *SignInPage::firstControl() const
{
    return m_find->field();
}

bool SignInPage::isOpen() const
{
    return m_hall.hasMeeting() && m_hall.meeting().state == MeetingState::Open;
}

const SignIn *SignInPage::chosenSignIn() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->at(rows.first().row());
}

/// Whoever begins to type means the box, wherever the keyboard is on this page.
bool SignInPage::typeOn(QKeyEvent *event)
{
    const bool types = !event->text().trimmed().isEmpty() && event->text().at(0).isPrint()
                       && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!types || !m_find->isEnabled())
        return false;
    m_find->field()->setFocus(Qt::OtherFocusReason);
    m_find->field()->insert(event->text());
    return true;
}

bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && typeOn(static_cast<QKeyEvent *>(event)))
        return true;
    return StagePage::eventFilter(watched, event);
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    if (!typeOn(event))
        StagePage::keyPressEvent(event);
}

} // namespace yishibu
