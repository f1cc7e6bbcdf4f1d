#pragma once

#include "app/agenda/agenda_item.h"
#include "app/outcome.h"
#include "app/resolution/resolution.h"
#include "app/voting/vote.h"

#include <QList>

namespace yishibu {

class Database;

/// Votes with their frozen motions, their counts, and the resolutions that passed ones open.
class VoteStore
{
public:
    explicit VoteStore(Database &database) : m_database(database) {}

    /// In the order they were opened; withdrawn ones among them.
    Outcome<QList<Vote>> votes(const MeetingId &meeting) const;
    Outcome<QList<Resolution>> resolutions(const MeetingId &meeting) const;
    Outcome<QList<Resolution>> allResolutions() const;

    /// Opens a vote: from here on its motion stands word for word.
    Outcome<Vote> open(const Vote &vote, const QDateTime &now);
    /// The count begins: keeps who is there, by figures and sign-ins, which from here on stands for this vote.
    Outcome<Vote> freeze(const Vote &vote, const Circumstance &how, const QDateTime &now);
    /// Keeps the hands of one part of a meeting held in parts; the vote goes on in the next.
    Outcome<Vote> countPart(const Vote &vote, const Circumstance &how, const QDateTime &now);
    /// Keeps the count with its snapshot and decision, and the item with the ending that it gives, in one fact.
    Outcome<Vote> count(const Vote &vote, const Circumstance &how, const QDateTime &now,
                        const AgendaItem *ended = nullptr);
    /// Takes a vote back that was opened by mistake or is repeated; it stays on record. The
    /// item that its count had ended is open again.
    Outcome<Vote> withdraw(const Vote &vote, const Circumstance &how, const QDateTime &now, const AgendaItem *reopened = nullptr);

    Outcome<Resolution> resolve(const Resolution &resolution, const QDateTime &now);

private:
    Outcome<QList<Resolution>> readResolutions(const QString &where, const QString &value) const;
    Database &m_database;
};

} // namespace yishibu
