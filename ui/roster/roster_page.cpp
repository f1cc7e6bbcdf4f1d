#include "ui/roster/roster_page.h"

#include "app/book_trouble.h"
#include "ui/controls/card.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/front_stack.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/roster/busy_panel.h"
#include "ui/roster/import_panel.h"
#include "ui/roster/people_card.h"
#include "ui/roster/roster_figures.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace yishibu {

using namespace Qt::StringLiterals;

RosterPage::RosterPage(RosterDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), chooseFile([this] { return askForFile(); }), m_desk(desk), m_hall(hall), m_clock(clock)
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    m_views = new FrontStack(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 20, 24, 20);
    whole->addWidget(m_views);

    auto *nobody = new Card(m_views);
    auto *first = new EmptyState(Icon::Roster, tr("Import the village's register first"),
                                 tr("The spreadsheet that the clerk keeps will do: titles, merged cells and old ID numbers are read as "
                                    "they are. You look at everything before it is taken in."),
                                 tr("Import a register…"), nobody);
    first->button()->setObjectName(u"importFirst"_s);
    nobody->body()->addWidget(first);
    m_empty = nobody;
    m_people = newPeopleView();
    m_busy = new BusyPanel(m_views);
    m_import = new ImportPanel(m_views);
    for (QWidget *view : {m_empty, m_people, static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_import)})
        m_views->addWidget(view);

    connect(first, &EmptyState::chosen, this, &RosterPage::importRegister);
    connect(m_import, &ImportPanel::taken, this, &RosterPage::takeIn);
    connect(m_import, &ImportPanel::cancelled, this, [this] {
        showPeople();
        Q_EMIT said(Tone::Info, tr("Nothing was taken in."));
    });
    connect(m_busy, &BusyPanel::stopped, this, [this] {
        if (m_keeping)
            return;
        m_reading.setFuture(QFuture<Outcome<RosterPreview>>()); // what is still being read is not waited for
        showPeople();
        Q_EMIT said(Tone::Info, tr("Reading was stopped. Nothing was taken in."));
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &RosterPage::preview);
    connect(&m_hall, &Hall::rosterChanged, this, &RosterPage::refresh);
    refresh();
    showPeople();
}

RosterPage::~RosterPage() = default;

