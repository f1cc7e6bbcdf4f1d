#include "db/book.h"
#include "db/journal/journal.h"
#include "db/journal/replay.h"
#include "db/sql/database.h"
#include "tests/db/support/raw_file.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>
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
            return value != "NULL"_L1 && random.bounded(4) == 0 ? u"NULL"_s : u"x'%1'"_s.arg(random.generate() % 256, 2, 16, QChar(u'0'));
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
    static QString oneOf(const QStringList &all, QRandomGenerator &random) { return all[random.bounded(int(all.size()))]; }

    /// One column in one row.
    static QString changed(RawFile &raw, const QString &table, const QString &row, QRandomGenerator &random)
    {
        const QStringList columns = raw.column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        const QStringList types = raw.column(u"SELECT type FROM pragma_table_info('%1')"_s.arg(table));
        const int at = random.bounded(int(columns.size()));
        const QString where = u" WHERE rowid = "_s + row;
        const QString value = raw.column(u"SELECT "_s + columns[at] + u" FROM "_s + table + where)[0];
        return u"UPDATE %1 SET %2 = %3"_s.arg(table, columns[at], edited(value, types[at], random)) + where;
    }
    /// The same row once more, under an id of its own.
    static QString doubled(RawFile &raw, const QString &table, const QString &row, QRandomGenerator &random)
    {
        QStringList columns = raw.column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        if (!columns.removeOne(u"id"_s))
            return {};
        QString id;
        while (id.size() < 32)
            id += u"%1"_s.arg(random.generate(), 8, 16, QChar(u'0'));
        return u"INSERT INTO %1 (id, %2) SELECT '%3', %2 FROM %1 WHERE rowid = %4"_s.arg(table, columns.join(u", "_s), id, row);
    }
    /// What two rows say in one column, or their order, exchanged.
    static QString exchanged(RawFile &raw, const QString &table, const QStringList &rows, bool order, QRandomGenerator &random)
    {
        static const QStringList ordering{u"seq"_s, u"since"_s, u"rank"_s, u"came_rank"_s, u"position"_s, u"ordinal"_s};
        QStringList columns = raw.column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        if (order)
            columns.removeIf([](const QString &column) { return !ordering.contains(column); });
        if (columns.isEmpty())
            return {};
        const QString column = oneOf(columns, random);
        const QString first = oneOf(rows, random);
        const QString second = oneOf(rows, random);
        const auto literal = [&](const QString &row) {
            return raw.column(u"SELECT quote(%1) FROM %2 WHERE rowid = %3"_s.arg(column, table, row))[0];
        };
        if (literal(first) == literal(second))
            return {};
        return u"UPDATE %1 SET %2 = CASE rowid WHEN %3 THEN %6 ELSE %5 END WHERE rowid IN (%3, %4)"_s.arg(table, column, first, second,
                                                                                                         literal(first), literal(second));
    }
    /// One random edit as SQL: a field, a row more or less, an order, an exchange. Empty where there is nothing to edit so.
    QString randomEdit(RawFile &raw, QRandomGenerator &random) const
    {
        const QString table = oneOf(m_tables, random);
        const QStringList rows = raw.column(u"SELECT rowid FROM "_s + table);
        const QString row = oneOf(rows, random);
        switch (random.bounded(8)) {
        case 0: return u"DELETE FROM %1 WHERE rowid = %2"_s.arg(table, row);
        case 1: return doubled(raw, table, row, random);
        case 2: return exchanged(raw, table, rows, true, random);
        case 3: return exchanged(raw, table, rows, false, random);
        default: return changed(raw, table, row, random);
        }
    }

    static QString quoted(QString text) { return u"'%1'"_s.arg(text.replace(u'\'', u"''"_s)); }
    static QByteArray inJson(QString text) { return text.replace(u'"', u"\\\""_s).toUtf8(); }
    static QString digestHex(const QString &text)
    {
        return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    }

    /// Other words in closed minutes, with their journal line and every chain value behind it made to fit.
    static void forge(const QString &file, bool digestToo)
    {
        RawFile raw(file);
        const QString line = raw.column(u"SELECT seq FROM journal WHERE kind = 'meeting.closed'"_s)[0];
        const QString canonical = raw.column(u"SELECT canonical FROM minutes"_s)[0];
        const QString digest = raw.column(u"SELECT digest FROM minutes"_s)[0];
        const QString of = u" FROM journal_payload WHERE seq = "_s + line;
        QByteArray payload = QByteArray::fromHex(raw.column(u"SELECT hex(payload)"_s + of)[0].toLatin1());
        const QByteArray salt = QByteArray::fromHex(raw.column(u"SELECT hex(salt)"_s + of)[0].toLatin1());
        const bool isText = raw.column(u"SELECT typeof(payload)"_s + of)[0] == "text"_L1;
        const QString forged = u"{\"place\":\"伪造了\"}"_s;
        QCOMPARE(payload.count(inJson(canonical)), 1);
        const QString forgedDigest = digestToo ? digestHex(forged) : digest;
        payload.replace(inJson(canonical), inJson(forged)).replace(digest.toUtf8(), forgedDigest.toUtf8());
        const QString bytes = u"x'%1'"_s.arg(QString::fromLatin1(payload.toHex()));
        QStringList edits{u"UPDATE minutes SET canonical = %1, digest = '%2'"_s.arg(quoted(forged), forgedDigest),
                          u"UPDATE journal_payload SET payload = %1 WHERE seq = %2"_s.arg(isText ? u"CAST(%1 AS TEXT)"_s.arg(bytes) : bytes, line)};
        QString chain = line == "1"_L1 ? QString() : raw.column(u"SELECT chain FROM journal WHERE seq = %1 - 1"_s.arg(line))[0];
        const QStringList later = raw.column(u"SELECT seq FROM journal WHERE seq >= %1 ORDER BY seq"_s.arg(line));
        for (const QString &seq : later) {
            QStringList header;
            for (const char *column : {"seq", "kind", "subject", "meeting", "rank", "recorded_at", "clock_doubt", "happened_at",
                                       "precision", "source", "operator"})
                header.append(raw.column(u"SELECT coalesce(%1, '') FROM journal WHERE seq = %2"_s.arg(QLatin1String(column), seq))[0]);
            const QString leaf = seq == line ? journal::leafOf(salt, payload)
                                             : raw.column(u"SELECT leaf FROM journal WHERE seq = "_s + seq)[0];
            chain = journal::chainOf(chain, header, leaf);
            edits.append(u"UPDATE journal SET leaf = '%1', chain = '%2' WHERE seq = %3"_s.arg(leaf, chain, seq));
        }
        QCOMPARE(raw.runWithoutTriggers(edits.join(u';')), QString());
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

    /// A drawn hundred here; YISHIBU_FAULTS=all (./test.sh faults) tries ten thousand.
    void everySingleEditIsFound()
    {
        const int wanted = qEnvironmentVariable("YISHIBU_FAULTS") == "all"_L1 ? 10000 : 100;
        QRandomGenerator random(20261122);
        int edits = 0;
        QSet<QString> touched;
        QMap<QString, int> kinds;
        for (int round = 0; round < 3 * wanted && edits < wanted; ++round) {
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
            const QString kind = edit.section(u' ', 0, 0);
            touched.insert(edit.section(u' ', kind == "UPDATE"_L1 ? 1 : 2).section(u' ', 0, 0));
            ++kinds[edit.contains(u"CASE rowid"_s) ? u"EXCHANGE"_s : kind];
            QVERIFY2(isFound(file), qUtf8Printable(edit));
        }
        qInfo() << edits << "edits in" << touched.size() << "tables, all found:" << kinds;
        QCOMPARE(edits, wanted);
        QVERIFY(touched.size() > 15);
        QVERIFY(kinds.size() == 4);
    }

    /// Row, journal line and chain fit, and the digest alone tells; with the digest rewritten too, what it was printed on does.
    void forgedMinutesDoNotFitTheirDigest()
    {
        const QString head = checked(copy()).chainHead;
        const QString file = copy();
        forge(file, false);
        const BookCheck found = checked(file);
        QVERIFY2(found.chainFaults.isEmpty() && found.replayFaults.size() == 1, qPrintable(found.chainFaults.join(u' ') + found.replayFaults.join(u' ')));
        QVERIFY(found.replayFaults.constFirst().startsWith(u"minutes "_s));
        const QString whole = copy();
        forge(whole, true);
        const BookCheck limit = checked(whole);
        QVERIFY(limit.isSound());
        QVERIFY(limit.chainHead != head);
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
