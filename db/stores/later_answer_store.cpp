#include "db/stores/later_answer_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

RowImage rowOf(const LaterAnswer &answer, const QStringList &moments = {})
{
    RowImage row{u"later_answer"_s,
                 {{u"id"_s, answer.id.hex()},
                  {u"point"_s, answer.point.hex()},
                  {u"words"_s, columnText(answer.text)},
                  {u"withdrawn"_s, answer.withdrawn ? 1 : 0}},
                 moments};
    putMoment(row.columns, u"found"_s, answer.found);
    return row;
}

} // namespace

Outcome<QList<LaterAnswer>> LaterAnswerStore::all() const
{
    Statement rows(m_database, u"SELECT id, point, words, withdrawn, found_seq, found_rank, found_at, found_precision, found_source, "
                               "found_operator FROM later_answer ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<LaterAnswer> list;
    while (rows.next())
        list.append({idAt<LaterAnswerId>(rows, 0), idAt<RemarkId>(rows, 1), rows.text(2), momentAt(rows, 4), rows.flag(3)});
    return list;
}

Outcome<LaterAnswer> LaterAnswerStore::add(const LaterAnswer &answer, const QDateTime &now)
{
    LaterAnswer kept = answer;
    const auto place = journal::confirm(m_database,
                                        {.kind = u"later_answer.found"_s,
                                         .subject = answer.id.hex(),
                                         .circumstance = answer.found.circumstance,
                                         .rows = {rowOf(answer, {u"found"_s})}},
                                        now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(kept.found, *place);
    return kept;
}

Outcome<LaterAnswer> LaterAnswerStore::withdraw(const LaterAnswer &answer, const QDateTime &now)
{
    LaterAnswer kept = answer;
    kept.withdrawn = true;
    const auto place = journal::confirm(m_database,
                                        {.kind = u"later_answer.withdrawn"_s,
                                         .subject = answer.id.hex(),
                                         .circumstance = {.happenedAt = now},
                                         .rows = {rowOf(kept)}},
                                        now);
    if (!place)
        return std::unexpected(place.error());
    return kept;
}

} // namespace yishibu