QWidget *RosterPage::newPeopleView()
{
    auto *view = new QWidget(m_views);
    auto *row = new QHBoxLayout(view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_find = new PeopleCard(m_hall, view);
    connect(m_find, &PeopleCard::seatEnded, this, &RosterPage::endSeat);
    connect(m_find, &PeopleCard::endingTakenBack, this, &RosterPage::takeBackEnding);
    row->addWidget(m_find, 1);
    m_figures = new RosterFigures(m_hall, view);
    m_side = new PageScroll(m_figures, view);
    fitSide();
    auto *again = newButton(tr("Import a register…"), Look::Secondary, view);
    again->setObjectName(u"importRegister"_s);
    connect(again, &QPushButton::clicked, this, &RosterPage::importRegister);
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addWidget(m_side, 1);
    column->addWidget(again);
    row->addLayout(column);
    return view;
}

void RosterPage::refresh()
{
    const QDate today = m_clock.today();
    m_shownOn = today;
    m_find->refresh(today);
    const auto open = m_desk.openLines();
    if (!open)
        Q_EMIT said(Tone::Bad, wordsOf(open.error()));
    m_figures->show(today, m_desk.composition(), open.value_or(QList<OpenLine>()));
    if (isAtRest())
        showPeople();
}

/// Ages and seats are those of today, also when the window stood open over night.
void RosterPage::refreshOnANewDay()
{
    if (m_shownOn != m_clock.today())
        refresh();
}

void RosterPage::fitSide()
{
    m_side->setMinimumWidth(tokensOf(this).high(320));
    m_side->setMaximumWidth(tokensOf(this).high(360));
}

bool RosterPage::isAtRest() const
{
    return m_views->currentWidget() == m_empty || m_views->currentWidget() == m_people;
}

void RosterPage::showPeople()
{
    QWidget *wanted = m_hall.roster().isEmpty() ? m_empty : m_people;
    const bool isThere = m_views->currentWidget() == wanted;
    m_views->setCurrentWidget(wanted);
    if (!isThere && isVisible() && wanted == m_people)
        m_find->focusSearch();
}

QString RosterPage::askForFile()
{
    return QFileDialog::getOpenFileName(this, tr("The village's register"),
                                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                        tr("Spreadsheets (*.xlsx *.csv *.txt);;All files (*)"));
}

void RosterPage::importRegister()
{
    if (!isAtRest())
        return;
    const QString path = chooseFile();
    if (!path.isEmpty())
        read(path);
}

void RosterPage::read(const QString &path)
{
    m_views->setCurrentWidget(m_busy);
    m_busy->begin(tr("Reading “%1”…").arg(QFileInfo(path).fileName()));
    m_reading.setFuture(QtConcurrent::run([path, today = m_clock.today()] { return RosterDesk::read(path, today); }));
}

void RosterPage::preview()
{
    if (m_reading.future().resultCount() == 0)
        return;
    const Outcome<RosterPreview> preview = m_reading.result();
    if (!preview) {
        showPeople();
        Q_EMIT said(Tone::Bad, wordsOf(preview.error()));
        return;
    }
    const auto changes = m_desk.changes(*preview);
    if (!changes) {
        showPeople();
        Q_EMIT said(Tone::Bad, wordsOf(changes.error()));
        return;
    }
    m_import->show(*preview, *changes, seatWords(changes->seatsEnded, m_hall));
    m_views->setCurrentWidget(m_import);
    m_import->takeButton()->setFocus();
}

void RosterPage::takeIn()
{
    const RosterPreview preview = m_import->preview();
    m_keeping = true;
    m_views->setCurrentWidget(m_busy);
    m_busy->begin(tr("Taking %1 people in…").arg(preview.people.counts.persons));
    const Done done = m_desk.import(preview, [this](int written, int whole) {
        m_busy->setProgress(written, whole);
        m_busy->breathe();
        return !m_busy->isStopped();
    });
    m_keeping = false;
    if (!done && !done.error().is(BookTrouble::Cancelled)) {
        m_views->setCurrentWidget(m_import); // what was read is still there to try again
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    showPeople();
    if (!done) {
        Q_EMIT said(Tone::Info, tr("It was stopped. Nothing was taken in."));
        return;
    }
    Q_EMIT said(preview.people.counts.doubtful > 0 ? Tone::Warn : Tone::Good, whatCameIn(preview.people));
}

void RosterPage::endSeat(const Seat &seat)
{
    const QString whose = seatWords({seat}, m_hall).join(QString());
    if (const Done done = m_desk.endSeat(seat); !done)
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
    else
        Q_EMIT said(Tone::Good, tr("%1: the seat has ended. From today on no meeting counts it; earlier ones still do.").arg(whose));
}

void RosterPage::takeBackEnding(const Seat &seat)
{
    const QString whose = seatWords({seat}, m_hall).join(QString());
    if (const Done done = m_desk.takeBackEnding(seat); !done)
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
    else
        Q_EMIT said(Tone::Good, tr("%1: the seat is held again, as if it had not ended.").arg(whose));
}

QString RosterPage::whatCameIn(const RosterReading &people) const
{
    const RosterCounts &counts = people.counts;
    const QString words = tr("Read %1, accepted %2, put right %3, doubtful %4, refused %5.")
                              .arg(QString::number(counts.read), QString::number(counts.accepted),
                                   QString::number(counts.repaired), QString::number(counts.doubtful),
                                   QString::number(counts.refused));
    const auto expected = expectedBySheet(people);
    return expected ? tr("Expected %1 by the sheet's own total.").arg(*expected) + u' ' + words : words;
}

void RosterPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_side)
        fitSide();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refreshOnANewDay();
}

void RosterPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshOnANewDay();
    if (m_views->currentWidget() == m_people)
        m_find->focusSearch();
}

} // namespace yishibu
