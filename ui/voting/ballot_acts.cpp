#include "ui/voting/ballot_way.h"

#include "app/voting/decision.h"
#include "app/voting/tally.h"
#include "ui/controls/key_button.h"
#include "ui/hall/hall.h"
#include "ui/voting/ballot_desk.h"
#include "ui/voting/ballot_side.h"
#include "ui/voting/blackboard_panel.h"
#include "ui/voting/board_back_panel.h"
#include "ui/voting/box_panel.h"
#include "ui/voting/call_panel.h"
#include "ui/voting/close_panel.h"
#include "ui/voting/crew_form.h"
#include "ui/voting/figure_rows.h"
#include "ui/voting/issue_panel.h"
#include "ui/voting/recount_panel.h"
#include "ui/voting/named_paper_card.h"
#include "ui/voting/vote_standing.h"
#include "ui/voting/voting_desk.h"
#include "ui/words/reason_words.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace yishibu {

QString BallotWay::nextStep() const
{
    if (m_setsBox)
        return tr("Keep the papers in the box");
    if (m_setsBoard)
        return tr("Take the blackboard's figures back");
    switch (stage()) {
    case BallotStage::Issue: return tr("Papers are given out");
    case BallotStage::Cast: return tr("Begin calling");
    //: 初计完成
    case BallotStage::Call: return tr("First count done");
    case BallotStage::Blackboard: return tr("Compare");
    case BallotStage::Recount: return tr("Keep this batch");
    case BallotStage::Close: return tr("Announce the result");
    }
    return {};
}

QString BallotWay::whyNot() const
{
    const Vote *open = vote();
    if (!open)
        return {};
    if (m_setsBox)
        return whyBoxNot();
    if (m_setsBoard)
        return whyBoardNot();
    switch (stage()) {
    case BallotStage::Issue: {
        const Quorum quorum = quorumAsked(*open, m_hall);
        if (!quorum.reached() && !open->frozen)
            return wordsOf(Reason::refusal(VotingRefusal::BelowQuorum, {quorum.present, quorum.needed}, quorum.article));
        // Asked here, and again before the result: once papers are called nobody can begin to watch.
        const CountingCrew crew = m_issue->crew();
        return crew.caller && crew.tallyClerk && !crew.scrutineers.isEmpty()
                   ? QString()
                   : tr("Name who calls, who draws the strokes, and at least one scrutineer.");
    }
    case BallotStage::Cast: return m_box->box(ballot().box).back ? QString() : tr("Count the papers in the box first.");
    case BallotStage::Call: {
        const QString isVoid = whyVoid(ballot().box);
        return isVoid.isEmpty() ? tr("%n still to call", nullptr, leftOf(ballot())) : isVoid;
    }
    case BallotStage::Blackboard: {
        if (!m_blackboard->rows()->isTyped())
            return tr("Every figure, nought too");
        const Done fit = figuresFitPapers(open->question, m_blackboard->figures(calledOf(ballot())));
        return fit ? QString() : wordsOf(fit.error());
    }
    case BallotStage::Recount: {
        if (!m_recount->rows()->isTyped())
            return tr("Every figure, nought too");
        const auto may = mayRecount(open->question, ballot(),
                                    {.vote = open->id,
                                     .batch = m_recount->batch(),
                                     .figures = m_recount->rows()->figures(papersIn(ballot(), m_recount->batch())),
                                     .by = m_recount->by()});
        return may ? QString() : wordsOf(may.error());
    }
    case BallotStage::Close: {
        const auto faults = faultsOf(*open, ballot(), m_desk.surroundings(*open));
        if (!faults.isEmpty())
            return tr("What stands in red keeps it from being announced.");
        return m_close->isAllTicked() ? QString() : tr("The head scrutineer ticks what was taken note of.");
    }
    }
    return {};
}

/// What is in the box is said aloud, and so is every paper; what is typed of them afterwards, and what is doubtful, is not.
bool BallotWay::isReasonForHall() const
{
    if (m_setsBox || stage() <= BallotStage::Call)
        return true;
    return (stage() == BallotStage::Blackboard && !m_blackboard->rows()->isTyped())
           || (stage() == BallotStage::Recount && !m_recount->rows()->isTyped());
}

QString BallotWay::note() const
{
    //: 初计，待复核
    return stage() == BallotStage::Recount ? tr("First count, not yet checked") : QString();
}

