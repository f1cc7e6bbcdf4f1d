#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/voting/named_answer.h"
#include "app/voting/vote.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;
class VotingDesk;

/// Votes in which the record says who answered what (唱名表决), consensus (协商一致), and what somebody wants on record
/// beside any result.
class RollCallDesk : public QObject
{
    Q_OBJECT

public:
    RollCallDesk(Book &book, Hall &hall, VotingDesk &voting, const Clock &clock)
        : m_book(book), m_hall(hall), m_voting(voting), m_clock(clock)
    {}

    /// Keeps what a member answered; the first answer begins the count. Another answer of the same member takes its place.
    Outcome<NamedAnswer> answer(const VoteId &vote, const SignInId &who, int row);
    /// Takes the last answer back; it stays on record.
    Outcome<NamedAnswer> takeBackAnswer(const VoteId &vote);
    /// The result of the names. Who gave no answer is silent.
    Outcome<Vote> announce(const VoteId &vote);

    /// Keeps an objection or reservation in its owner's words; the name stands beside it only with their consent.
    Outcome<Dissent> record(const VoteId &vote, const std::optional<VillagerId> &whose, bool named, const QString &words);
    Outcome<Dissent> takeBack(const Dissent &dissent);
    /// The result of a consensus: who objects or has a reservation is not in favour.
    Outcome<Vote> announceConsensus(const VoteId &vote, int objecting, int reserved);

private:
    Outcome<Vote> openVoteOf(const VoteId &vote) const;

    Book &m_book;
    Hall &m_hall;
    VotingDesk &m_voting;
    const Clock &m_clock;
};

} // namespace yishibu
