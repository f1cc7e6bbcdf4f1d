#include "app/book_trouble.h"
#include "db/book_file.h"
#include "db/journal/journal.h"
#include "db/journal/replay.h"
#include "db/sql/database.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// A register goes into the journal in one go; nobody can tell from the book.
class TestManyRows : public QObject
{
    Q_OBJECT

    /// A book with a table whose word may be nothing, and two rows and an operator in it.
    static std::unique_ptr<BookFile> someBook()
    {
        auto book = std::move(*BookFile::inMemory(BookKind::Village, meetingEvening()));
        Database &database = book->database();
        database.allowSchemaChanges(true);
        const Done made = database.run(u"CREATE TABLE word (id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL, "
                                       "word TEXT, figure INTEGER) STRICT"_s);
        database.allowSchemaChanges(false);
        bool isReady = made.has_value();
        for (const QString &id : {u"row 3"_s, u"row 270"_s})
            isReady = isReady && journal::confirm(database, factOf({{u"id"_s, id}, {u"word"_s, u"was there"_s}, {u"figure"_s, 0}}), meetingEvening());
        Fact whoSits{.kind = u"setting.changed"_s, .subject = u"operator"_s};
        whoSits.rows.append({u"setting"_s, {{u"id"_s, u"operator"_s}, {u"value"_s, u"李会计"_s}}});
        isReady = isReady && journal::confirm(database, whoSits, meetingEvening().addSecs(600));
        return isReady ? std::move(book) : nullptr;
    }
    static Fact factOf(const QJsonObject &columns, const QDateTime &now = {})
    {
        Fact fact{.kind = u"word.kept"_s, .subject = columns.value("id"_L1).toString(), .circumstance = {.happenedAt = now}};
        fact.rows.append({u"word"_s, columns});
        return fact;
    }
    /// Rows that are new, known, the same once more, empty, nothing, and not to be stored as they are.
    static QJsonObject columnsOf(qsizetype i)
    {
        const QList<QJsonValue> words{u"一"_s, u""_s, QJsonValue(QJsonValue::Null), u"\"quoted\"\n\\"_s, u"\uFEFFmark"_s, u"一"_s, QJsonValue(QJsonValue::Null), u""_s};
        return {{u"id"_s, u"row %1"_s.arg(i % 500)}, {u"word"_s, words.at(i % words.size())}, {u"figure"_s, i / 7}};
    }
    static QStringList linesOf(Database &database, const QString &sql)
    {
        Statement rows(database, sql);
        QStringList lines;
        for (bool isRead = rows.run().has_value(); isRead && rows.next();) {
            QStringList parts;
            for (int column = 0; column < rows.columns(); ++column)
                parts.append(rows.isNull(column) ? u"nothing"_s : u'<' + rows.value(column).toString() + u'>');
            lines.append(parts.join(u' '));
        }
        return lines;
    }
    static journal::ManyRows many(qsizetype count) { return {u"word.kept"_s, u"word"_s, count, columnsOf}; }

private Q_SLOTS:
    void theyAreKeptAsEachByItself_data()
    {
        QTest::addColumn<qsizetype>("count");
        for (const qsizetype count : {0, 1, 255, 256, 257, 600})
            QTest::addRow("%d", int(count)) << count;
    }
    void theyAreKeptAsEachByItself()
    {
        QFETCH(qsizetype, count);
        // The clock stands before the last line: that is noted of the first one alone.
        const QDateTime now = meetingEvening().addSecs(60);
        const auto together = someBook();
        const auto each = someBook();
        QVERIFY(together && each);
        auto transaction = Transaction::begin(together->database());
        QVERIFY(journal::keepMany(*transaction, many(count), now));
        QVERIFY(transaction->commit());
        for (qsizetype i = 0; i < count; ++i)
            QVERIFY(journal::confirm(each->database(), factOf(columnsOf(i), now), now));
        for (const QString &sql : {u"SELECT * FROM word ORDER BY id"_s,
                                   u"SELECT seq, kind, subject, meeting, rank, recorded_at, clock_doubt, happened_at, precision, "
                                    "source, operator, CAST(payload AS TEXT), length(salt) FROM journal JOIN journal_payload "
                                    "USING (seq) WHERE kind = 'word.kept' ORDER BY seq"_s})
            QCOMPARE(linesOf(together->database(), sql), linesOf(each->database(), sql));
        QCOMPARE(linesOf(together->database(), u"SELECT 1 FROM journal WHERE kind = 'word.kept'"_s).size(), count + 2);
        const auto check = checkBook(together->database());
        QCOMPARE(check->chainFaults, QStringList());
        QCOMPARE(check->replayFaults, QStringList());
        // The chain goes on from there.
        QVERIFY(journal::confirm(together->database(), factOf(columnsOf(3), now), now));
        QCOMPARE(checkBook(together->database())->chainFaults, QStringList());
    }

    void whoStopsItHearsHowFarItIs()
    {
        const auto book = someBook();
        const qint64 before = journal::head(book->database())->sequence;
        QList<qsizetype> told;
        {
            auto transaction = Transaction::begin(book->database());
            const Done done = journal::keepMany(*transaction, many(600), meetingEvening(), [&told](qsizetype written) {
                told.append(written);
                return told.size() < 3;
            });
            QVERIFY(!done && done.error().is(BookTrouble::Cancelled));
        }
        QCOMPARE(told, (QList<qsizetype>{0, 256, 512}));
        QCOMPARE(journal::head(book->database())->sequence, before);
    }

    void oneThatCannotBeWrittenEndsIt()
    {
        const auto book = someBook();
        const journal::ManyRows rows{u"word.kept"_s, u"word"_s, 600, [](qsizetype i) {
                                         QJsonObject columns = columnsOf(i);
                                         if (i == 300)
                                             columns.insert(u"figure"_s, u"no number"_s);
                                         return columns;
                                     }};
        {
            auto transaction = Transaction::begin(book->database());
            QVERIFY(!journal::keepMany(*transaction, rows, meetingEvening()));
        }
        QVERIFY(checkBook(book->database())->isSound());
        QCOMPARE(linesOf(book->database(), u"SELECT id FROM word"_s).size(), 2);
    }
};

YISHIBU_TEST(TestManyRows)
#include "tst_many_rows.moc"
