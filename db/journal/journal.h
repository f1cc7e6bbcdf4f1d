#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>

namespace yishibu {

class Database;
class Transaction;

/// The full after-image of one row. Values are strings, whole numbers or null; booleans are 0 and 1. The first
/// key of every table is "id". The journal fills in "since" and "seq", the lines that first and last wrote the row. A
/// fact that happens with this very line names its moment in `moments`: "came" has came_seq and came_rank filled in.
struct RowImage
{
    QString table;
    QJsonObject columns;
    QStringList moments = {};
};

/// One thing that happened, with every row it leaves behind.
struct Fact
{
    QString kind;                     ///< "sign_in.admitted"
    QString subject;                  ///< public id of the record it is about
    std::optional<MeetingId> meeting = {};
    qint64 rank = 0;                  ///< place within the meeting; see journal::nextRank
    Circumstance circumstance = {};   ///< without an operator, the setting "operator" of the book stands in
    QList<RowImage> rows = {};
};

/// The journal is the book's second half: every fact is one transaction of its rows and one line here that holds
/// the very bytes of those rows. Lines are chained by SHA-256, so that replaying them yields the tables and an edit
/// that went round the journal is found.
namespace journal {

/// Writes the fact's rows and its journal line, inside the caller's transaction. Returns the line's sequence.
/// A store has no other way to write a fact.
[[nodiscard]] Outcome<qint64> keep(Transaction &transaction, Fact fact, const QDateTime &recordedAt);

/// One fact for each of many rows of the same table, all of one kind and outside any meeting; each is about its row.
struct ManyRows
{
    QString kind;
    QString table;
    qsizetype count = 0;
    /// The row's columns, of one row after the other. It is asked beside the writing, from another thread.
    std::function<QJsonObject(qsizetype)> columnsAt;
};

/// The same as keeping each by itself in their order, only quicker. `goesOn` is told now and then how many are written;
/// returning false ends it with BookTrouble::Cancelled.
[[nodiscard]] Done keepMany(Transaction &transaction, const ManyRows &rows, const QDateTime &now,
                            const std::function<bool(qsizetype)> &goesOn = {});

/// Sequence and rank that a fact was given.
struct Place
{
    qint64 sequence = 0;
    qint64 rank = 0;
};

/// Tells the moment of a fact where it stands.
inline void setPlace(Moment &moment, const Place &place)
{
    moment.sequence = place.sequence;
    moment.rank = place.rank;
}

/// The same, and says where it stands. A fact of a meeting without a rank gets the next one.
[[nodiscard]] Outcome<Place> place(Transaction &transaction, Fact fact, const QDateTime &recordedAt);

/// The same in a transaction of its own; the fact is confirmed when this returns well. A fact of a meeting without
/// a rank gets the next one.
[[nodiscard]] Outcome<Place> confirm(Database &database, Fact fact, const QDateTime &recordedAt);

/// Erases the payload of a line for good and keeps that as a fact of its own; the chain stays whole. The rows the
/// line wrote must have been written over by later lines, or nothing is done: replaying must still give the tables.
Done erase(Database &database, qint64 line, const QString &reason, const QDateTime &now);

/// The next rank of a meeting. Ranks leave room between them for what is typed in later.
Outcome<qint64> nextRank(Database &database, const MeetingId &meeting);
inline constexpr qint64 rankStep = 1 << 20;

/// Head of the chain as it stands: sequence and chain value. Sequence 0 and an empty value for no line.
struct Head
{
    qint64 sequence = 0;
    QString chain;
    QString recordedAt;
    bool operator==(const Head &) const = default;
};
Outcome<Head> head(Database &database);

/// What a line's leaf and chain must be; used to write and to check.
QString leafOf(const QByteArray &salt, const QByteArray &payload);
QString chainOf(const QString &previousChain, const QStringList &header, const QString &leaf);

} // namespace journal

} // namespace yishibu
