#include "ui/voting/voting_page.h"

#include "app/meeting/vote_in_parts.h"
#include "ui/hall/hall.h"
#include "ui/voting/count_panel.h"
#include "ui/voting/counting_way.h"
#include "ui/voting/motion_panel.h"
#include "ui/voting/question_form.h"
#include "ui/voting/vote_buttons.h"
#include "ui/voting/vote_papers.h"
#include "ui/words/value_words.h"

namespace yishibu {

namespace {

using Standing = VoteStanding::Kind;

} // namespace

QList<QPushButton *> VotingPage::footButtons() const
{
    if (m_changesChair)
        return {m_sameChair};
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return {};
    const VoteStanding now = standing();
    const CountingWay *way = wayNow();
    const QList<QPushButton *> counting = way ? way->footButtons() : QList<QPushButton *>();
    // While papers are called nobody prints, and the foot has room for what is taken back.
    return counting + m_buttons->of(now) + (counting.isEmpty() ? m_printed->of(now.vote) : QList<QPushButton *>());
}

QString VotingPage::nextStep() const
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return {};
    if (m_changesChair)
        return tr("Keep the new chair");
    const VoteStanding now = standing();
    switch (now.kind) {
    case Standing::Wording: return tr("Freeze the motion");
    case Standing::Counting:
        if (const CountingWay *way = wayNow())
            return way->nextStep();
        if (now.waitsForPart)
            return m_hall.item(m_hall.meeting().at.item + 1) ? tr("Next item") : tr("To the parts of the meeting");
        return countsOnePart(*now.vote, m_hall) && isPartToCome(m_hall.parts()) ? tr("Keep the hands of this part")
                                                                                : tr("Announce the result");
    case Standing::Counted:
        if (now.vote->decision->passed && (now.resolved || !m_hall.takesStepOf(m_hall.currentItem()->topic)))
            return now.resolved ? tr("To the resolution") : tr("Write the resolution");
        break;
    case Standing::EndedOtherwise: break;
    }
    return m_hall.item(m_hall.meeting().at.item + 1) ? tr("Next item") : tr("To the minutes");
}

QString VotingPage::whyNot() const
{
    QString why = whyNotYet();
    if (why.isEmpty() || showsPrivate() || isReasonForHall())
        return why;
    return tr("Not yet. The reason is for this desk alone, and the hall sees this screen.");
}

/// Whether the reason why it does not go on may be read while the hall sees the screen.
bool VotingPage::isReasonForHall() const
{
    if (const CountingWay *way = wayNow())
        return way->isReasonForHall();
    return standing().kind != Standing::Counting || !m_count->isTyped();
}

QString VotingPage::whyNotYet() const
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem() || m_changesChair)
        return {};
    const VoteStanding now = standing();
    if (now.kind == Standing::Wording) {
        const Vote put{.item = m_hall.currentItem()->id,
                       .motion = m_wording->motion(),
                       .method = m_wording->asked()->method(),
                       .question = m_wording->asked()->question(),
                       .runOffOf = m_runOffOf};
        const QString why = whyNotPut(m_hall, put);
        return why.isEmpty() ? m_wording->asked()->whyNot() : why;
    }
    if (const CountingWay *way = wayNow())
        return way->whyNot();
    return now.kind == Standing::Counting && !now.waitsForPart ? whyNotCounted(*now.vote) : QString();
}

QString VotingPage::note() const
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return {};
    if (const CountingWay *way = wayNow())
        return way->note();
    if (standing().kind != Standing::EndedOtherwise)
        return {};
    const AgendaItem &item = *m_hall.currentItem();
    return tr("This item ended: %1").arg(endingWords(item, item.otherwise ? m_hall.nameOf(item.otherwise->by) : QString()));
}

} // namespace yishibu
