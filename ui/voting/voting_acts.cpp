#include "ui/voting/voting_page.h"

#include "app/meeting/vote_in_parts.h"
#include "ui/controls/front_stack.h"
#include "ui/hall/hall.h"
#include "ui/voting/chair_panel.h"
#include "ui/voting/count_panel.h"
#include "ui/voting/motion_panel.h"
#include "ui/voting/question_form.h"
#include "ui/voting/voting_desk.h"
#include "ui/words/reason_words.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace yishibu {

void VotingPage::freeze()
{
    if (const QString why = whyNot(); !why.isEmpty()) {
        Q_EMIT said(Tone::Warn, why);
        return;
    }
    const QString place = m_wordingPlace;
    m_rest->stop();
    m_wantsAnother = false;
    const auto put = m_desk.open(m_hall.currentItem()->id, m_wording->motion(), m_wording->asked()->method(),
                                 m_wording->asked()->question(), m_runOffOf);
    if (!put) {
        Q_EMIT said(Tone::Warn, wordsOf(put.error()));
        return;
    }
    m_wordingPlace.clear();
    m_runOffOf.reset();
    if (const Done emptied = m_desk.keepDraft(place, {}); !emptied)
        Q_EMIT said(Tone::Bad, wordsOf(emptied.error()));
    if (QWidget *first = firstControl())
        first->setFocus();
}

/// The places that a choice left open are voted on once more, among those who came next; in the same way as before.
void VotingPage::wordRunOff()
{
    const VoteStanding now = standing();
    if (!now.runOff)
        return;
    m_runOffOf = now.vote->id;
    m_wording->asked()->begin(now.vote->method, *now.runOff);
    m_wantsAnother = true;
    refresh();
    m_wording->field()->setFocus();
}

/// What this part had to say on the item is kept; the next item, or the next part.
void VotingPage::leaveToNextPart()
{
    const int next = m_hall.meeting().at.item + 1;
    Q_EMIT goTo(m_hall.item(next) ? StagePoint{Stage::Item, next, ItemStep::Explain} : StagePoint{Stage::Prepare});
}

void VotingPage::takeBack()
{
    const Vote *vote = standing().vote;
    if (!vote)
        return;
    const QString words = vote->motion;
    // Hands that were counted in this part are on record even where they decide nothing.
    const PartCount *part = vote->counted || m_counting != vote->id || !m_count->isTyped() ? nullptr : partOf(*vote, m_hall.session());
    if (part && part->hands != m_count->hands() && m_desk.keepHands(VoteId(vote->id), m_count->hands()))
        vote = standing().vote;
    m_wordingPlace.clear();
    if (const Done done = m_desk.withdraw(vote->id); !done) {
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        return;
    }
    Q_EMIT said(Tone::Info, tr("Taken back; it stays on record: %1").arg(words));
    m_wording->field()->setFocus();
}

void VotingPage::keepDraft()
{
    m_rest->stop();
    Done kept;
    if (m_panels->currentWidget() == m_wording && !m_wordingPlace.isEmpty())
        kept = then(m_desk.keepDraft(m_wordingPlace, m_wording->motion()), [this] {
            // A run-off is offered anew from the vote before it.
            return m_desk.keepDraft(m_wordingPlace + questionDraft, m_runOffOf ? QString() : m_wording->asked()->draft());
        });
    else if (m_panels->currentWidget() == m_count && m_counting)
        kept = m_desk.keepDraft(m_countPlace, m_count->draft());
    if (!kept)
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
}

void VotingPage::keepChair()
{
    const ChairChange change = m_chair->wanted();
    if (const Done kept = m_desk.changeChair(change); !kept) {
        m_chair->showError(kept.error());
        return;
    }
    changeChair(false);
    Q_EMIT said(Tone::Good, tr("%1 presides now; it stands in the minutes.").arg(m_hall.nameOf(change.chair)));
}

} // namespace yishibu
