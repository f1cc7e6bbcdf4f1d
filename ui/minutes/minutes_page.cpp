#include "ui/minutes/minutes_page.h"

#include "app/meeting/course.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/minutes/minutes_desk.h"
#include "ui/paper/minutes_paper.h"
#include "ui/paper/paper_window.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

MinutesPage::MinutesPage(MinutesDesk &desk, const Hall &hall, QWidget *parent)
    : StagePage(parent), m_desk(desk), m_hall(hall), m_left(new QVBoxLayout), m_sheets(new PaperSheets),
      m_print(newButton(tr("Preview and print"), Look::SecondaryLarge, this)), m_rating(newButton(tr("Ask for a rating"), Look::SecondaryLarge, this))
{
    setObjectName(u"minutesPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(16);
    auto *left = new QWidget;
    m_left->setContentsMargins(0, 0, 0, 0);
    left->setLayout(m_left);
    auto *scroll = new PageScroll(left);
    scroll->setFixedWidth(std::min(560, tokensOf(this).type(440)));
    row->addWidget(scroll);
    m_sheets->setObjectName(u"minutesSheets"_s);
    m_sheets->setAccessibleName(tr("The minutes as they will be printed"));
    row->addWidget(m_sheets, 1);
    m_print->setObjectName(u"printMinutes"_s);
    m_print->hide();
    m_rating->setObjectName(u"askRating"_s);
    m_rating->hide();
    connect(m_rating, &QPushButton::clicked, this, &MinutesPage::ratingWanted);
    connect(m_print, &QPushButton::clicked, this, [this] {
        PaperWindow::show(MinutesPaper(m_minutes, m_frozen), m_minutes.title, window());
    });
    connect(&m_hall, &Hall::meetingChanged, this, [this] {
        if (isVisible() && m_hall.hasMeeting())
            refresh();
    });
}

bool MinutesPage::isClosed() const
{
    return m_hall.hasMeeting() && m_hall.meeting().state == MeetingState::Closed;
}

void MinutesPage::refresh()
{
    m_asking = false;
    showPaper();
    showLeft();
    Q_EMIT footChanged();
}

void MinutesPage::showPaper()
{
    const auto frozen = m_desk.closed();
    const auto minutes = m_desk.minutes();
    if (!frozen || !minutes) {
        Q_EMIT said(Tone::Bad, wordsOf(frozen ? minutes.error() : frozen.error()));
        return;
    }
    m_frozen = *frozen;
    m_minutes = *minutes;
    m_sheets->setPaper(MinutesPaper(m_minutes, m_frozen));
}

void MinutesPage::showLeft()
{
    if (m_cards) {
        m_left->removeWidget(m_cards);
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new QWidget;
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    if (m_asking)
        column->addWidget(newClosingCard());
    if (isClosed())
        column->addWidget(newClosedCard());
    column->addWidget(newCompletenessCard());
    column->addWidget(newHeadCard());
    column->addStretch(1);
    m_left->addWidget(m_cards);
    m_cards->show(); // at once, so that it can take the keyboard
}

QString MinutesPage::nextStep() const
{
    if (m_asking)
        return {};
    return isClosed() ? tr("To the posting") : tr("Close the meeting");
}

QString MinutesPage::whyNot() const
{
    if (!m_hall.hasMeeting() || isClosed() || m_asking)
        return {};
    const Done may = mayClose(m_hall.facts());
    return may ? QString() : wordsOf(may.error());
}

QString MinutesPage::note() const
{
    if (isClosed() || m_asking)
        return {};
    const qsizetype missing = completenessOf(m_minutes, m_hall.hasMeeting() ? m_hall.stepItems() : QList<int>()).missing.size();
    return missing > 0 ? tr("Parts still missing: %1").arg(missing) : QString();
}

void MinutesPage::goOn()
{
    if (isClosed())
        Q_EMIT finished();
    else if (whyNot().isEmpty())
        ask(true);
}

void MinutesPage::ask(bool asking)
{
    m_asking = asking;
    showLeft();
    Q_EMIT footChanged();
    // The harmless answer has the keyboard: a second Enter must not close a meeting.
    if (QWidget *notYet = m_cards->findChild<QWidget *>(u"notYet"_s))
        notYet->setFocus(Qt::OtherFocusReason);
    else
        m_sheets->setFocus(Qt::OtherFocusReason);
}

void MinutesPage::close()
{
    if (const Done closed = m_desk.close(); !closed) {
        ask(false);
        Q_EMIT said(Tone::Bad, wordsOf(closed.error()));
        return;
    }
    m_closedHere = m_hall.meeting().id;
    refresh();
    if (m_desk.backupTrouble())
        Q_EMIT said(Tone::Warn, tr("The meeting is closed as no. %1, but there is no backup of it yet.").arg(m_minutes.number));
    else
        Q_EMIT said(Tone::Good, tr("The meeting is closed as no. %1.").arg(m_minutes.number));
}

/// People are asked before they leave: once the meeting is closed they have.
QList<QPushButton *> MinutesPage::footButtons() const
{
    return isClosed() || m_asking ? QList<QPushButton *>{m_print} : QList<QPushButton *>{m_print, m_rating};
}

QWidget *MinutesPage::firstControl() const
{
    return m_sheets;
}

} // namespace yishibu
