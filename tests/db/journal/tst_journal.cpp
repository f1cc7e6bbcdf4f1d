#include "db/journal/journal.h"

#include "app/book_trouble.h"
#include "db/book_file.h"
#include "db/journal/replay.h"
#include "db/sql/database.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

    std::unique_ptr<BookFile> m_book;
    FixedClock m_clock;

    Database &database() { return m_book->database(); }
    QString single(const QString &sql) { return database().single(sql)->toString(); }
    static Fact settingFact(const QString &name, const QString &value, const Circumstance &how = {})
    {
        return {.kind = u"setting.changed"_s,
                .subject = name,
                .circumstance = how,
                .rows = {{u"setting"_s, {{u"id"_s, name}, {u"value"_s, value}}}}};
    }
    qint64 keep(const Fact &fact) { return journal::confirm(database(), fact, m_clock.now()).value().sequence; }
    bool isSound() { return checkBook(database())->isSound(); }

private Q_SLOTS:
    void init()
    {
        m_clock.set(meetingEvening());
        m_book = std::move(*BookFile::inMemory(BookKind::Village, m_clock.now()));
    }

    void aFactIsARowAndALine()
    {
        const qint64 before = journal::head(database())->sequence;
        const qint64 line = keep(settingFact(u"language"_s, u"en"_s,
                                             {.happenedAt = m_clock.now().addSecs(-60),
                                              .precision = Precision::Minute,
                                              .source = Source::Paper,
                                              .operatorName = u"赵桂兰"_s}));
        QCOMPARE(line, before + 1);
        QCOMPARE(single(u"SELECT value || since || seq FROM setting"_s), u"en%1%1"_s.arg(line));
        QCOMPARE(single(u"SELECT recorded_at || happened_at || precision || source || operator FROM journal "
                        "WHERE seq = %1"_s.arg(line)),
                 u"2026-11-22T19:30:00.000+08:002026-11-22T19:29:00.000+08:0011赵桂兰"_s);
        QVERIFY(isSound());
    }

    void aChangedRowKeepsItsFirstLine()
    {
        const qint64 first = keep(settingFact(u"language"_s, u"en"_s));
        const qint64 second = keep(settingFact(u"language"_s, u"zh_CN"_s));
        QCOMPARE(single(u"SELECT since || ' ' || seq || ' ' || value FROM setting"_s),
                 u"%1 %2 zh_CN"_s.arg(first).arg(second));
        QVERIFY(isSound());
    }

    void rowAndLineComeTogetherOrNotAtAll()
    {
        const auto before = *journal::head(database());
        {
            auto transaction = Transaction::begin(database());
            QVERIFY(journal::keep(*transaction, settingFact(u"language"_s, u"en"_s), m_clock.now()));
        }
        QCOMPARE(*journal::head(database()), before);
        QCOMPARE(single(u"SELECT count(*) FROM setting"_s), u"0"_s);
        // The second row cannot be written, so the first one is not either.
        Fact fact = settingFact(u"language"_s, u"en"_s);
        fact.rows.append({u"seat"_s, {{u"id"_s, u"x"_s}}});
        QVERIFY(!journal::confirm(database(), fact, m_clock.now()));
        QCOMPARE(*journal::head(database()), before);
        QCOMPARE(single(u"SELECT count(*) FROM setting"_s), u"0"_s);
        QVERIFY(isSound());
    }

    /// The chain can be worked out by anybody from what db/README.md says.
    void theChainIsSha256OfLineAndLineBefore()
    {
        keep(settingFact(u"language"_s, u"en"_s));
        Statement lines(database(), u"SELECT seq, kind, subject, meeting, rank, recorded_at, clock_doubt, happened_at, "
                                    "precision, source, operator, leaf, chain, salt, payload FROM journal "
                                    "JOIN journal_payload USING (seq) ORDER BY seq"_s);
        QVERIFY(lines.run());
        QByteArray previous;
        while (lines.next()) {
            const auto sha256 = [](const QByteArray &bytes) {
                return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            };
            QByteArray bytes = previous + '\n';
            for (int column = 0; column < 11; ++column) {
                const QByteArray part = lines.text(column).toUtf8();
                bytes += QByteArray::number(part.size()) + ':' + part + '\n';
            }
            const QByteArray salt = lines.value(13).toByteArray();
            QCOMPARE(salt.size(), 16);
            const QByteArray leaf = sha256(salt + lines.value(14).toByteArray());
            QCOMPARE(lines.text(11).toLatin1(), leaf);
            previous = sha256(bytes + leaf);
            QCOMPARE(lines.text(12).toLatin1(), previous);
        }
        QCOMPARE(checkBook(database())->chainHead.toLatin1(), previous);
    }

    void equalFactsLeaveUnequalLeaves()
    {
        const qint64 first = keep(settingFact(u"language"_s, u"en"_s));
        keep(settingFact(u"language"_s, u"en"_s));
        QCOMPARE(single(u"SELECT count(DISTINCT leaf) FROM journal WHERE seq >= %1"_s.arg(first)), u"2"_s);
    }

    void aClockSetBackIsMarkedAndOrderStays()
    {
        keep(settingFact(u"a"_s, u"1"_s));
        m_clock.set(QDateTime(QDate(1970, 1, 1), QTime(8, 0)));
        const qint64 back = keep(settingFact(u"a"_s, u"2"_s));
        m_clock.set(QDateTime(QDate(2099, 1, 1), QTime(8, 0)));
        const qint64 ahead = keep(settingFact(u"a"_s, u"3"_s));
        m_clock.set(meetingEvening());
        const qint64 again = keep(settingFact(u"a"_s, u"4"_s));
        QCOMPARE(single(u"SELECT group_concat(clock_doubt) FROM journal WHERE seq >= %1"_s.arg(back)), u"1,0,1"_s);
        QVERIFY(back < ahead && ahead < again);
        QCOMPARE(single(u"SELECT value FROM setting"_s), u"4"_s);
        QVERIFY(isSound());
    }

    /// A summer-time change or a journey is no clock set back.
    void anotherTimeZoneIsNoDoubt()
    {
        keep(settingFact(u"a"_s, u"1"_s));
        m_clock.set(meetingEvening().addSecs(1).toUTC());
        const qint64 line = keep(settingFact(u"a"_s, u"2"_s));
        QCOMPARE(single(u"SELECT clock_doubt FROM journal WHERE seq = %1"_s.arg(line)), u"0"_s);
    }

    void ranksLeaveRoomAndAreCountedByMeeting()
    {
        const MeetingId one = MeetingId::fresh();
        const MeetingId other = MeetingId::fresh();
        const auto rankOf = [this](const MeetingId &meeting, qint64 wanted = 0) {
            Fact fact = settingFact(u"a"_s, u"1"_s);
            fact.meeting = meeting;
            fact.rank = wanted;
            return journal::confirm(database(), fact, m_clock.now())->rank;
        };
        QCOMPARE(rankOf(one), journal::rankStep);
        QCOMPARE(rankOf(one), 2 * journal::rankStep);
        QCOMPARE(rankOf(other), journal::rankStep);
        QCOMPARE(rankOf(one, journal::rankStep + 7), journal::rankStep + 7);
        QCOMPARE(rankOf(one), 3 * journal::rankStep);
        QCOMPARE(single(u"SELECT rank FROM journal WHERE seq = %1"_s.arg(keep(settingFact(u"b"_s, u"1"_s)))), u"0"_s);
    }

    void withoutAnOperatorTheSettingStandsIn()
    {
        keep(settingFact(u"operator"_s, u"赵桂兰"_s));
        qint64 line = keep(settingFact(u"language"_s, u"en"_s));
        QCOMPARE(single(u"SELECT operator FROM journal WHERE seq = %1"_s.arg(line)), u"赵桂兰"_s);
        line = keep(settingFact(u"language"_s, u"en"_s, {.operatorName = u"李秀英"_s}));
        QCOMPARE(single(u"SELECT operator FROM journal WHERE seq = %1"_s.arg(line)), u"李秀英"_s);
    }

    void anErasedPayloadKeepsTheChain()
    {
        const qint64 first = keep(settingFact(u"note"_s, u"秘密"_s));
        // The words still stand in the table: first they are written over.
        QVERIFY(!journal::erase(database(), first, u"asked for"_s, m_clock.now()));
        keep(settingFact(u"note"_s, u""_s));
        QVERIFY(journal::erase(database(), first, u"asked for"_s, m_clock.now()));
        QVERIFY(database().single(u"SELECT payload FROM journal_payload WHERE seq = %1"_s.arg(first))->isNull());
        QVERIFY(database().single(u"SELECT salt FROM journal_payload WHERE seq = %1"_s.arg(first))->isNull());
        const auto check = checkBook(database());
        QVERIFY(check->isSound());
        QCOMPARE(check->erased, 1);
        QVERIFY(!journal::erase(database(), first, u"twice"_s, m_clock.now()));
        QVERIFY(!journal::erase(database(), 1'000'000, u"no line"_s, m_clock.now()));
        QVERIFY(isSound());
    }

    /// What comes through clipboards and spreadsheets: half surrogates, byte-order marks, noughts.
    void anyTextReplaysAsItIsKept()
    {
        QRandomGenerator random(7);
        const QList<char16_t> letters{u'a', u'村', 0xFEFF, 0xFFFE, 0xFFFF, 0xD83D, 0xDE00, 0, u'"', u'\\', u'\n', 0x2028};
        for (int round = 0; round < 400; ++round) {
            QString text = u""_s;
            for (int i = random.bounded(8); i > 0; --i)
                text += QChar(letters[random.bounded(int(letters.size()))]);
            keep(settingFact(u"s%1"_s.arg(round), text, {.operatorName = text}));
        }
        const auto check = checkBook(database());
        QCOMPARE(check->replayFaults, QStringList());
        QCOMPARE(check->chainFaults, QStringList());
    }

    void theJournalOnlyGrows()
    {
        for (const QString &sql :
             {u"UPDATE journal SET kind = 'x'"_s, u"DELETE FROM journal"_s, u"DELETE FROM journal_payload"_s,
              u"UPDATE journal_payload SET payload = NULL, salt = NULL"_s, u"UPDATE journal_payload SET payload = x'00'"_s,
              u"REPLACE INTO journal_payload (seq) VALUES (1)"_s, u"DELETE FROM book"_s,
              u"INSERT INTO journal SELECT 99, kind, subject, meeting, rank, recorded_at, clock_doubt, happened_at, "
              "precision, source, operator, leaf, chain FROM journal WHERE seq = 1"_s,
              u"REPLACE INTO journal SELECT * FROM journal WHERE seq = 1"_s})
            QVERIFY2(!database().run(sql), qUtf8Printable(sql));
        QVERIFY(isSound());
    }
};

YISHIBU_TEST(TestJournal)
#include "tst_journal.moc"
