#pragma once

#include "app/voting/vote.h"

#include <QWidget>

class QLabel;
class QGridLayout;

namespace yishibu {

class MotionCard;

/// What the count came to: 通过 or 未通过, the figures with their shares of those present, and the sentence to be read aloud.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget *parent = nullptr);

    /// A vote with count, snapshot and decision.
    void setVote(const Vote &vote);

private:
    void addAnswer(QGridLayout *grid, int row, const QString &word, int figure, int present);

    MotionCard *m_motion;
    QLabel *m_mark;
    QLabel *m_verdict;
    QLabel *m_sentence;
    QWidget *m_answers;
};

} // namespace yishibu
