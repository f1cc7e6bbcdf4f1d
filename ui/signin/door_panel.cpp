#include "ui/signin/door_panel.h"

#include "ui/controls/field_row.h"
#include "ui/controls/find_person.h"
#include "ui/controls/scan_guard.h"
#include "ui/controls/search_field.h"
#include "ui/hall/hall.h"
#include "ui/signin/door_form.h"
#include "ui/signin/door_questions.h"
#include "ui/signin/sign_in_desk.h"
#include "ui/signin/sign_in_search.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

DoorPanel::DoorPanel(SignInDesk &desk, const Hall &hall, const Clock &clock, QWidget *below)
    : Card(tr("Latecomers and leavers"), below), m_desk(desk), m_hall(hall), m_clock(clock),
      m_search(std::make_unique<SignInSearch>(hall, SignInSearch::Here::MayLeave)), m_find(new FindPerson),
      m_time(new QTimeEdit), m_at(nullptr), m_form(new DoorForm), m_quorum(newLabel({}, Look::Strong, nullptr, true))
{
    setObjectName(u"doorPanel"_s);
    setAutoFillBackground(true);
    addToHead(newLabel(tr("Esc closes"), Look::Small));
    m_find->setObjectName(u"doorPanelFind"_s);
    m_find->setHint(tr("Name, initials, or scan"));
    m_find->setNobody(tr("Nobody in the roster fits."));
    m_find->setLeastRows(2);
    m_find->setSearch([this](const QString &typed) {
        return m_hall.hasMeeting() ? m_search->find(typed, m_showsPrivate) : QList<FoundPerson>();
    });
    connect(m_find, &FindPerson::chosen, this, &DoorPanel::act);
    m_time->setObjectName(u"doorPanelTime"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    connect(m_time, &QTimeEdit::timeChanged, this, [this] { m_timeSaid = true; });
    auto *guard = new ScanGuard(this);
    guard->watch(m_time);
    connect(guard, &ScanGuard::scanned, this, &DoorPanel::scannedAtTheTime);
    auto *at = new FieldRow(tr("Came or left at"), m_time);
    at->setHint(tr("Now, unless you set another time."));
    m_at = at;
    m_quorum->setObjectName(u"doorPanelQuorum"_s);
    m_form->setObjectName(u"doorPanelQuestion"_s);
    m_form->hide();
    connect(m_form, &DoorForm::closed, this, [this] { showQuestion(false); });
    connect(m_form, &DoorForm::refused, this, [this](const Reason &reason) { Q_EMIT said(Tone::Warn, wordsOf(reason)); });
    connect(m_form, &DoorForm::scanned, this, [this] {
        Q_EMIT said(Tone::Info, tr("The card was not read: a question is open. Answer it or leave it with Escape, then scan again."));
    });
    body()->addWidget(m_find);
    body()->addWidget(m_form);
    body()->addWidget(at);
    body()->addWidget(m_quorum);
    body()->addStretch(1);
    below->installEventFilter(this);
    connect(&m_hall, &Hall::attendanceChanged, this, &DoorPanel::refresh);
    connect(&m_hall, &Hall::meetingChanged, this, &DoorPanel::refresh);
    hide();
}

DoorPanel::~DoorPanel() = default;

void DoorPanel::toggle()
{
    if (isVisible()) {
        shut();
        return;
    }
    if (!m_hall.hasMeeting() || m_hall.meeting().state != MeetingState::Open) {
        Q_EMIT said(Tone::Info, tr("Latecomers and leavers are noted while a meeting is open."));
        return;
    }
    place();
    show();
    raise();
    m_form->cancel();
    m_find->clear();
    showNow();
    refresh();
    m_find->field()->setFocus(Qt::ShortcutFocusReason);
}

void DoorPanel::setShowsPrivate(bool shows)
{
    m_showsPrivate = shows;
    refresh();
}

/// Who is not here comes in, who is here leaves; the words beside the name say which.
void DoorPanel::act(const VillagerId &who)
{
    const QString name = m_hall.nameOf(who);
    QDateTime at;
    if (m_timeSaid) {
        at = m_clock.now();
        at.setTime(m_time->time());
    }
    if (const auto here = m_hall.attendance().signInOf(who)) {
        const QString names = m_desk.standsForByLetter(*here).join(u'、');
        if (const Done left = m_desk.leave(here->id, at); !left)
            Q_EMIT said(Tone::Warn, wordsOf(left.error()));
        else
            Q_EMIT said(Tone::Good, names.isEmpty() ? tr("%1 left early.").arg(name)
                                                    : tr("%1 left early, and %2 is no longer here by letter.").arg(name, names));
    } else {
        admit(who, at);
    }
    showNow();
}

void DoorPanel::admit(const VillagerId &who, const QDateTime &at)
{
    ComingIn how;
    how.at = at;
    how.precision = at.isValid() ? Precision::Minute : Precision::Second;
    const QString came = tr("%1 came in late.").arg(m_hall.nameOf(who));
    if (m_desk.admissionOf(who) == Admission::Representative) {
        DoorQuestion question = DoorQuestions::representative(m_desk, m_hall, who, how);
        question.done = [this, came, answer = std::move(question.done)](const QStringList &answers) {
            return then(answer(answers), [this, &came] {
                Q_EMIT said(Tone::Good, came);
                return Done();
            });
        };
        showQuestion(true);
        m_form->ask(std::move(question));
        return;
    }
    if (const auto admitted = m_desk.admitAsDue(who, how); !admitted)
        Q_EMIT said(Tone::Warn, wordsOf(admitted.error()));
    else
        Q_EMIT said(Tone::Good, came);
}

void DoorPanel::showQuestion(bool asks)
{
    m_form->setVisible(asks);
    m_find->setVisible(!asks);
    m_at->setVisible(!asks);
    if (!asks)
        m_find->field()->setFocus(Qt::OtherFocusReason);
}

void DoorPanel::showNow()
{
    m_time->setTime(m_clock.now().time());
    m_timeShown = m_time->time();
    m_timeSaid = false;
}

/// What a card typed into the time is gone again; whether anybody had set the time is as before, too.
void DoorPanel::scannedAtTheTime()
{
    m_timeSaid = m_time->time() != m_timeShown;
    Q_EMIT said(Tone::Info, tr("The card was not read, because the keyboard stood at the time. Scan it again now."));
    m_find->field()->setFocus(Qt::OtherFocusReason);
}

void DoorPanel::refresh()
{
    if (!isVisible() || !m_hall.hasMeeting())
        return;
    if (m_hall.meeting().state != MeetingState::Open) {
        shut();
        return;
    }
    m_search->follow();
    m_find->searchAgain();
    const Quorum quorum = m_hall.quorum();
    const QString figures = tr("Present %1 of %2").arg(quorum.present).arg(quorum.base);
    m_quorum->setText(figures + u" · "_s
                      + (quorum.reached() ? tr("enough for a vote") : tr("%1 more needed for a vote").arg(quorum.missing())));
}

void DoorPanel::place()
{
    const QWidget *below = parentWidget();
    const int wide = qMin(tokensOf(this).type(440), below->width() - 32);
    setGeometry(below->width() - wide - 16, 16, wide, qMin(below->height() - 32, tokensOf(this).high(460)));
}

void DoorPanel::shut()
{
    hide();
    Q_EMIT left();
}

bool DoorPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

void DoorPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_find->field()->text().isEmpty())
        shut();
    else
        event->accept(); // the page below does not hear what is typed here
}

} // namespace yishibu
