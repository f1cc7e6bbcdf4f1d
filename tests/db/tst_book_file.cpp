#include "app/book_trouble.h"
#include "db/book_file.h"
#include "db/journal/replay.h"
#include "db/sql/database.h"
#include "tests/db/support/raw_file.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

class TestBookFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray bytesOf(const QString &file)
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    static void put(const QString &file, const QByteArray &bytes)
    {
        QFile write(file);
        QVERIFY(write.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(write.write(bytes), bytes.size());
    }
    QStringList folder() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// A whole small book; the file's bytes.
    QByteArray makeBook(const QString &file) const
    {
        {
            auto book = Book::create(file, BookKind::Village, meetingEvening());
            if (!book)
                qFatal("no book");
            SampleMeeting meeting(**book);
            meeting.prepare();
        }
        return bytesOf(file);
    }
    static std::optional<BookTrouble> openTrouble(const QString &file)
    {
        const auto book = Book::open(file, meetingEvening());
        return book ? std::nullopt : book.error().code<BookTrouble>();
    }
    /// Refused, with nothing changed and nothing left behind.
    void refuses(const QString &file, BookTrouble trouble)
    {
        const QByteArray before = bytesOf(file);
        const QStringList around = folder();
        QCOMPARE(openTrouble(file), trouble);
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(folder(), around);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void settingsHoldAfterEveryOpening()
    {
        const QString file = path(u"a.yishibu"_s);
        for (int round = 0; round < 3; ++round) {
            auto book = round == 0 ? BookFile::create(file, BookKind::Village, meetingEvening())
                                   : BookFile::open(file, meetingEvening());
            QVERIFY(book);
            const auto read = [&book](const QString &name) {
                return (*book)->database().single(u"PRAGMA "_s + name)->toString();
            };
            QCOMPARE(read(u"journal_mode"_s), u"wal"_s);
            QCOMPARE(read(u"synchronous"_s), u"2"_s);
            QCOMPARE(read(u"foreign_keys"_s), u"1"_s);
            QCOMPARE(read(u"secure_delete"_s), u"1"_s);
            QCOMPARE(read(u"cell_size_check"_s), u"1"_s);
            QCOMPARE(read(u"trusted_schema"_s), u"0"_s);
            QCOMPARE(read(u"mmap_size"_s), u"0"_s);
            QCOMPARE(read(u"application_id"_s), QString::number(0x59534231));
            QCOMPARE(read(u"user_version"_s), QString::number(schema::newestStep()));
        }
    }

    void theBookIsTheSameAfterReopening()
    {
        const QString file = path(u"a.yishibu"_s);
        auto book = Book::create(file, BookKind::Practice, meetingEvening());
        QVERIFY(book);
        const BookId id = (*book)->id();
        book->reset();
        book = Book::open(file, meetingEvening());
        QVERIFY(book);
        QVERIFY((*book)->id() == id && (*book)->isPractice());
        QVERIFY((*book)->check()->isSound());
    }

    void theFirstLineCarriesIdAndKind()
    {
        const QString file = path(u"a.yishibu"_s);
        makeBook(file);
        RawFile raw(file);
        QCOMPARE(raw.column(u"SELECT kind FROM journal ORDER BY seq LIMIT 2"_s),
                 (QStringList{u"book.begun"_s, u"schema.step"_s}));
        QCOMPARE(raw.column(u"SELECT subject FROM journal WHERE seq = 1"_s), raw.column(u"SELECT id FROM book"_s));
        const QString payload = raw.column(u"SELECT CAST(payload AS TEXT) FROM journal_payload WHERE seq = 1"_s)[0];
        QVERIFY(payload.contains(u"\"kind\":\"village\""_s));
    }

    void atRestItIsOneFile()
    {
        makeBook(path(u"a.yishibu"_s));
        QCOMPARE(folder(), QStringList{u"a.yishibu"_s});
    }

    void createNeverOverwrites()
    {
        const QString file = path(u"a.yishibu"_s);
        for (const QByteArray &bytes : {QByteArray(), QByteArray("somebody's letter"), makeBook(file)}) {
            put(file, bytes);
            const auto book = Book::create(file, BookKind::Village, meetingEvening());
            QVERIFY(!book && book.error().is(BookTrouble::AlreadyThere));
            QCOMPARE(bytesOf(file), bytes);
        }
        // The log of a book whose file was taken away would be poured into the new one.
        QVERIFY(QFile::remove(file));
        put(file + u"-wal"_s, "confirmed facts");
        const auto book = Book::create(file, BookKind::Village, meetingEvening());
        QVERIFY(!book && book.error().is(BookTrouble::AlreadyThere));
        QCOMPARE(folder(), QStringList{u"a.yishibu-wal"_s});
    }

    void leftoversOfABrokenCreationDoNotMatter()
    {
        const QString file = path(u"a.yishibu"_s);
        put(file + u".new"_s, "half a book");
        put(file + u".new-wal"_s, "half a log");
        QVERIFY(Book::create(file, BookKind::Village, meetingEvening()));
        QCOMPARE(folder(), QStringList{u"a.yishibu"_s});
    }

    void aMissingFileIsNotMade()
    {
        QCOMPARE(openTrouble(path(u"none.yishibu"_s)), BookTrouble::NotFound);
        QCOMPARE(folder(), QStringList());
    }

    void aMissingFolderIsNotMade()
    {
        const auto book = Book::create(path(u"nowhere/deep/a.yishibu"_s), BookKind::Village, meetingEvening());
        QVERIFY(!book && book.error().is(BookTrouble::NoFolder));
        QCOMPARE(book.error().names(), QStringList{path(u"nowhere/deep"_s)});
        QCOMPARE(folder(), QStringList());
        put(path(u"letter"_s), "not a folder");
        const auto beside = Book::create(path(u"letter/a.yishibu"_s), BookKind::Village, meetingEvening());
        QVERIFY(!beside && beside.error().is(BookTrouble::NoFolder));
        QCOMPARE(folder(), QStringList{u"letter"_s});
    }

    void otherFilesAreNoBooks()
    {
        const QString file = path(u"x.yishibu"_s);
        for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(50'000, 'x'),
                                        QByteArray("SQLite format 3\0", 16), QByteArray("SQLite format 3") + QByteArray(4081, '\0')}) {
            put(file, bytes);
            refuses(file, BookTrouble::NotABook);
        }
        QVERIFY(QDir().mkpath(path(u"folder"_s)));
        refuses(path(u"folder"_s), BookTrouble::NotABook);
    }

    void otherProgramsDatabasesAreNoBooks()
    {
        const QString file = path(u"x.yishibu"_s);
        put(file, {});
        for (const QString &mode : {u"DELETE"_s, u"WAL"_s}) {
            {
                RawFile other(file);
                other.run(u"PRAGMA journal_mode="_s + mode);
                QCOMPARE(other.run(u"CREATE TABLE IF NOT EXISTS book (id TEXT)"_s), QString());
            }
            refuses(file, BookTrouble::NotABook);
        }
    }

    void aFileThatOnlyWearsOurNumberIsDamaged()
    {
        const QString file = path(u"x.yishibu"_s);
        put(file, {});
        {
            RawFile other(file);
            other.run(u"PRAGMA application_id=1498628657"_s);
            other.run(u"CREATE TABLE songs (id TEXT)"_s);
        }
        refuses(file, BookTrouble::Damaged);
    }

    void aNewerBookIsNotTouched()
    {
        const QString file = path(u"a.yishibu"_s);
        makeBook(file);
        RawFile(file).run(u"PRAGMA user_version=%1"_s.arg(schema::newestStep() + 1));
        refuses(file, BookTrouble::NewerBook);
        const auto book = Book::open(file, meetingEvening());
        QCOMPARE(book.error().figures(), (QList<qint64>{schema::newestStep() + 1, schema::newestStep()}));
    }

    void aCutOffBookIsRefusedAtEveryLength()
    {
        const QByteArray whole = makeBook(path(u"a.yishibu"_s));
        const QString file = path(u"cut.yishibu"_s);
        QList<qsizetype> lengths{1, 15, 16, 99, 100, 101, 511, 512, 4095, 4096, 4097, whole.size() - 1};
        for (qsizetype length = 3000; length < whole.size(); length += whole.size() / 60)
            lengths.append(length);
        for (const qsizetype length : lengths) {
            put(file, whole.left(length));
            refuses(file, length < 100 ? BookTrouble::NotABook : BookTrouble::Damaged);
        }
    }

    /// Whatever bytes are spoilt: opened or refused, never crashed, and a refused file stays as it was.
    void spoiltBytesNeverCrash()
    {
        const QByteArray whole = makeBook(path(u"a.yishibu"_s));
        const QString file = path(u"spoilt.yishibu"_s);
        put(file, whole);
        const QString head = (*Book::open(file, meetingEvening()))->check()->chainHead;
        QRandomGenerator random(20261122);
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            for (int spot = 0; spot < 40; ++spot)
                bytes[random.bounded(100, int(bytes.size()))] = char(random.bounded(256));
            put(file, bytes);
            const auto book = Book::open(file, meetingEvening());
            if (!book) {
                ++refused;
                QCOMPARE(book.error().code<BookTrouble>(), BookTrouble::Damaged);
                QCOMPARE(bytesOf(file), bytes);
            } else if (const auto check = (*book)->check(); check && check->isSound()) {
                // Only room that no row uses was hit: the journal, and the tables that follow from it, are the same.
                QCOMPARE(check->chainHead, head);
            }
        }
        QVERIFY(refused > 30);
    }

    void aDamagedBookKeepsItsLog()
    {
        const QString file = path(u"a.yishibu"_s);
        makeBook(file);
        QByteArray log;
        {
            RawFile raw(file);
            raw.run(u"INSERT INTO draft VALUES ('x', 'words')"_s);
            log = bytesOf(file + u"-wal"_s);
            QVERIFY(!log.isEmpty());
            QVERIFY(QFile::copy(file, path(u"b.yishibu"_s)));
        }
        put(path(u"b.yishibu-wal"_s), log);
        const QByteArray cut = bytesOf(path(u"b.yishibu"_s)).left(20'000);
        put(path(u"b.yishibu"_s), cut);
        QCOMPARE(openTrouble(path(u"b.yishibu"_s)), BookTrouble::Damaged);
        QCOMPARE(bytesOf(path(u"b.yishibu"_s)), cut);
        QCOMPARE(bytesOf(path(u"b.yishibu-wal"_s)), log);
    }
};

YISHIBU_TEST(TestBookFile)
#include "tst_book_file.moc"
