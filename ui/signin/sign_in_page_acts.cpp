#include "ui/controls/find_person.h"
#include "ui/controls/list_table.h"
#include "ui/controls/search_field.h"
#include "ui/hall/hall.h"
#include "ui/signin/door_desk.h"
#include "ui/signin/sign_in_desk.h"
#include "ui/signin/sign_in_page.h"
#include "ui/words/reason_words.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yishibu {

/// Each has a key of its own, and all stand in one menu with their keys beside them.
void SignInPage::addDoorActions()
{
    m_menu->setObjectName(u"doorMenu"_s);
    addDoorAction(u"onLeave"_s, tr("On leave, or not any more…"), Qt::Key_F6, &SignInPage::excuse);
    addDoorAction(u"invitedGuest"_s, tr("Invited guest…"), Qt::Key_F7, &SignInPage::guest);
    addDoorAction(u"compareWithPaper"_s, tr("Compare with the paper…"), Qt::Key_F8, &SignInPage::compare);
    addDoorAction(u"fromPaperSheet"_s, tr("From the paper sheet…"), Qt::Key_F9, &SignInPage::typeIn);
    addDoorAction(u"letterOfMember"_s, tr("Letter of authorisation…"), Qt::CTRL | Qt::Key_L, &SignInPage::letter);
    connect(m_menu, &QMenu::aboutToShow, this, &SignInPage::fillGuests);
    m_more->setMenu(m_menu);
}

QAction *SignInPage::addDoorAction(const QString &name, const QString &words, const QKeySequence &key,
                                   void (SignInPage::*act)())
{
    QAction *action = m_menu->addAction(words);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void SignInPage::admit(const VillagerId &who)
{
    if (m_desk.admissionOf(who) == Admission::Representative)
        return ask(m_questions.representative(who));
    if (const auto admitted = m_desk.admitAsDue(who); !admitted)
        Q_EMIT said(Tone::Warn, wordsOf(admitted.error()));
    m_list->scrollToTop();
}

void SignInPage::ask(DoorQuestion question)
{
    if (!isOpen())
        return;
    m_find->setLeastRows(0); // the question needs the room
    m_lower->setCurrentWidget(m_form);
    m_form->ask(std::move(question));
}

void SignInPage::openSheets(SheetCard::Mode mode)
{
    if (!isOpen())
        return;
    m_form->cancel();
    m_find->setLeastRows(0);
    m_lower->setCurrentWidget(m_sheets);
    m_sheets->open(mode);
}

void SignInPage::backToList()
{
    m_noteAsked = m_noteAsked && m_form->isAsking();
    m_find->setLeastRows(2);
    m_lower->setCurrentIndex(0);
    m_find->field()->setFocus(Qt::OtherFocusReason);
    showFoot();
}

std::optional<VillagerId> SignInPage::memberAtHand()
{
    const auto who = m_find->atHand();
    if (who && m_hall.attendance().isMember(*who))
        return who;
    Q_EMIT said(Tone::Info, tr("Find the member in the box first, then press this key."));
    return std::nullopt;
}

void SignInPage::excuse()
{
    const auto who = memberAtHand();
    if (!who)
        return;
    m_find->clear();
    if (const LeaveOfAbsence *leave = m_hall.door().leaveOf(*who)) {
        if (const Done done = m_door.takeBackLeave(LeaveId(leave->id)); !done)
            Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        else
            Q_EMIT said(Tone::Info, showsPrivate() ? tr("The leave of %1 is taken back.").arg(m_hall.nameOf(*who))
                                                   : tr("The leave is taken back."));
        return;
    }
    ask(m_questions.leave(*who));
}

void SignInPage::letter()
{
    // Where no proxy is known, that is said before anybody copies a letter.
    if (m_hall.card().proxy == ProxyRule::None) {
        const QString article = m_hall.card().proxyArticle.isEmpty() ? m_hall.card().quorumArticle : m_hall.card().proxyArticle;
        Q_EMIT said(Tone::Warn, wordsOf(Reason::refusal(AttendanceRefusal::NoProxy, {}, article)));
    } else if (const auto who = memberAtHand()) {
        m_find->clear();
        ask(m_questions.letter(*who, m_clock.today()));
    }
}

void SignInPage::fillGuests()
{
    qDeleteAll(m_guestActions);
    m_guestActions.clear();
    for (const OutsideObserver &guest : m_hall.door().observers) {
        if (!guest.isPresent())
            continue;
        const OutsideObserverId id = guest.id;
        QAction *goes = m_menu->addAction(tr("Guest %1 leaves").arg(guest.name));
        QAction *mistaken = m_menu->addAction(tr("Guest %1 was noted by mistake").arg(guest.name));
        connect(goes, &QAction::triggered, this, [this, id] {
            if (const Done done = m_door.guestLeaves(id); !done)
                Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        });
        connect(mistaken, &QAction::triggered, this, [this, id] {
            if (const Done done = m_door.takeBackGuest(id); !done)
                Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        });
        m_guestActions << goes << mistaken;
    }
}

void SignInPage::undo()
{
    if (const auto last = m_desk.last())
        ask(m_questions.withdrawal(*last));
}

void SignInPage::leaves()
{
    const SignIn *chosen = chosenSignIn();
    if (!chosen)
        return;
    const QString name = m_hall.nameOf(chosen->villager);
    const QString names = m_desk.standsForByLetter(*chosen).join(u'、');
    if (const Done done = m_desk.leave(SignInId(chosen->id)); !done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
    else if (!names.isEmpty())
        Q_EMIT said(Tone::Info, tr("%1 left early, and %2 is no longer here by letter.").arg(name, names));
    m_find->setFocus();
}

void SignInPage::takeBack()
{
    if (const SignIn *chosen = chosenSignIn())
        ask(m_questions.withdrawal(*chosen));
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
    if (!m_hall.hasMeeting())
        return {};
    if (!m_hall.quorum().reached())
        return tr("Too few people, no vote yet");
    const SheetReconciliation *last = m_hall.door().lastReconciliation(m_hall.session());
    return !last || !last->isCounted ? tr("Not compared with the paper yet: F8") : QString();
}

void SignInPage::askBeforeGoingOn(const SheetReconciliation *last)
{
    const auto goOn = [this] { Q_EMIT finished(); };
    ask(last ? m_questions.difference(goOn) : m_questions.uncompared(goOn));
}

void SignInPage::goOn()
{
    const SheetReconciliation *last = m_hall.door().lastReconciliation(m_hall.session());
    if (isOpen() && (!last || last->isUnexplained()) && !m_noteAsked) {
        m_noteAsked = true;
        askBeforeGoingOn(last);
        return;
    }
    if (isOpen() && !last) {
        if (const Done kept = m_door.goOnUncompared({}); !kept)
            Q_EMIT said(Tone::Warn, wordsOf(kept.error()));
    }
    m_noteAsked = false;
    m_form->cancel();
    Q_EMIT finished();
}

} // namespace yishibu
