#pragma once

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
    /// Keeps the count with its snapshot and decision.
    Outcome<Vote> count(const Vote &vote, const Circumstance &how, const QDateTime &now);
    /// Takes a vote back that was opened by mistake or is repeated; it stays on record.
    Outcome<Vote> withdraw(const Vote &vote, const QDateTime &now);

    Outcome<Resolution> resolve(const Resolution &resolution, const QDateTime &now);

private:
    Outcome<QList<Resolution>> readResolutions(const QString &where, const QString &value) const;
    Database &m_database;
};

} // namespace yishibu
