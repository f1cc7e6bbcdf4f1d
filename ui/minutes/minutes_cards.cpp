#include "ui/minutes/minutes_page.h"

#include "app/minutes/canonical.h"
#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/meter_bar.h"
#include "ui/controls/pill.h"
#include "ui/controls/todo_row.h"
#include "ui/hall/hall.h"
#include "ui/minutes/minutes_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

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
    // In lines of two groups: groups of digits alone would not be parted where the line ends, and four of wide letters
    // are too long beside large type.
    for (const int end : {9, 19, 29})
        digest.replace(end, 1, u"\n"_s);
    groups->setText(digest);
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
    const Completeness all = completenessOf(m_minutes, m_hall.stepItems());
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
    if (!part.named.isEmpty())
        return m_minutes.items.size() == 1 ? part.named : tr("Item %1: %2").arg(part.where.item + 1).arg(part.named);
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
    facts->addFact(tr("Expected"), (m_minutes.byHouseholds ? tr("%1 households") : tr("%1 people")).arg(m_minutes.base));
    facts->addFact(tr("Came"), tr("%1, needed %2").arg(m_minutes.present).arg(m_minutes.quorum));
    card->body()->addWidget(facts);
    return card;
}

} // namespace yishibu
