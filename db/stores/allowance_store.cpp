#include "db/stores/allowance_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Outcome<std::optional<qint64>> AllowanceStore::of(const MeetingId &meeting) const
{
    Statement row(m_database, u"SELECT amount_fen FROM work_allowance WHERE id = ? AND withdrawn = 0"_s);
    row.bind(meeting.hex());
    if (const Done done = row.run(); !done)
        return std::unexpected(done.error());
    return row.next() ? std::optional(row.number(0)) : std::nullopt;
}

Done AllowanceStore::set(const MeetingId &meeting, qint64 amountFen, const QDateTime &now)
{
    const auto place = journal::confirm(m_database,
                                        {.kind = u"work_allowance.set"_s,
                                         .subject = meeting.hex(),
                                         .circumstance = {.happenedAt = now},
                                         .rows = {{u"work_allowance"_s,
                                                   {{u"id"_s, meeting.hex()}, {u"amount_fen"_s, amountFen}, {u"withdrawn"_s, 0}}}}},
                                        now);
    return place ? Done{} : Done(std::unexpected(place.error()));
}

} // namespace yishibu
