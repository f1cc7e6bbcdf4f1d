#include "app/book_trouble.h"
#include "db/sql/database.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;

    int rows() { return m_database->single(u"SELECT count(*) FROM t"_s)->toInt(); }

private Q_SLOTS:
    void init()
    {
        m_database = std::move(*Database::inMemory());
        m_database->allowSchemaChanges(true);
        QVERIFY(m_database->run(u"CREATE TABLE t (id TEXT PRIMARY KEY, words TEXT, number INTEGER) STRICT"_s));
        m_database->allowSchemaChanges(false);
    }
    void cleanup() { m_database.reset(); }

    void aCommittedTransactionStays()
    {
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(transaction);
            QVERIFY(m_database->run(u"INSERT INTO t VALUES ('a', 'x', 1)"_s));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(rows(), 1);
    }

    void aTransactionThatIsLeftLeavesNothing()
    {
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(m_database->run(u"INSERT INTO t VALUES ('a', 'x', 1)"_s));
            const Transaction moved = std::move(*transaction);
        }
        QCOMPARE(rows(), 0);
        // The connection is free again.
        QVERIFY(Transaction::begin(*m_database));
    }

    void thereIsNoTransactionWithinATransaction()
    {
        const auto outer = Transaction::begin(*m_database);
        QVERIFY(outer);
        QVERIFY(!Transaction::begin(*m_database));
    }

    void aFailedStatementWithinATransactionCanStillBeTakenBack()
    {
        QVERIFY(m_database->run(u"INSERT INTO t VALUES ('a', 'x', 1)"_s));
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(m_database->run(u"INSERT INTO t VALUES ('b', 'x', 1)"_s));
            const Done twice = m_database->run(u"INSERT INTO t VALUES ('a', 'x', 1)"_s);
            QVERIFY(!twice && twice.error().is(BookTrouble::WriteFailed));
        }
        QCOMPARE(rows(), 1);
    }

    void tablesChangeOnlyInMigrations_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
             {"CREATE TABLE u (id TEXT)", "CREATE TEMP TABLE u (id TEXT)", "DROP TABLE t", "ALTER TABLE t ADD COLUMN x",
              "ALTER TABLE t RENAME TO u", "CREATE INDEX i ON t(words)", "CREATE VIEW v AS SELECT 1",
              "CREATE TEMP VIEW v AS SELECT 1", "CREATE TRIGGER g BEFORE INSERT ON t BEGIN SELECT 1; END",
              "CREATE TEMP TRIGGER g BEFORE INSERT ON t BEGIN SELECT 1; END", "CREATE VIRTUAL TABLE f USING fts5(x)",
              "ANALYZE", "VACUUM", "ATTACH ':memory:' AS other", "PRAGMA writable_schema=ON",
              "UPDATE sqlite_schema SET sql = ''", "VACUUM INTO '/nowhere/x'"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void tablesChangeOnlyInMigrations()
    {
        QFETCH(QString, sql);
        QVERIFY(!m_database->run(sql));
        QCOMPARE(m_database->single(u"SELECT count(*) FROM sqlite_schema WHERE sql IS NOT NULL"_s)->toInt(), 1);
    }

    void nothingIsAttachedEvenInAMigration()
    {
        m_database->allowSchemaChanges(true);
        QVERIFY(!m_database->run(u"ATTACH ':memory:' AS other"_s));
        QVERIFY(m_database->run(u"CREATE TRIGGER g BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'kept'); END"_s));
        m_database->allowSchemaChanges(false);
        QVERIFY(!m_database->run(u"DROP TRIGGER g"_s));
    }

    void aSettingThatGuardsIsNotTakenOff_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
             {"PRAGMA foreign_keys=OFF", "PRAGMA recursive_triggers=OFF", "PRAGMA ignore_check_constraints=ON",
              "PRAGMA defer_foreign_keys=ON", "PRAGMA user_version=99", "PRAGMA application_id=1", "PRAGMA synchronous=OFF",
              "PRAGMA journal_mode=DELETE", "PRAGMA Trusted_Schema=ON", "PRAGMA secure_delete(0)", "PRAGMA main.foreign_keys=0",
              "PRAGMA legacy_alter_table=ON", "PRAGMA writable_schema(1)"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void aSettingThatGuardsIsNotTakenOff()
    {
        QFETCH(QString, sql);
        m_database->fixSettings();
        QVERIFY(!m_database->run(sql));
        // What only tells goes on.
        QVERIFY(m_database->single(u"PRAGMA foreign_keys"_s));
        QCOMPARE(m_database->single(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
        QCOMPARE(m_database->single(u"PRAGMA quick_check(1)"_s)->toString(), u"ok"_s);
        QVERIFY(m_database->single(u"SELECT name FROM pragma_table_info('t')"_s)->isValid());
    }

    void oneStatementAtATime()
    {
        QVERIFY(!m_database->run(u"INSERT INTO t VALUES ('a', 'x', 1); DELETE FROM t"_s));
    }

    void valuesComeBackAsTheyWere()
    {
        Statement put(*m_database, u"INSERT INTO t VALUES (?, ?, ?)"_s);
        QVERIFY(put.bind(u"a"_s).bind(u"'; DROP TABLE t; --"_s).bind(qint64(1) << 53).run());
        QVERIFY(put.bind(u"b"_s).bind(QVariant(QMetaType::fromType<QString>())).bind(0).run());
        QVERIFY(put.bind(u"c"_s).bind(u""_s).bind(-1).run());
        Statement get(*m_database, u"SELECT words, number FROM t ORDER BY id"_s);
        QVERIFY(get.run());
        QVERIFY(get.next());
        QCOMPARE(get.text(0), u"'; DROP TABLE t; --"_s);
        QCOMPARE(get.number(1), qint64(1) << 53);
        QVERIFY(get.next() && get.isNull(0) && !get.flag(1));
        QVERIFY(get.next() && !get.isNull(0) && get.text(0).isEmpty() && get.number(1) == -1);
        QVERIFY(!get.next());
    }

    /// Two uses of the same text at once do not disturb each other.
    void aQueryMayBeAskedWhileItRuns()
    {
        QVERIFY(m_database->run(u"INSERT INTO t VALUES ('a', 'x', 1), ('b', 'y', 2)"_s));
        const QString sql = u"SELECT id FROM t ORDER BY id"_s;
        Statement outer(*m_database, sql);
        QVERIFY(outer.run() && outer.next());
        Statement inner(*m_database, sql);
        QVERIFY(inner.run() && inner.next() && inner.next());
        QVERIFY(outer.next());
        QCOMPARE(outer.text(0), u"b"_s);
    }

    /// Any text, also of a broken input method: what storable() gives is what SQLite gives back.
    void storableIsWhatIsStored()
    {
        QRandomGenerator random(1);
        const QList<char16_t> letters{u'a', u'村', 0xFEFF, 0xFFFE, 0xFFFF, 0xD83D, 0xDE00, 0, 0xDC00, u'\n', 0xFFFD};
        Statement put(*m_database, u"INSERT INTO t (id, words) VALUES (?, ?) ON CONFLICT(id) DO UPDATE SET "
                                   "words = excluded.words"_s);
        for (int round = 0; round < 3000; ++round) {
            QString text = u""_s;
            for (int i = random.bounded(6); i > 0; --i)
                text += QChar(letters[random.bounded(int(letters.size()))]);
            QVERIFY(put.bind(u"a"_s).bind(text).run());
            const QVariant back = *m_database->single(u"SELECT words FROM t"_s);
            QVERIFY(!back.isNull());
            QCOMPARE(back.toString(), storable(text));
            QCOMPARE(storable(storable(text)), storable(text));
            QCOMPARE(QString::fromUtf8(storable(text).toUtf8()), storable(text));
        }
        QCOMPARE(storable(u"𠮷田村"_s), u"𠮷田村"_s);
    }
};

YISHIBU_TEST(TestDatabase)
#include "tst_database.moc"
