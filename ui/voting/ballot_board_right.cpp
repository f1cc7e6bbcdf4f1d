#include "ui/voting/ballot_way.h"

#include "ui/controls/front_stack.h"
#include "ui/hall/hall.h"
#include "ui/voting/ballot_desk.h"
#include "ui/voting/ballot_side.h"
#include "ui/voting/board_back_panel.h"
#include "ui/words/reason_words.h"

namespace yishibu {

// The figures of the blackboard: typed otherwise than they stand there.

/// Until a batch is counted anew, which then decides.
bool BallotWay::maySetBoardRight() const
{
    return ballot().blackboard && ballot().recounts.isEmpty();
}

void BallotWay::setBoardRight(bool setting)
{
    if (setting && !maySetBoardRight())
        return;
    keepDraft();
    m_setsBoard = setting;
    if (setting)
        m_boardBack->clear();
    m_stage.reset();
    refresh();
    if (QWidget *first = firstControl(); first && isVisible())
        first->setFocus();
    Q_EMIT footChanged();
}

/// The figures that are to be taken back, in front of the stage where the count stands.
void BallotWay::showBoardAgain(const Vote &open)
{
    m_boardBack->showBoard(open.motion, open.question, *ballot().blackboard);
    m_panels->setCurrentWidget(m_boardBack);
    m_side->showBallot(open, shown());
    Q_EMIT footChanged();
}

QString BallotWay::whyBoardNot() const
{
    const Done may = mayTakeBoardBack(*vote(), ballot(), m_boardBack->reason());
    return may ? QString() : wordsOf(may.error());
}

void BallotWay::takeBoardBack()
{
    const QString reason = m_boardBack->reason();
    m_setsBoard = false; // what is kept shows the stage that follows
    if (const Done taken = m_desk.takeBackBlackboard(*m_vote, reason); !taken) {
        m_setsBoard = true;
        return tell(taken);
    }
    Q_EMIT said(Tone::Info, tr("The blackboard's figures are taken back; they stay on record. Type what stands there."));
    if (QWidget *first = firstControl())
        first->setFocus();
}

} // namespace yishibu
