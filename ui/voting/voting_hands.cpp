// A motion by show of hands, of the whole hall or section by section.
#include "ui/voting/voting_page.h"

#include "app/meeting/vote_in_parts.h"
#include "app/voting/majority.h"
#include "app/voting/section_count.h"
#include "ui/controls/front_stack.h"
#include "ui/hall/hall.h"
#include "ui/voting/count_panel.h"
#include "ui/voting/vote_side.h"
#include "ui/voting/voting_desk.h"
#include "ui/words/reason_words.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace yishibu {

VoteStanding VotingPage::standing() const
{
    VoteStanding now = voteStanding(m_hall, m_wantsAnother);
    // Hands that are typed anew are kept anew before anybody goes on.
    if (now.waitsForPart && m_countPlace == countPlace(*now.vote) && m_count->hands() != keptHands(*now.vote, m_hall))
        now.waitsForPart = false;
    return now;
}

/// Where the figures lie while they are being typed: each part of a meeting has its own.
QString VotingPage::countPlace(const Vote &vote) const
{
    const QString place = u"vote/%1/hands"_s.arg(vote.id.hex());
    return countsOnePart(vote, m_hall) ? place + u'/' + m_hall.session().hex() : place;
}

void VotingPage::showCounting(const Vote &vote)
{
    if (CountingWay *way = wayOf(vote))
        return showWay(way, vote);
    showSide(m_side);
    m_count->setVote(vote);
    m_count->setWeights(weightLines(vote, m_hall));
    m_count->setSections(sectionsAsBefore(m_hall.votes()), !countsOnePart(vote, m_hall));
    m_counting = vote.id;
    if (m_countPlace != countPlace(vote)) {
        m_countPlace = countPlace(vote);
        const auto kept = keptHands(vote, m_hall);
        m_count->setDraft(kept ? u"%1/%2/%3"_s.arg(kept->inFavour).arg(kept->against).arg(kept->abstained) : m_desk.draft(m_countPlace));
    }
    const RuleCard card = m_hall.cardFor(vote.item);
    const VoteSnapshot snapshot = snapshotFor(vote, m_hall);
    const auto decision = decisionWith(vote, m_hall, m_count->hands());
    const QString trouble = m_count->isTyped() ? whyNotCounted(vote) : QString();
    m_side->setAnnounced(false);
    m_side->showCheck(snapshot, m_count->hands(), requiredInFavour(card, decidedOf(vote, m_hall)), card.majorityArticle,
                      trouble, vote.method);
    // What it would come to is not for the hall yet, and the sentence stands in place of the rule.
    m_side->showFreeze(vote, decision && showsPrivate() ? decision->ofSignedIn : 0);
    m_side->showParts(partLines(vote, m_hall), countsOnePart(vote, m_hall) && isPartToCome(m_hall.parts()));
    m_panels->setCurrentWidget(m_count);
}

/// Why what is typed is no result yet, in a sentence; empty if it is one.
QString VotingPage::whyNotCounted(const Vote &vote) const
{
    if (const QString why = whyNotAnnounced(m_hall, vote, m_count->hands()); !why.isEmpty() || !m_count->isBySections())
        return why;
    const Done fit = sectionsFit(m_count->sections());
    return fit ? QString() : wordsOf(fit.error());
}

/// The first figure typed is the moment of the count: who is there then is who was asked.
void VotingPage::beginCount()
{
    const Vote *vote = m_counting ? standing().vote : nullptr;
    if (!vote || vote->counted || wayOf(*vote) || !m_count->isTyped() || (vote->frozen && !countsOnePart(*vote, m_hall)))
        return;
    if (const Done begun = m_desk.beginCount(vote->id); !begun)
        Q_EMIT said(Tone::Warn, wordsOf(begun.error()));
}

void VotingPage::announce()
{
    m_rest->stop();
    const VoteId vote = standing().vote->id;
    const QString place = m_countPlace;
    const auto counted = m_count->isBySections() ? m_desk.countSections(vote, m_count->sections()) : m_desk.count(vote, m_count->hands());
    if (!counted) {
        Q_EMIT said(Tone::Warn, wordsOf(counted.error()));
        return;
    }
    if (const Done emptied = m_desk.keepDraft(place, {}); !emptied)
        Q_EMIT said(Tone::Bad, wordsOf(emptied.error()));
    if (!counted->counted) {
        Q_EMIT said(Tone::Good, tr("Kept. The sum decides once the last part has been counted."));
        return;
    }
    m_counting.reset();
    m_countPlace.clear();
}

} // namespace yishibu
