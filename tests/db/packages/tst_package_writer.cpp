#include "db/packages/package_writer.h"

#include "db/packages/folder_stick.h"
#include "tests/db/packages/sample_package.h"
#include "tests/support/test_case.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

namespace {

/// A stick that fails at one of its steps, or gives back something else than was written.
class FailingStick final : public Stick
{
public:
    explicit FailingStick(int failAt) : m_left(failAt) {}

    bool failed() const { return m_left <= 0; }

    Done makeFolder(const QString &folder) override { return fails() ? no(folder) : m_stick.makeFolder(folder); }
    Done write(const QString &file, const QByteArray &bytes) override
    {
        if (!fails())
            return m_stick.write(file, bytes);
        (void)m_stick.write(file, bytes.left(bytes.size() / 2));
        return no(file);
    }
    Done flushFolder(const QString &folder) override { return fails() ? no(folder) : m_stick.flushFolder(folder); }
    Outcome<QByteArray> readBack(const QString &file) override
    {
        Outcome<QByteArray> bytes = m_stick.readBack(file);
        if (fails() && bytes)
            bytes->append('x');
        return bytes;
    }
    Done rename(const QString &from, const QString &to) override { return fails() ? no(to) : m_stick.rename(from, to); }
    void remove(const QString &folder) override { m_stick.remove(folder); }

private:
    bool fails() { return --m_left == 0; }
    static Done no(const QString &path) { return std::unexpected(Reason::failure(HandoverFault::StickFull, {path})); }

    FolderStick m_stick;
    int m_left;
};

/// Looks after every step at what a stick pulled out now would hold.
class WatchedStick final : public Stick
{
public:
    int looks = 0;
    int whole = 0;
    bool wholeTooEarly = false;

    Done makeFolder(const QString &folder) override { return then(m_stick.makeFolder(folder)); }
    Done write(const QString &file, const QByteArray &bytes) override
    {
        const bool last = file.endsWith(u".sig"_s);
        const Done done = m_stick.write(file, bytes);
        look();
        wholeTooEarly = wholeTooEarly || (whole > 0 && !last);
        return done;
    }
    Done flushFolder(const QString &folder) override { return then(m_stick.flushFolder(folder)); }
    Outcome<QByteArray> readBack(const QString &file) override { return m_stick.readBack(file); }
    Done rename(const QString &from, const QString &to) override { return then(m_stick.rename(from, to)); }
    void remove(const QString &folder) override
    {
        m_folder = folder;
        m_stick.remove(folder);
    }

private:
    Done then(const Done &done)
    {
        look();
        return done;
    }
    void look()
    {
        ++looks;
        const auto report = verifyPackage(m_folder, std::nullopt);
        whole += report && report->verdict != Verdict::Altered;
    }

    FolderStick m_stick;
    QString m_folder;
};

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

const QString packageName = u"qingshi-2026-001"_s;

} // namespace

class TestPackageWriter : public QObject
{
    Q_OBJECT

    const SigningKey m_key = *SigningKey::generate();

    Outcome<QString> write(const QString &to, const PackageContents &contents, const QString &name = packageName) const
    {
        FolderStick stick;
        return writePackage(stick, to, name, contents, m_key);
    }

private Q_SLOTS:
    void thePackageHasExactlyTheFilesOfTheFormat()
    {
        const SamplePackage package;
        QCOMPARE(package.files(),
                 (QStringList{u"bag-info.txt"_s, u"bagit.txt"_s, u"data/meetings/m001/decisions.json"_s,
                              u"data/meetings/m001/minutes.json"_s, u"data/meetings/m001/minutes.pdf"_s,
                              u"data/meetings/m001/minutes.txt"_s, u"data/meetings/m002/decisions.json"_s,
                              u"data/meetings/m002/minutes.json"_s, u"data/meetings/m002/minutes.txt"_s,
                              u"data/package.json"_s, u"manifest-sha512.txt"_s, u"tagmanifest-sha512.txt"_s, u"tagmanifest-sha512.txt.sig"_s}));
        QCOMPARE(everythingIn(package.stick()), QStringList(packageName));
        qint64 octets = 0;
        for (const PackageFile &file : sampleContents().files)
            octets += file.bytes.size();
        QCOMPARE(QString::fromUtf8(package.read(u"bag-info.txt"_s)),
                 u"Record-Package-Format: 1\n"
                 "Signer-Identity: village-99000000000000000000000000000001@yishibu\n"
                 "Source-Organization: 青石村\n"
                 "Bagging-Date: 2026-11-22\n"
                 "Payload-Oxum: %1.8\n"_s.arg(octets));
        for (const PackageFile &file : sampleContents().files)
            QCOMPARE(package.read(u"data/"_s + file.path), file.bytes);
    }

