#include "db/stores/progress_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

RowImage rowOf(const Progress &note, const QStringList &moments = {})
{
    RowImage row{u"progress"_s,
                 {{u"id"_s, note.id.hex()},
                  {u"resolution"_s, note.resolution.hex()},
                  {u"words"_s, columnText(note.text)},
                  {u"done"_s, note.done ? 1 : 0},
                  {u"withdrawn"_s, note.withdrawn ? 1 : 0}},
                 moments};
    putMoment(row.columns, u"noted"_s, note.noted);
    return row;
}

} // namespace

Outcome<QList<Progress>> ProgressStore::all() const
{
    Statement rows(m_database, u"SELECT id, resolution, words, done, withdrawn, noted_seq, noted_rank, noted_at, "
                               "noted_precision, noted_source, noted_operator FROM progress ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Progress> list;
    while (rows.next()) {
        list.append({idAt<ProgressId>(rows, 0), idAt<ResolutionId>(rows, 1), rows.text(2), rows.flag(3),
                     momentAt(rows, 5), rows.flag(4)});
    }
    return list;
}

Outcome<Progress> ProgressStore::add(const Progress &note, const QDateTime &now)
{
    Progress kept = note;
    const auto place = journal::confirm(m_database,
                                        {.kind = u"progress.noted"_s,
                                         .subject = note.id.hex(),
                                         .circumstance = note.noted.circumstance,
                                         .rows = {rowOf(note, {u"noted"_s})}},
                                        now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(kept.noted, *place);
    return kept;
}

Outcome<Progress> ProgressStore::withdraw(const Progress &note, const QDateTime &now)
{
    Progress kept = note;
    kept.withdrawn = true;
    const auto place = journal::confirm(m_database,
                                        {.kind = u"progress.withdrawn"_s,
                                         .subject = note.id.hex(),
                                         .circumstance = {.happenedAt = now},
                                         .rows = {rowOf(kept)}},
                                        now);
    if (!place)
        return std::unexpected(place.error());
    return kept;
}

} // namespace yishibu
