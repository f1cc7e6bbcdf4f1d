#include "db/book.h"
#include "db/sheets/sheet_limits.h"
#include "tests/support/stored_zip.h"
#include "tests/support/test_case.h"
#include "tests/ui/commands/program.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;
using test::Ran;
using test::runOther;
using test::runProgram;

/// Whatever is put before a command: one plain sentence, a status that says no, and nothing changed.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMistakeIsToldInOneSentence_data();
    void everyMistakeIsToldInOneSentence();
    void aBadSheetLeavesTheBookAsItWas();
    void nothingIsOverwritten();
    void aBookInUseSaysSo();
    void aWrongArgumentEndsWithTwo();
    void theLanguageMayStandAnywhere();
    void helpNamesEveryCommand();

private:
    QString at(const QString &file) const { return m_folder.filePath(file); }
    QByteArray bytesOf(const QString &file) const;
    void keep(const QString &file, const QByteArray &bytes) const;
    Ran run(const QString &line) const
    {
        return runProgram(line.split(u' ') + QStringList{u"--lang"_s, u"en"_s}, m_folder.path());
    }

    QTemporaryDir m_folder;
};

QByteArray TestBadInput::bytesOf(const QString &file) const
{
    QFile there(at(file));
    return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
}

void TestBadInput::keep(const QString &file, const QByteArray &bytes) const
{
    QFile made(at(file));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write(bytes);
}

