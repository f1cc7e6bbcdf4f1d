#include "db/stores/rating_store.h"

#include "db/journal/journal.h"
#include "db/sql/transaction.h"
#include "db/stores/column_words.h"
#include "db/stores/meeting_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array methodWords{
    ColumnWord<RatingMethod>{RatingMethod::Slips, "slips"_L1},
    ColumnWord<RatingMethod>{RatingMethod::Hands, "hands"_L1},
    ColumnWord<RatingMethod>{RatingMethod::Taps, "taps"_L1},
};

RowImage rowOf(const Rating &rating, const QStringList &moments)
{
    RowImage row{u"rating"_s,
                 {{u"id"_s, rating.id.hex()},
                  {u"meeting"_s, rating.meeting.hex()},
                  {u"method"_s, columnWord(methodWords, rating.method)},
                  {u"asked"_s, rating.asked},
                  {u"very_content"_s, rating.count.of(Mood::VeryContent)},
                  {u"content"_s, rating.count.of(Mood::Content)},
                  {u"fair"_s, rating.count.of(Mood::Fair)},
                  {u"discontent"_s, rating.count.of(Mood::Discontent)},
                  {u"very_discontent"_s, rating.count.of(Mood::VeryDiscontent)},
                  {u"withdrawn"_s, rating.withdrawn ? 1 : 0}},
                 moments};
    putMoment(row.columns, u"given"_s, rating.given);
    return row;
}

Outcome<journal::Place> keepRating(Transaction &transaction, const QString &kind, const Rating &rating, const QStringList &moments,
                                   const Circumstance &how, const QDateTime &now)
{
    Fact fact{.kind = kind,
              .subject = rating.id.hex(),
              .meeting = rating.meeting,
              .circumstance = how,
              .rows = {rowOf(rating, moments)}};
    if (const Done done = putSession(transaction.database(), fact); !done)
        return std::unexpected(done.error());
    return journal::place(transaction, std::move(fact), now);
}

Outcome<journal::Place> keepRating(Database &database, const QString &kind, const Rating &rating, const QStringList &moments,
                                   const Circumstance &how, const QDateTime &now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto place = keepRating(*transaction, kind, rating, moments, how, now);
    if (!place)
        return place;
    if (const Done done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return place;
}

} // namespace

Outcome<QList<Rating>> RatingStore::ratings(const MeetingId &meeting) const
{
    Statement rows(m_database, u"SELECT id, meeting, method, asked, very_content, content, fair, discontent, very_discontent, "
                               "withdrawn, given_seq, given_rank, given_at, given_precision, given_source, given_operator "
                               "FROM rating WHERE meeting = ? ORDER BY given_rank, given_seq"_s);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<Rating> list;
    while (rows.next()) {
        Rating rating{.id = idAt<RatingId>(rows, 0),
                      .meeting = idAt<MeetingId>(rows, 1),
                      .method = columnValue(methodWords, rows.text(2)),
                      .asked = int(rows.number(3)),
                      .given = momentAt(rows, 10),
                      .withdrawn = rows.flag(9)};
        for (int mood = 0; mood < moodCount; ++mood)
            rating.count.chosen[size_t(mood)] = int(rows.number(4 + mood));
        list.append(rating);
    }
    return list;
}

Outcome<Rating> RatingStore::keep(const Rating &rating, const QDateTime &now)
{
    const bool isNew = rating.given.sequence == 0;
    const auto place = isNew ? keepRating(m_database, u"rating.given"_s, rating, {u"given"_s}, rating.given.circumstance, now)
                             : keepRating(m_database, u"rating.tapped"_s, rating, {}, {.happenedAt = now}, now);
    if (!place)
        return std::unexpected(place.error());
    Rating kept = rating;
    if (isNew)
        journal::setPlace(kept.given, *place);
    return kept;
}

Outcome<Rating> RatingStore::replace(Rating before, const Rating &rating, const QDateTime &now)
{
    before.withdrawn = true;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto gone = keepRating(*transaction, u"rating.withdrawn"_s, before, {}, {.happenedAt = now}, now); !gone)
        return std::unexpected(gone.error());
    const auto place = keepRating(*transaction, u"rating.given"_s, rating, {u"given"_s}, rating.given.circumstance, now);
    if (!place)
        return std::unexpected(place.error());
    if (const Done done = transaction->commit(); !done)
        return std::unexpected(done.error());
    Rating kept = rating;
    journal::setPlace(kept.given, *place);
    return kept;
}

Outcome<Rating> RatingStore::withdraw(Rating rating, const QDateTime &now)
{
    rating.withdrawn = true;
    const auto place = keepRating(m_database, u"rating.withdrawn"_s, rating, {}, {.happenedAt = now}, now);
    return place ? Outcome<Rating>(rating) : std::unexpected(place.error());
}

} // namespace yishibu
