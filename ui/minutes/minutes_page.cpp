#include "ui/minutes/minutes_page.h"

#include "app/meeting/course.h"
#include "app/minutes/canonical.h"
#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/meter_bar.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/pill.h"
#include "ui/controls/todo_row.h"
#include "ui/hall/hall.h"
#include "ui/minutes/minutes_desk.h"
#include "ui/paper/minutes_paper.h"
#include "ui/paper/paper_window.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

MinutesPage::MinutesPage(MinutesDesk &desk, const Hall &hall, QWidget *parent)
    : StagePage(parent), m_desk(desk), m_hall(hall), m_left(new QVBoxLayout), m_sheets(new PaperSheets),
      m_print(newButton(tr("Preview and print"), Look::SecondaryLarge, this))
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

QWidget *MinutesPage::newClosingCard()
{
    auto *card = new Card(tr("Close the meeting?"));
    card->setObjectName(u"closingCard"_s);
    card->body()->addWidget(
        newLabel(tr("The record gets its number in the record book, its text is frozen with a digest, and a backup is "
                    "made and verified."),
                 Look::Body, nullptr, true));
    card->body()->addWidget(newLabel(tr("This cannot be taken back. Read the pages at the right once more."),
                                     Look::Strong, nullptr, true));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    auto *notYet = newButton(tr("Not yet"), Look::SecondaryLarge);
    notYet->setObjectName(u"notYet"_s);
    auto *yes = newButton(tr("Close the meeting"), Look::Primary);
    yes->setObjectName(u"closeMeeting"_s);
    buttons->addWidget(notYet);
    buttons->addWidget(yes);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    connect(notYet, &QPushButton::clicked, this, [this] { ask(false); }, Qt::QueuedConnection);
    connect(yes, &QPushButton::clicked, this, &MinutesPage::close, Qt::QueuedConnection);
    return card;
}

QWidget *MinutesPage::newClosedCard()
{
    auto *card = new Card(tr("The meeting is closed"));
    card->setObjectName(u"closedCard"_s);
    card->addToHead(new Pill(wordOf(MeetingState::Closed), Tone::Good));
    auto *facts = new FactGrid;
    //: 簿号: the number of a meeting in the record book
    facts->addFact(tr("Record book no."), m_minutes.number, true)->setObjectName(u"bookNumber"_s);
    QString digest = m_frozen ? digestInGroups(m_frozen->digest) : QString();
    QLabel *groups = facts->addFact(tr("Digest"), digest);
    // In two lines of four groups: groups of digits alone would not be parted where the line ends.
    groups->setText(digest.replace(19, 1, u"\n"_s));
    groups->setObjectName(u"digest"_s);
    groups->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(facts);
    card->body()->addWidget(newLabel(tr("The same digest stands on every printed page. The text can no longer change."),
                                     Look::Small, nullptr, true));
    if (m_closedHere == m_hall.meeting().id) {
        const auto &trouble = m_desk.backupTrouble();
        QLabel *backup = newLabel(trouble ? tr("No backup was made: %1").arg(wordsOf(*trouble))
                                          : tr("A backup was made and verified."),
                                  Look::Body, nullptr, true);
        backup->setObjectName(u"backupWords"_s);
        setTone(backup, trouble ? Tone::Warn : Tone::Good);
        card->body()->addWidget(backup);
    }
    return card;
}

QWidget *MinutesPage::newCompletenessCard()
{
    const Completeness all = completenessOf(m_minutes);
    auto *card = new Card(tr("Completeness"));
    card->setObjectName(u"completenessCard"_s);
    QLabel *count = newLabel(tr("%1 of %2").arg(all.found()).arg(all.asked), Look::Strong);
    count->setObjectName(u"completenessCount"_s);
    card->addToHead(count);
    auto *meter = new MeterBar;
    meter->setReading(all.found(), all.asked, all.asked);
    card->body()->addWidget(meter);
    if (all.isComplete()) {
        card->body()->addWidget(newLabel(tr("Nothing is missing."), Look::Body, nullptr, true));
        return card;
    }
    card->body()->addWidget(newLabel(isClosed() ? tr("These parts were missing when the meeting was closed:")
                                                : tr("What is missing stops nothing, but stays missing once closed:"),
                                     Look::Small, nullptr, true));
    int line = 0;
    for (const MissingPart &part : all.missing) {
        if (line > 0)
            card->body()->addWidget(newRule());
        auto *row = new TodoRow(Tone::Warn, wordOf(part.gap), placeOf(part), isClosed() ? QString() : tr("Go there"));
        row->button()->setObjectName(u"missing%1"_s.arg(line++));
        connect(row, &TodoRow::chosen, this, [this, part] { Q_EMIT goTo(part.where); }, Qt::QueuedConnection);
        card->body()->addWidget(row);
    }
    return card;
}

QString MinutesPage::placeOf(const MissingPart &part) const
{
    if (part.where.stage != Stage::Item || part.where.item >= m_minutes.items.size())
        return wordOf(part.where.stage);
    if (m_minutes.items.size() == 1)
        return wordOf(part.where.step);
    return tr("Item %1: %2").arg(part.where.item + 1).arg(m_minutes.items.at(part.where.item).title);
}

QWidget *MinutesPage::newHeadCard()
{
    auto *card = new Card(tr("Head of the minutes"));
    const auto orNone = [](const QString &text) { return text.isEmpty() ? tr("missing") : text; };
    const QString end = m_minutes.end.isEmpty() ? QString() : u"–"_s + m_minutes.end;
    auto *facts = new FactGrid;
    facts->addFact(tr("Time"), orNone(dateWords(m_minutes.day)) + u' ' + m_minutes.begin + end);
    if (!m_minutes.announced.isEmpty())
        facts->addFact(tr("Announced"), m_minutes.announced);
    if (!m_minutes.lateEntry.isEmpty())
        facts->addFact(tr("Late entry"), m_minutes.lateEntry);
    facts->addFact(tr("Place"), orNone(m_minutes.place));
    facts->addFact(tr("Chair"), orNone(m_minutes.chair));
    facts->addFact(tr("Minute-taker"), orNone(m_minutes.recorder));
    facts->addFact(tr("Expected"), tr("%1 people").arg(m_minutes.base));
    facts->addFact(tr("Came"), tr("%1, needed %2").arg(m_minutes.present).arg(m_minutes.quorum));
    card->body()->addWidget(facts);
    return card;
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
    const qsizetype missing = completenessOf(m_minutes).missing.size();
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

QWidget *MinutesPage::firstControl() const
{
    return m_sheets;
}

} // namespace yishibu
