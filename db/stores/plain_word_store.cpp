#include "db/stores/plain_word_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Outcome<QList<PlainWord>> PlainWordStore::words(const MeetingId &meeting) const
{
    Statement rows(m_database, u"SELECT id, meeting, item, ordinal, term, everyday, local FROM plain_word "
                               "WHERE meeting = ? AND withdrawn = 0 ORDER BY ordinal, since"_s);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<PlainWord> list;
    while (rows.next()) {
        list.append({.id = idAt<PlainWordId>(rows, 0),
                     .meeting = idAt<MeetingId>(rows, 1),
                     .item = idAt<AgendaItemId>(rows, 2),
                     .ordinal = int(rows.number(3)),
                     .term = rows.text(4),
                     .everyday = rows.text(5),
                     .local = rows.text(6)});
    }
    return list;
}

Done PlainWordStore::keep(const PlainWord &word, const QDateTime &now)
{
    return write(word, u"plain_word.kept"_s, now);
}

Done PlainWordStore::withdraw(PlainWord word, const QDateTime &now)
{
    word.withdrawn = true;
    return write(word, u"plain_word.withdrawn"_s, now);
}

Done PlainWordStore::write(const PlainWord &word, const QString &kind, const QDateTime &now)
{
    Fact fact{.kind = kind, .subject = word.id.hex(), .meeting = word.meeting, .circumstance = {.happenedAt = now}};
    fact.rows.append({u"plain_word"_s,
                      {{u"id"_s, word.id.hex()},
                       {u"meeting"_s, word.meeting.hex()},
                       {u"item"_s, word.item.hex()},
                       {u"ordinal"_s, word.ordinal},
                       {u"term"_s, columnText(word.term)},
                       {u"everyday"_s, columnText(word.everyday)},
                       {u"local"_s, columnText(word.local)},
                       {u"withdrawn"_s, word.withdrawn ? 1 : 0}}});
    return onlyDone(journal::confirm(m_database, std::move(fact), now));
}

} // namespace yishibu
