#include "db/book.h"
#include "tests/support/test_case.h"
#include "tests/ui/commands/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;
using test::Ran;
using test::runProgram;

/// The window that cannot open its book says why where it was started, and ends.
class TestStartTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theReasonStandsOnStderr_data();
    void theReasonStandsOnStderr();
    void aHeldBookSaysSo();
    void aSoundBookSaysNothing();

private:
    QString at(const QString &file) const { return m_folder.filePath(file); }
    void keep(const QString &file, const QByteArray &bytes) const;
    QByteArray bytesOf(const QString &file) const;
    Ran start(const QString &book) const
    {
        return runProgram({u"--exit-after-startup"_s, u"--book"_s, book, u"--lang"_s, u"en"_s}, m_folder.path());
    }

    QTemporaryDir m_folder;
};

void TestStartTrouble::keep(const QString &file, const QByteArray &bytes) const
{
    QFile made(at(file));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write(bytes);
}

QByteArray TestStartTrouble::bytesOf(const QString &file) const
{
    QFile there(at(file));
    return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
}

void TestStartTrouble::initTestCase()
{
    QCOMPARE(runProgram({u"book"_s, u"new"_s, u"sound.book"_s}, m_folder.path()).status, 0);
    const QByteArray sound = bytesOf(u"sound.book"_s);
    keep(u"garbage.book"_s, "Dear village, this is no book.\n\x01\x02");
    keep(u"empty.book"_s, {});
    keep(u"truncated.book"_s, sound.first(sound.size() / 3));
    // Two fields of SQLite's header: whose file it is, and which step its tables stand at.
    keep(u"foreign.book"_s, QByteArray(sound).replace(68, 4, "SONG"));
    keep(u"newer.book"_s, QByteArray(sound).replace(60, 4, QByteArray("\0\0\x23\x28", 4)));
    QVERIFY(QDir().mkpath(at(u"folder.book"_s)));
}

void TestStartTrouble::theReasonStandsOnStderr_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("says");
    QTest::newRow("garbage") << u"garbage.book"_s << u"is not a book of this program"_s;
    QTest::newRow("empty") << u"empty.book"_s << u"is not a book of this program"_s;
    QTest::newRow("another program's") << u"foreign.book"_s << u"is not a book of this program"_s;
    QTest::newRow("truncated") << u"truncated.book"_s << u"is damaged"_s;
    QTest::newRow("newer") << u"newer.book"_s << u"newer version"_s;
    QTest::newRow("a folder") << u"folder.book"_s << u"is not a book of this program"_s;
    QTest::newRow("no folder") << u"nowhere/new.book"_s << u"There is no folder"_s;
}

void TestStartTrouble::theReasonStandsOnStderr()
{
    QFETCH(QString, book);
    QFETCH(QString, says);
    const QByteArray before = bytesOf(book);
    const Ran ran = start(book);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QString());
    QStringList lines = ran.err.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.contains(u"XDG_RUNTIME_DIR"_s); }); // Qt's own remark
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.constFirst().contains(says), qPrintable(ran.err));
    QCOMPARE(bytesOf(book), before);
}

void TestStartTrouble::aHeldBookSaysSo()
{
    const auto window = Book::open(at(u"sound.book"_s), QDateTime::currentDateTime());
    QVERIFY(window.has_value());
    const Ran ran = start(u"sound.book"_s);
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(u"is open in another window or command"_s), qPrintable(ran.err));
}

void TestStartTrouble::aSoundBookSaysNothing()
{
    const Ran ran = start(u"sound.book"_s);
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QVERIFY2(!ran.err.contains(u"book"_s), qPrintable(ran.err));
}

YISHIBU_TEST(TestStartTrouble)

} // namespace yishibu

#include "tst_start_trouble.moc"
