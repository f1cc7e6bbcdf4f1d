#pragma once

#include "app/outcome.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QPushButton;

namespace yishibu {

class Hall;
class SpeakingDesk;

/// 发言 at the side of the discussion: whose turn it is, how long is left, and whose voice the talk is so far. Shares and
/// names are for the facilitator alone.
class SpeakingCard : public Card
{
    Q_OBJECT

public:
    SpeakingCard(SpeakingDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    /// showsPrivate: whether names and shares may stand on this screen.
    void refresh(bool showsPrivate);

Q_SIGNALS:
    void queueWanted();
    void rulesWanted();
    void said(yishibu::Tone tone, const QString &text);

private:
    QWidget *newButtons();
    QWidget *newShares();
    void showClock();
    void showShares(bool showsPrivate);
    void tell(const Done &done);

    SpeakingDesk &m_desk;
    const Hall &m_hall;
    QLabel *m_who;
    QLabel *m_clock;
    QLabel *m_waiting;
    QLabel *m_cue;
    QList<QLabel *> m_percents;
    QWidget *m_shares;
    QPushButton *m_next;
    QPushButton *m_pause;
    QPushButton *m_end;
    QPushButton *m_more;
    QPushButton *m_queue;
};

} // namespace yishibu
