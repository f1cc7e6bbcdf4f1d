#include "db/journal/journal_line.h"

#include "db/sql/statement.h"

using namespace Qt::StringLiterals;

namespace yishibu::journal {

namespace {

/// Whether a statement would write the same; nothing and an empty text are two things.
bool isSame(const QVariant &one, const QVariant &other)
{
    if (one.typeId() != other.typeId() || one.isNull() != other.isNull())
        return false;
    if (one.typeId() == QMetaType::QString && one.toString().isNull() != other.toString().isNull())
        return false;
    return one == other;
}

} // namespace

/// One statement with the values that it was last given.
class LineWriter::Insert
{
public:
    Insert(Database &database, const QString &sql) : m_statement(database, sql) {}

    Done run(const QList<QVariant> &values)
    {
        for (int i = 0; i < values.size(); ++i) {
            if (i >= m_values.size() || !isSame(m_values.at(i), values.at(i)))
                m_statement.bindSound(i, values.at(i));
        }
        m_values = values;
        return m_statement.run();
    }

private:
    Statement m_statement;
    QList<QVariant> m_values;
};

LineWriter::LineWriter(Database &database)
    : m_database(database),
      m_line(std::make_unique<Insert>(database,
                                      u"INSERT INTO journal (seq, kind, subject, meeting, rank, recorded_at, clock_doubt, "
                                      "happened_at, precision, source, operator, leaf, chain) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)),
      m_payload(std::make_unique<Insert>(database, u"INSERT INTO journal_payload (seq, salt, payload) VALUES (?, ?, ?)"_s))
{}

LineWriter::~LineWriter() = default;

LineWriter::Insert &LineWriter::insertOf(const RowShape &shape)
{
    std::unique_ptr<Insert> &insert = m_rows[shape.upsert];
    if (!insert)
        insert = std::make_unique<Insert>(m_database, shape.upsert);
    return *insert;
}

Done LineWriter::write(const ReadyLine &line)
{
    for (const ReadyRow &row : line.rows) {
        if (const Done done = insertOf(*row.shape).run(row.values); !done)
            return done;
    }
    QList<QVariant> columns;
    columns.reserve(line.header.size() + 3);
    columns << line.sequence;
    columns += line.header;
    columns << line.leaf << line.chain;
    if (const Done done = m_line->run(columns); !done)
        return done;
    return m_payload->run({line.sequence, line.salt, line.payload});
}

} // namespace yishibu::journal
