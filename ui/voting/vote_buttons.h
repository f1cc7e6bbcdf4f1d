#pragma once

#include "ui/voting/vote_standing.h"

#include <QObject>

class QPushButton;
class QWidget;

namespace yishibu {

/// The two buttons beside the big one while an item is voted on: take back what was put or counted, and put another
/// motion after one that did not pass.
class VoteButtons : public QObject
{
    Q_OBJECT

public:
    explicit VoteButtons(QWidget *page);

    /// Names on the button what would be taken back.
    void setStanding(const VoteStanding &standing);
    /// Those that can be pressed there.
    QList<QPushButton *> of(const VoteStanding &standing) const;

Q_SIGNALS:
    void takeBackWanted();
    void anotherWanted();
    void runOffWanted();

private:
    QPushButton *m_undo;
    QPushButton *m_again;
    QPushButton *m_runOff;
};

} // namespace yishibu
