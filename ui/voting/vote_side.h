#pragma once

#include "app/voting/vote.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yishibu {

class Card;
class FactGrid;
class Hall;
class MeterBar;
class QuorumMeter;

/// 票数核对: the figures that must fit together, who watches and who counts. Before a motion is put, whether enough are here.
class VoteSide : public QWidget
{
    Q_OBJECT

public:
    explicit VoteSide(const Hall &hall, QWidget *parent = nullptr);

    void showQuorum();
    /// Whether what is shown from now on was announced; until then the hall does not see how many hands there are, nor why they do not fit.
    void setAnnounced(bool announced);
    /// `how` says whether hands were raised or answers given. `trouble`: why these figures do not fit, in a sentence; empty if they do.
    void showCheck(const VoteSnapshot &snapshot, const HandCount &hands, int required, const QString &article,
                   const QString &trouble, VoteMethod how);
    /// Of whom the count is, and since when; and where the outcome hangs on those who left (`ofSignedIn` is not 0), that.
    void showFreeze(const Vote &vote, int ofSignedIn);
    /// What each part of the meeting came to; empty where there are none. While another is to come nothing is said of what
    /// would pass.
    void showParts(const QStringList &lines, bool isPartToCome);

Q_SIGNALS:
    void chairChangeWanted();

protected:
    bool event(QEvent *event) override;

private:
    void showPeople();

    const Hall &m_hall;
    bool m_isAnnounced = false;
    QuorumMeter *m_quorum;
    Card *m_check;
    FactGrid *m_figures;
    MeterBar *m_counted;
    QLabel *m_trouble;
    QLabel *m_rule;
    QLabel *m_frozen;
    QLabel *m_both;
    QLabel *m_parts;
    FactGrid *m_people;
    QPushButton *m_otherChair;
};

} // namespace yishibu
