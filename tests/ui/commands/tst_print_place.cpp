#include "tests/support/test_case.h"
#include "tests/ui/commands/program.h"
#include "tests/ui/paper/sample_papers.h"
#include "ui/controls/message_bar.h"
#include "ui/paper/minutes_paper.h"
#include "ui/paper/paper_window.h"
#include "db/book.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;
using test::Ran;
using test::runProgram;

/// A mistyped name costs nobody a book, a register or a letter.
class TestPrintPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyAnEarlierPdfIsReplaced_data();
    void onlyAnEarlierPdfIsReplaced();
    void theWindowSparesAnOpenBookToo();

private:
    QString at(const QString &file) const { return m_folder.filePath(file); }
    QByteArray bytesOf(const QString &file) const;
    void keep(const QString &file, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QByteArray TestPrintPlace::bytesOf(const QString &file) const
{
    QFile there(at(file));
    return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
}

void TestPrintPlace::keep(const QString &file, const QByteArray &bytes) const
{
    QFile made(at(file));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write(bytes);
}

void TestPrintPlace::initTestCase()
{
    const Ran demo = runProgram({u"demo"_s, u"--book"_s, u"a.book"_s}, m_folder.path());
    QVERIFY2(demo.status == 0, qPrintable(demo.err));
    QVERIFY(runProgram({u"book"_s, u"new"_s, u"other.yishibu"_s}, m_folder.path()).status == 0);
    QVERIFY(QFile::copy(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx"), at(u"roster.xlsx"_s)));
    keep(u"letter.txt"_s, "Dear village");
    keep(u"empty"_s, {});
    keep(u"earlier.pdf"_s, "%PDF-1.4 of another year");
    QVERIFY(QFile::link(at(u"a.book"_s), at(u"link.pdf"_s)));
    QVERIFY(QDir().mkpath(at(u"folder"_s)));
}

void TestPrintPlace::onlyAnEarlierPdfIsReplaced_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("says"); // empty where it is written
    QTest::newRow("the book") << u"a.book"_s << u"a.book belongs to a book"_s;
    QTest::newRow("the book by another way") << u"folder/../a.book"_s << u"belongs to a book"_s;
    QTest::newRow("a link to the book") << u"link.pdf"_s << u"belongs to a book"_s;
    QTest::newRow("its log") << u"a.book-wal"_s << u"belongs to a book"_s;
    QTest::newRow("its memory") << u"a.book-shm"_s << u"belongs to a book"_s;
    QTest::newRow("its journal to come") << u"a.book-journal"_s << u"belongs to a book"_s;
    QTest::newRow("its lock") << u"a.book.lock"_s << u"belongs to a book"_s;
    QTest::newRow("among its backups") << u"a.book.backups/paper.pdf"_s << u"belongs to a book"_s;
    QTest::newRow("another book") << u"other.yishibu"_s << u"other.yishibu is there already and is no PDF"_s;
    QTest::newRow("a roster") << u"roster.xlsx"_s << u"roster.xlsx is there already and is no PDF"_s;
    QTest::newRow("a letter") << u"letter.txt"_s << u"is no PDF"_s;
    QTest::newRow("an empty file") << u"empty"_s << u"is no PDF"_s;
    QTest::newRow("a folder") << u"folder"_s << u"folder is a folder"_s;
    QTest::newRow("a missing folder") << u"nowhere/x.pdf"_s << u"could not be written"_s;
    QTest::newRow("an earlier PDF") << u"earlier.pdf"_s << QString();
    QTest::newRow("a new name") << u"new.pdf"_s << QString();
}

void TestPrintPlace::onlyAnEarlierPdfIsReplaced()
{
    QFETCH(QString, out);
    QFETCH(QString, says);
    const auto names = [this] { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };
    const QByteArray before = bytesOf(out);
    const QByteArray book = bytesOf(u"a.book"_s);
    const QStringList there = names();
    const Ran ran = runProgram({u"print"_s, u"minutes"_s, u"--book"_s, u"a.book"_s, u"--meeting"_s, u"1"_s, u"--out"_s, out,
                                u"--lang"_s, u"en"_s},
                               m_folder.path());
    if (says.isEmpty()) {
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY(bytesOf(out).startsWith("%PDF-1"));
        QVERIFY(bytesOf(out) != before);
        return;
    }
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
    QCOMPARE(bytesOf(out), before);
    QCOMPARE(bytesOf(u"a.book"_s), book);
    QCOMPARE(names(), there);
    QCOMPARE(runProgram({u"book"_s, u"check"_s, u"a.book"_s}, m_folder.path()).status, 0);
}

void TestPrintPlace::theWindowSparesAnOpenBookToo()
{
    const auto book = Book::open(at(u"a.book"_s), QDateTime::currentDateTime());
    QVERIFY(book.has_value());
    PaperWindow window(MinutesPaper(test::oneItemMinutes()), u"minutes"_s);
    auto *message = window.findChild<MessageBar *>(u"paperMessage"_s);
    QVERIFY(message);
    const auto said = [message] {
        QStringList words;
        for (const QLabel *label : message->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u' ');
    };
    for (const QString &file : {u"a.book"_s, u"a.book-wal"_s, u"a.book.lock"_s, u"link.pdf"_s}) {
        window.setPathChooser([&](const QString &) { return at(file); });
        window.saveAsPdf();
        QVERIFY2(said().contains(u"belongs to a book"_s), qPrintable(file + said()));
    }
    // The book was not even looked into: its own locks still stand, and it can be written to and read.
    QCOMPARE(runProgram({u"book"_s, u"check"_s, u"a.book"_s}, m_folder.path()).status, 1);
    QVERIFY((*book)->settle());
}

YISHIBU_TEST(TestPrintPlace)

} // namespace yishibu

#include "tst_print_place.moc"
