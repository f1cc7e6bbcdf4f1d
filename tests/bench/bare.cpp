#include "tests/bench/bare.h"

#include "tests/bench/figures.h"

#include <QHash>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace yishibu::bench {

namespace {

/// A book's connection without the program.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        for (const char *setting : {"journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "cell_size_check=ON",
                                    "trusted_schema=OFF", "mmap_size=0", "recursive_triggers=ON", "temp_store=MEMORY"})
            run("PRAGMA " + QByteArray(setting));
    }
    ~Bare() { sqlite3_close(m_database); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
    }
    sqlite3_stmt *prepared(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
        return statement;
    }
    QList<QByteArray> texts(const QByteArray &sql)
    {
        QList<QByteArray> list;
        sqlite3_stmt *rows = prepared(sql);
        while (sqlite3_step(rows) == SQLITE_ROW)
            list.append(reinterpret_cast<const char *>(sqlite3_column_text(rows, 0)));
        sqlite3_finalize(rows);
        return list;
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }

private:
    sqlite3 *m_database = nullptr;
};

/// Writes the newest row of a table again and again, with some of its columns changed.
class Again
{
public:
    Again(Bare &bare, const QByteArray &table) : m_bare(bare)
    {
        sqlite3_stmt *newest = bare.prepared("SELECT * FROM " + table + " ORDER BY seq DESC LIMIT 1");
        sqlite3_step(newest);
        QByteArrayList places;
        for (int i = 0; i < sqlite3_column_count(newest); ++i) {
            m_columns.insert(sqlite3_column_name(newest, i), i + 1);
            places.append("?");
        }
        m_insert = bare.prepared("INSERT INTO " + table + " VALUES (" + places.join(", ") + ")");
        for (int i = 0; i < sqlite3_column_count(newest); ++i)
            sqlite3_bind_value(m_insert, i + 1, sqlite3_column_value(newest, i));
        sqlite3_finalize(newest);
    }
    ~Again() { sqlite3_finalize(m_insert); }
    Again(const Again &) = delete;
    Again &operator=(const Again &) = delete;

    void set(const char *column, qint64 value) { sqlite3_bind_int64(m_insert, m_columns.value(column), value); }
    void set(const char *column, const QByteArray &text)
    {
        sqlite3_bind_text(m_insert, m_columns.value(column), text.constData(), int(text.size()), SQLITE_STATIC);
    }
    void write() { m_bare.step(m_insert); }

private:
    Bare &m_bare;
    sqlite3_stmt *m_insert = nullptr;
    QHash<QByteArray, int> m_columns;
};

} // namespace

/// A row of one table, again and again, each with its line of the journal.
struct BareFacts
{
    BareFacts(const QString &copy, const QByteArray &table) : bare(copy), row(bare, table) {}

    Bare bare;
    Again row, line{bare, "journal"}, payload{bare, "journal_payload"};
    qint64 sequence = bare.texts("SELECT max(seq) FROM journal").constFirst().toLongLong();
    qint64 rank = bare.texts("SELECT max(rank) FROM journal").constFirst().toLongLong();
    QList<qint64> whole = {}, flushing = {};

    /// `moment` is what the columns of its sequence and rank begin with.
    void keep(const QByteArray &moment, const auto &fill)
    {
        const QByteArray id = QByteArray::number(++sequence, 16).rightJustified(32, '0');
        const QByteArray itsSequence = moment + "_seq", itsRank = moment + "_rank";
        rank += 1 << 20;
        whole.append(microsecondsOf([&] {
            bare.run("BEGIN IMMEDIATE");
            row.set("id", id);
            fill(row);
            line.set("subject", id);
            for (const char *column : {"since", "seq", itsSequence.constData()})
                row.set(column, sequence);
            row.set(itsRank.constData(), rank);
            line.set("seq", sequence);
            line.set("rank", rank);
            payload.set("seq", sequence);
            row.write();
            line.write();
            payload.write();
            flushing.append(microsecondsOf([&] { bare.run("COMMIT"); }));
        }));
    }
};

BareDoor::BareDoor(const QString &copy)
    : m(std::make_unique<BareFacts>(copy, "sign_in")),
      m_away(m->bare.texts("SELECT villager FROM entitled WHERE villager NOT IN (SELECT villager FROM sign_in)"))
{}

BareDoor::~BareDoor() = default;

void BareDoor::signIn()
{
    const QByteArray villager = m_away.takeLast();
    m->keep("came", [&villager](Again &row) { row.set("villager", villager); });
}

void BareDoor::tell() const
{
    print(u"bare"_s, {middleOf(m->whole), middleOf(m->flushing)});
}

BareCount::BareCount(const QString &copy)
    : m(std::make_unique<BareFacts>(copy, "called_paper")),
      m_ordinal(m->bare.texts("SELECT max(ordinal) FROM called_paper").constFirst().toLongLong())
{}

BareCount::~BareCount() = default;

void BareCount::call()
{
    ++m_ordinal;
    m->keep("called", [this](Again &row) { row.set("ordinal", m_ordinal); });
}

void BareCount::tell() const
{
    print(u"bare-call"_s, {middleOf(m->whole), p99Of(m->whole), middleOf(m->flushing)});
}

} // namespace yishibu::bench
