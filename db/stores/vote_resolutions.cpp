#include "db/stores/vote_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"
#include "db/stores/meeting_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Outcome<Resolution> VoteStore::resolve(const Resolution &resolution, const QDateTime &now)
{
    Resolution kept = resolution;
    RowImage row{u"resolution"_s,
                 {{u"id"_s, resolution.id.hex()},
                  {u"meeting"_s, resolution.meeting.hex()},
                  {u"item"_s, resolution.item.hex()},
                  {u"vote"_s, resolution.vote.hex()},
                  {u"words"_s, columnText(resolution.text)},
                  {u"deadline"_s, columnDate(resolution.deadline)},
                  {u"resources"_s, columnText(resolution.resources)}},
                 {u"made"_s}};
    putAppointee(row.columns, u"owner"_s, resolution.owner);
    putAppointee(row.columns, u"supervisor"_s, resolution.supervisor);
    putMoment(row.columns, u"made"_s, resolution.made);
    const auto place = journal::confirm(m_database,
                                        {.kind = u"resolution.made"_s,
                                         .subject = resolution.id.hex(),
                                         .meeting = resolution.meeting,
                                         .rank = resolution.made.rank,
                                         .circumstance = resolution.made.circumstance,
                                         .rows = {std::move(row)}},
                                        now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(kept.made, *place);
    return kept;
}

Outcome<QList<Resolution>> VoteStore::readResolutions(const QString &where, const QString &value) const
{
    Statement rows(m_database, u"SELECT id, meeting, item, vote, words, owner, owner_written, supervisor, "
                               "supervisor_written, deadline, resources, made_seq, made_rank, made_at, made_precision, made_source, made_operator "
                               "FROM resolution "_s
                                   + where + u" ORDER BY since"_s);
    if (!value.isEmpty())
        rows.bind(value);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Resolution> list;
    while (rows.next()) {
        list.append({idAt<ResolutionId>(rows, 0), idAt<MeetingId>(rows, 1), idAt<AgendaItemId>(rows, 2),
                     idAt<VoteId>(rows, 3), rows.text(4), appointeeAt(rows, 5), appointeeAt(rows, 7),
                     dateOf(rows.text(9)), rows.text(10), momentAt(rows, 11)});
    }
    return list;
}

Outcome<QList<Resolution>> VoteStore::resolutions(const MeetingId &meeting) const
{
    return readResolutions(u"WHERE meeting = ?"_s, meeting.hex());
}

Outcome<QList<Resolution>> VoteStore::allResolutions() const
{
    return readResolutions({}, {});
}

} // namespace yishibu
