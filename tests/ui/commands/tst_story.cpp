#include "db/sheets/open_sheet.h"
#include "db/sheets/sheet_writer.h"
#include "tests/support/test_case.h"
#include "tests/ui/commands/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;
using test::Ran;
using test::runOther;
using test::runProgram;

/// The whole story from a terminal: a meeting played, looked at, printed, handed over, and checked with tools that are
/// not ours.
class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePlayedBookIsSound();
    void everyPaperIsWritten_data();
    void everyPaperIsWritten();
    void aVoteByHandsHasNoBallot();
    void thePackageIsWholeForOthersTools();
    void ourOwnCheckKnowsTrustedUnknownAndAltered();
    void anUnknownSignerIsToldAsItIs();
    void theStickIsNoAlteredPackage();
    void anExportGoesToTheFolderNamed();
    void aRegisterIsTakenInAndCountedInJson();
    void aNewBookIsTold();
    void bothLanguagesSpeak();
    void aSecondMeetingCountsOn();

private:
    QString at(const QString &file) const { return m_folder.filePath(file); }
    QString package() const;
    Ran run(const QStringList &arguments) const { return runProgram(arguments + QStringList{u"--lang"_s, u"en"_s}, m_folder.path()); }

    QTemporaryDir m_folder;
    QString m_firstPlayed;
};

void TestStory::initTestCase()
{
    const Ran demo = run({u"demo"_s, u"--book"_s, u"d.yishibu"_s});
    QVERIFY2(demo.status == 0, qPrintable(demo.err));
    QCOMPARE(demo.err, QString());
    QVERIFY2(demo.out.contains(u"People taken in: 1259, households: 318."_s), qPrintable(demo.out));
    QVERIFY2(demo.out.contains(u"Passed"_s), qPrintable(demo.out));
    m_firstPlayed = demo.out;
    QVERIFY(QDir(at(u"d.yishibu.handover"_s)).exists());
}

QString TestStory::package() const
{
    const QDir folder(at(u"d.yishibu.handover"_s));
    return folder.filePath(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
}

void TestStory::thePlayedBookIsSound()
{
    const Ran check = run({u"book"_s, u"check"_s, u"d.yishibu"_s});
    QVERIFY2(check.status == 0, qPrintable(check.err));
    QVERIFY(check.out.contains(u"is sound"_s));
}

void TestStory::everyPaperIsWritten_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("minutes") << u"minutes"_s << u"村道硬化"_s;
    QTest::newRow("meeting notice") << u"meeting-notice"_s << u"会议时间"_s;
    QTest::newRow("resolution notice") << u"resolution-notice"_s << u"公示"_s;
    QTest::newRow("sign-in sheet") << u"sign-in-sheet"_s << u"签到"_s;
}

void TestStory::everyPaperIsWritten()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    const QString pdf = at(kind + u".pdf"_s);
    const Ran print = run({u"print"_s, kind, u"--book"_s, u"d.yishibu"_s, u"--meeting"_s, u"1"_s, u"--out"_s, pdf});
    QVERIFY2(print.status == 0, qPrintable(print.err));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    // Where a line breaks does not count.
    QString text = runOther(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).out.normalized(QString::NormalizationForm_KC);
    text.remove(u' ').remove(u'\n');
    // Numbers of people must not be on any paper. Household numbers of neighbouring lines run together here, so the day
    // of birth inside is asked for too.
    static const QRegularExpression citizenId(u"\\d{6}(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]"_s);
    QVERIFY(!citizenId.match(text).hasMatch());
    QVERIFY2(text.contains(words), qPrintable(text.first(qMin<qsizetype>(400, text.size()))));
}

