#include "ui/voting/choice_hands_way.h"

#include "app/voting/choice.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/figure_rows.h"
#include "ui/voting/motion_card.h"
#include "ui/voting/vote_standing.h"
#include "ui/voting/voting_desk.h"
#include "ui/words/reason_words.h"

#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int restInMs = 600;

} // namespace

ChoiceHandsWay::ChoiceHandsWay(VotingDesk &desk, const Hall &hall, QWidget *parent)
    : CountingWay(parent), m_desk(desk), m_hall(hall), m_motion(new MotionCard(this)), m_rows(new FigureRows(false, this)),
      m_rest(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_motion);
    column->addWidget(m_rows, 1);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restInMs);
    connect(m_rest, &QTimer::timeout, this, &ChoiceHandsWay::keepDraft);
    connect(m_rows, &FigureRows::figuresChanged, this, [this] {
        m_rest->start();
        begin();
        Q_EMIT footChanged();
    });
}

const Vote *ChoiceHandsWay::vote() const
{
    if (!m_vote || !m_hall.hasMeeting())
        return nullptr;
    const auto found = std::ranges::find(m_hall.votes(), *m_vote, &Vote::id);
    return found == m_hall.votes().end() ? nullptr : &*found;
}

QString ChoiceHandsWay::place() const
{
    return u"vote/%1/options"_s.arg(m_vote->hex());
}

void ChoiceHandsWay::keepDraft()
{
    m_rest->stop();
    if (!m_vote)
        return;
    if (const Done kept = m_desk.keepDraft(place(), m_rows->draft()); !kept)
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
}

void ChoiceHandsWay::showVote(const Vote &vote)
{
    m_rows->setQuestion(vote.question);
    if (m_vote != vote.id) {
        m_vote = vote.id;
        m_rows->setDraft(m_desk.draft(place()));
    }
    m_motion->setMotion(tr("Ask for each option, count the hands, type the figure."), vote.motion);
}

/// The first figure typed is the moment of the count: who is there then is who was asked.
void ChoiceHandsWay::begin()
{
    const Vote *open = vote();
    if (!open || open->frozen || !m_rows->isTouched())
        return;
    if (const Done begun = m_desk.beginCount(open->id); !begun)
        Q_EMIT said(Tone::Warn, wordsOf(begun.error()));
}

QString ChoiceHandsWay::nextStep() const
{
    return tr("Announce the result");
}

QString ChoiceHandsWay::whyNot() const
{
    const Vote *open = vote();
    if (!open)
        return {};
    if (!m_rows->isTyped())
        return tr("Type the hands of every option, nought too.");
    QList<int> votes = m_rows->figures(0).rows;
    const int abstained = votes.isEmpty() ? 0 : votes.takeLast();
    const auto chosen = choose(m_hall.cardFor(open->item), snapshotFor(*open, m_hall), open->question, votes, abstained);
    return chosen ? QString() : wordsOf(chosen.error());
}

void ChoiceHandsWay::goOn()
{
    if (const QString why = whyNot(); !why.isEmpty()) {
        Q_EMIT said(Tone::Warn, why);
        return;
    }
    const VoteId id = *m_vote;
    const QString draft = place();
    if (const Done begun = m_desk.beginCount(id); !begun) {
        Q_EMIT said(Tone::Warn, wordsOf(begun.error()));
        return;
    }
    m_rest->stop();
    if (const auto counted = m_desk.announceChoice(Vote(*vote()), m_rows->figures(0).rows); !counted)
        Q_EMIT said(Tone::Warn, wordsOf(counted.error()));
    else if (const Done emptied = m_desk.keepDraft(draft, {}); !emptied)
        Q_EMIT said(Tone::Bad, wordsOf(emptied.error()));
}

QWidget *ChoiceHandsWay::firstControl() const
{
    return m_rows->firstField();
}

} // namespace yishibu
