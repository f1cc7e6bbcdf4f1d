#include "db/backup.h"

#include "app/book_trouble.h"
#include "db/book_file.h"
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

class TestBackup : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<Book> m_book;

    QStringList backups() const
    {
        return QDir(m_file + u".backups"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        m_book.reset();
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        m_file = m_folder.filePath(u"a.yishibu"_s);
        m_book = std::move(*Book::create(m_file, BookKind::Village, meetingEvening()));
    }
    void cleanup() { m_book.reset(); }

    void aBackupIsTheWholeBookInOneFile()
    {
        SampleMeeting meeting(*m_book);
        meeting.prepare();
        const auto made = m_book->backUp(meetingEvening());
        QVERIFY(made);
        QCOMPARE(made->number, m_book->journalAnchor()->sequence);
        QCOMPARE(backups().size(), 1);
        // The live log was folded in first.
        QCOMPARE(QFileInfo(m_file + u"-wal"_s).size(), 0);

        const QString copied = m_folder.filePath(u"restored.yishibu"_s);
        QVERIFY(QFile::copy(made->path, copied));
        auto restored = Book::open(copied, meetingEvening());
        QVERIFY(restored);
        QVERIFY((*restored)->id() == m_book->id());
        QVERIFY((*restored)->check()->isSound());
        QCOMPARE((*restored)->check()->chainHead, m_book->check()->chainHead);
        QVERIFY(*(*restored)->roster().villagers() == *m_book->roster().villagers());
    }

    void backupsAreOrderedByNumberWhateverTheClockSays()
    {
        FixedClock clock;
        QList<qint64> made;
        for (const int year : {2026, 1970, 2099}) {
            clock.set(QDateTime(QDate(year, 1, 1), QTime(8, 0)));
            QVERIFY(m_book->village().set(u"language"_s, QString::number(year), clock.now()));
            made.prepend(m_book->backUp(clock.now())->number);
        }
        // The files' own times say the opposite.
        for (const auto &backup : backup::all(m_file)) {
            QFile file(backup.path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-backup.number),
                                     QFileDevice::FileModificationTime));
        }
        QList<qint64> found;
        for (const auto &backup : backup::all(m_file))
            found.append(backup.number);
        QCOMPARE(found, made);
    }

    void theSameContentIsOneBackup()
    {
        QVERIFY(m_book->backUp(meetingEvening()));
        QVERIFY(m_book->backUp(meetingEvening()));
        QCOMPARE(backups().size(), 1);
    }

    void aRestoredBookReplacesNoOldBackup()
    {
        const auto first = m_book->backUp(meetingEvening());
        m_book.reset();
        RawFile(m_file).runWithoutTriggers(u"UPDATE book SET incarnation = 2"_s);
        m_book = std::move(*Book::open(m_file, meetingEvening()));
        const auto second = m_book->backUp(meetingEvening());
        QVERIFY(second && second->number == first->number && second->path != first->path);
        QCOMPARE(backup::all(m_file).first().incarnation, 2);
        QCOMPARE(backups().size(), 2);
    }

    void aBrokenCopyIsNotLeftBehind()
    {
        const auto good = m_book->backUp(meetingEvening());
        QVERIFY(good);
        QFile file(good->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        // The live book is spoilt underneath, so that its copy does not verify.
        m_book.reset();
        {
            RawFile raw(m_file);
            raw.run(u"PRAGMA writable_schema=ON"_s);
            QCOMPARE(raw.run(u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
                             "name = 'village') WHERE name = 'seat'"_s), QString());
        }
        auto spoilt = Database::open(m_file);
        QVERIFY(spoilt);
        const auto made = backup::make(**spoilt, meetingEvening());
        QVERIFY(!made && made.error().is(BookTrouble::BackupFailed));
        QCOMPARE(backups(), QStringList{QFileInfo(good->path).fileName()});
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void whereNoFolderCanBeMadeItIsSaid()
    {
        QFile inTheWay(m_file + u".backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto made = m_book->backUp(meetingEvening());
        QVERIFY(!made && made.error().is(BookTrouble::BackupFailed));
        QVERIFY(m_book->check()->isSound());
    }

    void onlyBackupsAreListed()
    {
        const auto made = m_book->backUp(meetingEvening());
        const QString folder = m_file + u".backups/"_s;
        for (const QString &name : {u"letter.txt"_s, u"0001-0000000009.yishibu.new"_s, u"9.yishibu"_s, u"x-y.yishibu"_s}) {
            QFile other(folder + name);
            QVERIFY(other.open(QIODevice::WriteOnly));
        }
        QCOMPARE(backup::all(m_file).size(), 1);
        QCOMPARE(backup::all(m_file)[0].path, made->path);
    }

    void aBookInMemoryLeavesNothing()
    {
        const auto book = bookInMemory();
        const auto made = book->backUp(meetingEvening());
        QVERIFY(made && made->path.isEmpty());
        QVERIFY(!QFile::exists(u":memory:.backups"_s));
    }
};

YISHIBU_TEST(TestBackup)
#include "tst_backup.moc"