    void publicToolsCheckIt()
    {
        const SamplePackage package;
        for (const QString &list : {u"manifest-sha512.txt"_s, u"tagmanifest-sha512.txt"_s}) {
            const Answer sums = runTool(u"sha512sum"_s, {u"--strict"_s, u"-c"_s, list}, package.folder());
            QVERIFY2(sums.status == 0, qPrintable(sums.text));
        }
        const Answer whole = runTool(u"ssh-keygen"_s,
                                     {u"-Y"_s, u"check-novalidate"_s, u"-n"_s, u"yishibu-record-package"_s, u"-s"_s,
                                      u"tagmanifest-sha512.txt.sig"_s},
                                     package.folder(), u"tagmanifest-sha512.txt"_s);
        QVERIFY2(whole.status == 0, qPrintable(whole.text));
        QVERIFY(whole.text.contains(package.key().publicKey().fingerprint()));
    }

    /// The line in FORMAT.md itself is run, so that the page cannot grow untrue.
    void theLineInTheFormatPageWorks()
    {
        const SamplePackage package;
        QFile page(QStringLiteral(YISHIBU_SOURCE_DIR "/db/packages/FORMAT.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
        lines = lines.filter(QRegularExpression(u"^ssh-keygen -Y verify .*-I village-"_s));
        QCOMPARE(lines.size(), 1);
        QFile signers(package.stick() + u"/SIGNERS"_s);
        QVERIFY(signers.open(QIODevice::WriteOnly));
        signers.write(package.signers());
        signers.close();

        const QString line = lines.first().replace(u"-f SIGNERS"_s, u"-f ../SIGNERS"_s);
        const Answer good = runTool(u"sh"_s, {u"-c"_s, line}, package.folder());
        QVERIFY2(good.status == 0, qPrintable(good.text));
        QVERIFY(good.text.startsWith(u"Good \"yishibu-record-package\" signature"_s));
        package.put(u"tagmanifest-sha512.txt"_s, package.read(u"tagmanifest-sha512.txt"_s) + ' ');
        QVERIFY(runTool(u"sh"_s, {u"-c"_s, line}, package.folder()).status != 0);
    }

    void theSameRecordsGiveTheSameBytes()
    {
        QTemporaryDir one, two;
        PackageContents mixed = sampleContents();
        std::reverse(mixed.files.begin(), mixed.files.end());
        const QString first = write(one.path(), sampleContents()).value();
        const QString second = write(two.path(), mixed).value();
        const Answer difference = runTool(u"diff"_s, {u"-r"_s, first, second}, one.path());
        QVERIFY2(difference.status == 0, qPrintable(difference.text));
    }

    void everyFailureOfTheStickLeavesNothing()
    {
        int failures = 0;
        for (int failAt = 1;; ++failAt) {
            QTemporaryDir target;
            FailingStick stick(failAt);
            const auto written = writePackage(stick, target.path(), packageName, sampleContents(), m_key);
            if (!stick.failed()) {
                QVERIFY(written);
                break;
            }
            ++failures;
            QVERIFY(!written);
            QVERIFY(written.error().is(HandoverFault::StickFull) || written.error().is(HandoverFault::ReadBackDiffers));
            QCOMPARE(everythingIn(target.path()), QStringList());
        }
        QVERIFY(failures > 25);
    }

    void aStickPulledOutHalfWayHoldsNothingThatPasses()
    {
        QTemporaryDir target;
        WatchedStick stick;
        QVERIFY(writePackage(stick, target.path(), packageName, sampleContents(), m_key));
        QVERIFY(stick.looks > 15);
        QVERIFY(stick.whole > 0); // it does look: with the signature, the last file, all is there
        QVERIFY(!stick.wholeTooEarly);
    }

    void cancellingLeavesNothing()
    {
        int steps = 0;
        {
            QTemporaryDir target;
            FolderStick stick;
            QVERIFY(writePackage(stick, target.path(), packageName, sampleContents(), m_key,
                                 [&](int done, int total) { return done == ++steps && total == 26; }));
            QCOMPARE(steps, 26);
        }
        for (int last = 1; last <= steps; ++last) {
            QTemporaryDir target;
            FolderStick stick;
            const auto written = writePackage(stick, target.path(), packageName, sampleContents(), m_key,
                                              [&](int done, int) { return done < last; });
            QVERIFY(!written && written.error().is(HandoverFault::Cancelled));
            QCOMPARE(everythingIn(target.path()), QStringList());
        }
    }

    void aTargetThatCannotBeWrittenIsRefused()
    {
        QTemporaryDir target;
        QFile file(target.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(write(file.fileName(), sampleContents()).error().is(HandoverFault::NotAFolder));
        QVERIFY(write(target.filePath(u"nowhere"_s), sampleContents()).error().is(HandoverFault::NoSuchFolder));
#ifdef Q_OS_LINUX
        QVERIFY(write(u"/proc"_s, sampleContents()).error().is(HandoverFault::NotWritable)); // not even by root
#endif
    }

#ifdef Q_OS_UNIX
    /// A real refusal by the system in the middle of a file, as a full stick gives it.
    void aFileThatDoesNotFitLeavesNothing()
    {
        QTemporaryDir target;
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{4000, before.rlim_max};
        const auto quiet = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = write(target.path(), sampleContents());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, quiet);
        QVERIFY(!written);
        QVERIFY(written.error().names().first().endsWith(u"minutes.pdf"_s));
        QCOMPARE(everythingIn(target.path()), QStringList());
    }
#endif

    void nothingIsEverReplaced()
    {
        const SamplePackage package;
        const QByteArray before = package.read(u"tagmanifest-sha512.txt"_s);
        QVERIFY(write(package.stick(), sampleContents()).error().is(HandoverFault::AlreadyThere));
        QCOMPARE(package.read(u"tagmanifest-sha512.txt"_s), before);
        QCOMPARE(everythingIn(package.stick()), QStringList(packageName));
    }

    void whatAPulledStickLeftIsCleared()
    {
        QTemporaryDir target;
        QVERIFY(QDir().mkpath(target.filePath(packageName + u".unfinished/data/meetings"_s)));
        QVERIFY(write(target.path(), sampleContents()));
        QCOMPARE(everythingIn(target.path()), QStringList(packageName));
    }

    /// A link under that name leads out of the stick; what it leads to stays.
    void clearingFollowsNoLink()
    {
        QTemporaryDir target, elsewhere;
        QFile precious(elsewhere.filePath(u"precious"_s));
        QVERIFY(precious.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(elsewhere.path(), target.filePath(packageName + u".unfinished"_s)));
        QVERIFY(write(target.path(), sampleContents()));
        QVERIFY(precious.exists());
    }

    void onlyGeneratedNamesAreWritten_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"",
                                 "/etc/passwd",
                                 "../x",
                                 "a/../b",
                                 "a//b",
                                 "a/",
                                 "A",
                                 "a b",
                                 "村",
                                 ".hidden",
                                 "-x",
                                 "x.",
                                 "con",
                                 "nul.txt",
                                 "com1.json",
                                 "a\\b",
                                 "a:b",
                                 "a/b/c/d/e/f/g/h",
                                 "package.json",
                                 "package.json/x",
                                 "meetings/m001"})
            QTest::newRow(*path ? path : "empty") << QString::fromUtf8(path);
        QTest::newRow("long") << QString(65, u'a');
    }

    void onlyGeneratedNamesAreWritten()
    {
        QFETCH(QString, path);
        QTemporaryDir target;
        PackageContents contents = sampleContents();
        contents.files.append({path, "x"});
        QVERIFY(write(target.path(), contents).error().is(HandoverFault::BadName));
        if (!path.contains(u"package"_s) && path != u"meetings/m001"_s && !path.startsWith(u"a/b/c"_s))
            QVERIFY(write(target.path(), sampleContents(), path).error().is(HandoverFault::BadName));
        QCOMPARE(everythingIn(target.path()), QStringList());
    }

    void oddBagInfoIsRefused()
    {
        QTemporaryDir target;
        const QList<BagLine> odd{{u"Contact Name"_s, u"x"_s},        {u"Contact-Name"_s, u"two\nlines"_s},
                                 {u"Contact-Name"_s, u" x"_s},       {u"Contact-Name"_s, {}},
                                 {u"payload-oxum"_s, u"1.1"_s},      {u"Signer-Identity"_s, u"x"_s},
                                 {u"Contact-Name"_s, u"a\u202eb"_s}, {{}, u"x"_s}};
        for (const BagLine &line : odd) {
            PackageContents contents = sampleContents();
            contents.bagInfo.append(line);
            QVERIFY(write(target.path(), contents).error().is(HandoverFault::BadName));
        }
        PackageContents full = sampleContents();
        for (int line = 0; line < 100; ++line)
            full.bagInfo.append({u"Note"_s, QString(900, u'x')});
        QVERIFY(write(target.path(), full).error().is(HandoverFault::TooMuch));
        full = sampleContents();
        for (int file = 0; file < 20'000; ++file)
            full.files.append({u"extra/%1"_s.arg(file), {}});
        QVERIFY(write(target.path(), full).error().is(HandoverFault::TooMuch));
        PackageContents empty = sampleContents();
        empty.files.clear();
        QVERIFY(write(target.path(), empty).error().is(HandoverFault::NothingInside));
        QCOMPARE(everythingIn(target.path()), QStringList());
    }
};

YISHIBU_TEST(TestPackageWriter)
#include "tst_package_writer.moc"
