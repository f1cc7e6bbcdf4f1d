#include "ui/today/today_page.h"

#include "ui/controls/big_button.h"
#include "ui/controls/card.h"
#include "ui/controls/hero_card.h"
#include "ui/controls/todo_row.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/today/todo_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Puts a fresh widget into the card in place of the one before.
void replace(Card *card, QWidget *&old, QWidget *fresh)
{
    if (old) {
        card->body()->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    old = fresh;
    card->body()->addWidget(fresh);
}

} // namespace

TodayPage::TodayPage(TodayDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_clock(clock), m_hero(new HeroCard),
      m_todos(new Card(tr("To do"))), m_year(new Card(tr("This year"))), m_coming(new Card(tr("Coming up")))
{
    setObjectName(u"todayPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(20);

    auto *left = new QVBoxLayout;
    left->setSpacing(18);
    m_hero->setObjectName(u"hero"_s);
    m_hero->button()->setObjectName(u"heroStep"_s);
    left->addWidget(m_hero);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_todos);
    left->addWidget(scroll, 1);
    row->addLayout(left, 1);

    auto *right = new QVBoxLayout;
    right->setSpacing(18);
    right->addWidget(m_year);
    right->addWidget(m_coming, 1);
    auto *side = new QWidget;
    side->setLayout(right);
    right->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(std::min(480, tokensOf(this).type(360)));
    row->addWidget(side);

    connect(m_hero, &HeroCard::chosen, this, [this] {
        if (m_meeting)
            Q_EMIT meetingChosen(*m_meeting);
        else
            Q_EMIT newMeetingWanted();
    });
}

void TodayPage::refresh()
{
    showHero();
    showTodos();
    showYear();
    showComing();
}

void TodayPage::showHero()
{
    const auto meeting = m_desk.meetingOfToday();
    if (!meeting) {
        Q_EMIT said(Tone::Bad, wordsOf(meeting.error()));
        return;
    }
    m_meeting = *meeting ? std::optional((*meeting)->id) : std::nullopt;
    m_hero->setVisible(m_hall.village().has_value() && !m_hall.roster().isEmpty());
    if (!*meeting) {
        const int waiting = m_desk.waitingTopics().value_or(0);
        m_hero->setWords(tr("No meeting is being prepared"), tr("Prepare the next meeting"),
                         waiting == 0 ? tr("Gather topics first; the agenda is taken from them.")
                                                   : tr("Topics waiting: %1").arg(waiting));
        m_hero->setStep(tr("New meeting"));
        return;
    }
    const Meeting &next = **meeting;
    const bool open = next.state == MeetingState::Open;
    const QString when = next.scheduledAt.date() == m_clock.today()
                             ? tr("Today %1").arg(next.scheduledAt.toString(u"HH:mm"_s))
                             : tr("%1 %2").arg(dateWords(next.scheduledAt.date()), next.scheduledAt.toString(u"HH:mm"_s));
    m_hero->setWords(next.place.isEmpty() ? when : tr("%1 · %2").arg(when, next.place), titleOf(next, {}),
                     open ? tr("The meeting is running; it stands where you left it.")
                          : next.noticeGivenOn.isValid() ? tr("Notice posted on %1").arg(dateWords(next.noticeGivenOn))
                                                         : tr("The notice is not posted yet."));
    m_hero->setStep(open ? tr("Resume the meeting") : tr("Prepare"));
}

void TodayPage::showTodos()
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto todos = m_desk.todos();
    if (!todos)
        Q_EMIT said(Tone::Bad, wordsOf(todos.error()));
    const QList<Todo> list = todos.value_or(QList<Todo>());
    for (const Todo &todo : list) {
        const TodoWords words = todoWords(todo);
        if (column->count() > 0)
            column->addWidget(newRule());
        auto *line = new TodoRow(words.tone, words.title, words.detail, words.action);
        connect(line, &TodoRow::chosen, this, [this, todo] { Q_EMIT todoChosen(todo); });
        column->addWidget(line);
    }
    if (list.isEmpty())
        column->addWidget(newLabel(tr("Nothing is waiting. Well done."), Look::Soft));
    column->addStretch(1);
    replace(m_todos, m_todoRows, rows);
}

void TodayPage::showYear()
{
    const YearFigures figures = m_desk.year().value_or(YearFigures());
    auto *grid = new QWidget;
    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    const auto add = [&](int column, const QString &figure, const QString &meaning) {
        layout->addWidget(newLabel(figure, Look::Count), 0, column);
        layout->addWidget(newLabel(meaning, Look::Small, nullptr, true), 1, column, Qt::AlignTop);
    };
    add(0, QString::number(figures.meetings), tr("meetings closed"));
    add(1, QString::number(figures.resolutions), tr("resolutions made"));
    //: shown in place of a figure that nothing is known about yet
    add(2, figures.attendancePercent < 0 ? tr("–") : tr("%1%").arg(figures.attendancePercent), tr("came of those expected"));
    replace(m_year, m_yearFigures, grid);
}

void TodayPage::showComing()
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    const QList<ComingDay> days = m_desk.comingDays().value_or(QList<ComingDay>()).mid(0, 6);
    int line = 0;
    for (const ComingDay &day : days) {
        grid->addWidget(newLabel(nearDateWords(day.day, m_clock.today()), Look::Soft), line, 0, Qt::AlignTop);
        grid->addWidget(newLabel(comingWords(day), Look::Body, nullptr, true), line, 1, Qt::AlignTop);
        ++line;
    }
    if (days.isEmpty())
        grid->addWidget(newLabel(tr("Deadlines and postings will stand here."), Look::Soft, nullptr, true), 0, 0, 1, 2);
    grid->setRowStretch(line + 1, 1);
    replace(m_coming, m_comingRows, rows);
}

} // namespace yishibu
