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

struct BareDoor::Parts
{
    explicit Parts(const QString &copy) : bare(copy) {}

    Bare bare;
    Again row{bare, "sign_in"}, line{bare, "journal"}, payload{bare, "journal_payload"};
    QList<QByteArray> away = bare.texts("SELECT villager FROM entitled WHERE villager NOT IN (SELECT villager FROM sign_in)");
    qint64 sequence = bare.texts("SELECT max(seq) FROM journal").constFirst().toLongLong();
    qint64 rank = bare.texts("SELECT max(rank) FROM journal").constFirst().toLongLong();
    QList<qint64> whole = {}, flushing = {};
};

BareDoor::BareDoor(const QString &copy) : m(std::make_unique<Parts>(copy)) {}

BareDoor::~BareDoor() = default;

void BareDoor::signIn()
{
    const QByteArray villager = m->away.takeLast();
    const QByteArray id = QByteArray::number(++m->sequence, 16).rightJustified(32, '0');
    m->rank += 1 << 20;
    m->whole.append(microsecondsOf([&] {
        m->bare.run("BEGIN IMMEDIATE");
        m->row.set("id", id);
        m->row.set("villager", villager);
        m->line.set("subject", id);
        for (const char *column : {"since", "seq", "came_seq"})
            m->row.set(column, m->sequence);
        m->row.set("came_rank", m->rank);
        m->line.set("seq", m->sequence);
        m->line.set("rank", m->rank);
        m->payload.set("seq", m->sequence);
        m->row.write();
        m->line.write();
        m->payload.write();
        m->flushing.append(microsecondsOf([&] { m->bare.run("COMMIT"); }));
    }));
}

void BareDoor::tell() const
{
    print(u"bare"_s, {middleOf(m->whole), middleOf(m->flushing)});
}

} // namespace yishibu::bench
