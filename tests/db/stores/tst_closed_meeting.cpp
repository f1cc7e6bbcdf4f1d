#include "app/book_trouble.h"
#include "db/backup.h"
#include "db/journal/replay.h"
#include "db/sql/database.h"
#include "db/stores/allowance_store.h"
#include "db/stores/attendance_store.h"
#include "db/stores/ballot_store.h"
#include "db/stores/discussion_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/topic_store.h"
#include "db/stores/vote_store.h"
#include "tests/db/support/raw_file.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include <QSet>
#include <QTemporaryDir>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// After the minutes are closed only what follows a meeting goes on.
class TestClosedMeeting : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<SampleMeeting> m_sample;
    const QDateTime m_now = meetingEvening();

    CalledPaper m_paper;
    NamedAnswer m_answer;
    Dissent m_dissent;

    RecountedBatch batch() const
    {
        return {.vote = m_sample->vote.id,
                .figures = {{1, 0, 0}, 0, 1},
                .by = Appointee::asWritten(u"周明"_s),
                .counted = {.circumstance = m_sample->live(26)}};
    }

    /// One row in every table of a count.
    void countOnPaperToo()
    {
        const VoteId vote = m_sample->vote.id;
        const MeetingId meeting = m_sample->meeting.id;
        BallotStore &ballots = m_book->ballots();
        QVERIFY(ballots.put(u"ballot.issued"_s, m_sample->vote, {}, m_sample->live(22), m_now));
        const auto paper = ballots.call({.vote = vote, .rows = {0}, .called = {.circumstance = m_sample->live(23)}}, meeting, m_now);
        const auto answer = ballots.answer({.vote = vote, .signIn = m_sample->member.id, .given = {.circumstance = m_sample->live(23)}},
                                           meeting, m_now);
        const auto dissent = ballots.record({.vote = vote, .words = u"工期太紧"_s, .said = {.circumstance = m_sample->live(24)}}, meeting, m_now);
        QVERIFY(paper && answer && dissent && ballots.recount(batch(), meeting, m_now));
        m_paper = *paper;
        m_answer = *answer;
        m_dissent = *dissent;
    }

    template<typename Result>
    static bool isSealed(const Result &result)
    {
        return !result && result.error().is(BookTrouble::Sealed) && result.error().kind() == Reason::Kind::Refusal;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"a.yishibu"_s);
        m_book = std::move(*Book::create(m_file, BookKind::Village, m_now));
        m_sample = std::make_unique<SampleMeeting>(*m_book);
        m_sample->prepare();
        m_sample->open();
        m_sample->hold();
        countOnPaperToo();
        m_sample->close();
    }
    void cleanup() { QVERIFY(m_book->check()->isSound()); }

    void everyStoreRefuses()
    {
        SampleMeeting &sample = *m_sample;
        const qint64 lines = m_book->journalAnchor()->sequence;
        QVERIFY(isSealed(m_book->meetings().keep(sample.meeting, m_now)));
        QVERIFY(isSealed(m_book->meetings().keep(sample.item, m_now)));
        QVERIFY(isSealed(m_book->meetings().withdraw(sample.item, m_now)));
        QVERIFY(isSealed(m_book->meetings().end(sample.item, ItemEnding::Deferred, sample.live(), m_now)));
        QVERIFY(isSealed(m_book->meetings().open(sample.meeting, sample.law(), sample.entitled, m_now)));
        QVERIFY(isSealed(m_book->attendance().admit(sample.signInOf(u"刘长河"_s), m_now)));
        QVERIFY(isSealed(m_book->attendance().leave(sample.member, sample.live(), m_now)));
        QVERIFY(isSealed(m_book->attendance().withdraw(sample.member, QStringLiteral("记错人"), m_now)));
        QVERIFY(isSealed(m_book->discussion().add(sample.remarkOf(u"还有一句"_s), m_now)));
        QVERIFY(isSealed(m_book->discussion().withdraw(sample.remark, m_now)));
        QVERIFY(isSealed(m_book->discussion().keep({sample.point}, u"withdrawn"_s, m_now)));
        QVERIFY(isSealed(m_book->votes().open(sample.newVote(), m_now)));
        QVERIFY(isSealed(m_book->votes().count(sample.vote, sample.live(), m_now)));
        QVERIFY(isSealed(m_book->votes().withdraw(sample.vote, sample.live(), m_now)));
        QVERIFY(isSealed(m_book->votes().resolve(sample.resolution, m_now)));
        BallotStore &ballots = m_book->ballots();
        const MeetingId meeting = sample.meeting.id;
        QVERIFY(isSealed(ballots.put(u"ballot.box_shown"_s, sample.vote, {}, sample.live(), m_now)));
        QVERIFY(isSealed(ballots.call({.vote = sample.vote.id, .ordinal = 2, .rows = {0}}, meeting, m_now)));
        QVERIFY(isSealed(ballots.takeBack(m_paper, meeting, sample.live(), m_now)));
        QVERIFY(isSealed(ballots.recount(batch(), meeting, m_now)));
        QVERIFY(isSealed(ballots.answer({.vote = sample.vote.id, .signIn = sample.member.id}, meeting, m_now)));
        QVERIFY(isSealed(ballots.withdraw(m_answer, meeting, sample.live(), m_now)));
        QVERIFY(isSealed(ballots.record({.vote = sample.vote.id, .words = u"还有一句"_s}, meeting, m_now)));
        QVERIFY(isSealed(ballots.withdraw(m_dissent, meeting, sample.live(), m_now)));
        QVERIFY(isSealed(m_book->minutes().close(sample.meeting, sample.minutes, m_now)));
        QCOMPARE(m_book->journalAnchor()->sequence, lines);
    }

    void whatFollowsAMeetingGoesOn()
    {
        m_sample->meeting.at = {.stage = Stage::Publish};
        QVERIFY(m_book->meetings().move(m_sample->meeting.id, m_sample->meeting.at, m_now));
        m_sample->afterwards();
        QVERIFY(**m_book->meetings().meeting(m_sample->meeting.id) == m_sample->meeting);
        QVERIFY(m_book->topics().keep(m_sample->topic, m_now));
        QVERIFY(m_book->allowances().set(m_sample->meeting.id, 5000, m_now));
    }

    void anotherMeetingIsNotTouchedByThis()
    {
        Meeting next = m_sample->meeting;
        next.id = MeetingId::fresh();
        next.state = MeetingState::Preparing;
        next.number = u""_s;
        QVERIFY(m_book->meetings().keep(next, m_now));
        AgendaItem item = m_sample->item;
        item.id = AgendaItemId::fresh();
        item.meeting = next.id;
        QVERIFY(m_book->meetings().keep(item, m_now));
        // Nothing of the closed meeting moves over to it.
        item = m_sample->item;
        item.meeting = next.id;
        QVERIFY(isSealed(m_book->meetings().keep(item, m_now)));
    }

    void rawSqlIsRefusedToo_data()
    {
        QTest::addColumn<QString>("sql");
        for (const QString &table : {u"session"_s, u"entitled"_s, u"agenda_item"_s, u"sign_in"_s, u"remark"_s, u"point"_s,
                                     u"vote"_s, u"resolution"_s, u"minutes"_s, u"meeting"_s, u"ballot"_s, u"called_paper"_s,
                                     u"recounted_batch"_s, u"named_answer"_s, u"dissent"_s}) {
            QTest::addRow("update %s", qPrintable(table)) << u"UPDATE %1 SET seq = seq + 1"_s.arg(table);
            QTest::addRow("move %s", qPrintable(table))
                << u"UPDATE %1 SET %2 = 'x'"_s.arg(table, table == "meeting"_L1 ? u"id"_s : u"meeting"_s);
            QTest::addRow("delete %s", qPrintable(table)) << u"DELETE FROM "_s + table;
            QTest::addRow("replace %s", qPrintable(table)) << u"REPLACE INTO %1 SELECT * FROM %1"_s.arg(table);
        }
        for (const QString &table : {u"villager"_s, u"household"_s, u"seat"_s, u"topic"_s, u"delegation"_s, u"book"_s,
                                     u"village"_s, u"rule_pack"_s, u"schema_step"_s, u"roster_import"_s,
                                     u"meeting_position"_s})
            QTest::addRow("delete %s", qPrintable(table)) << u"DELETE FROM "_s + table;
        QTest::newRow("another law") << u"UPDATE rule_pack SET content = '{}'"_s;
    }
    void rawSqlIsRefusedToo()
    {
        QFETCH(QString, sql);
        // A copy: the live book belongs to its one writer.
        QVERIFY(m_book->settle());
        const auto copy = m_book->backUp(m_now);
        QVERIFY(copy);
        RawFile raw(copy->path);
        const QString said = raw.run(sql);
        QVERIFY2(said == u"meeting is closed"_s || said.contains(u"never"_s), qUtf8Printable(said));
    }

    /// Whatever hangs on a meeting is guarded in all three ways, or is known to go on after it.
    void everyTableOfAMeetingIsGuarded()
    {
        const QSet<QString> goesOn{u"draft"_s,        u"notice"_s,          u"progress"_s,      u"later_answer"_s, u"handover_meeting"_s,
                                   u"work_allowance"_s, u"dossier_step"_s, u"meeting_position"_s, u"topic"_s, u"delegation"_s,
                                   u"check_answer"_s,
                                   u"household_representative"_s};
        const auto copy = m_book->backUp(m_now);
        RawFile raw(copy->path);
        const QStringList tables = raw.column(u"SELECT DISTINCT m.name FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
                                              "WHERE m.type = 'table' AND f.\"table\" IN ('meeting', 'session', 'agenda_item', 'vote', "
                                              "'sign_in', 'grouping_round', 'discussion_group', 'called_paper')"_s);
        QVERIFY(tables.size() >= 20);
        QStringList open;
        for (const QString &table : tables) {
            const QStringList guards = raw.column(u"SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1'"_s.arg(table));
            for (const QString &act : {u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s}) {
                const bool guarded = std::ranges::any_of(guards, [&act](const QString &sql) {
                    return sql.contains(u"BEFORE "_s + act) && (sql.contains(u"meeting is closed"_s) || sql.contains(u"never"_s));
                });
                if (!guarded && !goesOn.contains(table))
                    open.append(table + u' ' + act);
            }
        }
        QCOMPARE(open.join(u", "_s), QString());
    }

    /// The program's own connection is not its own master either.
    void ourOwnConnectionIsRefusedToo()
    {
        const auto copy = m_book->backUp(m_now);
        auto database = Database::open(copy->path);
        QVERIFY(database);
        (*database)->fixSettings();
        Database &own = **database;
        RawFile raw(copy->path);
        for (const QString &table : {u"session"_s, u"entitled"_s, u"agenda_item"_s, u"sign_in"_s, u"remark"_s, u"point"_s, u"vote"_s,
                                     u"resolution"_s, u"minutes"_s, u"meeting"_s, u"ballot"_s, u"called_paper"_s,
                                     u"recounted_batch"_s, u"named_answer"_s, u"dissent"_s}) {
            const QString rows = u"SELECT count(*) FROM "_s + table;
            const QString before = raw.column(rows).constFirst();
            QVERIFY2(before != "0"_L1, qPrintable(table));
            const QStringList columns = raw.column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
            for (const QString &column : columns) {
                const QString value = u"SELECT group_concat(quote(%1)) FROM %2"_s.arg(column, table);
                const QStringList kept = raw.column(value);
                QVERIFY2(!own.run(u"UPDATE %1 SET %2 = 'x'"_s.arg(table, column)), qPrintable(table + column));
                QCOMPARE(raw.column(value), kept);
            }
            for (const QString &sql : {u"DELETE FROM %1"_s, u"REPLACE INTO %1 SELECT * FROM %1"_s, u"DROP TABLE %1"_s,
                                       u"ALTER TABLE %1 ADD COLUMN x"_s, u"ALTER TABLE %1 RENAME TO x"_s,
                                       u"CREATE TRIGGER x BEFORE UPDATE ON %1 BEGIN SELECT RAISE(IGNORE); END"_s})
                QVERIFY2(!own.run(sql.arg(table)), qPrintable(sql.arg(table)));
            QCOMPARE(raw.column(rows).constFirst(), before);
        }
        const QStringList guards = raw.column(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
        for (const QString &guard : guards)
            QVERIFY2(!own.run(u"DROP TRIGGER "_s + guard), qPrintable(guard));
        for (const QString &setting : {u"writable_schema = 1"_s, u"recursive_triggers = 0"_s, u"foreign_keys = 0"_s,
                                       u"ignore_check_constraints = 1"_s})
            std::ignore = own.run(u"PRAGMA "_s + setting);
        QVERIFY(!own.run(u"UPDATE sqlite_schema SET sql = ''"_s));
        QVERIFY(!own.run(u"REPLACE INTO remark SELECT * FROM remark"_s));
        QCOMPARE(raw.column(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s), guards);
    }

    void everyFactTableRefusesToForget()
    {
        const auto copy = m_book->backUp(m_now);
        RawFile raw(copy->path);
        const QStringList tables = raw.column(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
                                              "('draft', 'village_secret', 'personal_number')"_s);
        QVERIFY(tables.size() >= 30);
        for (const QString &table : tables) {
            const QString triggers = u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1' AND "
                                     "sql LIKE '%BEFORE DELETE%'"_s.arg(table);
            QCOMPARE(raw.column(triggers), QStringList{u"1"_s});
        }
    }
};

YISHIBU_TEST(TestClosedMeeting)
#include "tst_closed_meeting.moc"
