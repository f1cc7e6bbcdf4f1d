#include "app/book_trouble.h"
#include "db/backup.h"
#include "db/book_file.h"
#include "db/journal/journal.h"
#include "db/journal/replay.h"
#include "db/schema/schema.h"
#include "db/sql/database.h"
#include "tests/db/support/raw_file.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

namespace {

const QString addsAColumn = u"ALTER TABLE topic ADD COLUMN urgency TEXT NOT NULL DEFAULT 'usual'\n-- next\n"
                            "ALTER TABLE topic ADD COLUMN heard INTEGER NOT NULL DEFAULT 3\n-- next\n"
                            "ALTER TABLE topic ADD COLUMN note TEXT\n"_s;

QStringList with(const QString &step)
{
    return schema::releasedSteps() + QStringList{step};
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    static QByteArray bytesOf(const QString &file)
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    static qint64 lines(BookFile &book) { return journal::head(book.database())->sequence; }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        m_file = m_folder.filePath(u"a.yishibu"_s);
        auto book = Book::create(m_file, BookKind::Village, meetingEvening());
        QVERIFY(book);
        SampleMeeting meeting(**book);
        meeting.prepare();
    }

    void aFreshBookStandsAtTheNewestStep()
    {
        auto book = BookFile::inMemory(BookKind::Village, meetingEvening());
        QVERIFY(book);
        QCOMPARE(*schema::stepOf((*book)->database()), schema::newestStep());
        QCOMPARE(lines(**book), 1 + schema::newestStep());
        QCOMPARE(*schema::faults((*book)->database()), QStringList());
    }

    void everyStepIsThere()
    {
        QCOMPARE(schema::newestStep(), 15);
        for (const QString &text : schema::releasedSteps())
            QVERIFY(text.contains(u"-- next\n"_s));
    }

    /// A step that was released is history: books out there were made by these very words. Mend by a new step.
    void releasedStepsNeverChange()
    {
        const QList<QByteArray> frozen{"e7cf5b16b3db29b47d28672af1186281e53ba8af963a08f2029cf50bde203140",
                                       "a9f2587d95368a8bbed6d075bfb12c4c2d9f094878aa4607432199c9336abd9e",
                                       "b2a4d3cd41e9f0e86ce817bbf501683d6d2b36dbfbc8238184de53e1626062e0",
                                       "1546bb09b423a3b844e82f8017d5c1eedca505c71f2faf93808d45c644edf2c7",
                                       "40ccd6ba4aa4d9f1c13f3f0d3745fea6a13f341704993c555a9dd0b0703d5d0f",
                                       "207df55ae3305fda43c7491d7b5d49c3d13c1a5d121b96079f262a0333941261",
                                       "6468005197b83957e9ca6fecad01cef01a4b6168031dec6f2d35784680301447",
                                       "8796d8b62068a6c64f943cec2e14d80b762490b58e47543ace50a27b8e964c6b",
                                       "1ce281506365881e953af622996262f655c383f010aca5f8b6378d2fdeccc787"};
        const QStringList steps = schema::releasedSteps();
        QVERIFY(steps.size() >= frozen.size());
        for (qsizetype i = 0; i < frozen.size(); ++i) {
            QCOMPARE(QCryptographicHash::hash(steps.at(i).toUtf8(), QCryptographicHash::Sha256).toHex(), frozen.at(i));
        }
    }

    void theSecondOpeningRunsNothing()
    {
        qint64 before = 0;
        for (int round = 0; round < 3; ++round) {
            auto book = BookFile::open(m_file, meetingEvening());
            QVERIFY(book);
            before = round == 0 ? lines(**book) : before;
            QCOMPARE(lines(**book), before);
        }
        QVERIFY(backup::all(m_file).isEmpty());
    }

