#pragma once

#include "app/voting/ballot.h"
#include "app/voting/question.h"

#include <QWidget>

class QLabel;

namespace yishibu {

class FigureRows;
class MotionCard;

/// 两路核对: what the blackboard came to, typed without seeing the laptop's figures.
class BlackboardPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BlackboardPanel(QWidget *parent = nullptr);

    void showBallot(const QString &motion, const Question &question, const Ballot &ballot);
    PaperFigures figures(int papers) const;
    FigureRows *rows() const { return m_rows; }

Q_SIGNALS:
    void edited();

private:
    MotionCard *m_motion;
    FigureRows *m_rows;
};

} // namespace yishibu
