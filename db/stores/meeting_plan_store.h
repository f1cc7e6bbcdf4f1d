#pragma once

#include "app/meeting/meeting_plan.h"
#include "app/outcome.h"

namespace yishibu {

class Database;

/// How a meeting was made and what became of it: its order of business, further roles, what was taken over, its parts,
/// and whether it was put off or called off. Each write is one fact.
class MeetingPlanStore
{
public:
    explicit MeetingPlanStore(Database &database) : m_database(database) {}

    Outcome<MeetingPlan> of(const MeetingId &meeting) const;
    /// The standing changes of all meetings, oldest first; for the list.
    Outcome<QList<MeetingChange>> changes() const;
    /// The session that sits: the part begun last and not ended, else the opening one.
    Outcome<std::optional<MeetingPart>> sitting(const MeetingId &meeting) const;

    /// Lines and roles that a template or an earlier meeting brings, in one fact. The copy says from which.
    Done takeOver(const Meeting &meeting, const QList<BusinessLine> &lines, const QList<RoleHolder> &roles,
                  const std::optional<MeetingCopy> &copy, const QDateTime &now);
    Done keep(const BusinessLine &line, const QDateTime &now);
    /// Takes a line out; those after it move up, in the same fact.
    Done withdraw(const BusinessLine &line, const QDateTime &now);
    Done keep(const RoleHolder &holder, const QDateTime &now);

    /// The change and the meeting as it stands after it, with its opening session and the further parts that move along, in
    /// one fact.
    Done change(const MeetingChange &change, const Meeting &after, const QList<MeetingPart> &moved, const QDateTime &now);

    Done add(const MeetingPart &part, const QDateTime &now);
    Done withdraw(const MeetingPart &part, const QDateTime &now);
    /// One part ends and the next begins, in one fact.
    Done goOn(const MeetingPart &ended, const MeetingPart &begun, const Circumstance &how, const QDateTime &now);

private:
    Outcome<QList<MeetingPart>> parts(const MeetingId &meeting) const;
    Database &m_database;
};

} // namespace yishibu
