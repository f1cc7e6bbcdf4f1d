#pragma once

#include "app/voting/ballot.h"
#include "app/voting/vote.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yishibu {

class FactGrid;
class Hall;
class MeterBar;
class Pill;

/// Beside a count on paper: 票数核对, 两路计票, 人员, and what it takes.
class BallotSide : public QWidget
{
    Q_OBJECT

public:
    explicit BallotSide(const Hall &hall, QWidget *parent = nullptr);

    void showBallot(const Vote &vote, const Ballot &ballot);
    /// Whether the papers in the box may be set right now, and whether they are being so.
    void offerBox(bool offered, bool isSetting);
    /// The same of the figures of the blackboard.
    void offerBoard(bool offered, bool isSetting);

Q_SIGNALS:
    void boxWanted(bool setting);
    void boardWanted(bool setting);

private:
    void showFigures(const Vote &vote, const Ballot &ballot);
    void showPeople(const CountingCrew &crew);

    const Hall &m_hall;
    FactGrid *m_figures;
    MeterBar *m_called;
    QPushButton *m_box;
    bool m_isSetting = false;
    QPushButton *m_board;
    bool m_setsBoard = false;
    Pill *m_first;
    Pill *m_second;
    FactGrid *m_people;
    QLabel *m_rule;
};

} // namespace yishibu