void TestStory::aVoteByHandsHasNoBallot()
{
    for (const QString &kind : {u"ballot"_s, u"tally-sheet"_s, u"count-report"_s}) {
        const Ran print = run({u"print"_s, kind, u"--book"_s, u"d.yishibu"_s, u"--meeting"_s, u"1"_s, u"--out"_s, at(kind + u".pdf"_s)});
        QCOMPARE(print.status, 1);
        QVERIFY2(print.err.contains(u"no vote on paper"_s), qPrintable(print.err));
        QVERIFY(!QFile::exists(at(kind + u".pdf"_s)));
        const Ran beyond = run({u"print"_s, kind, u"--book"_s, u"d.yishibu"_s, u"--meeting"_s, u"1"_s, u"--item"_s, u"9"_s, u"--out"_s, at(u"x.pdf"_s)});
        QCOMPARE(beyond.status, 1);
        QCOMPARE(beyond.err.count(u'\n'), 1);
        const Ran spare = run({u"print"_s, kind, u"--book"_s, u"d.yishibu"_s, u"--meeting"_s, u"1"_s, u"--spare"_s, u"few"_s, u"--out"_s, at(u"x.pdf"_s)});
        QCOMPARE(spare.status, 2);
    }
}

void TestStory::thePackageIsWholeForOthersTools()
{
    const Ran sums = runOther(u"sha512sum"_s, {u"--check"_s, u"--strict"_s, u"--quiet"_s, u"manifest-sha512.txt"_s}, package());
    QVERIFY2(sums.status == 0, qPrintable(sums.err));
    if (QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty())
        QSKIP("ssh-keygen is not installed");
    const Ran signer = run({u"handover"_s, u"signer"_s, u"--book"_s, u"d.yishibu"_s});
    QCOMPARE(signer.status, 0);
    QFile list(at(u"signers"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(signer.out.toUtf8());
    list.close();
    QFile manifest(package() + u"/tagmanifest-sha512.txt"_s);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const Ran verified = runOther(u"ssh-keygen"_s,
                                  {u"-Y"_s, u"verify"_s, u"-f"_s, list.fileName(), u"-I"_s, signer.out.section(u' ', 0, 0),
                                   u"-n"_s, u"yishibu-record-package"_s, u"-s"_s, manifest.fileName() + u".sig"_s},
                                  {}, manifest.readAll());
    QVERIFY2(verified.status == 0, qPrintable(verified.err + verified.out));
}

void TestStory::ourOwnCheckKnowsTrustedUnknownAndAltered()
{
    const Ran signer = run({u"handover"_s, u"signer"_s, u"--book"_s, u"d.yishibu"_s});
    const auto keep = [this](const QString &name, const QString &text) {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    keep(u"known"_s, signer.out);
    keep(u"others"_s, QString(signer.out).replace(u"village-"_s, u"another-"_s));
    QCOMPARE(run({u"handover"_s, u"verify"_s, package()}).status, 0);
    QCOMPARE(run({u"handover"_s, u"verify"_s, package(), u"--signers"_s, u"known"_s}).status, 0);
    const Ran unknown = run({u"handover"_s, u"verify"_s, package(), u"--signers"_s, u"others"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY2(unknown.err.contains(u"nobody we know"_s), qPrintable(unknown.err));
    QCOMPARE(run({u"handover"_s, u"verify"_s, package(), u"--signers"_s, u"nowhere"_s}).status, 2);

    QCOMPARE(runOther(u"cp"_s, {u"-r"_s, package(), at(u"copy"_s)}).status, 0);
    QVERIFY(QFile::remove(at(u"copy/manifest-sha512.txt"_s)));
    const Ran lacking = run({u"handover"_s, u"verify"_s, u"copy"_s, u"--signers"_s, u"known"_s});
    QCOMPARE(lacking.status, 2);
    QVERIFY2(lacking.err.contains(u"manifest-sha512.txt"_s), qPrintable(lacking.err));
}

/// Without a list nobody can be missing from it.
void TestStory::anUnknownSignerIsToldAsItIs()
{
    const QStringList verify{u"handover"_s, u"verify"_s, package()};
    const Ran without = run(verify);
    QCOMPARE(without.status, 0);
    QVERIFY2(without.out.contains(u"intact, signer unknown"_s), qPrintable(without.out));
    QVERIFY2(without.out.contains(u"no list of signers was given"_s), qPrintable(without.out));
    QVERIFY2(!without.out.contains(u"nobody we know"_s), qPrintable(without.out));

    const QString line = run({u"handover"_s, u"signer"_s, u"--book"_s, u"d.yishibu"_s}).out;
    QFile list(at(u"neighbours"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(QString(line).replace(u"village-"_s, u"neighbour-"_s).toUtf8());
    list.close();
    const Ran missing = run(verify + QStringList{u"--signers"_s, u"neighbours"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.err.contains(u"intact, signer unknown"_s), qPrintable(missing.err));
    QVERIFY2(missing.err.contains(u"on the list"_s), qPrintable(missing.err));

    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(line.toUtf8());
    list.close();
    const Ran trusted = run(verify + QStringList{u"--signers"_s, u"neighbours"_s});
    QCOMPARE(trusted.status, 0);
    QVERIFY2(trusted.out.contains(u"trusted"_s), qPrintable(trusted.out));
}

void TestStory::theStickIsNoAlteredPackage()
{
    const Ran root = run({u"handover"_s, u"verify"_s, u"d.yishibu.handover"_s});
    QCOMPARE(root.status, 2);
    QVERIFY2(root.err.contains(QDir(package()).dirName()), qPrintable(root.err));
    QVERIFY2(!root.err.contains(u"altered"_s), qPrintable(root.err));
    QVERIFY(QDir(package()).dirName().startsWith("record-"_L1));
}

void TestStory::anExportGoesToTheFolderNamed()
{
    QVERIFY(QDir().mkpath(at(u"stick"_s)));
    const Ran exported = run({u"handover"_s, u"export"_s, u"--book"_s, u"d.yishibu"_s, u"--to"_s, u"stick"_s});
    QVERIFY2(exported.status == 0, qPrintable(exported.err));
    const auto packages = [this] { return QDir(at(u"stick"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
    const QStringList made = packages();
    QCOMPARE(made.size(), 1);
    QVERIFY(made.constFirst().endsWith("-0002"_L1)); // the first went to another folder

    // Nothing was closed since: no new number, as often as it is asked for.
    const QStringList again{u"handover"_s, u"export"_s, u"--book"_s, u"d.yishibu"_s, u"--to"_s};
    for (const QString &folder : {u"stick"_s, u"d.yishibu.handover"_s, u"stick"_s}) {
        const Ran ran = run(again + QStringList{folder});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"no new records since package %1"_s.arg(folder == u"stick"_s ? 2 : 1)), qPrintable(ran.out));
    }
    QCOMPARE(packages(), made);
    // A package that is no longer whole holds nothing.
    QVERIFY(QFile::remove(at(u"stick/"_s + made.constFirst() + u"/data/meetings/m001/minutes.txt"_s)));
    QCOMPARE(run(again + QStringList{u"stick"_s}).status, 0);
    QCOMPARE(packages().size(), 2);
    QVERIFY(packages().constLast().endsWith("-0003"_L1));
    QVERIFY(QDir(at(u"stick/"_s + made.constFirst())).removeRecursively());
    QCOMPARE(packages().size(), 1);
    const QString whole = packages().constFirst();
    QCOMPARE(run({u"handover"_s, u"verify"_s, u"stick/"_s + whole}).status, 0);
}

void TestStory::aRegisterIsTakenInAndCountedInJson()
{
    // The book is made where there is none yet; its village may be set up later.
    const QString sheet = QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx");
    const Ran import = run({u"roster"_s, u"import"_s, sheet, u"--book"_s, u"n.yishibu"_s, u"--json"_s});
    QVERIFY2(import.status == 0, qPrintable(import.err));
    const QJsonObject counts = QJsonDocument::fromJson(import.out.toUtf8()).object();
    QCOMPARE(counts.value(u"persons"_s).toInt(), 1259);
    QCOMPARE(counts.value(u"households"_s).toInt(), 318);
    QCOMPARE(counts.value(u"accepted"_s).toInt() + counts.value(u"refused"_s).toInt(), counts.value(u"read"_s).toInt());
    QVERIFY(counts.contains(u"repaired"_s) && counts.contains(u"doubtful"_s));
    QCOMPARE(counts.value(u"expected"_s), counts.value(u"read"_s));
    QCOMPARE(counts.value(u"people_new"_s).toInt(-1), 1259);
    QCOMPARE(counts.value(u"people_changed"_s).toInt(-1), 0);
    QCOMPARE(counts.value(u"seats_ended"_s).toInt(-1), 0);
    QCOMPARE(counts.value(u"missing"_s).toInt(-1), 0);
    // Next year's sheet names five representatives and two villagers fewer.
    auto fewer = openSheet(sheet);
    QVERIFY(fewer.has_value());
    fewer->sheets[1].rows.resize(fewer->sheets[1].rows.size() - 5);
    fewer->sheets[0].rows.resize(fewer->sheets[0].rows.size() - 2);
    QVERIFY(saveSheets(*fewer, at(u"fewer.xlsx"_s)).has_value());
    const Ran again = run({u"roster"_s, u"import"_s, u"fewer.xlsx"_s, u"--book"_s, u"n.yishibu"_s, u"--json"_s});
    QVERIFY2(again.status == 0, qPrintable(again.err));
    const QJsonObject second = QJsonDocument::fromJson(again.out.toUtf8()).object();
    QCOMPARE(second.value(u"people_new"_s).toInt(-1), 0);
    QCOMPARE(second.value(u"people_unchanged"_s).toInt(-1), second.value(u"persons"_s).toInt());
    QCOMPARE(second.value(u"seats_ended"_s).toInt(), 5);
    QCOMPARE(second.value(u"missing"_s).toInt(), 1259 - second.value(u"persons"_s).toInt());
    QVERIFY(second.value(u"missing"_s).toInt() > 0);
}

void TestStory::aNewBookIsTold()
{
    const QString sheet = QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx");
    const QStringList import{u"roster"_s, u"import"_s, sheet, u"--book"_s};
    const Ran made = run(import + QStringList{u"m.yishibu"_s});
    QVERIFY2(made.status == 0 && made.out.startsWith(u"New book: m.yishibu\n"_s), qPrintable(made.out + made.err));
    const Ran again = run(import + QStringList{u"m.yishibu"_s});
    QVERIFY2(again.status == 0 && !again.out.contains(u"New book"_s), qPrintable(again.out + again.err));
    const auto newBook = [&](const QString &book) {
        const Ran ran = run(import + QStringList{book, u"--json"_s});
        return QJsonDocument::fromJson(ran.out.toUtf8()).object().value(u"new_book"_s);
    };
    QCOMPARE(newBook(u"j.yishibu"_s), QJsonValue(true));
    QCOMPARE(newBook(u"j.yishibu"_s), QJsonValue(false));
}

void TestStory::bothLanguagesSpeak()
{
    const QStringList check{u"book"_s, u"check"_s, u"d.yishibu"_s};
    const Ran chinese = runProgram(check, m_folder.path());
    QCOMPARE(chinese.status, 0);
    QVERIFY2(chinese.out.contains(u"完好"_s), qPrintable(chinese.out));
    const Ran english = runProgram(check + QStringList{u"--lang=en"_s}, m_folder.path());
    QVERIFY2(english.out.contains(u"is sound"_s), qPrintable(english.out));
    const Ran refusal = runProgram({u"book"_s, u"check"_s, u"nowhere.yishibu"_s, u"--lang"_s, u"zh_CN"_s}, m_folder.path());
    QCOMPARE(refusal.status, 1);
    QVERIFY2(refusal.err.contains(u"没有找到"_s), qPrintable(refusal.err));
}

/// Last, because it adds to the book.
void TestStory::aSecondMeetingCountsOn()
{
    QVERIFY2(m_firstPlayed.contains(u"第三次会议"_s), qPrintable(m_firstPlayed));
    for (const QString &ordinal : {u"第四次会议"_s, u"第五次会议"_s}) {
        const Ran demo = run({u"demo"_s, u"--book"_s, u"d.yishibu"_s});
        QVERIFY2(demo.status == 0, qPrintable(demo.err));
        QVERIFY2(demo.out.contains(ordinal), qPrintable(demo.out));
    }
    QCOMPARE(run({u"book"_s, u"check"_s, u"d.yishibu"_s}).status, 0);
}

YISHIBU_TEST(TestStory)

} // namespace yishibu

#include "tst_story.moc"
