#include "ui/voting/ballot_way.h"

#include "app/voting/ballot_check.h"
#include "app/voting/tally.h"
#include "ui/controls/front_stack.h"
#include "ui/hall/hall.h"
#include "ui/voting/ballot_desk.h"
#include "ui/voting/ballot_side.h"
#include "ui/voting/box_panel.h"
#include "ui/words/ballot_words.h"
#include "ui/words/reason_words.h"

namespace yishibu {

// The papers in the box: mistyped, or more than were given out.

/// While papers are called or the blackboard is typed. What was compared already was compared with that number.
bool BallotWay::maySetBoxRight() const
{
    const BallotStage now = stage();
    return (now == BallotStage::Call || now == BallotStage::Blackboard) && !wereCompared(ballot());
}

void BallotWay::setBoxRight(bool setting)
{
    if (setting && !maySetBoxRight())
        return;
    keepDraft();
    m_setsBox = setting;
    if (setting)
        m_box->setBox(ballot().box);
    m_stage.reset();
    refresh();
    if (QWidget *first = firstControl(); first && isVisible())
        first->setFocus();
    Q_EMIT footChanged();
}

/// The box in front of the stage where the count stands.
void BallotWay::showBoxAgain(const Vote &open)
{
    m_box->showBallot(open.motion, ballot(), asksVoters());
    m_panels->setCurrentWidget(m_box);
    m_side->showBallot(open, shown());
    m_side->offerBox(true, true);
    Q_EMIT footChanged();
}

QString BallotWay::whyBoxNot() const
{
    const BallotBox box = m_box->box(ballot().box);
    if (!box.back)
        return tr("Count the papers in the box first.");
    const Done may = mayCountBox(*vote(), ballot(), box);
    return may ? QString() : wordsOf(may.error());
}

void BallotWay::keepBox()
{
    const BallotBox box = m_box->box(ballot().box);
    const QString isVoid = whyVoid(box);
    const Done kept = m_desk.countBox(*m_vote, box);
    if (kept && m_setsBox)
        setBoxRight(false);
    tell(kept);
    if (kept && !isVoid.isEmpty())
        Q_EMIT said(Tone::Warn, isVoid);
}

/// That the whole vote is void with such a box (law-and-paper.md C3), in a sentence; empty where it is not.
QString BallotWay::whyVoid(const BallotBox &box) const
{
    const Vote *open = vote();
    if (!open || !box.back)
        return {};
    Ballot counted = ballot();
    counted.box = box;
    const QList<BallotFinding> faults = faultsOf(*open, counted, m_desk.surroundings(*open));
    const auto found = std::ranges::find(faults, std::optional(BallotFault::MoreBackThanMayBe), &BallotFinding::fault);
    return found == faults.end() ? QString() : wordsOf(*found, open->question);
}

} // namespace yishibu