    void aNewStepRunsOnceAfterABackup()
    {
        const qint64 before = lines(**BookFile::open(m_file, meetingEvening()));
        for (int round = 0; round < 2; ++round) {
            auto book = BookFile::open(m_file, meetingEvening(), with(addsAColumn));
            QVERIFY(book);
            QCOMPARE(lines(**book), before + 1);
            QCOMPARE(*schema::stepOf((*book)->database()), schema::newestStep() + 1);
            QCOMPARE((*book)->database().single(u"SELECT urgency FROM topic"_s)->toString(), u"usual"_s);
            QCOMPARE((*book)->database().single(u"PRAGMA foreign_keys"_s)->toInt(), 1);
            // Rows written before the step stand at the default; replaying still gives the tables.
            const auto check = checkBook((*book)->database());
            QVERIFY(check && check->isSound());
        }
        const auto backups = backup::all(m_file);
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups[0].number, before);
        // The copy is the book before the step, and opens as such.
        auto old = BookFile::open(backups[0].path, meetingEvening());
        QVERIFY(old);
        QCOMPARE(*schema::stepOf((*old)->database()), schema::newestStep());
        QVERIFY(checkBook((*old)->database())->isSound());
    }

    void aFailingStepLeavesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no such table") << addsAColumn + u"-- next\nUPDATE nothing SET x = 1\n"_s;
        QTest::newRow("not SQL") << addsAColumn + u"-- next\nmake it better\n"_s;
        QTest::newRow("breaks a foreign key")
            << addsAColumn + u"-- next\nUPDATE villager SET household = 'nobody'\n"_s;
        QTest::newRow("a trigger refuses") << addsAColumn + u"-- next\nDELETE FROM topic\n"_s;
    }
    void aFailingStepLeavesNothing()
    {
        QFETCH(QString, text);
        const QByteArray before = bytesOf(m_file);
        const auto failed = BookFile::open(m_file, meetingEvening(), with(text));
        QVERIFY(!failed && failed.error().is(BookTrouble::StepFailed));
        QCOMPARE(failed.error().figures(), QList<qint64>{schema::newestStep() + 1});
        QCOMPARE(bytesOf(m_file), before);
        auto book = Book::open(m_file, meetingEvening());
        QVERIFY(book && (*book)->check()->isSound());
    }

    void ofTwoStepsTheGoodOneStays()
    {
        const QStringList steps = with(addsAColumn) + QStringList{u"make it better"_s};
        QVERIFY(!BookFile::open(m_file, meetingEvening(), steps));
        auto book = BookFile::open(m_file, meetingEvening(), with(addsAColumn));
        QVERIFY(book);
        QCOMPARE(*schema::stepOf((*book)->database()), schema::newestStep() + 1);
        QVERIFY(checkBook((*book)->database())->isSound());
    }

    void withoutABackupThereIsNoMigration()
    {
        QFile inTheWay(m_file + u".backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QByteArray before = bytesOf(m_file);
        const auto refused = BookFile::open(m_file, meetingEvening(), with(addsAColumn));
        QVERIFY(!refused && refused.error().is(BookTrouble::BackupFailed));
        QCOMPARE(bytesOf(m_file), before);
    }

    void aNewerBookIsRefusedAndNotTouched()
    {
        QVERIFY(BookFile::open(m_file, meetingEvening(), with(addsAColumn)));
        const QByteArray before = bytesOf(m_file);
        const auto refused = BookFile::open(m_file, meetingEvening());
        QVERIFY(!refused && refused.error().is(BookTrouble::NewerBook));
        QCOMPARE(bytesOf(m_file), before);
    }

    void aStepMayRebuildATable()
    {
        const QString rebuild = u"CREATE TABLE topic_new AS SELECT * FROM topic\n-- next\nDROP TABLE topic\n-- next\n"
                                "CREATE TABLE topic (id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,"
                                "title TEXT NOT NULL, proposal TEXT NOT NULL, explanation TEXT NOT NULL,"
                                "topic_class TEXT NOT NULL, origin TEXT NOT NULL, raised_by TEXT NOT NULL,"
                                "raised_on TEXT NOT NULL, matter TEXT NOT NULL, funds TEXT NOT NULL,"
                                "amount_fen INTEGER NOT NULL, withdrawn INTEGER NOT NULL) STRICT\n-- next\n"
                                "INSERT INTO topic SELECT * FROM topic_new\n-- next\nDROP TABLE topic_new\n"_s;
        auto book = BookFile::open(m_file, meetingEvening(), with(rebuild));
        QVERIFY(book);
        QVERIFY(checkBook((*book)->database())->isSound());
    }

    void aMissingTriggerOrAStrangeTableIsFound()
    {
        {
            RawFile raw(m_file);
            QCOMPARE(raw.run(u"DROP TRIGGER sign_in_is_closed_update"_s), QString());
            QCOMPARE(raw.run(u"DROP TRIGGER vote_is_kept"_s), QString());
            QCOMPARE(raw.run(u"CREATE TRIGGER vote_is_kept BEFORE DELETE ON vote BEGIN SELECT 1; END"_s), QString());
            QCOMPARE(raw.run(u"CREATE TABLE songs (id TEXT PRIMARY KEY)"_s), QString());
        }
        auto book = Book::open(m_file, meetingEvening());
        QVERIFY(book);
        const auto check = (*book)->check();
        QVERIFY(check && !check->isSound());
        for (const QString &fault :
             {u"trigger sign_in_is_closed_update"_s, u"trigger vote_is_kept"_s, u"table songs"_s})
            QVERIFY(check->schemaFaults.contains(fault));
    }
};

YISHIBU_TEST(TestSchema)
#include "tst_schema.moc"
