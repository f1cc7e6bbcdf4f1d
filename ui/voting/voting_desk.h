#pragma once

#include "app/agenda/agenda_item.h"
#include "app/meeting/chair_change.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "app/resolution/resolution.h"
#include "app/voting/vote.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;
struct ChoiceResult;

/// 计票台: freezes the motion, takes the count, computes the decision by the rule of the body, and opens the
/// resolution of a motion that passed.
class VotingDesk : public QObject
{
    Q_OBJECT

public:
    VotingDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// Puts a motion, or a question with options, to the vote in that way: from here on it stands word for word. A run-off names
    /// the vote whose open places it fills.
    Outcome<Vote> open(const AgendaItemId &item, const QString &motion, VoteMethod method = VoteMethod::ShowOfHands,
                       const Question &question = {}, const std::optional<VoteId> &runOffOf = {});
    /// The count of hands begins: freezes who is there, by figures and by name, and keeps that. Below quorum it is refused
    /// with the article. Who comes or leaves afterwards changes nothing in this vote; once begun it stays begun.
    Done beginCount(const VoteId &vote);
    /// Takes the show of hands, and begins the count if it has not been. The decision is of those there when it began. In a
    /// meeting held in parts the hands are those of the part that sits: while another is to come they are kept and the vote
    /// comes back uncounted; with the last part the sum decides. Where all parts together are below quorum that is refused, and
    /// the hands of the last stay kept.
    Outcome<Vote> count(const VoteId &vote, const HandCount &hands);
    /// The same of hands counted section by section of the hall: their sum counts, and the sections are kept beside it.
    Outcome<Vote> countSections(const VoteId &vote, const QList<SectionCount> &sections);
    /// Keeps the hands of the part that sits without deciding anything, so that they stand on record where too few were in all
    /// parts together.
    Outcome<Vote> keepHands(const VoteId &vote, const HandCount &hands);
    /// Ends a motion that was counted in another way than by hands typed for three answers, with what it came to.
    Outcome<Vote> announce(const Vote &vote, const HandCount &count, const Decision &decision);
    /// Ends a choice with the votes of its tally's rows; the rule of the body says who or what is chosen.
    Outcome<Vote> announceChoice(const Vote &vote, const QList<int> &rows);
    /// The same of a result already worked out, with the count to be kept of it.
    Outcome<Vote> announceChoice(const Vote &vote, const ChoiceResult &result, const HandCount &count);
    /// Takes an open vote back, or a counted one that must be repeated; it stays on record.
    Done withdraw(const VoteId &vote);
    /// Names who carries a passed motion out, by when, and who watches over it.
    Outcome<Resolution> resolve(const VoteId &vote, const Appointee &owner, const Appointee &supervisor, QDate deadline,
                                const QString &resources);

    /// Somebody else takes the chair at that item, with the reason; it stands in the minutes.
    Done changeChair(const ChairChange &change);

    /// What is being typed right now, so that a power cut takes nothing.
    Done keepDraft(const QString &place, const QString &words);
    QString draft(const QString &place) const;

private:
    const Vote *find(const VoteId &vote) const;
    const AgendaItem *itemOf(const AgendaItemId &item) const;
    Done reloadAgenda();
    /// The circumstances of what is entered now: in the part that sits, where the meeting is held in parts.
    Circumstance happeningNow() const;
    Outcome<Vote> withHands(const Vote &vote, const HandCount &hands) const;
    Outcome<Vote> countWhole(const Vote &vote, const HandCount &hands);
    Outcome<Vote> keepPart(const Vote &counted);
    Outcome<Vote> countPart(const Vote &vote, const HandCount &hands);
    Outcome<Vote> end(Vote counted, const HandCount &hands, const Decision &decision);

    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
