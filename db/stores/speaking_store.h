#pragma once

#include "app/discussion/speaking.h"
#include "app/outcome.h"

#include <QList>

namespace yishibu {

class Database;

/// Turns to speak, from the raised hand to the end. Each change is one fact.
class SpeakingStore
{
public:
    explicit SpeakingStore(Database &database) : m_database(database) {}

    /// In the order in which people asked, without those taken back.
    Outcome<QList<SpeakingTurn>> turns(const MeetingId &meeting) const;

    // Each returns the turn as it stands now, with the place of what happened.
    Outcome<SpeakingTurn> ask(const SpeakingTurn &turn, const QDateTime &now);
    Outcome<SpeakingTurn> begin(const SpeakingTurn &turn, const Circumstance &how, const QDateTime &now);
    /// A minute more, or another limit.
    Outcome<SpeakingTurn> extend(const SpeakingTurn &turn, const QDateTime &now);
    /// With the seconds it took.
    Outcome<SpeakingTurn> end(const SpeakingTurn &turn, const Circumstance &how, const QDateTime &now);
    Done withdraw(SpeakingTurn turn, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