void TestBadInput::initTestCase()
{
    QCOMPARE(run(u"book new b.yishibu"_s).status, 0);
    keep(u"letter.xlsx"_s, "Dear village, this is no spreadsheet.\n\x01\x02");
    QFile picture(QStringLiteral(YISHIBU_SOURCE_DIR "/docs/screens/today.png"));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    keep(u"photo.xlsx"_s, picture.readAll());
    QRandomGenerator random(7);
    QByteArray noise(4000, '\0');
    for (char &byte : noise)
        byte = char(random.bounded(256));
    keep(u"noise.csv"_s, noise);
    keep(u"heavy.xlsx"_s, QByteArray("PK\x03\x04") + QByteArray(qsizetype(sheetFileLimitMiB) * 1024 * 1024, '\0'));
    const QByteArray bomb = xlsxBomb(qsizetype(200) * 1024 * 1024);
    QVERIFY(bomb.size() < qsizetype(sheetFileLimitMiB) * 1024 * 1024); // or its own size would be refused
    keep(u"bomb.xlsx"_s, bomb);
    keep(u"script.json"_s, "{\"format\":\"something else\"}");
    keep(u"cut.yishibu"_s, bytesOf(u"b.yishibu"_s).first(5000));
    keep(u"empty.yishibu"_s, {});
    keep(u"nobody"_s, "# nobody joined yet\n");
    keep(u"large"_s, QByteArray(1024 * 1024, '#') + "\n* ssh-ed25519 AAAA\n");
    keep(u"other.yishibu"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    QVERIFY(QDir().mkpath(at(u"folder"_s)));
}

void TestBadInput::everyMistakeIsToldInOneSentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &line, const QString &says) { QTest::newRow(name) << line << says; };
    row("no such command", u"dance"_s, u"There is no command dance"_s);
    row("half a command", u"book"_s, u"The command book needs a second word: check, new."_s);
    row("another second word", u"handover dance"_s, u"Behind handover comes one of these words: export, verify, signer."_s);
    row("unknown option", u"book check b.yishibu --fast"_s, u"There is no option --fast"_s);
    row("no file named", u"book check"_s, u"FILE is missing"_s);
    row("too many files", u"book check a b"_s, u"b is too much"_s);
    row("no book named", u"roster import letter.xlsx"_s, u"--book is missing"_s);
    row("missing book", u"book check nowhere.yishibu"_s, u"There is no book"_s);
    row("empty book", u"book check empty.yishibu"_s, u"is not a book"_s);
    row("another program's database", u"book check other.yishibu"_s, u"is not a book"_s);
    row("truncated book", u"book check cut.yishibu"_s, u"is damaged"_s);
    row("a folder for a book", u"book check folder"_s, u"is not a book"_s);
    row("not a spreadsheet", u"roster import letter.xlsx --book b.yishibu"_s, u"letter.xlsx"_s);
    row("a picture for a spreadsheet", u"roster import photo.xlsx --book b.yishibu"_s, u"photo.xlsx is not a spreadsheet"_s);
    row("random bytes for a table", u"roster import noise.csv --book b.yishibu"_s, u"noise.csv is not a spreadsheet"_s);
    row("more than any register", u"roster import heavy.xlsx --book b.yishibu"_s, u"heavy.xlsx is larger than 16 MiB"_s);
    row("200 MiB in a small file", u"roster import bomb.xlsx --book b.yishibu"_s, u"bomb.xlsx is larger than 128 MiB"_s);
    row("missing spreadsheet", u"roster import no.xlsx --book b.yishibu"_s, u"There is no file no.xlsx"_s);
    row("a folder for a spreadsheet", u"roster import folder --book b.yishibu"_s, u"folder"_s);
    row("not a script", u"demo --book new.yishibu --script script.json"_s, u"script"_s);
    row("missing script", u"demo --book new.yishibu --script no.json"_s, u"There is no file no.json"_s);
    row("demo with a bad sheet", u"demo --book new.yishibu --roster letter.xlsx"_s, u"letter.xlsx"_s);
    row("demo in a village's own book", u"demo --book b.yishibu"_s, u"village's own book"_s);
    row("a bad sheet for a new book", u"roster import letter.xlsx --book new.yishibu"_s, u"letter.xlsx"_s);
    row("no such paper", u"print ballots --book b.yishibu --meeting 1 --out x.pdf"_s, u"no paper called ballots"_s);
    row("no such meeting", u"print minutes --book b.yishibu --meeting 1 --out x.pdf"_s, u"There is no meeting 1"_s);
    row("meeting in letters", u"print minutes --book b.yishibu --meeting one --out x.pdf"_s, u"--meeting takes a number"_s);
    row("item in letters", u"print minutes --book b.yishibu --meeting 1 --item x --out x.pdf"_s, u"--item takes a number; x"_s);
    row("nothing to hand over", u"handover export --book b.yishibu --to folder"_s, u"village is not set up"_s);
    row("no signer yet", u"handover signer --book b.yishibu"_s, u"village is not set up"_s);
    row("no package", u"handover verify nowhere"_s, u"There is no folder"_s);
    row("a file for a package", u"handover verify letter.xlsx"_s, u"is not a folder"_s);
    row("an empty folder for a package", u"handover verify folder"_s, u"Choose the folder whose name begins with record-."_s);
    row("the wrong folder for a package", u"handover verify ."_s, u"is not a record package"_s);
    row("no list of signers", u"handover verify folder --signers no.txt"_s, u"There is no file no.txt"_s);
    row("a folder for a list", u"handover verify folder --signers folder"_s, u"folder is not a list of signers"_s);
    row("a binary list", u"handover verify folder --signers letter.xlsx"_s, u"letter.xlsx is not a list of signers"_s);
    row("an empty list", u"handover verify folder --signers empty.yishibu"_s, u"is not a list of signers"_s);
    row("a list of nobody", u"handover verify folder --signers nobody"_s, u"nobody is not a list of signers"_s);
    row("a large list", u"handover verify folder --signers large"_s, u"large is not a list of signers"_s);
    row("a new book in no folder", u"book new nowhere/new.yishibu"_s, u"There is no folder"_s);
    row("a demo in no folder", u"demo --book nowhere/new.yishibu"_s, u"There is no folder"_s);
    row("a register for a book in no folder",
        u"roster import "_s + QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx") + u" --book nowhere/new.yishibu"_s,
        u"There is no folder"_s);
}

