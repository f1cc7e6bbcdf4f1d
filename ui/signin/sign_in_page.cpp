#include "ui/signin/sign_in_page.h"

#include "ui/controls/card.h"
#include "ui/controls/find_person.h"
#include "ui/controls/list_table.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/quorum_meter.h"
#include "ui/controls/search_field.h"
#include "ui/hall/hall.h"
#include "ui/signin/attendance_card.h"
#include "ui/signin/sign_in_desk.h"
#include "ui/signin/sign_in_model.h"
#include "ui/signin/sign_in_search.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"
#include "ui/words/rule_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

SignInPage::SignInPage(SignInDesk &desk, const Hall &hall, const Clock &, QWidget *parent)
    : StagePage(parent), m_desk(desk), m_hall(hall), m_model(new SignInModel(hall, this)),
      m_find(new FindPerson), m_list(new ListTable), m_meter(new QuorumMeter), m_attendance(new AttendanceCard(hall)),
      m_takeBack(new QAction(tr("Take this sign-in back"), m_list)),
      m_undo(newButton(QString(), Look::SecondaryLarge, this)),
      m_leaves(newButton(QString(), Look::SecondaryLarge, this))
{
    setLook(this, Look::Paper);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(newFindCard());
    left->addWidget(newListCard(), 1);
    auto *figures = new QWidget;
    auto *right = new QVBoxLayout(figures);
    right->setContentsMargins(0, 0, 12, 0); // of the page's margin, where a scroll bar finds room
    right->setSpacing(16);
    m_meter->setObjectName(u"quorumMeter"_s);
    m_attendance->setObjectName(u"attendanceCard"_s);
    right->addWidget(m_meter);
    right->addWidget(m_attendance, 1);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(24, 20, 12, 12);
    page->setSpacing(20);
    page->addLayout(left, 9);
    page->addWidget(new PageScroll(figures), 4);

    m_undo->setObjectName(u"undoSignIn"_s);
    m_leaves->setObjectName(u"leavesEarly"_s);
    // The foot of the frame shows them; a page alone does not.
    m_undo->hide();
    m_leaves->hide();
    connect(m_undo, &QPushButton::clicked, this, &SignInPage::undo);
    connect(m_leaves, &QPushButton::clicked, this, &SignInPage::leaves);
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
        return m_hall.hasMeeting() ? peopleAtTheDoor(m_hall, typed) : QList<FoundPerson>();
    });
    connect(m_find, &FindPerson::chosen, this, &SignInPage::admit);
    card->body()->addWidget(m_find);
    return card;
}

QWidget *SignInPage::newListCard()
{
    m_listCard = new Card;
    m_listCard->addToHead(newLabel(tr("Latest on top"), Look::Small));
    m_list->setObjectName(u"signedIn"_s);
    m_list->setAccessibleName(tr("Those who have signed in"));
    m_list->setModel(m_model);
    m_list->setStrongColumns({SignInModel::Name});
    m_list->setQuietColumns({SignInModel::SheetPlace});
    m_list->setColumnWidths({96, 0, 0, -1, 0, 0});
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
    m_model->follow();
    m_listCard->setTitle(tr("Signed in: %1").arg(m_hall.attendance().present()
                                                + int(m_hall.attendance().observers().size())));
    m_find->setEnabled(m_hall.meeting().state == MeetingState::Open);
    m_find->searchAgain();
    showQuorum();
    m_attendance->refresh();
    showFoot();
}

void SignInPage::showQuorum()
{
    const Quorum quorum = m_hall.quorum();
    const QString article = quorum.article.isEmpty() ? QString() : u"\n"_s + quorum.article;
    m_meter->setReading({.present = quorum.present,
                         .expected = quorum.base,
                         .needed = quorum.needed,
                         //: the members who are here now, above the great figure
                         .heading = tr("Present"),
                         .expectedText = tr("of %1").arg(quorum.base),
                         .verdict = quorum.reached() ? tr("Enough are here, the meeting may vote")
                                                     : tr("Too few yet, %1 more needed").arg(quorum.missing()),
                         .basis = tr("%1 must be here: %2")
                                      .arg(quorum.needed)
                                      .arg(shareWords(m_hall.card().quorum))
                                  + article});
}

void SignInPage::showFoot()
{
    const bool open = m_hall.hasMeeting() && m_hall.meeting().state == MeetingState::Open;
    const auto last = open ? m_desk.last() : std::nullopt;
    m_undo->setEnabled(last.has_value());
    m_undo->setText(last ? tr("Undo: %1 signed in").arg(m_hall.nameOf(last->villager)) : tr("Undo the last sign-in"));
    const SignIn *chosen = chosenSignIn();
    const bool canLeave = open && chosen && chosen->isPresent();
    m_leaves->setEnabled(canLeave);
    m_leaves->setText(canLeave ? tr("%1 leaves early").arg(m_hall.nameOf(chosen->villager)) : tr("Leaves early…"));
    m_leaves->setToolTip(canLeave ? QString() : tr("Choose somebody in the list first."));
    m_takeBack->setEnabled(open && chosen);
    Q_EMIT footChanged();
}

QString SignInPage::nextStep() const
{
    if (!m_hall.hasMeeting())
        return {};
    return m_hall.quorum().reached() ? tr("To item one") : tr("Hear opinions first");
}

QString SignInPage::whyNot() const
{
    return m_hall.hasMeeting() && m_hall.meeting().state == MeetingState::Preparing
               ? wordsOf(Reason::refusal(CourseRefusal::NotOpenYet))
               : QString();
}

QString SignInPage::note() const
{
    return m_hall.hasMeeting() && !m_hall.quorum().reached() ? tr("Too few people, no vote yet") : QString();
}

QWidget *SignInPage::firstControl() const
{
    return m_find->field();
}

void SignInPage::admit(const VillagerId &who)
{
    const Capacity asked = m_hall.attendance().isMember(who) ? Capacity::Member : Capacity::Observer;
    if (const auto admitted = m_desk.admit(who, asked); !admitted)
        Q_EMIT said(Tone::Warn, wordsOf(admitted.error()));
    m_list->scrollToTop();
}

void SignInPage::undo()
{
    const auto last = m_desk.last();
    if (!last)
        return;
    const QString name = m_hall.nameOf(last->villager);
    if (const Done done = m_desk.withdraw(last->id); !done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
    else
        Q_EMIT said(Tone::Info, tr("The sign-in of %1 is taken back.").arg(name));
    m_find->setFocus();
}

void SignInPage::leaves()
{
    const SignIn *chosen = chosenSignIn();
    if (!chosen)
        return;
    if (const Done done = m_desk.leave(SignInId(chosen->id)); !done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
    m_find->setFocus();
}

void SignInPage::takeBack()
{
    const SignIn *chosen = chosenSignIn();
    if (!chosen)
        return;
    const QString name = m_hall.nameOf(chosen->villager);
    if (const Done done = m_desk.withdraw(SignInId(chosen->id)); !done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
    else
        Q_EMIT said(Tone::Info, tr("The sign-in of %1 is taken back.").arg(name));
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
