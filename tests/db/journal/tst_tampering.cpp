#include "db/book.h"
#include "db/journal/journal.h"
#include "db/journal/replay.h"
#include "db/sql/database.h"
#include "tests/db/support/raw_file.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// Somebody with SQLite takes the triggers off, edits one thing, and puts the triggers back.
class TestTampering : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_good;
    QStringList m_tables;

    QString copy() const
    {
        const QString file = m_folder.filePath(u"edited.yishibu"_s);
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(file + ending);
        if (!QFile::copy(m_good, file))
            qFatal("no copy");
        return file;
    }
    static BookCheck checked(const QString &file)
    {
        auto book = Book::open(file, meetingEvening());
        if (!book)
            qFatal("does not open");
        return (*book)->check().value();
    }
    /// The book is refused at once, or the check says what is wrong.
    static bool isFound(const QString &file)
    {
        auto book = Book::open(file, meetingEvening());
        return !book || !(*book)->check().value().isSound();
    }
    /// What one edit makes of a value.
    static QString edited(const QString &value, const QString &type, QRandomGenerator &random)
    {
        if (type == "INTEGER"_L1)
            return value == "NULL"_L1 ? u"7"_s : QString::number(value.toLongLong() + (random.bounded(2) ? 1 : -1));
        if (type == "BLOB"_L1)
            return random.bounded(4) == 0 ? u"NULL"_s : u"x'%1'"_s.arg(random.generate() % 256, 2, 16, QChar(u'0'));
        if (value == "NULL"_L1 || value.isEmpty())
            return u"'x'"_s;
        QString text = value;
        if (random.bounded(5) == 0)
            return u"''"_s;
        if (random.bounded(3) == 0)
            text.chop(1);
        else
            text[random.bounded(int(text.size()))] = QChar(u'a' + random.bounded(26));
        return text == value ? u"'%1x'"_s.arg(value) : u"'%1'"_s.arg(text.replace(u'\'', u"''"_s));
    }
    /// One random edit as SQL.
    QString randomEdit(RawFile &raw, QRandomGenerator &random) const
    {
        const QString table = m_tables[random.bounded(int(m_tables.size()))];
        const QStringList rows = raw.column(u"SELECT rowid FROM "_s + table);
        if (rows.isEmpty())
            return {};
        const QString where = u" WHERE rowid = "_s + rows[random.bounded(int(rows.size()))];
        if (random.bounded(8) == 0)
            return u"DELETE FROM "_s + table + where;
        const QStringList columns = raw.column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        const QStringList types = raw.column(u"SELECT type FROM pragma_table_info('%1')"_s.arg(table));
        const int at = random.bounded(int(columns.size()));
        const QString value = raw.column(u"SELECT "_s + columns[at] + u" FROM "_s + table + where)[0];
        return u"UPDATE %1 SET %2 = %3"_s.arg(table, columns[at], edited(value, types[at], random)) + where;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_good = m_folder.filePath(u"good.yishibu"_s);
        {
            auto book = Book::create(m_good, BookKind::Village, meetingEvening());
            QVERIFY(book);
            SampleMeeting meeting(**book);
            meeting.prepare();
            meeting.open();
            meeting.hold();
            meeting.close();
            meeting.afterwards();
        }
        RawFile raw(m_good);
        m_tables = raw.column(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
                              "('draft', 'village_secret') ORDER BY name"_s);
        // Where there is no row there is none to be edited.
        m_tables.removeIf([&raw](const QString &table) { return raw.column(u"SELECT 1 FROM "_s + table).isEmpty(); });
        QVERIFY(m_tables.size() > 25);
    }

    void theUntouchedBookIsSound()
    {
        const BookCheck check = checked(copy());
        QVERIFY(check.isSound());
        QVERIFY(check.lines > 40 && check.rows > 40);
    }

    void everySingleEditIsFound()
    {
        QRandomGenerator random(20261122);
        int edits = 0;
        QSet<QString> touched;
        for (int round = 0; round < 120 && edits < 100; ++round) {
            const QString file = copy();
            QString edit;
            {
                RawFile raw(file);
                raw.run(u"PRAGMA ignore_check_constraints=ON"_s);
                edit = randomEdit(raw, random);
                if (edit.isEmpty() || !raw.runWithoutTriggers(edit).isEmpty())
                    continue;
            }
            ++edits;
            touched.insert(edit.section(u' ', edit.startsWith(u"DELETE"_s) ? 2 : 1).section(u' ', 0, 0));
            QVERIFY2(isFound(file), qUtf8Printable(edit));
        }
        QVERIFY(edits >= 80);
        QVERIFY(touched.size() > 15);
    }

    void namedEditsAreFound_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::newRow("the count of a vote") << u"UPDATE vote SET in_favour = in_favour + 1"_s;
        QTest::newRow("closed minutes") << u"UPDATE minutes SET canonical = replace(canonical, '会', '公')"_s;
        QTest::newRow("a sign-in too many")
            << u"INSERT INTO sign_in (id, since, seq, meeting, session, villager, capacity, came_seq, came_rank, came_at, "
               "came_precision, came_source, came_operator, left_seq, left_rank, left_at, left_precision, left_source, "
               "left_operator, withdrawn) SELECT 'ffffffffffffffffffffffffffffffff', since, seq, meeting, session, (SELECT "
               "id FROM villager WHERE name = '刘长河'), capacity, came_seq, came_rank, came_at, came_precision, "
               "came_source, came_operator, left_seq, left_rank, left_at, left_precision, left_source, left_operator, "
               "withdrawn FROM sign_in LIMIT 1"_s;
        QTest::newRow("an ID number") << u"UPDATE personal_number SET citizen_id = '1' WHERE rowid = 1"_s;
        QTest::newRow("a phone") << u"UPDATE personal_number SET phone = '1' WHERE rowid = 3"_s;
        QTest::newRow("numbers gone without a fact") << u"DELETE FROM personal_number WHERE rowid = 2"_s;
        QTest::newRow("a payload gone without a fact")
            << u"UPDATE journal_payload SET payload = NULL, salt = NULL WHERE seq = 5"_s;
        QTest::newRow("the last line cut off")
            << u"DELETE FROM journal_payload WHERE seq = (SELECT max(seq) FROM journal); "
               "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"_s;
        QTest::newRow("two lines exchanged")
            << u"UPDATE journal SET seq = 1000 WHERE seq = 7; UPDATE journal SET seq = 7 WHERE seq = 8; "
               "UPDATE journal SET seq = 8 WHERE seq = 1000"_s;
        QTest::newRow("another book's id") << u"UPDATE book SET id = 'ffffffffffffffffffffffffffffffff'"_s;
        QTest::newRow("a key that is none") << u"UPDATE journal_payload SET key_id = 'x' WHERE seq = 3"_s;
        QTest::newRow("an operator in the journal") << u"UPDATE journal SET operator = '李四' WHERE seq = 9"_s;
    }
    void namedEditsAreFound()
    {
        QFETCH(QString, edit);
        const QString file = copy();
        QCOMPARE(RawFile(file).runWithoutTriggers(edit), QString());
        QVERIFY(isFound(file));
    }

    /// Whoever rewrites row, payload, leaf and chain of the last line gets another head: that is what a printed
    /// digest is for.
    void aRewrittenChainEndsElsewhere()
    {
        const QString head = checked(copy()).chainHead;
        const QString file = copy();
        {
            RawFile raw(file);
            QCOMPARE(raw.runWithoutTriggers(u"DELETE FROM journal_payload WHERE seq = (SELECT max(seq) FROM journal)"_s),
                     QString());
            QCOMPARE(raw.runWithoutTriggers(u"DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"_s),
                     QString());
            QCOMPARE(raw.runWithoutTriggers(u"DELETE FROM setting"_s), QString());
        }
        const BookCheck check = checked(file);
        QVERIFY(check.isSound());
        QVERIFY(check.chainHead != head);
    }
};

YISHIBU_TEST(TestTampering)
#include "tst_tampering.moc"