void TestBadInput::everyMistakeIsToldInOneSentence()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const Ran ran = run(line);
    QVERIFY2(ran.status > 0, qPrintable(ran.out + ran.err));
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY2(!ran.err.contains(u"altered"_s), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
    // Neither book nor paper came of it.
    QVERIFY(!QFile::exists(at(u"new.yishibu"_s)));
    QVERIFY(!QFile::exists(at(u"nowhere"_s)));
    QVERIFY(!QFile::exists(at(u"x.pdf"_s)));
}

void TestBadInput::aBadSheetLeavesTheBookAsItWas()
{
    const QByteArray before = bytesOf(u"b.yishibu"_s);
    QVERIFY(run(u"roster import letter.xlsx --book b.yishibu"_s).status > 0);
    QCOMPARE(bytesOf(u"b.yishibu"_s), before);
    const QByteArray cut = bytesOf(u"cut.yishibu"_s);
    QVERIFY(run(u"roster import letter.xlsx --book cut.yishibu"_s).status > 0);
    QCOMPARE(bytesOf(u"cut.yishibu"_s), cut);
}

void TestBadInput::nothingIsOverwritten()
{
    const QByteArray before = bytesOf(u"b.yishibu"_s);
    const Ran again = run(u"book new b.yishibu"_s);
    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains(u"is there already"_s), qPrintable(again.err));
    QCOMPARE(bytesOf(u"b.yishibu"_s), before);
}

void TestBadInput::aBookInUseSaysSo()
{
    const auto window = Book::open(at(u"b.yishibu"_s), QDateTime::currentDateTime());
    QVERIFY(window.has_value());
    const Ran ran = run(u"book check b.yishibu"_s);
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(u"b.yishibu is open in another window or command"_s), qPrintable(ran.err));
}

void TestBadInput::aWrongArgumentEndsWithTwo()
{
    for (const QString &line : {u"book"_s, u"dance"_s, u"print minutes --book b.yishibu --meeting one --out x.pdf"_s,
                                u"print minutes --book b.yishibu --meeting 1 --item one --out x.pdf"_s, u"book check --lang"_s})
        QCOMPARE(runProgram(line.split(u' '), m_folder.path()).status, 2);
    // That there is no such meeting only the book can tell.
    QCOMPARE(run(u"print minutes --book b.yishibu --meeting 1 --out x.pdf"_s).status, 1);
}

void TestBadInput::theLanguageMayStandAnywhere()
{
    const QStringList check{u"book"_s, u"check"_s, u"b.yishibu"_s};
    for (qsizetype at = 0; at <= check.size(); ++at) {
        QStringList apart = check;
        apart.insert(at, u"en"_s);
        apart.insert(at, u"--lang"_s);
        QStringList joined = check;
        joined.insert(at, u"--lang=en"_s);
        for (const QStringList &line : {apart, joined}) {
            const Ran ran = runProgram(line, m_folder.path());
            QVERIFY2(ran.status == 0 && ran.out.contains(u"is sound"_s), qPrintable(line.join(u' ') + ran.err));
        }
    }
    for (const QStringList &line : {QStringList{u"--lang"_s, u"fr"_s}, {u"--lang=fr"_s}, {u"--lang"_s}, {u"--lang="_s},
                                    {u"--lang"_s, u"fr"_s, u"book"_s, u"check"_s, u"b.yishibu"_s},
                                    {u"--exit-after-startup"_s, u"--lang"_s, u"fr"_s}}) {
        const Ran ran = runProgram(line, m_folder.path());
        QVERIFY2(ran.status == 2, qPrintable(line.join(u' ')));
        QCOMPARE(ran.err.count(u'\n'), 1);
    }
}

void TestBadInput::helpNamesEveryCommand()
{
    const Ran help = run(u"--help"_s);
    QCOMPARE(help.status, 0);
    for (const QString &command : {u"demo"_s, u"roster import"_s, u"print"_s, u"handover export"_s, u"handover verify"_s,
                                   u"handover signer"_s, u"book check"_s, u"book new"_s})
        QVERIFY2(help.out.contains(u"yishibu "_s + command), qPrintable(command));
}

YISHIBU_TEST(TestBadInput)

} // namespace yishibu

#include "tst_bad_input.moc"
