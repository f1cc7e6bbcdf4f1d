#include "app/book_trouble.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"
#include "tests/db/support/other_process.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>
#include <QThread>
#include <sys/stat.h>
#include <unistd.h>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

class TestTwoProcesses : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    static QByteArray troubleOf(const Outcome<std::unique_ptr<Book>> &book)
    {
        if (book)
            return "opened";
        return QByteArray::number(int(book.error().code<BookTrouble>().value_or(BookTrouble::Cancelled)));
    }
    static QByteArray word(BookTrouble trouble) { return QByteArray::number(int(trouble)); }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        m_file = m_folder.filePath(u"a.yishibu"_s);
        QVERIFY(Book::create(m_file, BookKind::Village, meetingEvening()));
    }

    void aSecondWindowIsTurnedAwayAndTheFirstGoesOn()
    {
        auto book = Book::open(m_file, meetingEvening());
        QVERIFY(book);
        const auto second = Book::open(m_file, meetingEvening());
        QVERIFY(!second && second.error().is(BookTrouble::HeldElsewhere));
        // By another name it is the same book.
        const QString link = m_folder.filePath(u"link.yishibu"_s);
        QVERIFY(QFile::link(m_file, link));
        QCOMPARE(troubleOf(Book::open(link, meetingEvening())), word(BookTrouble::HeldElsewhere));
        QVERIFY((*book)->village().set(u"language"_s, u"en"_s, meetingEvening()));
        QVERIFY((*book)->check()->isSound());
        book->reset();
        QVERIFY(Book::open(m_file, meetingEvening()));
    }

    void whatAKilledProcessHeldIsFreeAgain()
    {
        for (int round = 0; round < 3; ++round) {
            OtherProcess holder([this](const OtherProcess::Say &say) {
                const auto book = Book::open(m_file, meetingEvening());
                say(troubleOf(book));
                ::pause();
            });
            QCOMPARE(holder.line(), "opened");
            QCOMPARE(troubleOf(Book::open(m_file, meetingEvening())), word(BookTrouble::HeldElsewhere));
            holder.kill();
            auto book = Book::open(m_file, meetingEvening());
            QVERIFY(book);
            QVERIFY((*book)->check()->isSound());
        }
    }

    void ofManyStartsOneGetsTheBook()
    {
        std::vector<std::unique_ptr<OtherProcess>> starts;
        for (int i = 0; i < 20; ++i) {
            starts.push_back(std::make_unique<OtherProcess>([this](const OtherProcess::Say &say) {
                const auto book = Book::open(m_file, meetingEvening());
                say(troubleOf(book));
                ::pause();
            }));
        }
        QList<QByteArray> answers;
        for (const auto &start : starts)
            answers.append(start->line());
        QCOMPARE(answers.count("opened"), 1);
        QCOMPARE(answers.count(word(BookTrouble::HeldElsewhere)), 19);
    }

    void whereNothingMayBeWrittenNothingIs_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::newRow("the folder") << 0555 << 0666;
        QTest::newRow("the file") << 0777 << 0444;
    }
    void whereNothingMayBeWrittenNothingIs()
    {
        QFETCH(int, folderMode);
        QFETCH(int, fileMode);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        ::chmod(QFile::encodeName(m_file).constData(), mode_t(fileMode));
        ::chmod(QFile::encodeName(m_folder.path()).constData(), mode_t(folderMode));
        OtherProcess other([&](const OtherProcess::Say &say) {
            // The one who runs the tests may be allowed everything; nobody is not.
            if (::geteuid() == 0 && ::setuid(65534) != 0)
                ::_exit(1);
            say(troubleOf(Book::open(m_file, meetingEvening())));
            if (folderMode == 0555)
                say(troubleOf(Book::create(m_folder.filePath(u"b.yishibu"_s), BookKind::Village, meetingEvening())));
        });
        const QList<QByteArray> answers = other.rest();
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0700);
        QCOMPARE(answers, QList<QByteArray>(folderMode == 0555 ? 2 : 1, word(BookTrouble::ReadOnly)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a.yishibu"_s});
    }

    /// The laptop dies in the middle of the queue at the door, twenty times over.
    void everyConfirmedSignInOutlivesAKill()
    {
        QVERIFY(QFile::remove(m_file));
        SignIn example;
        QList<VillagerId> people;
        {
            auto book = Book::create(m_file, BookKind::Village, meetingEvening());
            SampleMeeting meeting(**book);
            meeting.prepare();
            meeting.open();
            example = meeting.signInOf(u"张守义"_s);
            for (const Villager &villager : std::as_const(meeting.village.villagers))
                people.append(villager.id);
        }
        QRandomGenerator random(20261122);
        QHash<QByteArray, bool> confirmed; // sign-in, withdrawn
        int phantoms = 0;
        for (int round = 0; round < 20; ++round) {
            OtherProcess clerk([&](const OtherProcess::Say &say) {
                const auto book = Book::open(m_file, meetingEvening());
                if (!book)
                    ::_exit(1);
                say("ready");
                for (int i = 0; i < 10'000; ++i) {
                    SignIn signIn = example;
                    signIn.id = SignInId::fresh();
                    signIn.villager = people[i % people.size()];
                    signIn.capacity = Capacity::Observer;
                    const auto kept = (*book)->attendance().admit(signIn, meetingEvening());
                    if (!kept)
                        ::_exit(1);
                    say("in " + kept->id.hex().toLatin1());
                    if (!(*book)->attendance().withdraw(*kept, QStringLiteral("记错人"), meetingEvening()))
                        ::_exit(1);
                    say("out " + kept->id.hex().toLatin1());
                }
            });
            QCOMPARE(clerk.line(), "ready");
            // Killed in the middle of whatever follows a line picked by lot, however fast this computer is.
            QList<QByteArray> told;
            for (int lines = 2 + random.bounded(8); lines > 0; --lines)
                told.append(clerk.line());
            clerk.kill();
            for (const QByteArray &line : told + clerk.rest())
                confirmed.insert(line.mid(line.indexOf(' ') + 1), line.startsWith("out"));

            auto book = Book::open(m_file, meetingEvening());
            QVERIFY(book);
            const auto check = (*book)->check();
            QVERIFY(check && check->isSound());
            const auto kept = (*book)->attendance().signIns(example.meeting);
            QVERIFY(kept);
            QHash<QByteArray, bool> found;
            for (const SignIn &signIn : *kept)
                found.insert(signIn.id.hex().toLatin1(), signIn.withdrawn);
            // One act may have been committed and not yet said: it is there as a whole, and no more than one.
            for (auto it = confirmed.cbegin(); it != confirmed.cend(); ++it) {
                QVERIFY(found.contains(it.key()));
                QVERIFY(found.value(it.key()) || !it.value());
            }
            for (auto it = found.cbegin(); it != found.cend(); ++it)
                phantoms += !confirmed.contains(it.key()) || confirmed.value(it.key()) != it.value();
            QVERIFY(phantoms <= 1);
            phantoms = 0;
            confirmed = found;
            for (const SignIn &signIn : *kept) {
                if (!signIn.withdrawn) {
                    QVERIFY((*book)->attendance().withdraw(signIn, QStringLiteral("记错人"), meetingEvening()));
                    confirmed[signIn.id.hex().toLatin1()] = true;
                }
            }
        }
        QVERIFY(confirmed.size() > 20);
    }
};

YISHIBU_TEST(TestTwoProcesses)
#include "tst_two_processes.moc"
