#include "db/stores/meeting_plan_store.h"

#include "db/journal/journal.h"
#include "db/sql/statement.h"
#include "db/stores/meeting_plan_rows.h"
#include "db/stores/meeting_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

template<typename Record>
Outcome<QList<Record>> rowsOf(Database &database, const QString &select, const std::optional<MeetingId> &meeting,
                              Record (*read)(const Statement &))
{
    Statement rows(database, select);
    if (meeting)
        rows.bind(meeting->hex());
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Record> list;
    while (rows.next())
        list.append(read(rows));
    return list;
}

Done keepFact(Database &database, const QString &kind, const QString &subject, const MeetingId &meeting,
              const QList<RowImage> &rows, const Circumstance &how, const QDateTime &now)
{
    const Fact fact{.kind = kind, .subject = subject, .meeting = meeting, .circumstance = how, .rows = rows};
    return onlyDone(journal::confirm(database, fact, now));
}

Done keepFact(Database &database, const QString &kind, const QString &subject, const MeetingId &meeting,
              const QList<RowImage> &rows, const QDateTime &now)
{
    return keepFact(database, kind, subject, meeting, rows, {.happenedAt = now}, now);
}

} // namespace

Outcome<MeetingPlan> MeetingPlanStore::of(const MeetingId &id) const
{
    const QString standing = u" WHERE meeting = ? AND withdrawn = 0 ORDER BY "_s;
    const auto business = rowsOf(m_database, u"SELECT "_s + businessColumns() + u" FROM business_line"_s + standing + u"ordinal, since"_s,
                                 id, &businessLineAt);
    const auto roles = rowsOf(m_database, u"SELECT "_s + roleColumns() + u" FROM role_holder"_s + standing + u"since"_s, id, &roleHolderAt);
    const auto copies = rowsOf(m_database, u"SELECT "_s + copyColumns() + u" FROM meeting_copy WHERE meeting = ? ORDER BY since"_s, id,
                               &copyAt);
    const auto changed = rowsOf(m_database, u"SELECT "_s + changeColumns() + u" FROM meeting_change WHERE meeting = ? ORDER BY since"_s,
                                id, &changeAt);
    const auto sessions = parts(id);
    if (!business)
        return std::unexpected(business.error());
    if (!roles)
        return std::unexpected(roles.error());
    if (!copies)
        return std::unexpected(copies.error());
    if (!changed)
        return std::unexpected(changed.error());
    if (!sessions)
        return std::unexpected(sessions.error());
    return MeetingPlan{*business, *roles, *copies, *changed, *sessions};
}

Outcome<QList<MeetingChange>> MeetingPlanStore::changes() const
{
    return rowsOf(m_database, u"SELECT "_s + changeColumns() + u" FROM meeting_change WHERE withdrawn = 0 ORDER BY since"_s, {}, &changeAt);
}

Outcome<QList<MeetingPart>> MeetingPlanStore::parts(const MeetingId &meeting) const
{
    return rowsOf(m_database, u"SELECT "_s + partColumns() + u" FROM session WHERE meeting = ? AND withdrawn = 0 ORDER BY ordinal"_s,
                  meeting, &partAt);
}

Outcome<std::optional<MeetingPart>> MeetingPlanStore::sitting(const MeetingId &meeting) const
{
    const auto all = parts(meeting);
    if (!all)
        return std::unexpected(all.error());
    for (auto part = all->crbegin(); part != all->crend(); ++part) {
        if (part->isSitting())
            return *part;
    }
    return all->isEmpty() ? std::nullopt : std::optional(all->first());
}

Done MeetingPlanStore::takeOver(const Meeting &meeting, const QList<BusinessLine> &lines, const QList<RoleHolder> &roles,
                                const std::optional<MeetingCopy> &copy, const QDateTime &now)
{
    QList<RowImage> rows;
    for (const BusinessLine &line : lines)
        rows.append(rowOf(line));
    for (const RoleHolder &holder : roles)
        rows.append(rowOf(holder));
    if (copy)
        rows.append(rowOf(*copy));
    if (rows.isEmpty())
        return {};
    return keepFact(m_database, copy ? u"meeting.copied"_s : u"business.taken_over"_s, meeting.id.hex(), meeting.id, rows, now);
}

Done MeetingPlanStore::keep(const BusinessLine &line, const QDateTime &now)
{
    return keepFact(m_database, u"business_line.kept"_s, line.id.hex(), line.meeting, {rowOf(line)}, now);
}

Done MeetingPlanStore::withdraw(const BusinessLine &line, const QDateTime &now)
{
    const auto plan = of(line.meeting);
    if (!plan)
        return std::unexpected(plan.error());
    QList<RowImage> rows{rowOf(line, true)};
    int ordinal = 0;
    for (BusinessLine other : plan->business) {
        if (other.id == line.id)
            continue;
        const bool moves = other.ordinal != ++ordinal;
        other.ordinal = ordinal;
        if (moves)
            rows.append(rowOf(other));
    }
    return keepFact(m_database, u"business_line.withdrawn"_s, line.id.hex(), line.meeting, rows, now);
}

Done MeetingPlanStore::keep(const RoleHolder &holder, const QDateTime &now)
{
    const bool named = holder.who.isNamed();
    return keepFact(m_database, named ? u"role_holder.named"_s : u"role_holder.withdrawn"_s, holder.id.hex(), holder.meeting,
                    {rowOf(holder, !named)}, now);
}

Done MeetingPlanStore::change(const MeetingChange &change, const Meeting &after, const QList<MeetingPart> &moved, const QDateTime &now)
{
    const auto all = parts(after.id);
    if (!all)
        return std::unexpected(all.error());
    QList<RowImage> rows{meetingRow(after), rowOf(change)};
    if (!all->isEmpty())
        rows.append(sessionRow(all->first().session, after));
    for (const MeetingPart &part : moved)
        rows.append(rowOf(part));
    const bool putOff = change.kind == MeetingChange::Kind::PutOff;
    const QString kind = change.withdrawn ? u"meeting.takes_place_after_all"_s : putOff ? u"meeting.put_off"_s : u"meeting.called_off"_s;
    return keepFact(m_database, kind, after.id.hex(), after.id, rows, now);
}

Done MeetingPlanStore::add(const MeetingPart &part, const QDateTime &now)
{
    return keepFact(m_database, u"meeting_part.added"_s, part.session.id.hex(), part.session.meeting, {rowOf(part)}, now);
}

Done MeetingPlanStore::withdraw(const MeetingPart &part, const QDateTime &now)
{
    return keepFact(m_database, u"meeting_part.withdrawn"_s, part.session.id.hex(), part.session.meeting, {rowOf(part, true)}, now);
}

Done MeetingPlanStore::goOn(const MeetingPart &ended, const MeetingPart &begun, const Circumstance &how, const QDateTime &now)
{
    return keepFact(m_database, u"meeting_part.begun"_s, begun.session.id.hex(), begun.session.meeting, {rowOf(ended), rowOf(begun)},
                    how, now);
}

} // namespace yishibu
