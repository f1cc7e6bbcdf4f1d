#pragma once

#include "db/journal/journal.h"

#include <QHash>
#include <QVariant>
#include <map>
#include <memory>

namespace yishibu::journal {

/// The statement that writes a row of a table, and the names of its columns in the order of its values. Later images of
/// the same id replace earlier ones; that is how a withdrawal is kept.
struct RowShape
{
    QString table;
    QStringList names;
    QString upsert;
};

/// A row worked out to the last value and not written yet.
struct ReadyRow
{
    std::shared_ptr<const RowShape> shape;
    QList<QVariant> values;
};

/// A line of the journal with its rows, worked out to the last byte and not written yet.
struct ReadyLine
{
    QList<ReadyRow> rows;
    qint64 sequence = 0;
    QList<QVariant> header; ///< kind … operator, as they stand in the table
    QString leaf;
    QString chain;
    QByteArray salt;
    QByteArray payload;
};

/// Works out one line after the other, the first one after `before`. It asks the book for nothing, so it may work
/// beside whoever writes the lines it has made.
class LineMaker
{
public:
    /// `operatorName`: stands in where a fact names nobody.
    LineMaker(Head before, QString operatorName, const QDateTime &recordedAt);

    qint64 nextSequence() const { return m_before.sequence + 1; }
    /// `since`: of each row the line that first wrote it; nextSequence() where it is new.
    ReadyLine make(Fact fact, const QList<qint64> &since);

private:
    QString stamp(const QDateTime &time);
    QStringList headerOf(const Fact &fact);
    ReadyRow readyRow(const RowImage &row);

    Head m_before;
    QString m_operator;
    QDateTime m_recordedAt;
    QString m_recorded;
    QHash<QString, std::shared_ptr<const RowShape>> m_shapes; ///< by table, the last one met
};

/// Writes lines with their rows into the book. What stands in a statement already is not handed over again.
class LineWriter
{
public:
    explicit LineWriter(Database &database);
    ~LineWriter();
    Done write(const ReadyLine &line);

private:
    class Insert;
    Insert &insertOf(const RowShape &shape);

    Database &m_database;
    std::unique_ptr<Insert> m_line;
    std::unique_ptr<Insert> m_payload;
    std::map<QString, std::unique_ptr<Insert>> m_rows; ///< by the text of the statement
};

} // namespace yishibu::journal
