#include "db/stores/handover_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Outcome<QList<Handover>> HandoverStore::handovers() const
{
    Statement rows(m_database, u"SELECT h.id, h.number, h.package_name, h.tag_manifest_sha512, h.made_at, m.meeting "
                               "FROM handover h LEFT JOIN handover_meeting m ON m.handover = h.id "
                               "ORDER BY h.number, m.ordinal"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Handover> list;
    while (rows.next()) {
        const auto id = idAt<HandoverId>(rows, 0);
        if (list.isEmpty() || list.last().id != id)
            list.append({id, int(rows.number(1)), rows.text(2), rows.text(3), timeOf(rows.text(4)), {}});
        if (!rows.isNull(5))
            list.last().meetings.append(idAt<MeetingId>(rows, 5));
    }
    return list;
}

Outcome<int> HandoverStore::nextNumber() const
{
    Statement row(m_database, u"SELECT coalesce(max(number), 0) + 1 FROM handover"_s);
    if (const Done done = row.run(); !done)
        return std::unexpected(done.error());
    return row.next() ? int(row.number(0)) : 1;
}

Done HandoverStore::keep(const Handover &handover, const QDateTime &now)
{
    Fact fact{.kind = u"handover.made"_s, .subject = handover.id.hex(), .circumstance = {.happenedAt = now}};
    fact.rows.append({u"handover"_s,
                      {{u"id"_s, handover.id.hex()},
                       {u"number"_s, handover.number},
                       {u"package_name"_s, columnText(handover.packageName)},
                       {u"tag_manifest_sha512"_s, columnText(handover.tagManifestSha512)},
                       {u"made_at"_s, stampOf(handover.madeAt)}}});
    int ordinal = 0;
    for (const MeetingId &meeting : handover.meetings) {
        fact.rows.append({u"handover_meeting"_s,
                          {{u"id"_s, RecordId<struct HandoverMeetingTag>::fresh().hex()},
                           {u"handover"_s, handover.id.hex()},
                           {u"ordinal"_s, ++ordinal},
                           {u"meeting"_s, meeting.hex()}}});
    }
    if (const auto kept = journal::confirm(m_database, std::move(fact), now); !kept)
        return std::unexpected(kept.error());
    return {};
}

} // namespace yishibu