QList<QPushButton *> BallotWay::footButtons() const
{
    if (!vote() || m_setsBox || m_setsBoard)
        return {};
    if (stage() == BallotStage::Close)
        return ballot().recounts.isEmpty() && !ballot().asksRecount ? QList<QPushButton *>{m_askRecount} : QList<QPushButton *>();
    const bool isCalling = stage() == BallotStage::Call || stage() == BallotStage::Blackboard;
    const bool mayTakeBack = lastCall(ballot()).has_value() && isCalling && !wereCompared(ballot());
    return mayTakeBack ? QList<QPushButton *>{m_undo} : QList<QPushButton *>();
}

QWidget *BallotWay::firstControl() const
{
    if (m_setsBox)
        return m_box->firstField();
    if (m_setsBoard)
        return m_boardBack->firstField();
    switch (stage()) {
    case BallotStage::Issue: return m_issue->firstField();
    case BallotStage::Cast: return m_box->firstField();
    case BallotStage::Call: return m_call;
    case BallotStage::Blackboard: return m_blackboard->rows()->firstField();
    case BallotStage::Recount: return m_recount->firstField();
    case BallotStage::Close: return m_close->firstField();
    }
    return nullptr;
}

QWidget *BallotWay::side() const
{
    return m_side;
}

void BallotWay::tell(const Done &done)
{
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
}

void BallotWay::goOn()
{
    if (const QString why = whyNot(); !why.isEmpty()) {
        Q_EMIT said(Tone::Warn, why);
        return;
    }
    m_rest->stop();
    if (m_setsBox)
        return keepBox();
    if (m_setsBoard)
        return takeBoardBack();
    const QString place = draftPlace(stage());
    switch (stage()) {
    case BallotStage::Issue:
        keepCrew();
        return tell(m_desk.issue(*m_vote, m_issue->box()));
    case BallotStage::Cast: return keepBox();
    case BallotStage::Call: return;
    case BallotStage::Blackboard: tell(m_desk.countBlackboard(*m_vote, m_blackboard->figures(calledOf(ballot())))); break;
    case BallotStage::Recount: {
        const int batch = m_recount->batch();
        tell(onlyDone(m_desk.recount(*m_vote, batch, m_recount->rows()->figures(papersIn(ballot(), batch)), m_recount->by())));
        break;
    }
    case BallotStage::Close: return announce();
    }
    tell(m_voting.keepDraft(place, {}));
}

void BallotWay::keepCrew()
{
    tell(m_desk.nameCrew(*m_vote, m_issue->crew()));
}

void BallotWay::call(const QList<int> &rows, std::optional<SpoiledBecause> spoiled, const QString &words)
{
    const bool bearsName = vote() && !isSecret(*vote()) && spoiled != SpoiledBecause::NoName;
    tell(onlyDone(m_desk.call(*m_vote, rows, spoiled, words, bearsName ? m_call->signers()->signer() : std::nullopt)));
}

void BallotWay::takeBack()
{
    const auto taken = m_desk.takeBackCall(*m_vote);
    if (!taken) {
        Q_EMIT said(Tone::Warn, wordsOf(taken.error()));
        return;
    }
    Q_EMIT said(Tone::Info, tr("Paper %1 is taken back; it stays on record. Call it again.").arg(taken->ordinal));
    if (QWidget *first = firstControl())
        first->setFocus();
}

void BallotWay::announce()
{
    if (const QStringList notices = m_close->ticked(); !notices.isEmpty()) {
        if (const Done noted = m_desk.takeNote(*m_vote, notices); !noted)
            return tell(noted);
    }
    tell(onlyDone(m_desk.announce(*m_vote)));
}

QString BallotWay::draftPlace(BallotStage stage) const
{
    return u"vote/%1/%2/%3"_s.arg(m_vote->hex(), stage == BallotStage::Recount ? u"recount"_s : u"blackboard"_s)
        .arg(ballot().recounts.size());
}

/// Figures that are being typed outlast a power cut, like everything that is typed.
void BallotWay::keepDraft()
{
    m_rest->stop();
    if (!m_vote || !m_stage)
        return;
    if (*m_stage == BallotStage::Blackboard)
        tell(m_voting.keepDraft(draftPlace(*m_stage), m_blackboard->rows()->draft()));
    if (*m_stage == BallotStage::Recount)
        tell(m_voting.keepDraft(draftPlace(*m_stage), m_recount->rows()->draft()));
}

void BallotWay::restoreDraft(BallotStage stage)
{
    if (stage == BallotStage::Blackboard)
        m_blackboard->rows()->setDraft(m_voting.draft(draftPlace(stage)));
    if (stage == BallotStage::Recount)
        m_recount->rows()->setDraft(m_voting.draft(draftPlace(stage)));
}

} // namespace yishibu
