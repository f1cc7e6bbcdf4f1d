#include "ui/discussion/speaking_card.h"

#include "ui/discussion/speaking_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/talk_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

SpeakingCard::SpeakingCard(SpeakingDesk &desk, const Hall &hall, QWidget *parent)
    : Card(tr("Speaking"), parent), m_desk(desk), m_hall(hall), m_who(newLabel({}, Look::Strong, this, true)),
      m_clock(newLabel({}, Look::Count, this)), m_waiting(newLabel({}, Look::Small, this, true)), m_cue(newLabel({}, Look::Small, this, true)),
      m_shares(newShares())
{
    setObjectName(u"speakingCard"_s);
    m_who->setObjectName(u"whoSpeaks"_s);
    m_clock->setObjectName(u"speakerClock"_s);
    m_waiting->setObjectName(u"waitingCount"_s);
    m_cue->setObjectName(u"leadersCue"_s);
    setTone(m_cue, Tone::Warn);
    for (QWidget *widget : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_clock), static_cast<QWidget *>(m_waiting), newButtons(), m_shares,
                            static_cast<QWidget *>(m_cue)})
        body()->addWidget(widget);
    connect(&m_desk, &SpeakingDesk::ticked, this, &SpeakingCard::showClock);
}

QWidget *SpeakingCard::newButtons()
{
    auto *buttons = new QWidget(this);
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_next = newButton(tr("Next speaker"), Look::Secondary, buttons);
    m_next->setObjectName(u"nextSpeaker"_s);
    m_pause = newButton({}, Look::Secondary, buttons);
    m_pause->setObjectName(u"pauseSpeaker"_s);
    m_more = newButton(tr("One minute more"), Look::Secondary, buttons);
    m_more->setObjectName(u"extendSpeaker"_s);
    m_end = newButton(tr("End this turn"), Look::Secondary, buttons);
    m_end->setObjectName(u"endSpeaker"_s);
    m_queue = newButton(tr("Who wants to speak"), Look::Quiet, buttons);
    m_queue->setObjectName(u"openQueue"_s);
    auto *rules = newButton(tr("Speaking rules"), Look::Quiet, buttons);
    rules->setObjectName(u"openSpeakingRules"_s);
    rules->setToolTip(tr("Ctrl+R"));
    connect(rules, &QPushButton::clicked, this, &SpeakingCard::rulesWanted);
    for (QPushButton *button : {m_next, m_end, m_pause, m_more, m_queue, rules})
        column->addWidget(button);
    connect(m_next, &QPushButton::clicked, this, [this] { tell(m_desk.beginNext()); });
    connect(m_end, &QPushButton::clicked, this, [this] { tell(m_desk.end()); });
    connect(m_more, &QPushButton::clicked, this, [this] { tell(m_desk.extend()); });
    connect(m_queue, &QPushButton::clicked, this, &SpeakingCard::queueWanted);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const auto clock = m_desk.speakerClock();
        clock && clock->isPaused ? m_desk.goOn() : m_desk.pause();
    });
    return buttons;
}

QWidget *SpeakingCard::newShares()
{
    auto *shares = new QWidget(this);
    shares->setObjectName(u"talkShares"_s);
    auto *grid = new QGridLayout(shares);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const QStringList words{wordOf(SpeakerClass::Leader), wordOf(SpeakerClass::Cadre), wordOf(SpeakerClass::Villager), tr("Women"), tr("Over 60")};
    for (int row = 0; row < words.size(); ++row) {
        auto *percent = newLabel({}, Look::Strong, shares);
        percent->setAlignment(Qt::AlignRight);
        percent->setObjectName(u"share%1"_s.arg(row + 1));
        m_percents.append(percent);
        grid->addWidget(newLabel(words.at(row), Look::Body, shares, true), row, 0);
        grid->addWidget(percent, row, 1);
    }
    return shares;
}

void SpeakingCard::refresh(bool showsPrivate)
{
    const AgendaItem *item = m_hall.currentItem();
    if (!item)
        return;
    const SpeakingTurn *speaking = speakingNow(m_hall.discussion().turns);
    const qsizetype waiting = queueOf(m_hall.discussion().turnsOn(item->id)).size();
    m_who->setText(!speaking      ? tr("Nobody is speaking.")
                   : showsPrivate ? m_hall.nameOf(speaking->speaker)
                                  : tr("Somebody is speaking."));
    m_waiting->setText(tr("Waiting: %1").arg(waiting));
    m_next->setVisible(!speaking);
    m_next->setEnabled(waiting > 0);
    for (QPushButton *button : {m_end, m_pause, m_more})
        button->setVisible(speaking != nullptr);
    showClock();
    showShares(showsPrivate);
}

void SpeakingCard::showClock()
{
    const std::optional<TalkClock> clock = m_desk.speakerClock();
    m_clock->setVisible(clock.has_value());
    m_pause->setEnabled(clock.has_value());
    m_pause->setText(clock && clock->isPaused ? tr("Go on") : tr("Pause"));
    if (!clock)
        return;
    m_clock->setText(clockWords(clock->left));
    m_clock->setAccessibleName(tr("Time left: %1").arg(m_clock->text()));
    setTone(m_clock, clock->left < 0 ? Tone::Bad : Tone::Neutral);
}

void SpeakingCard::showShares(bool showsPrivate)
{
    const TalkTime time = talkTimeOf(m_hall.discussion().turnsOn(m_hall.currentItem()->id));
    const QList<int> seconds{time.leaders, time.cadres, time.villagers, time.women, time.over60};
    for (int row = 0; row < seconds.size(); ++row)
        m_percents.at(row)->setText(tr("%1 %", "a share in percent").arg(time.percent(seconds.at(row))));
    m_shares->setVisible(showsPrivate && time.total() > 0);
    m_cue->setText(tr("Leaders have talked more than half of the time. Let others speak first."));
    m_cue->setVisible(showsPrivate && time.leadersTalkMost());
}

void SpeakingCard::tell(const Done &done)
{
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
}

} // namespace yishibu
